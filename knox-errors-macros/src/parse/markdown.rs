//! Tables in Markdown, with a line of dashes and `|` at the ends of lines, are reported once and
//! read as if they were in the macro's syntax.

use proc_macro2::{Punct, Spacing, TokenStream, TokenTree};

use super::tokens::{is_punct, is_punct_at, opened};
use crate::diagnostics::{Diagnostics, SpanRange};

/// The body without a line of dashes.
pub fn without_rule(
    body: TokenStream,
    number: usize,
    diagnostics: &mut Diagnostics,
) -> Vec<TokenTree> {
    let tokens = opened(body);
    let Some((start, end)) = rule(&tokens) else { return tokens };
    let mut plain = Vec::new();
    add_lines(&tokens[..start], &mut plain);
    diagnostics.report(
        SpanRange::start(&tokens[start..], number + plain.len()),
        "leave out this line: a table is written `code | name; 1 | FIRST;`, with `;` after each line and no `|` at its ends",
    );
    add_lines(&tokens[end..], &mut plain);
    plain
}

/// The start and the end of `|---|:-:|`. A cell is unlikely to have three `-` in a row.
fn rule(tokens: &[TokenTree]) -> Option<(usize, usize)> {
    let is = |index: usize, punct| is_punct_at(tokens, index, punct);
    let is_part = |index: usize| is(index, '|') || is(index, '-') || is(index, ':');
    let mut start = 0;
    while !(is(start, '-') && is(start + 1, '-') && is(start + 2, '-')) {
        start += 1;
        if start >= tokens.len() {
            return None;
        }
    }
    let mut end = start;
    while is_part(end) {
        end += 1;
    }
    while start > 0 && is_part(start - 1) {
        start -= 1;
    }
    // If the rule begins with two `|`, the first one ends the previous line.
    let is_end = is(start, '|') && is(start + 1, '|');
    Some((start + usize::from(is_end), end))
}

/// Adds the lines, which `;` or two `|` separate, with `;` and without `|` at their ends.
fn add_lines(tokens: &[TokenTree], plain: &mut Vec<TokenTree>) {
    let mut start = 0;
    for (index, token) in tokens.iter().enumerate() {
        let is_end = is_punct(token, '|') && is_punct_at(tokens, index + 1, '|');
        if is_end || is_punct(token, ';') {
            add_line(&tokens[start..index], plain);
            start = index + 1;
        }
    }
    add_line(&tokens[start..], plain);
}

fn add_line(mut line: &[TokenTree], plain: &mut Vec<TokenTree>) {
    while is_punct_at(line, 0, '|') {
        line = &line[1..];
    }
    while let [rest @ .., last] = line {
        if !is_punct(last, '|') {
            let mut end = Punct::new(';', Spacing::Alone);
            end.set_span(last.span());
            plain.extend_from_slice(line);
            plain.push(end.into());
            return;
        }
        line = rest;
    }
}
