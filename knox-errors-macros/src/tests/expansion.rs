//! The generated code, for reading: `expansion/` has a small table of each kind and its expansion.
//! `beside_errors` and the like show what is emitted beside errors, so that rustc reports no
//! follow-ups.
//!
//! To renew the expansions after a change, run
//! `BLESS=1 cargo test --package knox-errors-macros expansion` and read the difference.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Item;

use crate::pipeline;

/// The expansion of `knox_codes! { … }`, or of the derives of an enum.
fn expanded(path: &Path) -> TokenStream {
    let source = fs::read_to_string(path).expect("a table");
    let tokens: TokenStream = source.parse().expect("tokens");
    match tokens.clone().into_iter().next() {
        Some(TokenTree::Ident(knox_codes)) if knox_codes == "knox_codes" => {
            let Some(TokenTree::Group(tables)) = tokens.into_iter().last() else {
                panic!("expected `knox_codes! {{ … }}` in {}", path.display())
            };
            let tables = tables.stream();
            pipeline::tables(quote!({ ::knox_errors, doc } #tables))
        }
        _ => {
            let input = syn::parse2(tokens).expect("an enum with derives");
            let mut made = pipeline::knox_code(&input);
            if source.contains("KnoxTable") {
                made.extend(pipeline::knox_table(&input));
            }
            made
        }
    }
}

/// The items of an expansion, with each part of a template's call on its own line.
fn formatted(expansion: TokenStream) -> String {
    let file: syn::File = syn::parse2(expansion).expect("the expansion is items");
    let mut text = String::new();
    for item in file.items {
        match item {
            // `reported.rs` tests the errors.
            Item::Macro(call) if call.mac.path.segments[1].ident == "compile_error" => {}
            Item::Macro(call) => {
                let path = call.mac.path.to_token_stream().to_string().replace(' ', "");
                let _ = writeln!(text, "{path}! {{");
                write_parts(&mut text, call.mac.tokens, 1);
                text += "}\n";
            }
            item => {
                let file = syn::parse2(item.into_token_stream()).expect("an item");
                text += &prettyplease::unparse(&file);
            }
        }
    }
    text
}

/// Writes tokens, with a line for each `name:`, each variant or arm, and each non-empty group in
/// braces.
fn write_parts(text: &mut String, tokens: TokenStream, depth: usize) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut line = TokenStream::new();
    let end = |line: &mut TokenStream, text: &mut String| {
        let line = std::mem::take(line).to_string();
        if !line.is_empty() {
            let _ = writeln!(text, "{}{line}", "    ".repeat(depth));
        }
    };
    for (index, token) in tokens.iter().enumerate() {
        let is_name = matches!(token, TokenTree::Ident(_))
            && matches!(tokens.get(index + 1), Some(TokenTree::Punct(colon))
                if colon.as_char() == ':' && colon.spacing() == Spacing::Alone);
        if is_name {
            end(&mut line, text);
        }
        match token {
            TokenTree::Group(group)
                if group.delimiter() == Delimiter::Brace && !group.stream().is_empty() =>
            {
                let opening = std::mem::take(&mut line).to_string();
                let indent = "    ".repeat(depth);
                let space = if opening.is_empty() { "" } else { " " };
                let _ = writeln!(text, "{indent}{opening}{space}{{");
                write_parts(text, group.stream(), depth + 1);
                let _ = writeln!(text, "{indent}}}");
            }
            TokenTree::Punct(comma) if comma.as_char() == ',' => {
                line.extend([token.clone()]);
                end(&mut line, text);
            }
            token => line.extend([token.clone()]),
        }
    }
    end(&mut line, text);
}

fn kinds() -> Vec<PathBuf> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests/expansion");
    let entries = fs::read_dir(&directory).expect("a directory");
    let mut kinds: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    kinds.sort();
    assert!(!kinds.is_empty(), "no tables in {}", directory.display());
    kinds
}

#[test]
fn expansions_are_as_expected() {
    let renew = std::env::var_os("BLESS").is_some();
    let mut differing = Vec::new();
    for kind in kinds() {
        let now = formatted(expanded(&kind.join("table.rs")));
        let file = kind.join("expanded.rs");
        let before = fs::read_to_string(&file).unwrap_or_default();
        if now == before {
            continue;
        }
        if renew {
            fs::write(&file, now).expect("written");
        } else {
            let same = now.lines().zip(before.lines()).take_while(|(now, before)| now == before);
            let line = same.count();
            let [now, before] = [&now, &before].map(|text| text.lines().nth(line).unwrap_or(""));
            differing.push(format!(
                "{}:{}\n  on file: {before}\n  now:     {now}",
                file.display(),
                line + 1
            ));
        }
    }
    assert!(
        differing.is_empty(),
        "the expansion differs; run `BLESS=1 cargo test --package knox-errors-macros expansion` and read the difference\n{}",
        differing.join("\n")
    );
}

/// The expansion of a table with `count` rows, without spaces.
fn of_rows(count: usize) -> String {
    let row = |row| format!("{} | NAME_OF_ROW_{row};", row * 1_000_003);
    let rows: Vec<String> = (0..count).map(row).collect();
    let rows = rows.join(" ");
    let table: TokenStream =
        format!("enum LargeCode: u32 {{ code | name; {rows} }}").parse().expect("tokens");
    pipeline::tables(quote!({ ::knox_errors } #table)).to_string().replace(' ', "")
}

/// A table without rows under `cfg` is expanded at once.
#[test]
fn only_rows_under_cfg_go_through_a_derive() {
    for (row, is_under_cfg) in [("#[cfg(unix)] 1 as A | 1", true), ("1 as A | [cfg][0]", false)] {
        let table: TokenStream =
            format!("enum SmallCode: u8 {{ code | level: u8; {row}; }}").parse().expect("tokens");
        let expansion = pipeline::tables(quote!({ ::knox_errors } #table)).to_string();
        assert_eq!(expansion.contains("KnoxRowsUnderCfg"), is_under_cfg, "{row}");
    }
}

#[test]
fn an_enum_is_as_small_as_its_rows_allow() {
    assert!(of_rows(256).contains("repr(u8)"));
    assert!(of_rows(257).contains("repr(u16)"));
}

/// rustdoc would show discriminants, but what the user derives may need the `repr`.
#[test]
fn a_table_with_a_derive_has_its_repr_in_rustdoc_too() {
    for (attribute, is_hidden) in [("#[non_exhaustive]", true), ("#[derive(FromRepr)]", false)] {
        let table: TokenStream =
            format!("{attribute} enum SmallCode: u8 {{ code; 1 as A; }}").parse().expect("tokens");
        let expansion = pipeline::tables(quote!({ ::knox_errors } #table)).to_string();
        let has_cfg = expansion.replace(' ', "").contains("#[cfg_attr(not(doc),repr(u8))]");
        assert_eq!(has_cfg, is_hidden, "{attribute}");
        assert!(expansion.contains("repr"), "{attribute}");
    }
}

#[test]
fn slots_of_large_tables_hold_the_index_of_a_row() {
    for (count, is_index) in [(2000, false), (2001, true)] {
        let expansion = of_rows(count);
        for rows in ["rows:(Indices16", "rows:(InSlots)"] {
            assert_eq!(expansion.contains(rows), is_index, "{rows} of {count} rows");
        }
    }
}
