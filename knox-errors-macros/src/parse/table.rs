//! One table: attributes, `enum Name: type` and a body of rows.

use std::collections::VecDeque;

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Token, Visibility};

use super::attrs;
use super::header::{self, HeaderLine};
use super::row::{self, Layout};
use super::tokens::{Line, is_punct, parse_until, split_lines, take_attributes};
use crate::errors::Errors;
use crate::model::{CodeKind, CodeType, Header, Row, Table};
use crate::suggest::{nearest, one_of, question};

pub const FORM: &str = "pub enum Name: u32 { code | name; … }";

/// The table, or `None` where it cannot be told what it is.
pub fn parse(
    head: Vec<TokenTree>,
    body: &Group,
    krate: &TokenStream,
    errors: &mut Errors,
) -> Option<Table> {
    let head_tokens: TokenStream = head.iter().cloned().collect();
    let (attributes, signature) = take_attributes(head, errors);
    let attrs = attrs::of_table(attributes, errors);
    let signature = parse_until(signature.into_iter().collect(), body.span_open(), signature_of);
    let signature = errors.value(signature);

    let mut lines = split_lines(body.stream(), errors);
    let Some(Line { tokens: first, .. }) = lines.pop_front() else {
        let message = format!("expected the header, which names the columns: `{}`", header::FORM);
        errors.add(body.span_open(), message);
        return None;
    };
    let header_tokens: TokenStream = first.iter().cloned().collect();
    let columns = header::parse(&first, krate, errors);
    // Without either, each row would be a follow-up error.
    let (Some((vis, ident, code_type)), Some(header)) = (signature, columns) else {
        return None;
    };
    let HeaderLine { columns, is_whole, first_row } = header;
    if !first_row.is_empty() {
        lines.push_front(Line { tokens: first_row, is_behind_semicolon: false });
    }
    let layout = Layout { columns: &columns, is_whole, code_type: &code_type, krate };
    let has_semicolons = body.stream().into_iter().any(|token| is_punct(&token, ';'));
    let (rows, rows_written) = rows(lines, &layout, has_semicolons, errors);
    Some(Table {
        attrs,
        vis,
        ident,
        header: Header { columns: columns.into_iter().flatten().collect() },
        code_type,
        rows,
        rows_written,
        head_tokens,
        header_tokens,
    })
}

/// The rows, and how many are written.
fn rows(
    mut lines: VecDeque<Line>,
    layout: &Layout,
    has_semicolons: bool,
    errors: &mut Errors,
) -> (Vec<Row>, usize) {
    let (mut rows, mut written) = (Vec::new(), 0);
    if columns_in_lines(&lines, layout, errors) {
        return (rows, lines.len());
    }
    while let Some(line) = lines.pop_front() {
        // That there is no `;` at all is one mistake.
        if !line.is_behind_semicolon && (has_semicolons || written == 0) {
            let place = if written == 0 {
                "behind the header, before the first row"
            } else {
                "before the next row"
            };
            let at = line.tokens.first().map_or_else(Span::call_site, TokenTree::span);
            errors.add(at, format!("expected `;` {place}"));
        }
        let (row, next_row) = row::parse(line.tokens, layout, errors);
        rows.extend(row);
        written += 1;
        if !next_row.is_empty() {
            lines.push_front(Line { tokens: next_row, is_behind_semicolon: false });
        }
    }
    (rows, written)
}

/// Notes `code; name;`, where the columns stand in lines of their own; in a text
/// table, that could be codes.
fn columns_in_lines(lines: &VecDeque<Line>, layout: &Layout, errors: &mut Errors) -> bool {
    let first = lines.front().map(|line| line.tokens.as_slice());
    match first {
        Some([TokenTree::Ident(word)])
            if layout.columns.len() == 1
                && layout.code_type.kind != CodeKind::Text
                && header::STANDARD.iter().any(|column| word == column) =>
        {
            let message = format!(
                "expected a row, found the column `{word}`; columns stand in one line: `code | {word};`"
            );
            errors.add(word.span(), message);
            true
        }
        _ => false,
    }
}

/// `pub enum Name: type`
fn signature_of(input: ParseStream) -> syn::Result<(TokenStream, Ident, CodeType)> {
    let vis: Visibility = input.parse()?;
    if !input.peek(Token![enum]) {
        return Err(input.error(format!("expected `enum`: `{FORM}`")));
    }
    input.parse::<Token![enum]>()?;
    let Ok(ident) = input.parse::<Ident>() else {
        return Err(input.error(format!("expected the table's name behind `enum`: `{FORM}`")));
    };
    if input.peek(Token![<]) {
        return Err(input.error("a table has no generics, write its name alone"));
    }
    if !input.peek(Token![:]) {
        let message = format!("expected the codes' type behind the name: `enum {ident}: u32`");
        return Err(input.error(message));
    }
    input.parse::<Token![:]>()?;
    let code_type = code_type(input)?;
    if !input.is_empty() {
        return Err(input.error("expected `{` and the rows behind the codes' type"));
    }
    Ok((vis.to_token_stream(), ident, code_type))
}

fn code_type(input: ParseStream) -> syn::Result<CodeType> {
    let expected = one_of(&CodeKind::NAMES);
    if input.peek(Token![&]) {
        return Err(input.error("text codes have the type `str`, written without `&`"));
    }
    if !input.peek(Ident::peek_any) {
        return Err(input.error(format!("expected the codes' type: {expected}")));
    }
    let ident = Ident::parse_any(input)?;
    let name = ident.to_string();
    let Some(kind) = CodeKind::of(&name) else {
        let advice = match name.as_str() {
            "String" => "; text codes have the type `str`".to_owned(),
            name => question(nearest(name, &CodeKind::NAMES)),
        };
        let message = format!("expected the codes' type, found `{name}`: {expected}{advice}");
        return Err(syn::Error::new(ident.span(), message));
    };
    Ok(CodeType { ident, kind })
}
