//! Go to definition, rename and hover reach the row: an emitted identifier has the span of the
//! cell that it comes from.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;

use crate::pipeline;

/// Each text that the tests look for occurs here once, except `Team`.
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

/// Variants, and the cells that they come from.
const VARIANTS: [(&str, &str); 6] = [
    ("DeviceLimitReached", "DEVICE_LIMIT_REACHED"),
    ("TenantBusy", "\"Tenant busy\""),
    ("Soon", "Soon"),
    ("Aut1001", "AUT_1001"),
    ("E17", "\"E-17\""),
    ("Leading", "Leading"),
];

/// Identifiers that are the same in the output: of tables, columns, types, defaults, cells,
/// actions and attributes.
const IDENTIFIERS: [&str; 20] = [
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

/// All tokens, also those in groups.
fn flat(tokens: TokenStream, into: &mut Vec<TokenTree>) {
    for token in tokens {
        if let TokenTree::Group(group) = &token {
            flat(group.stream(), into);
        } else {
            into.push(token);
        }
    }
}

/// A token of the output with a span in the source: the token, the source text, and its location.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Located {
    token: String,
    text: String,
    line: usize,
    column: usize,
}

/// The tokens of the output with a span in the source: not those that the macro lexed, nor those
/// at its call.
fn located(source: TokenStream, output: TokenStream) -> Vec<Located> {
    let anchor = source.into_iter().next().expect("a token").span();
    let mut tokens = Vec::new();
    flat(output, &mut tokens);
    let in_source = tokens.into_iter().filter(|token| anchor.join(token.span()).is_some());
    let located = in_source.map(|token| {
        let (span, start) = (token.span(), token.span().start());
        let text = span.source_text().unwrap_or_default();
        Located { token: token.to_string(), text, line: start.line, column: start.column }
    });
    located.collect()
}

/// The lines and columns of a text in the source.
fn locations(text: &str) -> BTreeSet<(usize, usize)> {
    let lines = SOURCE.lines().enumerate();
    let locations = lines.flat_map(|(line, content)| {
        let matches = content.match_indices(text);
        matches.map(move |(at, _)| (line + 1, content[..at].chars().count()))
    });
    locations.collect()
}

/// Asserts that the token is in the output, and that each occurrence has the span of the text.
fn assert_located(located: &[Located], token: &str, text: &str) {
    let found: Vec<&Located> = located.iter().filter(|located| located.token == token).collect();
    assert!(!found.is_empty(), "no `{token}` of the output has a span in the source");
    for located in found {
        assert_eq!(located.text, text, "the text at `{token}`");
        assert!(locations(text).contains(&(located.line, located.column)), "{located:?}");
    }
}

#[test]
fn identifiers_have_the_spans_of_their_cells() {
    let source = parsed(SOURCE);
    let output = pipeline::tables(quote!({ ::knox_errors } #source));
    let located = located(source, output);
    for (variant, cell) in VARIANTS {
        assert_eq!(locations(cell).len(), 1, "`{cell}` is in the source once");
        assert_located(&located, variant, cell);
    }
    for identifier in IDENTIFIERS {
        assert_located(&located, identifier, identifier);
    }
}

/// Declarations, not only uses.
#[test]
fn declarations_have_the_spans_of_their_cells() {
    let source = parsed(SOURCE);
    let mut tokens = Vec::new();
    flat(pipeline::tables(quote!({ ::knox_errors } #source)), &mut tokens);
    let pairs = tokens.windows(2).filter(|pair| {
        let [keyword, name] = [&pair[0], &pair[1]].map(ToString::to_string);
        keyword == "enum"
            || keyword == format!("{name:?}") && ["team", "wait", "level"].contains(&name.as_str())
    });
    let declared: TokenStream = pairs.map(|pair| pair[1].clone()).collect();
    let located = located(source, declared);
    assert_eq!(located.len(), 5, "two tables and three columns: {located:?}");
}

#[test]
fn documentation_has_its_span() {
    let source = parsed(SOURCE);
    let output = pipeline::tables(quote!({ ::knox_errors } #source));
    let located = located(source, output);
    assert_located(&located, "\" Codes of the gateway.\"", "/// Codes of the gateway.");
    assert_located(&located, "\" Of the second row.\"", "/// Of the second row.");
}

/// If the library's feature `serde` is off, rustc reports an error at the key.
#[test]
fn serdes_traits_have_the_span_of_their_key() {
    let source =
        parsed("#[knox(url = \"https://example.com\", serde = name)] enum E: u8 { code; 1 as A; }");
    let mut tokens = Vec::new();
    flat(pipeline::tables(quote!({ ::knox_errors } #source)), &mut tokens);
    let call = tokens
        .windows(2)
        .find(|pair| pair[0].to_string() == "__knox_serde" && pair[1].to_string() == "!");
    let call: TokenStream = call.expect("a call").iter().cloned().collect();
    let located = located(source, call);
    assert_eq!(located.len(), 2);
    assert!(located.iter().all(|located| located.text == "serde"), "{located:?}");
}

/// In an editor, a cell does not lead to an identifier with another name.
#[test]
fn nothing_else_has_a_span_in_the_source() {
    let source = parsed(SOURCE);
    let output = pipeline::tables(quote!({ ::knox_errors } #source));
    let others = located(source, output).into_iter().filter(|located| {
        let is_itself = located.token == located.text;
        let is_variant = VARIANTS.contains(&(&located.token, &located.text));
        // The `#` and the `doc` of a comment too.
        let is_comment = located.text.starts_with("///");
        // The assertion that a type is `Copy` has the type's span.
        let is_check = ["Team", "u64", "Level"].contains(&located.text.as_str());
        let is_identifier = located.token.starts_with(|first: char| first.is_alphabetic());
        is_identifier && !(is_itself || is_variant || is_comment || is_check)
    });
    assert_eq!(others.collect::<Vec<_>>(), []);
}

/// The same tables with rows under `cfg`, which go through a hidden enum.
#[test]
fn rows_under_cfg_have_their_spans() {
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
    let located = located(source, output);
    for (variant, cell) in VARIANTS {
        assert_located(&located, variant, cell);
    }
    for identifier in IDENTIFIERS {
        assert_located(&located, identifier, identifier);
    }
    assert_located(&located, "\" Of the second row.\"", "/// Of the second row.");
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
