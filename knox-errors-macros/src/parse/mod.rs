//! Tokens to model. Parsing recovers at the next row and the next table, so that
//! one mistake hides no other.

mod attrs;
mod bases;
mod cell;
mod error_enum;
mod extent;
mod fit;
mod guess;
mod header;
mod knox_keys;
mod markdown;
mod row;
mod rows_under_cfg;
mod serde;
mod signature;
mod table;
mod tokens;
pub mod upper_camel_case;
mod variant;

pub use error_enum::{ErrorEnum, Shape, parse as error_enum};
pub use rows_under_cfg::{ROW, SAID, TABLE, conditional_attribute, reassemble};

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use crate::errors::Errors;
use crate::expand::Detail;
use crate::model::Call;
use tokens::is_punct;

/// Parses `{ $crate }` and the tables behind it.
pub fn call(input: TokenStream, errors: &mut Errors) -> Call {
    let mut tokens = input.into_iter();
    let (krate, detail) = match tokens.next() {
        Some(TokenTree::Group(group)) => path_and_detail(group.stream()),
        _ => (TokenStream::new(), Detail::Brief),
    };
    let mut tables = Vec::new();
    let mut head = Vec::new();
    let mut is_empty = true;
    for token in tokens {
        is_empty = false;
        match token {
            TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
                let before = errors.count();
                let table = table::parse(std::mem::take(&mut head), &body, errors);
                tables.extend(table.map(|mut table| {
                    table.has_errors = errors.count() > before;
                    table
                }));
            }
            token if head.is_empty() && !tables.is_empty() && is_punct(&token, ';') => {
                errors.add(token.span(), "a table ends with its `}`: leave out the `;`");
            }
            token => head.push(token),
        }
    }
    if let Some(token) = head.first() {
        let message = if tables.is_empty() {
            format!("expected a table: `{}`", signature::FORM)
        } else {
            format!("expected another table or nothing, found `{token}`: `{}`", signature::FORM)
        };
        errors.add(token.span(), message);
    } else if is_empty {
        errors.add(Span::call_site(), format!("expected a table: `{}`", signature::FORM));
    }
    Call { krate, detail, tables, said: Vec::new() }
}

/// `$crate`, or `$crate, doc` under rustdoc.
fn path_and_detail(tokens: TokenStream) -> (TokenStream, Detail) {
    let mut pieces = tokens::split_commas(tokens).into_iter();
    let path = pieces.next().unwrap_or_default().into_iter().collect();
    (path, if pieces.next().is_some() { Detail::Full } else { Detail::Brief })
}
