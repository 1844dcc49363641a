//! Where a cell's value ends: what stands behind it is a mistake, or the next cell.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use syn::Expr;

use super::tokens::{is_punct, parse_until};
use crate::model::ColumnKind;

/// How many tokens a cell's value takes; those behind it are a mistake.
pub fn extent(kind: &ColumnKind, tokens: &[TokenTree]) -> usize {
    let value = value_extent(tokens);
    match (kind, &tokens[value..]) {
        (ColumnKind::Own(_), _) if is_default(tokens) => 1,
        // What cannot be read has no end to look behind.
        (ColumnKind::Own(_), _) => expression_extent(tokens).unwrap_or(tokens.len()),
        (
            ColumnKind::Code | ColumnKind::Name,
            [TokenTree::Ident(r#as), TokenTree::Ident(_) | TokenTree::Literal(_), ..],
        ) if r#as == "as" => value + 2,
        _ => value,
    }
}

/// Whether the tokens begin with `_`, which stands for a column's default.
fn is_default(tokens: &[TokenTree]) -> bool {
    matches!(tokens.first(), Some(TokenTree::Ident(word)) if word == "_")
}

/// How many tokens a word or a literal takes, or one with a sign, whichever.
pub fn value_extent(tokens: &[TokenTree]) -> usize {
    match tokens {
        [] => 0,
        [TokenTree::Punct(_), TokenTree::Ident(_) | TokenTree::Literal(_), ..] => 2,
        _ => 1,
    }
}

pub fn expression_extent(tokens: &[TokenTree]) -> syn::Result<usize> {
    let extent = expression_extent_in(tokens);
    if extent.as_ref().is_ok_and(|taken| *taken == tokens.len()) {
        return extent;
    }
    match without_raw(tokens) {
        Some(tokens) => expression_extent_in(&tokens),
        None => extent,
    }
}

fn expression_extent_in(tokens: &[TokenTree]) -> syn::Result<usize> {
    let end = tokens.last().map_or_else(Span::call_site, TokenTree::span);
    let behind = parse_until(tokens.iter().cloned().collect(), end, |input| {
        input.parse::<Expr>()?;
        input.parse::<TokenStream>()
    })?;
    Ok(tokens.len().saturating_sub(behind.into_iter().count()))
}

/// The tokens with `&raw &` for `&raw const` and `&raw mut`: syn knows that, as an
/// operation on `raw`, without its heaviest feature.
fn without_raw(tokens: &[TokenTree]) -> Option<Vec<TokenTree>> {
    let mut plain = tokens.to_vec();
    let mut is_found = false;
    for place in 0..tokens.len() {
        if let TokenTree::Group(group) = &tokens[place] {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            if let Some(inner) = without_raw(&inner) {
                let mut without = Group::new(group.delimiter(), inner.into_iter().collect());
                without.set_span(group.span());
                plain[place] = without.into();
                is_found = true;
            }
        }
        let [and, TokenTree::Ident(raw), TokenTree::Ident(kind), ..] = &tokens[place..] else {
            continue;
        };
        if is_punct(and, '&') && raw == "raw" && (kind == "const" || kind == "mut") {
            plain[place + 2] = and.clone();
            is_found = true;
        }
    }
    is_found.then_some(plain)
}

/// Whether what stands behind a cell's value looks like the next one.
pub fn another_value(tokens: &[TokenTree], taken: usize) -> bool {
    let (value, behind) = tokens.split_at(taken);
    match behind {
        [TokenTree::Ident(_) | TokenTree::Literal(_) | TokenTree::Group(_), ..] => true,
        // `"two" -3` is two values, `E-17` is a text without its quotes.
        [minus, TokenTree::Literal(_), ..] if is_punct(minus, '-') => {
            value.last().is_some_and(|value| value.to_string().ends_with('"'))
        }
        _ => false,
    }
}

/// How many tokens what others separate cells by takes: `,`, `=`, `:` or `=>`.
pub fn separator_extent(tokens: &[TokenTree]) -> usize {
    match tokens {
        [equals, greater, ..] if is_punct(equals, '=') && is_punct(greater, '>') => 2,
        [colon, second, ..] if is_punct(colon, ':') && is_punct(second, ':') => 0,
        [first, ..] => [',', '=', ':'].iter().filter(|&&punct| is_punct(first, punct)).count(),
        [] => 0,
    }
}
