//! Parses tokens to the model. Parsing goes on at the next row or table after an error, so that
//! one error does not hide others.

mod align;
mod attrs;
mod cell;
mod error_enum;
mod fragments;
mod header;
mod keys;
mod markdown;
mod recover;
mod row;
mod rows_under_cfg;
mod signature;
mod table;
pub mod tokens;
pub mod variant;

pub use error_enum::{Delegated, ErrorEnum, Target, parse as error_enum};
pub use rows_under_cfg::{TABLE, reassemble};
pub use table::MAX_ROWS;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{Call, Detail, Item};
use tokens::{is_punct, opened};

pub fn call(input: TokenStream, diagnostics: &mut Diagnostics) -> Call {
    let mut tokens = input.into_iter();
    let (crate_path, detail) = match tokens.next() {
        Some(TokenTree::Group(group)) => path_and_detail(group.stream()),
        _ => (TokenStream::new(), Detail::Brief),
    };
    let mut items = Vec::new();
    let mut head = Vec::new();
    // The position of the next token, and of the first token of the head.
    let (mut number, mut start) = (0, 0);
    for token in tokens {
        number += 1;
        match token {
            TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
                let (head, open) = (std::mem::take(&mut head), body.span_open());
                let body = opened(body.stream());
                number += body.len();
                match rows_under_cfg::unparsed(&head, open, &body, start) {
                    Some(table) => items.push(Item::UnderCfg(table)),
                    None => {
                        if let Some(item) = table::parse(&head, open, body, start, diagnostics) {
                            items.push(item);
                        }
                    }
                }
                start = number;
            }
            token if head.is_empty() && !items.is_empty() && is_punct(&token, ';') => {
                let at = SpanRange::new(token.span(), start);
                diagnostics.report(at, "a table ends with its `}`: leave out the `;`");
                start = number;
            }
            token => head.push(token),
        }
    }
    let syntax = signature::SYNTAX;
    if let Some(token) = head.first() {
        let message = if items.is_empty() {
            format!("expected a table: `{syntax}`")
        } else {
            format!("expected another table or nothing, found `{token}`: `{syntax}`")
        };
        diagnostics.report(SpanRange::new(token.span(), start), message);
    } else if number == 0 {
        let at = SpanRange::new(Span::call_site(), 0);
        diagnostics.report(at, format!("expected a table: `{syntax}`"));
    }
    Call { crate_path, detail, items }
}

/// Reads `$crate`, or `$crate, doc` under rustdoc.
fn path_and_detail(tokens: TokenStream) -> (TokenStream, Detail) {
    let pieces = tokens::split_commas(tokens);
    let path = pieces.first().map_or_else(TokenStream::new, |path| tokens::stream(path));
    (path, if pieces.len() > 1 { Detail::Full } else { Detail::Brief })
}
