//! The length of a cell's value in tokens: what follows it is an error, or the next cell.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use syn::Expr;

use super::tokens::{is_ident, is_punct, parse_until};
use crate::model::ColumnKind;

/// The length of a value of this column.
pub fn column_len(kind: &ColumnKind, tokens: &[TokenTree]) -> usize {
    let value = value_len(tokens);
    match (kind, &tokens[value..]) {
        (ColumnKind::Custom(_), _) if is_default(tokens) => 1,
        // What cannot be read has no known end.
        (ColumnKind::Custom(_), _) => expr_len(tokens).unwrap_or(tokens.len()),
        (
            ColumnKind::Code | ColumnKind::Name,
            [TokenTree::Ident(r#as), TokenTree::Ident(_) | TokenTree::Literal(_), ..],
        ) if r#as == "as" => value + 2,
        _ => value,
    }
}

fn is_default(tokens: &[TokenTree]) -> bool {
    tokens.first().is_some_and(|first| is_ident(first, "_"))
}

/// The length of an identifier or a literal, or of one after a punctuation character.
pub fn value_len(tokens: &[TokenTree]) -> usize {
    match tokens {
        [] => 0,
        [TokenTree::Punct(_), TokenTree::Ident(_) | TokenTree::Literal(_), ..] => 2,
        _ => 1,
    }
}

pub fn expr_len(tokens: &[TokenTree]) -> syn::Result<usize> {
    let len = parsed_expr_len(tokens);
    if len.as_ref().is_ok_and(|len| *len == tokens.len()) {
        return len;
    }
    match without_raw(tokens) {
        Some(tokens) => parsed_expr_len(&tokens),
        None => len,
    }
}

fn parsed_expr_len(tokens: &[TokenTree]) -> syn::Result<usize> {
    let end = tokens.last().map_or_else(Span::call_site, TokenTree::span);
    let after = parse_until(tokens.iter().cloned().collect(), end, |input| {
        input.parse::<Expr>()?;
        input.parse::<TokenStream>()
    })?;
    Ok(tokens.len().saturating_sub(after.into_iter().count()))
}

/// The tokens with `&raw &` for `&raw const` and `&raw mut`: syn knows that, as an
/// operation on `raw`, without its heaviest feature.
fn without_raw(tokens: &[TokenTree]) -> Option<Vec<TokenTree>> {
    let mut plain = tokens.to_vec();
    let mut is_found = false;
    for index in 0..tokens.len() {
        if let TokenTree::Group(group) = &tokens[index] {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            if let Some(inner) = without_raw(&inner) {
                let mut without = Group::new(group.delimiter(), inner.into_iter().collect());
                without.set_span(group.span());
                plain[index] = without.into();
                is_found = true;
            }
        }
        let [and, TokenTree::Ident(raw), TokenTree::Ident(kind), ..] = &tokens[index..] else {
            continue;
        };
        if is_punct(and, '&') && raw == "raw" && (kind == "const" || kind == "mut") {
            plain[index + 2] = and.clone();
            is_found = true;
        }
    }
    is_found.then_some(plain)
}

/// Whether what follows a value looks like the next one.
pub fn another_value(tokens: &[TokenTree], len: usize) -> bool {
    let (value, after) = tokens.split_at(len);
    match after {
        [TokenTree::Ident(_) | TokenTree::Literal(_) | TokenTree::Group(_), ..] => true,
        // `"two" -3` is two values, `E-17` is a string without its quotes.
        [minus, TokenTree::Literal(_), ..] if is_punct(minus, '-') => {
            value.last().is_some_and(|value| value.to_string().ends_with('"'))
        }
        _ => false,
    }
}

/// The length of what separates cells elsewhere: `,`, `=`, `:` or `=>`.
pub fn separator_len(tokens: &[TokenTree]) -> usize {
    match tokens {
        [equals, greater, ..] if is_punct(equals, '=') && is_punct(greater, '>') => 2,
        [colon, second, ..] if is_punct(colon, ':') && is_punct(second, ':') => 0,
        [first, ..] => {
            usize::from(is_punct(first, ',') || is_punct(first, '=') || is_punct(first, ':'))
        }
        [] => 0,
    }
}
