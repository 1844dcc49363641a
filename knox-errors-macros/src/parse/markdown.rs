//! Tables as Markdown writes them, with a line of dashes and bars at the ends of
//! lines, told once and read as if they were written in our form.

use proc_macro2::{Punct, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, quote};

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
    let mut plain = TokenStream::new();
    for part in [&tokens[..start], &tokens[end..]] {
        for line in lines(part) {
            let [.., last] = line else { continue };
            let mut end = Punct::new(';', Spacing::Alone);
            end.set_span(last.span());
            quote!(#(#line)* #end).to_tokens(&mut plain);
        }
    }
    plain
}

/// From where to where `|---|:-:|` goes: no expression has three `-` in a row
/// behind a `|`.
fn rule(tokens: &[TokenTree]) -> Option<(usize, usize)> {
    let is = |place: usize, punct| tokens.get(place).is_some_and(|token| is_punct(token, punct));
    let is_part = |&place: &usize| is(place, '|') || is(place, '-') || is(place, ':');
    let dashes = (0..tokens.len()).find(|&at| (at..at + 3).all(|place| is(place, '-')))?;
    let start = (0..dashes).rev().take_while(is_part).last().unwrap_or(dashes);
    let end = (dashes..tokens.len()).find(|place| !is_part(place)).unwrap_or(tokens.len());
    // A `|` in front of the rule's own ends the line before.
    let is_end = is(start, '|') && is(start + 1, '|');
    Some((start + usize::from(is_end), end))
}

/// The lines between `;` or between two `|`, without the `|` at their ends; some
/// may be empty.
fn lines(tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut lines = Vec::new();
    let mut start = 0;
    for place in 0..tokens.len() {
        let is_bar = |place: usize| tokens.get(place).is_some_and(|token| is_punct(token, '|'));
        let ends_here = is_punct(&tokens[place], ';');
        if ends_here || is_bar(place) && is_bar(place + 1) {
            lines.push(without_outer_bars(&tokens[start..place]));
            start = place + 1;
        }
    }
    lines.push(without_outer_bars(&tokens[start..]));
    lines
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
