//! Recovers the variants of a table whose header cannot be read, and a missing type of the codes,
//! so that uses of the table compile beside the error.

use proc_macro2::{Ident, Span, TokenTree};
use syn::ext::IdentExt;

use super::tokens::{
    Cell, flatten, has_punct, is_ident, opened, skip_attributes, split_at, stream,
};
use super::{cell, variant};
use crate::diagnostics::SpanRange;
use crate::model::{CodeKind, CodeType, Row};

/// The type that most of these codes have: `u32`, `u64`, `i64` or `str`.
pub fn code_type(cells: &[Cell], span: Span) -> CodeType {
    let (mut likely, mut most) = (typed("u32", span), 0);
    for name in &["u32", "u64", "i64", "str"] {
        let code_type = typed(name, span);
        let mut count = 0;
        for cell in cells {
            let value = &cell.tokens[..cell::value_len(&cell.tokens)];
            if let Ok(code) = cell::code(value, cell.at, &code_type) {
                count += usize::from(code_type.kind.holds(&code.value));
            }
        }
        if count > most {
            (likely, most) = (code_type, count);
        }
    }
    likely
}

fn typed(name: &str, span: Span) -> CodeType {
    let kind = CodeKind::of(name).unwrap_or(CodeKind::Text);
    CodeType::new(Ident::new(name, span), kind)
}

pub fn rows(body: &[TokenTree], code_type: &CodeType) -> Vec<Row> {
    let separator = if has_punct(body, ';') { ';' } else { ',' };
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
    let mut tokens = flatten(&piece[skip_attributes(piece, 0)..]);
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
