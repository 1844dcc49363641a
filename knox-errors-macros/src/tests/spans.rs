//! Go to definition, rename and hover land on the row: the identifiers that the
//! macro puts out stand where the cells do that they come from.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;

use crate::pipeline;

/// In which each text that is looked for stands once, but for `Team`.
const SOURCE: &str = r#"
    /// Codes of the gateway.
    #[knox(url = "https://example.com/errors")]
    #[non_exhaustive]
    pub enum GatewayCode: u32 {
        code    | name                 | status | action        | team: Team = Team::Core | wait: u64      | description;
        4220001 | DEVICE_LIMIT_REACHED | 422    | ChangeRequest | _                       | FIVE           | "The tenant has reached its limit.";
        /// Of the second row.
        #[alias(42900010)]
        4290001 | "Tenant busy"        | 429    | WaitAndRetry  | Team::Edge              | seconds(5) + x | "Another job is running.";
        #[deprecated(note = "gone")]
        5010001 | NOT_READY as Soon    | _      | _             | (OTHERS)                | 1              | _;
    }

    enum TokenCode: str {
        code | level: Level;
        AUT_1001 | HIGH;
        "E-17"   | LOW;
        "00006" as Leading | MEDIUM;
    }
"#;

/// Variants, and what stands in their rows where they stand.
const VARIANTS: [(&str, &str); 6] = [
    ("DeviceLimitReached", "DEVICE_LIMIT_REACHED"),
    ("TenantBusy", "\"Tenant busy\""),
    ("Soon", "Soon"),
    ("Aut1001", "AUT_1001"),
    ("E17", "\"E-17\""),
    ("Leading", "Leading"),
];

/// What stands for itself: tables, columns, types, defaults, cells, actions,
/// attributes.
const WORDS: [&str; 20] = [
    "pub",
    "GatewayCode",
    "TokenCode",
    "non_exhaustive",
    "deprecated",
    "note",
    "team",
    "wait",
    "level",
    "Team",
    "Core",
    "Edge",
    "u64",
    "Level",
    "seconds",
    "FIVE",
    "OTHERS",
    "HIGH",
    "ChangeRequest",
    "WaitAndRetry",
];

fn parsed(source: &str) -> TokenStream {
    source.parse().expect("tokens")
}

/// All tokens, those in groups too.
fn flat(tokens: TokenStream, into: &mut Vec<TokenTree>) {
    for token in tokens {
        if let TokenTree::Group(group) = &token {
            flat(group.stream(), into);
        } else {
            into.push(token);
        }
    }
}

/// A token that stands in the source: as it is written there and in the output,
/// and where it stands.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Landed {
    token: String,
    text: String,
    line: usize,
    column: usize,
}

/// The tokens of the output that stand in the source, and not in a list that the
/// macro lexed, nor at its call.
fn landed(source: TokenStream, output: TokenStream) -> Vec<Landed> {
    let anchor = source.into_iter().next().expect("a token").span();
    let mut tokens = Vec::new();
    flat(output, &mut tokens);
    let in_source = tokens.into_iter().filter(|token| anchor.join(token.span()).is_some());
    let landed = in_source.map(|token| {
        let (span, start) = (token.span(), token.span().start());
        let text = span.source_text().unwrap_or_default();
        Landed { token: token.to_string(), text, line: start.line, column: start.column }
    });
    landed.collect()
}

/// The places of a text in the source.
fn places(text: &str) -> BTreeSet<(usize, usize)> {
    let lines = SOURCE.lines().enumerate();
    let places = lines.flat_map(|(line, content)| {
        let matches = content.match_indices(text);
        matches.map(move |(at, _)| (line + 1, content[..at].chars().count()))
    });
    places.collect()
}

/// Checks that the token is in the output, and stands at the text wherever it
/// stands in the source.
fn lands(landed: &[Landed], token: &str, text: &str) {
    let found: Vec<&Landed> = landed.iter().filter(|landed| landed.token == token).collect();
    assert!(!found.is_empty(), "no `{token}` of the output stands in the source");
    for landed in found {
        assert_eq!(landed.text, text, "the text at `{token}`");
        assert!(places(text).contains(&(landed.line, landed.column)), "{landed:?}");
    }
}

#[test]
fn identifiers_stand_where_their_cells_do() {
    let source = parsed(SOURCE);
    let output = pipeline::tables(quote!({ ::knox_errors } #source));
    let landed = landed(source, output);
    for (variant, cell) in VARIANTS {
        assert_eq!(places(cell).len(), 1, "`{cell}` stands in the source once");
        lands(&landed, variant, cell);
    }
    for word in WORDS {
        lands(&landed, word, word);
    }
}

/// What is declared, and not only what mentions it.
#[test]
fn declarations_stand_where_their_cells_do() {
    let source = parsed(SOURCE);
    let mut tokens = Vec::new();
    flat(pipeline::tables(quote!({ ::knox_errors } #source)), &mut tokens);
    let pairs = tokens.windows(2).filter(|pair| {
        let [keyword, name] = [&pair[0], &pair[1]].map(ToString::to_string);
        keyword == "enum"
            || keyword == format!("{name:?}") && ["team", "wait", "level"].contains(&name.as_str())
    });
    let declared: TokenStream = pairs.map(|pair| pair[1].clone()).collect();
    let landed = landed(source, declared);
    assert_eq!(landed.len(), 5, "two tables and three columns: {landed:?}");
}

#[test]
fn documentation_stands_where_it_is_written() {
    let source = parsed(SOURCE);
    let output = pipeline::tables(quote!({ ::knox_errors } #source));
    let landed = landed(source, output);
    lands(&landed, "\" Codes of the gateway.\"", "/// Codes of the gateway.");
    lands(&landed, "\" Of the second row.\"", "/// Of the second row.");
}

/// Where the library's feature `serde` is off, that is an error at the key.
#[test]
fn serdes_traits_stand_at_their_key() {
    let source =
        parsed("#[knox(url = \"https://example.com\", serde = name)] enum E: u8 { code; 1 as A; }");
    let mut tokens = Vec::new();
    flat(pipeline::tables(quote!({ ::knox_errors } #source)), &mut tokens);
    let call = tokens
        .windows(2)
        .find(|pair| pair[0].to_string() == "__knox_serde" && pair[1].to_string() == "!");
    let call: TokenStream = call.expect("a call").iter().cloned().collect();
    let landed = landed(source, call);
    assert_eq!(landed.len(), 2);
    assert!(landed.iter().all(|landed| landed.text == "serde"), "{landed:?}");
}

/// An editor that is asked about a cell is not led to what has another name.
#[test]
fn nothing_else_stands_in_the_source() {
    let source = parsed(SOURCE);
    let output = pipeline::tables(quote!({ ::knox_errors } #source));
    let strange = landed(source, output).into_iter().filter(|landed| {
        let is_itself = landed.token == landed.text;
        let is_variant = VARIANTS.contains(&(&landed.token, &landed.text));
        // The `#` and the `doc` of a comment too.
        let is_comment = landed.text.starts_with("///");
        // That a type is not `Copy` is an error at the type.
        let is_check = ["Team", "u64", "Level"].contains(&landed.text.as_str());
        let is_identifier = landed.token.starts_with(|first: char| first.is_alphabetic());
        is_identifier && !(is_itself || is_variant || is_comment || is_check)
    });
    assert_eq!(strange.collect::<Vec<_>>(), []);
}

/// The same table under `cfg`, which rustc hands back to the macro.
#[test]
fn rows_under_cfg_stand_where_they_are_written() {
    let source: TokenStream = parsed(SOURCE);
    let mut rows = 0;
    let conditional = under_cfg(source.clone(), &mut rows);
    assert_eq!(rows, 6);
    let carriers =
        syn::parse2::<syn::File>(pipeline::tables(quote!({ ::knox_errors } #conditional)));
    let carriers = carriers.expect("hidden enums").items;
    assert_eq!(carriers.len(), 2);
    let output: TokenStream = carriers
        .into_iter()
        .map(|carrier| {
            let carrier = syn::parse2(quote!(#carrier)).expect("an enum");
            pipeline::rows_under_cfg(&carrier)
        })
        .collect();
    let landed = landed(source, output);
    for (variant, cell) in VARIANTS {
        lands(&landed, variant, cell);
    }
    for word in WORDS {
        lands(&landed, word, word);
    }
    lands(&landed, "\" Of the second row.\"", "/// Of the second row.");
}

/// The source with a condition before each row.
fn under_cfg(source: TokenStream, rows: &mut usize) -> TokenStream {
    let tables = source.into_iter().map(|token| match token {
        TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
            let mut tokens = TokenStream::new();
            let mut body_tokens = body.stream().into_iter().peekable();
            while let Some(token) = body_tokens.next() {
                let is_end = token.to_string() == ";";
                tokens.extend([token]);
                if is_end && body_tokens.peek().is_some() {
                    *rows += 1;
                    tokens.extend(quote!(#[cfg(all())]));
                }
            }
            let mut group = Group::new(Delimiter::Brace, tokens);
            group.set_span(body.span());
            TokenTree::Group(group)
        }
        token => token,
    });
    tables.collect()
}
