//! Splits a body into lines at `;`, and lines into cells at `|`; takes attributes off the start
//! of a table or a row.

use std::fmt::Write;

use proc_macro2::{Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Attribute;
use syn::parse::{ParseStream, Parser};

use crate::diagnostics::{Diagnostics, Once, SpanRange};

/// The tokens between two `;`, the header or a row with its attributes; or the end of such a line,
/// since a missing `;` leaves several rows in one line.
#[derive(Clone, Copy)]
pub struct Line<'a> {
    pub tokens: &'a [TokenTree],
    pub number: usize,
    pub is_after_semicolon: bool,
}

impl Line<'_> {
    /// The line from an index on.
    pub fn from(self, start: usize) -> Self {
        let tokens = &self.tokens[start..];
        Self { tokens, number: self.number + start, is_after_semicolon: false }
    }

    pub fn at(self) -> SpanRange {
        SpanRange::start(self.tokens, self.number)
    }
}

pub struct Cell {
    pub tokens: Vec<TokenTree>,
    /// The first token, or the `|` beside an empty cell.
    pub at: SpanRange,
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
            // `name: `, which only a header has.
            let is_column = matches!(
                &tokens[after..],
                [TokenTree::Ident(_), TokenTree::Punct(colon), ..]
                    if colon.as_char() == ':' && colon.spacing() == Spacing::Alone
            );
            let is_in_cell = is_punct(&tokens[index.saturating_sub(1)], '|')
                || is_punct_at(tokens, after, '|')
                || is_punct_at(tokens, after, ';')
                || ends.is_empty() && is_column;
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
    if ends.last().copied().unwrap_or(0) < tokens.len() {
        ends.push(tokens.len());
    }
    ends
}

/// The index after all `#[…]` from `index` on.
pub fn skip_attributes(tokens: &[TokenTree], mut index: usize) -> usize {
    while is_attribute_at(tokens, index) {
        index += 2;
    }
    index
}

fn is_attribute_at(tokens: &[TokenTree], index: usize) -> bool {
    is_punct_at(tokens, index, '#') && tokens.get(index + 1).is_some_and(is_brackets)
}

/// The lines that are not empty.
pub fn split_lines<'a>(
    tokens: &'a [TokenTree],
    number: usize,
    diagnostics: &mut Diagnostics,
) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    let (mut start, mut is_after_semicolon) = (0, true);
    for &end in &line_ends(tokens) {
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
            lines.push(Line { tokens: line, number, is_after_semicolon });
        }
        is_after_semicolon = has_semicolon;
    }
    lines
}

/// Splits at each top-level `|`, into at most `most` cells; the tokens after them are left out.
/// Reports a `|` that is part of an operator, and leaves it in its cell.
pub fn split_cells(
    line: &[TokenTree],
    number: usize,
    most: usize,
    diagnostics: &mut Diagnostics,
) -> Vec<Cell> {
    let mut cells = Vec::new();
    let (mut start, mut index) = (0, 0);
    let mut has_operator = false;
    let mut beside = Span::call_site();
    while index <= line.len() && cells.len() < most {
        let is_bar = is_punct_at(line, index, '|');
        if !is_bar && index < line.len() {
            index += 1;
            continue;
        }
        if let Some(operator) = operator_at(line, index) {
            let message = format!(
                "`{operator}` in a cell needs parentheses: `(a {operator} b)`; cells are separated by one `|`"
            );
            diagnostics.report(SpanRange::new(line[index].span(), number + index), message);
            has_operator = true;
            index += 2;
            continue;
        }
        if is_bar {
            beside = line[index].span();
        }
        let at = SpanRange::new(beside, number + start);
        cells.push(Cell { has_operator, ..Cell::new(line[start..index].to_vec(), at) });
        has_operator = false;
        index += 1;
        start = index;
    }
    cells
}

/// Drops the empty first or last cell of a line with `|` at its ends, as in Markdown, if there are
/// more cells than expected. Returns whether it did and reported that.
pub fn drop_outer_bar(
    cells: &mut Vec<Cell>,
    index: usize,
    expected: usize,
    diagnostics: &mut Diagnostics,
) -> bool {
    let is_outer = cells.len() > expected && cells[index].tokens.is_empty();
    if is_outer {
        let message = "expected `|` only between cells, not at the ends of a line";
        diagnostics.report_once(Once::OuterBar, cells.remove(index).at, message);
    }
    is_outer
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
    /// A cell at its first token, or at a token beside it.
    pub fn new(tokens: Vec<TokenTree>, beside: SpanRange) -> Self {
        let at = tokens.first().map_or(beside, |first| beside.at(first.span()));
        Self { tokens, at, has_operator: false }
    }

    /// Moves the tokens from an index on into a new cell.
    pub fn split_off(&mut self, index: usize) -> Self {
        let beside = SpanRange::new(self.at.first, self.at.number + index);
        Self::new(self.tokens.split_off(index), beside)
    }

    /// Takes the attributes out of a row's cell; reports and counts them.
    pub fn drop_attributes(&mut self, diagnostics: &mut Diagnostics) -> usize {
        let mut count = 0;
        if !has_punct(&self.tokens, '#') {
            return count;
        }
        let (mut tokens, mut index) = (Vec::new(), 0);
        while index < self.tokens.len() {
            let at = SpanRange::new(self.tokens[index].span(), self.at.number + index);
            if is_attribute_at(&self.tokens, index) {
                let message = "expected a cell, found an attribute; attributes and documentation are written before the row's first cell";
                diagnostics.report(at, message);
                count += 1;
                index += 2;
            } else {
                tokens.push(self.tokens[index].clone());
                index += 1;
            }
        }
        *self = Self { has_operator: self.has_operator, ..Self::new(tokens, self.at) };
        count
    }

    pub fn is_underscore(&self) -> bool {
        self.tokens.len() == 1
            && matches!(flatten(&self.tokens).as_slice(), [token] if is_ident(token, "_"))
    }
}

/// The tokens without the invisible groups of an outer `macro_rules!`.
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

/// Whether the text is one identifier that is not a keyword.
pub fn is_ident_text(text: &str) -> bool {
    match text.parse() {
        Ok(tokens) => parses_as_ident(tokens),
        Err(_) => false,
    }
}

pub fn parses_as_ident(tokens: TokenStream) -> bool {
    let parsed = parse_until(tokens, Span::call_site(), &mut |input| {
        input.parse::<Ident>()?;
        Ok(())
    });
    parsed.is_ok()
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

pub fn count_bars(tokens: &[TokenTree]) -> usize {
    let mut bars = 0;
    for token in tokens {
        bars += usize::from(is_punct(token, '|'));
    }
    bars
}

/// The number of tokens before a punctuation character, or of all.
pub fn len_before(tokens: &[TokenTree], punct: char) -> usize {
    let mut len = 0;
    while len < tokens.len() && !is_punct(&tokens[len], punct) {
        len += 1;
    }
    len
}

pub fn has_punct(tokens: &[TokenTree], punct: char) -> bool {
    len_before(tokens, punct) < tokens.len()
}

pub fn has_ident(tokens: &[TokenTree], ident: &str) -> bool {
    for token in tokens {
        if is_ident(token, ident) {
            return true;
        }
    }
    false
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
