//! Splits a body into lines at `;`, and lines into cells at `|`; takes attributes off the start
//! of a table or a row.

use std::fmt::Write;

use proc_macro2::{Delimiter, Group, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Attribute;
use syn::parse::{ParseStream, Parser};

use crate::diagnostics::{Diagnostics, SpanRange};

/// The tokens between two `;`: the header, or a row with its attributes.
pub struct Line {
    pub tokens: Vec<TokenTree>,
    pub number: usize,
    pub is_after_semicolon: bool,
}

impl Line {
    pub fn as_ref(&self) -> LineRef<'_> {
        let Self { tokens, number, is_after_semicolon } = self;
        LineRef { tokens, number: *number, is_after_semicolon: *is_after_semicolon }
    }

    pub fn at(&self) -> SpanRange {
        self.as_ref().at()
    }

    /// Reports the attributes in a row's cells, and takes them away.
    pub fn drop_attributes_in_cells(&mut self, diagnostics: &mut Diagnostics) {
        let line = &self.tokens;
        let mut index = skip_attributes(line, 0);
        // Most rows have none, and need no copy.
        if !line[index..].iter().any(|token| is_punct(token, '#')) {
            return;
        }
        let mut tokens = line[..index].to_vec();
        while index < line.len() {
            let after = skip_attributes(line, index);
            if after == index {
                tokens.push(line[index].clone());
                index += 1;
                continue;
            }
            while index < after {
                let at = SpanRange::new(line[index].span(), self.number + tokens.len());
                let message = "expected a cell, found an attribute; attributes and documentation are written before the row's first cell";
                diagnostics.report(at, message);
                index += 2;
            }
        }
        self.tokens = tokens;
    }
}

/// A line, or the rest of one: without `;`, all rows are in one line.
#[derive(Clone, Copy)]
pub struct LineRef<'a> {
    pub tokens: &'a [TokenTree],
    pub number: usize,
    pub is_after_semicolon: bool,
}

impl LineRef<'_> {
    pub fn from(self, start: usize, is_after_semicolon: bool) -> Self {
        let tokens = &self.tokens[start..];
        Self { tokens, number: self.number + start, is_after_semicolon }
    }

    pub fn to_line(self) -> Line {
        let Self { tokens, number, is_after_semicolon } = self;
        Line { tokens: tokens.to_vec(), number, is_after_semicolon }
    }

    pub fn at(self) -> SpanRange {
        SpanRange::start(self.tokens, self.number)
    }
}

pub struct Cell {
    pub tokens: Vec<TokenTree>,
    pub at: SpanRange,
    pub start: usize,
    pub bar: Option<Span>,
    /// Whether it holds a reported `||` or `|=`, so that its value is uncertain.
    pub has_operator: bool,
}

/// The end of each line: after its `;`, or before a `#[…]` that begins the next row.
pub fn line_ends(tokens: &[TokenTree]) -> Vec<usize> {
    let mut ends = Vec::new();
    let (mut index, mut in_cells) = (0, false);
    while index < tokens.len() {
        let after = skip_attributes(tokens, index);
        if after > index {
            let is_in_cell = is_punct(&tokens[index.saturating_sub(1)], '|')
                || is_punct_at(tokens, after, '|')
                || is_punct_at(tokens, after, ';')
                || ends.is_empty() && begins_custom_column(&tokens[after..]);
            if in_cells && !is_in_cell {
                ends.push(index);
                in_cells = false;
            }
            index = after;
        } else {
            index += 1;
            in_cells = !is_punct(&tokens[index - 1], ';');
            if !in_cells {
                ends.push(index);
            }
        }
    }
    if !tokens.is_empty() && ends.last() != Some(&tokens.len()) {
        ends.push(tokens.len());
    }
    ends
}

/// Whether these tokens begin with `name: `, which only a header has.
fn begins_custom_column(tokens: &[TokenTree]) -> bool {
    match tokens {
        [TokenTree::Ident(_), TokenTree::Punct(colon), ..] => {
            colon.as_char() == ':' && colon.spacing() == Spacing::Alone
        }
        _ => false,
    }
}

/// The index after all `#[…]` from `index` on.
pub fn skip_attributes(tokens: &[TokenTree], mut index: usize) -> usize {
    while is_punct_at(tokens, index, '#') && tokens.get(index + 1).is_some_and(is_brackets) {
        index += 2;
    }
    index
}

/// The lines that are not empty.
pub fn split_lines(
    tokens: &[TokenTree],
    number: usize,
    diagnostics: &mut Diagnostics,
) -> Vec<Line> {
    let mut lines = Vec::new();
    let (mut start, mut is_after_semicolon) = (0, true);
    for end in line_ends(tokens) {
        let number = number + start;
        let mut line = &tokens[start..end];
        start = end;
        let mut has_semicolon = false;
        if let [before @ .., last] = line {
            if is_punct(last, ';') {
                (line, has_semicolon) = (before, true);
                if before.is_empty() {
                    let at = SpanRange::new(last.span(), number);
                    diagnostics.report(at, "expected a row, found `;`");
                }
            }
        }
        if !line.is_empty() {
            lines.push(Line { tokens: line.to_vec(), number, is_after_semicolon });
        }
        is_after_semicolon = has_semicolon;
    }
    lines
}

/// Splits at each top-level `|`. Reports a `|` that is part of an operator, and leaves it in its
/// cell.
pub fn split_cells(line: &[TokenTree], number: usize, diagnostics: &mut Diagnostics) -> Vec<Cell> {
    let mut cells = Vec::new();
    let (mut start, mut index) = (0, 0);
    let mut has_operator = false;
    let mut beside = SpanRange::new(Span::call_site(), number);
    while index < line.len() {
        let bar = match &line[index] {
            TokenTree::Punct(bar) if bar.as_char() == '|' => bar,
            _ => {
                index += 1;
                continue;
            }
        };
        if let Some(operator) = operator_at(line, index) {
            let message = format!(
                "`{operator}` in a cell needs parentheses: `(a {operator} b)`; cells are separated by one `|`"
            );
            diagnostics.report(SpanRange::new(bar.span(), number + index), message);
            has_operator = true;
            index += 2;
            continue;
        }
        beside = SpanRange::new(bar.span(), number + start);
        let cell = Cell::new(line[start..index].to_vec(), start, beside, Some(bar.span()));
        cells.push(Cell { has_operator, ..cell });
        has_operator = false;
        index += 1;
        start = index;
    }
    beside.number = number + start;
    let cell = Cell::new(line[start..].to_vec(), start, beside, None);
    cells.push(Cell { has_operator, ..cell });
    cells
}

/// Drops the empty first cell of a line that begins with `|`, as in Markdown, if there are more
/// cells than expected. Returns the span of the `|`.
pub fn drop_leading_bar(cells: &mut Vec<Cell>, expected: usize) -> Option<SpanRange> {
    let is_outer = cells.len() > expected && cells[0].tokens.is_empty();
    if is_outer { Some(cells.remove(0).at) } else { None }
}

/// Does the same at the end of a line.
pub fn drop_trailing_bar(cells: &mut Vec<Cell>, expected: usize) -> Option<SpanRange> {
    if cells.len() <= expected || !cells.last()?.tokens.is_empty() {
        return None;
    }
    Some(cells.pop()?.at)
}

pub const OUTER_BAR: &str = "expected `|` only between cells, not at the ends of a line";

/// The length of at most `most` cells at the start of a line.
pub fn len_of_cells(line: &[TokenTree], most: usize) -> usize {
    let (mut index, mut cells) = (0, 0);
    while index < line.len() {
        if operator_at(line, index).is_some() {
            index += 1;
        } else if is_punct(&line[index], '|') {
            cells += 1;
            if cells == most {
                return index;
            }
        }
        index += 1;
    }
    line.len()
}

/// The operator at an index: `||` and `|=` are two tokens, the first of them joint.
fn operator_at(line: &[TokenTree], index: usize) -> Option<&'static str> {
    let [TokenTree::Punct(bar), next, ..] = &line[index..] else { return None };
    match (bar.as_char(), bar.spacing()) {
        ('|', Spacing::Joint) if is_punct(next, '|') => Some("||"),
        ('|', Spacing::Joint) if is_punct(next, '=') => Some("|="),
        _ => None,
    }
}

impl Cell {
    pub fn new(tokens: Vec<TokenTree>, start: usize, beside: SpanRange, bar: Option<Span>) -> Self {
        let at = tokens.first().map_or(beside, |first| beside.at(first.span()));
        Self { tokens, at, start, bar, has_operator: false }
    }

    /// Moves the tokens from an index on into a new cell.
    pub fn split_off(&mut self, index: usize) -> Self {
        let after = self.tokens.split_off(index);
        let beside = SpanRange::new(self.at.first, self.at.number + index);
        Self::new(after, self.start + index, beside, self.bar.take())
    }

    /// The tokens without the invisible groups of an outer `macro_rules!`.
    pub fn flat(&self) -> Vec<TokenTree> {
        flatten(&self.tokens)
    }

    pub fn is_underscore(&self) -> bool {
        matches!(self.flat().as_slice(), [token] if token.to_string() == "_")
    }
}

pub fn flatten(tokens: &[TokenTree]) -> Vec<TokenTree> {
    let mut flat = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                flat.append(&mut flatten(&opened(group.stream())));
            }
            token => flat.push(token.clone()),
        }
    }
    flat
}

pub fn opened(stream: TokenStream) -> Vec<TokenTree> {
    stream.into_iter().collect()
}

pub struct Located {
    pub attribute: Attribute,
    pub at: SpanRange,
}

pub fn attribute_at(attribute: &Attribute, number: usize) -> SpanRange {
    let first = attribute.path().segments.first();
    let span = first.map_or_else(Span::call_site, |segment| segment.ident.span());
    SpanRange::new(span, number)
}

/// The attributes at the start of a table or a row, and their number of tokens.
pub fn take_attributes(
    tokens: &[TokenTree],
    number: usize,
    diagnostics: &mut Diagnostics,
) -> (Vec<Located>, usize) {
    let (mut attributes, mut index) = (Vec::new(), 0);
    while is_punct_at(tokens, index, '#') {
        let at = SpanRange::new(tokens[index].span(), number + index);
        let start = index;
        index += 1;
        let is_inner = is_punct_at(tokens, index, '!');
        index += usize::from(is_inner);
        if !tokens.get(index).is_some_and(is_brackets) {
            diagnostics.report(at, "expected an attribute after `#`: `#[…]`");
            continue;
        }
        index += 1;
        if is_inner {
            let message =
                "inner attributes and comments are not allowed here; write `#[…]` or `/// …`";
            diagnostics.report(at, message);
            continue;
        }
        let parsed = parsed_attribute(&tokens[start..index]);
        if let Some(attribute) = diagnostics.ok_or_report(parsed, at) {
            let at = attribute_at(&attribute, at.number);
            attributes.push(Located { attribute, at });
        }
    }
    (attributes, index)
}

pub fn parsed_attribute(tokens: &[TokenTree]) -> syn::Result<Attribute> {
    let end = SpanRange::start(&tokens[tokens.len() - 1..], 0).first;
    let mut parsed = None;
    parse_until(stream(tokens), end, &mut |input| {
        parsed = Attribute::parse_outer(input)?.pop();
        Ok(())
    })?;
    parsed.ok_or_else(|| syn::Error::new(end, "expected an attribute"))
}

/// Parses tokens; if they end too early, the error points at `end`. Not generic, so that rustc
/// compiles only one parser.
pub fn parse_until(
    tokens: TokenStream,
    end: Span,
    parser: &mut dyn FnMut(ParseStream) -> syn::Result<()>,
) -> syn::Result<()> {
    let mut group = Group::new(Delimiter::Parenthesis, tokens);
    group.set_span(end);
    let in_group = |input: ParseStream| {
        let content;
        syn::parenthesized!(content in input);
        parser(&content)
    };
    in_group.parse2(TokenTree::Group(group).into())
}

pub fn stream(tokens: &[TokenTree]) -> TokenStream {
    let mut stream = TokenStream::new();
    for token in tokens {
        token.to_tokens(&mut stream);
    }
    stream
}

/// Splits at each top-level `,`, the last of which is optional.
pub fn split_commas(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    split_at(tokens, ',')
}

pub fn split_at(tokens: TokenStream, separator: char) -> Vec<Vec<TokenTree>> {
    let mut pieces = Vec::new();
    let mut piece = Vec::new();
    for token in tokens {
        if is_punct(&token, separator) {
            pieces.push(std::mem::take(&mut piece));
        } else {
            piece.push(token);
        }
    }
    if !piece.is_empty() {
        pieces.push(piece);
    }
    pieces
}

/// The first token as the user wrote it: `=>` is two tokens.
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

/// All tokens, with spaces only between words.
pub fn joined(tokens: &[TokenTree]) -> String {
    let mut joined = String::new();
    let mut is_after_word = false;
    for token in tokens {
        let is_word = matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
        let space = if is_word && is_after_word { " " } else { "" };
        let _ = write!(joined, "{space}{token}");
        is_after_word = is_word;
    }
    joined
}

pub fn has_punct(tokens: &[TokenTree], punct: char) -> bool {
    tokens.iter().any(|token| is_punct(token, punct))
}

pub fn has_ident(tokens: &[TokenTree], ident: &str) -> bool {
    tokens.iter().any(|token| is_ident(token, ident))
}

pub fn is_punct(token: &TokenTree, punct: char) -> bool {
    matches!(token, TokenTree::Punct(found) if found.as_char() == punct)
}

pub fn is_punct_at(tokens: &[TokenTree], index: usize, punct: char) -> bool {
    tokens.get(index).is_some_and(|token| is_punct(token, punct))
}

pub fn is_ident(token: &TokenTree, ident: &str) -> bool {
    matches!(token, TokenTree::Ident(found) if found == ident)
}

fn is_brackets(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket)
}
