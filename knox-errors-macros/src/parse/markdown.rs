//! Tables in Markdown, with a line of dashes and `|` at the ends of lines, are reported once and
//! read as if they were in the macro's syntax.

use proc_macro2::{Punct, Spacing, TokenTree};

use super::tokens::{is_punct, is_punct_at};
use crate::diagnostics::{Diagnostics, Once, SpanRange};

/// The body with `;` for a line of dashes, and for each `| |` between lines.
pub fn without_rule(
    body: Vec<TokenTree>,
    number: usize,
    diagnostics: &mut Diagnostics,
) -> Vec<TokenTree> {
    let Some((start, end_of_rule)) = rule(&body) else { return body };
    let at = SpanRange::start(&body[start..], number + start);
    let message = "leave out this line: a table is written `code | name; 1 | FIRST;`, with `;` after each line and no `|` at its ends";
    diagnostics.report_once(Once::OuterBar, at, message);
    let (mut plain, mut index) = (Vec::new(), 0);
    while index < body.len() {
        let mut end = index;
        while end != start && is_punct_at(&body, end, '|') {
            end += 1;
        }
        if index == start {
            end = end_of_rule;
        }
        if end < index + 2 {
            plain.push(body[index].clone());
            index += 1;
            continue;
        }
        let is_after_line = plain.last().is_some_and(|last| !is_punct(last, ';'));
        if is_after_line && !is_punct_at(&body, end, ';') {
            let mut semicolon = Punct::new(';', Spacing::Alone);
            semicolon.set_span(body[index].span());
            plain.push(semicolon.into());
        }
        index = end;
    }
    plain
}

/// The start and the end of `|---|:-:|`, with its `;`. A cell is unlikely to have three `-` in a row.
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
    Some((start + usize::from(is_end), end + usize::from(is(end, ';'))))
}
