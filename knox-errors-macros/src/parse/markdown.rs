//! Tables as Markdown writes them, with a line of dashes and bars at the ends of
//! lines, told once and read as if they were written in our form.

use proc_macro2::{Punct, Spacing, Span, TokenStream, TokenTree};

use super::tokens::is_punct;
use crate::errors::Errors;

/// The body without its line of dashes, or as it is where there is none.
pub fn without_rule(body: TokenStream, errors: &mut Errors) -> TokenStream {
    let tokens: Vec<TokenTree> = body.clone().into_iter().collect();
    let Some((start, end)) = rule(&tokens) else { return body };
    errors.add(
        tokens[start].span(),
        "leave out this line: a table is written `code | name; 1 | FIRST;`, with `;` behind each line and no `|` at its ends",
    );
    let lines = [&tokens[..start], &tokens[end..]].map(lines);
    let mut plain = TokenStream::new();
    for line in lines.into_iter().flatten() {
        plain.extend(line.iter().cloned());
        let mut end = Punct::new(';', Spacing::Alone);
        end.set_span(line.last().map_or_else(Span::call_site, TokenTree::span));
        plain.extend([TokenTree::from(end)]);
    }
    plain
}

/// From where to where `|---|:-:|` goes: no expression has three `-` in a row
/// behind a `|`.
fn rule(tokens: &[TokenTree]) -> Option<(usize, usize)> {
    let is_part = |token: &TokenTree| ['|', '-', ':'].iter().any(|part| is_punct(token, *part));
    let mut start = 0;
    while start < tokens.len() {
        let length = tokens[start..].iter().take_while(|token| is_part(token)).count();
        let run = &tokens[start..start + length];
        let has_dashes = run.windows(3).any(|three| three.iter().all(|token| is_punct(token, '-')));
        if has_dashes {
            // A `|` in front of the rule's own ends the line before.
            let is_end = run.len() > 1 && run[..2].iter().all(|token| is_punct(token, '|'));
            let is_start =
                run.len() > 2 && run[run.len() - 2..].iter().all(|token| is_punct(token, '|'));
            return Some((start + usize::from(is_end), start + length - usize::from(is_start)));
        }
        start += length.max(1);
    }
    None
}

/// The lines between `;` or between two `|`, without the `|` at their ends.
fn lines(tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut lines = Vec::new();
    let mut start = 0;
    for place in 0..tokens.len() {
        let is_bar = |place: usize| tokens.get(place).is_some_and(|token| is_punct(token, '|'));
        let ends_here = is_punct(&tokens[place], ';');
        if ends_here || is_bar(place) && is_bar(place + 1) && place > start {
            lines.push(&tokens[start..place]);
            start = place + 1;
        }
    }
    lines.push(&tokens[start..]);
    let lines = lines.into_iter().map(without_outer_bars);
    lines.filter(|line| !line.is_empty()).collect()
}

fn without_outer_bars(mut line: &[TokenTree]) -> &[TokenTree] {
    while let [first, rest @ ..] = line {
        if !is_punct(first, '|') {
            break;
        }
        line = rest;
    }
    while let [rest @ .., last] = line {
        if !is_punct(last, '|') {
            break;
        }
        line = rest;
    }
    line
}
