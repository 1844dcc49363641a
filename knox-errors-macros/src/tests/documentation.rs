//! The documentation of the official tables: each variant has all of its row, and rustdoc's search
//! finds it by its codes and name.

use std::path::Path;

use knox_errors::{KnoxTable, OfficialCode, Row, knox_codes};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;
use syn::{Attribute, Expr, ItemEnum, Lit, LitStr, Meta, Token, punctuated::Punctuated};

use crate::pipeline;

/// The enum that the table of a file becomes.
fn expanded(file: &str) -> ItemEnum {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../knox-errors/src/tables").join(file);
    let source = std::fs::read_to_string(&path).expect("a file");
    let tokens: TokenStream = source.parse().expect("tokens");
    let call = tokens.into_iter().filter_map(|token| match token {
        TokenTree::Group(group) => Some(group.stream()),
        _ => None,
    });
    // The last group in the file: imports and attributes precede it.
    let tables = call.last().expect("a call");
    let output = pipeline::tables(quote!({ ::knox_errors, doc } #tables));
    let file: syn::File = syn::parse2(output).expect("items");
    let [syn::Item::Macro(call)] = file.items.as_slice() else { panic!("one call of a template") };
    enum_of(call.mac.tokens.clone())
}

/// The enum in the call of a template, which begins with conditions and attributes.
pub fn enum_of(call: TokenStream) -> ItemEnum {
    let mut tokens = call.into_iter();
    let mut item = TokenStream::new();
    for part in tokens.by_ref().take(2) {
        let TokenTree::Group(attributes) = part else { panic!("attributes in braces") };
        item.extend(attributes.stream());
    }
    for token in tokens {
        let is_body =
            matches!(&token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        item.extend([token]);
        if is_body {
            break;
        }
    }
    syn::parse2(item).expect("an enum")
}

/// The documentation of an enum or a variant, and its aliases for rustdoc's search.
fn documentation(attributes: &[Attribute]) -> (String, Vec<String>) {
    let (mut text, mut aliases) = (String::new(), Vec::new());
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("doc")) {
        match &attribute.meta {
            Meta::NameValue(pair) => {
                let Expr::Lit(literal) = &pair.value else { panic!("expected a text") };
                let Lit::Str(line) = &literal.lit else { panic!("expected a text") };
                text += &line.value();
            }
            Meta::List(_) => {
                let nested = attribute.parse_args::<Meta>().expect("one argument");
                let list = nested.require_list().expect("a list");
                assert!(list.path.is_ident("alias"), "a list that is not an alias");
                let parser = Punctuated::<LitStr, Token![,]>::parse_terminated;
                let words = list.parse_args_with(parser).expect("texts");
                aliases.extend(words.iter().map(LitStr::value));
            }
            Meta::Path(_) => panic!("expected a text or an alias"),
        }
    }
    (text, aliases)
}

fn assert_documented(row: Row, variant: &syn::Variant) {
    assert_eq!(variant.ident, row.variant());
    let (text, aliases) = documentation(&variant.attrs);
    let (code, name) = (row.code().to_string(), row.name());
    let mut facts = vec![format!("Code `{code}`")];
    // Markdown escapes some characters of a sentence, so the first part is enough.
    facts
        .extend(row.description().split(['.', '\'', '$', '_', '[', '<']).next().map(str::to_owned));
    facts.extend(row.status().map(|status| format!(", status {status}")));
    facts.extend(row.action().map(|action| format!(", action `{action:?}`")));
    facts.extend(row.aliases().map(|alias| format!(", also `{alias}`")));
    if name != code {
        facts.push(format!(", name `{name}`"));
    }
    for fact in facts {
        assert!(text.contains(&fact), "{fact:?} is not in {text:?}");
    }
    let words = row.aliases().map(|alias| alias.to_string()).chain([code, name.to_owned()]);
    for word in words.filter(|word| *word != row.variant()) {
        assert!(aliases.contains(&word), "{word:?} is not in {aliases:?}");
    }
}

#[test]
fn each_official_variant_documents_its_row_and_is_found_by_code_and_name() {
    let files = ["http.rs", "customer_auth.rs", "account_token.rs", "authorize_token.rs"];
    let tables = OfficialCode::TABLE.bases();
    assert_eq!(tables.len(), files.len());
    for (table, file) in tables.iter().zip(files) {
        let found = expanded(file);
        assert_eq!(found.ident, table.type_name());
        assert_eq!(found.variants.len(), table.rows().len());
        let source = format!("Source: <{}>", table.url().expect("a page"));
        assert_eq!(documentation(&found.attrs).0.matches(&source).count(), 1);
        for (row, variant) in table.rows().zip(&found.variants) {
            assert_documented(row, variant);
        }
    }
}

#[test]
fn rustdoc_finds_a_row_by_its_code_and_by_its_name() {
    let found = expanded("customer_auth.rs");
    for word in ["4032251", "ACCESS_TOKEN_EXPIRED"] {
        let rows = found.variants.iter().filter(|variant| {
            let (_, aliases) = documentation(&variant.attrs);
            aliases.iter().any(|alias| alias == word)
        });
        let rows: Vec<String> = rows.map(|variant| variant.ident.to_string()).collect();
        assert_eq!(rows, ["AccessTokenExpired"], "{word}");
    }
}

/// Declares a table and gives its tokens.
macro_rules! table_and_tokens {
    ($($table:tt)*) => {
        knox_codes! { $($table)* }

        fn tokens() -> TokenStream {
            stringify!($($table)*).parse().expect("tokens")
        }
    };
}

/// `tests/export/anchors.rs` compares the library's links with the `id`s of the page.
#[test]
fn links_are_those_of_the_library() {
    table_and_tokens! {
        #[knox(docs = "https://example.com/{code}?of={name}#{code}")]
        enum OddCode: str {
            code;
            PLAIN_1;
            "a b" as Space;
            "a\u{a0}\u{3000}b\tc\r\nd" as OtherSpace;
            "a\0b" as Nul;
            "\u{fc}/%3c?#&{code}\u{1}\u{200b}" as Punctuation;
            #[knox(docs = "https://example.com/#{name}")]
            "in name" as InName;
        }
    }
    let output =
        pipeline::tables(quote!({ ::knox_errors, doc }).into_iter().chain(tokens()).collect());
    let file: syn::File = syn::parse2(output).expect("items");
    let [syn::Item::Macro(call)] = file.items.as_slice() else { panic!("one call of a template") };
    let found = enum_of(call.mac.tokens.clone());
    assert_eq!(found.variants.len(), OddCode::COUNT);
    for (row, variant) in OddCode::TABLE.rows().zip(&found.variants) {
        let (text, _) = documentation(&variant.attrs);
        let url = row.docs_url().expect("a link");
        assert!(text.contains(&format!("Documented at <{url}>")), "{url} is not in {text:?}");
    }
}
