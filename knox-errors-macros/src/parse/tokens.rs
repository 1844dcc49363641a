//! Cuts a body into lines at `;` and lines into cells at `|`, and takes the
//! attributes off their front.

use std::collections::VecDeque;
use std::fmt::Write;

use proc_macro2::{Delimiter, Group, Spacing, Span, TokenStream, TokenTree};
use syn::Attribute;
use syn::parse::{ParseStream, Parser};

use crate::errors::Errors;

/// What stands between two `;`: the header, or a row with its attributes.
pub struct Line {
    pub tokens: Vec<TokenTree>,
    /// Whether the line before it has its `;`.
    pub is_behind_semicolon: bool,
}

/// The tokens of one cell. The span is theirs, or of the `|` beside an empty one.
pub struct Cell {
    pub tokens: Vec<TokenTree>,
    pub span: Span,
    /// The place of its first token among the line's.
    pub start: usize,
    /// The `|` behind it.
    pub bar: Option<Span>,
    /// Whether it holds a `||` or `|=` that was reported: what it is instead of a
    /// value is not certain.
    pub has_operator: bool,
}

/// Cuts at each top-level `;`, and where a `#[…]` behind other tokens shows that
/// one is missing. A piece after the last `;` may be absent.
pub fn split_lines(body: TokenStream, errors: &mut Errors) -> VecDeque<Line> {
    let mut lines = VecDeque::new();
    let mut line = Line { tokens: Vec::new(), is_behind_semicolon: true };
    let mut in_cells = false;
    let mut tokens = Ahead(body.into_iter().collect());
    while let Some(token) = tokens.0.pop_front() {
        if is_punct(&token, ';') {
            if line.tokens.is_empty() {
                errors.add(token.span(), "expected a row, found `;`");
            }
            lines.push_back(line.end(true));
            in_cells = false;
            continue;
        }
        if !(is_punct(&token, '#') && tokens.0.front().is_some_and(is_brackets)) {
            line.tokens.push(token);
            in_cells = true;
            continue;
        }
        let brackets = tokens.0.pop_front();
        let is_in_front = line.tokens.last().is_some_and(|last| is_punct(last, '|'));
        if in_cells && (is_in_front || tokens.go_on_with_row()) {
            let message = "expected a cell, found an attribute; attributes and documentation stand before the row's first cell";
            errors.add(token.span(), message);
            continue;
        }
        if in_cells {
            lines.push_back(line.end(false));
            in_cells = false;
        }
        line.tokens.push(token);
        line.tokens.extend(brackets);
    }
    lines.push_back(line);
    lines.retain(|line| !line.tokens.is_empty());
    lines
}

/// The tokens ahead.
struct Ahead(VecDeque<TokenTree>);

impl Ahead {
    /// Whether behind any more attributes the row goes on, or ends.
    fn go_on_with_row(&self) -> bool {
        let mut place = 0;
        let is = |place, punct| self.0.get(place).is_some_and(|token| is_punct(token, punct));
        while is(place, '#') && self.0.get(place + 1).is_some_and(is_brackets) {
            place += 2;
        }
        is(place, '|') || is(place, ';')
    }
}

impl Line {
    /// The line, in whose place the next begins.
    fn end(&mut self, has_semicolon: bool) -> Self {
        let next = Self { tokens: Vec::new(), is_behind_semicolon: has_semicolon };
        std::mem::replace(self, next)
    }
}

/// Cuts at each top-level `|`. One that is part of an operator is an error, and
/// left in its cell.
pub fn split_cells(line: &[TokenTree], errors: &mut Errors) -> Vec<Cell> {
    let mut cells = Vec::new();
    let mut start = 0;
    let mut has_operator = false;
    let mut tokens = line.iter().enumerate().peekable();
    let mut cell = |start, end, beside, bar, has_operator| {
        let tokens: &[TokenTree] = &line[start..end];
        cells.push(Cell { has_operator, ..Cell::new(tokens.to_vec(), start, beside, bar) });
    };
    let mut end = Span::call_site();
    while let Some((place, token)) = tokens.next() {
        let TokenTree::Punct(bar) = token else { continue };
        if bar.as_char() != '|' {
            continue;
        }
        let next = tokens.peek().map(|&(_, next)| next);
        if let Some(operator) = operator_from_bar(bar.spacing(), next) {
            let message = format!(
                "`{operator}` in a cell needs parentheses: `(a {operator} b)`; between cells stands one `|`"
            );
            errors.add(bar.span(), message);
            has_operator = true;
            tokens.next();
            continue;
        }
        end = bar.span();
        cell(start, place, end, Some(end), std::mem::take(&mut has_operator));
        start = place + 1;
    }
    cell(start, line.len(), end, None, has_operator);
    cells
}

/// Drops the empty cell that a `|` in front of a line makes, as in Markdown, where
/// there are more cells than expected, and gives the place of the `|`.
pub fn drop_leading_bar(cells: &mut Vec<Cell>, expected: usize) -> Option<Span> {
    let is_outer = cells.len() > expected && cells[0].tokens.is_empty();
    is_outer.then(|| cells.remove(0).span)
}

/// Likewise behind a line.
pub fn drop_trailing_bar(cells: &mut Vec<Cell>, expected: usize) -> Option<Span> {
    let is_outer =
        cells.len() > expected && cells.last().is_some_and(|last| last.tokens.is_empty());
    if is_outer { cells.pop().map(|last| last.span) } else { None }
}

pub const OUTER_BAR: &str = "expected no `|` at the ends of a line, only between cells";

/// `||` and `|=` come as two tokens, the first of them joint.
fn operator_from_bar(spacing: Spacing, next: Option<&TokenTree>) -> Option<&'static str> {
    match (spacing, next) {
        (Spacing::Joint, Some(next)) if is_punct(next, '|') => Some("||"),
        (Spacing::Joint, Some(next)) if is_punct(next, '=') => Some("|="),
        _ => None,
    }
}

impl Cell {
    pub fn new(tokens: Vec<TokenTree>, start: usize, beside: Span, bar: Option<Span>) -> Self {
        let span = tokens.first().map_or(beside, TokenTree::span);
        Self { tokens, span, start, bar, has_operator: false }
    }

    /// Takes the tokens off from a place on, as a cell of their own.
    pub fn split_off(&mut self, place: usize) -> Self {
        let behind = self.tokens.split_off(place);
        Self::new(behind, self.start + place, self.span, self.bar.take())
    }

    /// The tokens out of the invisible groups that fragments of an outer
    /// `macro_rules!` come in.
    pub fn flat(&self) -> Vec<TokenTree> {
        flatten(self.tokens.clone())
    }

    pub fn stream(&self) -> TokenStream {
        self.tokens.iter().cloned().collect()
    }

    pub fn is_underscore(&self) -> bool {
        matches!(self.flat().as_slice(), [token] if token.to_string() == "_")
    }
}

pub fn flatten(tokens: Vec<TokenTree>) -> Vec<TokenTree> {
    let mut flat = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                flat.extend(flatten(group.stream().into_iter().collect()));
            }
            token => flat.push(token),
        }
    }
    flat
}

/// Takes the attributes off the front of a table or a row.
pub fn take_attributes(
    tokens: Vec<TokenTree>,
    errors: &mut Errors,
) -> (Vec<Attribute>, Vec<TokenTree>) {
    let mut attributes = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(pound) = tokens.next_if(|token| is_punct(token, '#')) {
        let inner = tokens.next_if(|token| is_punct(token, '!'));
        let Some(brackets) = tokens.next_if(is_brackets) else {
            errors.add(pound.span(), "expected an attribute behind `#`: `#[…]`");
            continue;
        };
        if inner.is_some() {
            let message = "an inner attribute or comment cannot stand here: `#[…]`, `/// …`";
            errors.add(pound.span(), message);
            continue;
        }
        let end = brackets.span();
        let attribute = [pound, brackets].into_iter().collect();
        let parsed = parse_until(attribute, end, Attribute::parse_outer);
        attributes.extend(errors.value(parsed).unwrap_or_default());
    }
    (attributes, tokens.collect())
}

/// Parses tokens; where they end too early, the error points at `end`.
pub fn parse_until<T>(
    tokens: TokenStream,
    end: Span,
    parser: impl FnOnce(ParseStream) -> syn::Result<T>,
) -> syn::Result<T> {
    let mut group = Group::new(Delimiter::Parenthesis, tokens);
    group.set_span(end);
    let in_group = |input: ParseStream| {
        let content;
        syn::parenthesized!(content in input);
        parser(&content)
    };
    in_group.parse2(TokenTree::Group(group).into())
}

/// Cuts at each top-level `,`; the last may be left out.
pub fn split_commas(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    split_at(tokens, ',')
}

pub fn split_at(tokens: TokenStream, separator: char) -> Vec<Vec<TokenTree>> {
    let mut pieces = vec![Vec::new()];
    for token in tokens {
        if is_punct(&token, separator) {
            pieces.push(Vec::new());
        } else if let Some(piece) = pieces.last_mut() {
            piece.push(token);
        }
    }
    if pieces.last().is_some_and(Vec::is_empty) {
        pieces.pop();
    }
    pieces
}

/// The first token as the user sees it: `=>` comes as two.
pub fn shown(tokens: &[TokenTree]) -> String {
    let mut shown = String::new();
    for token in tokens {
        let _ = write!(shown, "{token}");
        if !matches!(token, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint) {
            break;
        }
    }
    shown
}

pub fn is_punct(token: &TokenTree, punct: char) -> bool {
    matches!(token, TokenTree::Punct(found) if found.as_char() == punct)
}

fn is_brackets(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket)
}
