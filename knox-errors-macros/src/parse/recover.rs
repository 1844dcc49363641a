//! Recovers the variants of a table whose header cannot be read, and a missing type of the codes,
//! so that uses of the table compile beside the error.

use proc_macro2::{Ident, Span, TokenTree};
use syn::ext::IdentExt;

use super::tokens::{
    flatten, has_punct, is_ident, is_punct, opened, split_at, stream, take_attributes,
};
use super::{cell, variant};
use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{CodeKind, CodeType, Row};

/// `u32`, `u64`, `i64` or `str`: the first that fits the codes in these cells.
pub fn code_type(cells: &[Vec<TokenTree>], span: Span) -> CodeType {
    let (mut name, mut has_number) = ("u32", false);
    for cell in cells {
        match cell.as_slice() {
            [minus, TokenTree::Literal(_), ..] if is_punct(minus, '-') => {
                return number("i64", span);
            }
            [TokenTree::Literal(literal), ..] if !literal.to_string().starts_with('"') => {
                has_number = true;
                let number = literal.to_string().parse::<i128>();
                if number.is_ok_and(|number| number > u32::MAX.into()) {
                    name = "u64";
                }
            }
            [TokenTree::Ident(_) | TokenTree::Literal(_), ..] if !has_number => name = "str",
            _ => {}
        }
    }
    number(name, span)
}

fn number(name: &str, span: Span) -> CodeType {
    let kind = CodeKind::of(name).unwrap_or(CodeKind::Text);
    CodeType::new(Ident::new(name, span), kind)
}

pub fn rows(body: &[TokenTree], code_type: &CodeType) -> Vec<Row> {
    let has_semicolons = has_punct(body, ';');
    let separator = if has_semicolons { ';' } else { ',' };
    let mut rows = Vec::new();
    for piece in &split_at(stream(body), separator) {
        if let Some(row) = row(piece, code_type) {
            rows.push(row);
        }
    }
    rows
}

/// A row whose name is the first identifier, and whose code is the first literal.
fn row(piece: &[TokenTree], code_type: &CodeType) -> Option<Row> {
    let mut attempt = Diagnostics::default();
    let (_, taken) = take_attributes(piece, 0, &mut attempt);
    attempt.discard();
    let mut tokens = flatten(&piece[taken..]);
    // `(100, CONTINUE)`
    if let [TokenTree::Group(group)] = tokens.as_slice() {
        tokens = opened(group.stream());
    }
    let (mut name, mut literal, mut after_as) = (None, None, None);
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Ident(_) if is_ident(token, "as") && after_as.is_none() => {
                if let Some(next) = tokens.get(index + 1) {
                    after_as = variant::after_as(std::slice::from_ref(next), next.span()).ok();
                }
            }
            TokenTree::Ident(ident) if ident != "_" && ident != "as" && name.is_none() => {
                name = Some((ident, index));
            }
            TokenTree::Literal(_) if literal.is_none() => literal = Some(index),
            _ => {}
        }
    }
    let (name, index) = name?;
    let from_name = || variant::from_text(&name.unraw().to_string(), name.span()).ok();
    let variant = after_as.or_else(from_name)?;
    let at = SpanRange::new(name.span(), 0);
    let code = match code_type.kind {
        CodeKind::Text => Some(index),
        CodeKind::Number { .. } | CodeKind::Any => literal,
    };
    let code = code.and_then(|index| cell::code(&tokens[index..=index], at, code_type).ok());
    Some(Row::bare(variant, code))
}
