//! What the macro generates, to be read: `expansion/` holds a small table of each
//! kind, and beside it what it becomes.
//!
//! To renew the expansions after a change, run
//! `BLESS=1 cargo test --package knox-errors-macros expansion` and read the
//! difference.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use crate::pipeline;

/// What `knox_codes! { … }` becomes, or what its derives make of an enum.
fn expanded(path: &Path) -> TokenStream {
    let source = fs::read_to_string(path).expect("a table");
    let tokens: TokenStream = source.parse().expect("tokens");
    match tokens.clone().into_iter().next() {
        Some(TokenTree::Ident(knox_codes)) if knox_codes == "knox_codes" => {
            let Some(TokenTree::Group(tables)) = tokens.into_iter().last() else {
                panic!("expected `knox_codes! {{ … }}` in {}", path.display())
            };
            let tables = tables.stream();
            pipeline::tables(quote!({ ::knox_errors } #tables))
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

fn formatted(expansion: TokenStream) -> String {
    let file = syn::parse2(expansion).expect("the expansion is items");
    prettyplease::unparse(&file)
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
fn the_expansions_are_those_on_file() {
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

/// What a table of so many rows becomes, without spaces.
fn of_rows(count: usize) -> String {
    let row = |row| format!("{} | NAME_OF_ROW_{row};", row * 1_000_003);
    let rows: Vec<String> = (0..count).map(row).collect();
    let rows = rows.join(" ");
    let table: TokenStream =
        format!("enum LargeCode: u32 {{ code | name; {rows} }}").parse().expect("tokens");
    pipeline::tables(quote!({ ::knox_errors } #table)).to_string().replace(' ', "")
}

#[test]
fn an_enum_is_as_small_as_its_rows_allow() {
    assert!(of_rows(256).contains("#[repr(u8)]"));
    assert!(of_rows(257).contains("#[repr(u16)]"));
}

#[test]
fn slots_of_large_tables_say_where_a_row_stands() {
    for (count, is_said) in [(2000, false), (2001, true)] {
        let expansion = of_rows(count);
        for search in ["lookup::row_by_place(", "lookup::row_in_slot("] {
            assert_eq!(expansion.contains(search), is_said, "{search} of {count} rows");
        }
    }
}
