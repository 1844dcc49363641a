//! The first line of a table: its columns.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Token, Type};

use super::cell;
use super::tokens::{Cell, parse_until, split_cells};
use crate::errors::Errors;
use crate::model::{Column, ColumnKind, Header, OwnColumn};
use crate::suggest::nearest;

pub const STANDARD: [&str; 5] = ["code", "name", "description", "status", "action"];

/// The columns, or `None` where rows cannot be read by them.
pub fn parse(tokens: Vec<TokenTree>, krate: &TokenStream, errors: &mut Errors) -> Option<Header> {
    let start = tokens.first().map_or_else(Span::call_site, TokenTree::span);
    if !matches!(tokens.first(), Some(TokenTree::Ident(_) | TokenTree::Group(_))) {
        let message = "expected the header, which names the columns: `code | name | description;`";
        errors.add(start, message);
        return None;
    }
    let mut header = Header::default();
    let mut is_whole = true;
    for cell in split_cells(tokens, errors)? {
        let column = column(&cell, krate, errors);
        is_whole &= column.is_some();
        header.columns.extend(column);
    }
    if is_whole && !header.has(|kind| matches!(kind, ColumnKind::Code)) {
        errors.add(start, "expected a column `code` in the header: `code | name | description;`");
        return None;
    }
    is_whole.then_some(header)
}

fn column(cell: &Cell, krate: &TokenStream, errors: &mut Errors) -> Option<Column> {
    if cell.tokens.is_empty() {
        errors.add(cell.span, "expected a column, found an empty cell");
        return None;
    }
    let end = cell.tokens.last().map_or(cell.span, TokenTree::span);
    let parsed = parse_until(cell.stream(), end, |input| {
        let ident = Ident::parse_any(input)?;
        let typed = if input.peek(Token![:]) { Some(typed(input)?) } else { None };
        if input.is_empty() {
            return Ok((ident, typed));
        }
        Err(input.error("expected `|` between columns, or a type behind `:`"))
    });
    let (ident, typed) = errors.value(parsed)?;
    let name = ident.to_string();
    let kind = match (standard(&name), typed) {
        (Some(kind), None) => kind,
        (Some(_), Some(_)) => {
            errors.add(
                ident.span(),
                format!("the column `{name}` has its type already, write it without: `{name}`"),
            );
            return None;
        }
        (None, None) => {
            let message = match meant(&name) {
                Some(meant) => format!("unknown column `{name}`, did you mean `{meant}`?"),
                None => format!(
                    "unknown column `{name}`; one of the table's own has a type: `{name}: Type`"
                ),
            };
            errors.add(ident.span(), message);
            return None;
        }
        (None, Some((ty, default))) => {
            if syn::parse_str::<Ident>(&name).is_err() {
                errors.add(
                    ident.span(),
                    format!("`{name}` is a keyword, write the column as `r#{name}`"),
                );
            }
            let default = match default {
                Some(default) => Some(errors.value(cell::own(&default, krate))?),
                None => None,
            };
            ColumnKind::Own(OwnColumn { ty, default })
        }
    };
    Some(Column { ident, kind })
}

/// A type and a default behind `:`.
fn typed(input: ParseStream) -> syn::Result<(TokenStream, Option<Cell>)> {
    input.parse::<Token![:]>()?;
    let ty: Type = input.parse()?;
    let default = if input.peek(Token![=]) {
        let equals: Token![=] = input.parse()?;
        let tokens: Vec<TokenTree> = input.parse::<TokenStream>()?.into_iter().collect();
        let span = tokens.first().map_or(equals.spans[0], TokenTree::span);
        Some(Cell { tokens, span })
    } else {
        None
    };
    Ok((ty.to_token_stream(), default))
}

fn standard(name: &str) -> Option<ColumnKind> {
    Some(match name {
        "code" => ColumnKind::Code,
        "name" => ColumnKind::Name,
        "description" => ColumnKind::Description,
        "status" => ColumnKind::Status,
        "action" => ColumnKind::Action,
        _ => return None,
    })
}

/// The standard column that a word was meant to be.
fn meant(word: &str) -> Option<&'static str> {
    let elsewhere = || ELSEWHERE.iter().find(|(other, _)| *other == word).map(|(_, ours)| *ours);
    nearest(word, &STANDARD).or_else(elsewhere)
}

/// What other tables call the standard columns.
const ELSEWHERE: [(&str, &str); 8] = [
    ("desc", "description"),
    ("message", "description"),
    ("http_status", "status"),
    ("http_code", "status"),
    ("error_code", "code"),
    ("error_name", "name"),
    ("title", "name"),
    ("advice", "action"),
];
