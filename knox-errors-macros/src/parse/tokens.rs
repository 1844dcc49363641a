//! Cuts a body into rows at `;` and rows into cells at `|`, and takes the
//! attributes off their front.

use proc_macro2::{Delimiter, Group, Spacing, Span, TokenStream, TokenTree};
use syn::Attribute;
use syn::parse::{ParseStream, Parser};

use crate::errors::Errors;

/// The tokens of one cell. The span is theirs, or of the `|` beside an empty one.
pub struct Cell {
    pub tokens: Vec<TokenTree>,
    pub span: Span,
}

/// Cuts at each top-level `;`, and where a `#[…]` behind other tokens shows that
/// one is missing. A piece after the last `;` may be absent.
pub fn split_rows(body: TokenStream, errors: &mut Errors) -> Vec<Vec<TokenTree>> {
    let mut rows = Vec::new();
    let mut row: Vec<TokenTree> = Vec::new();
    let mut in_cells = false;
    let mut tokens = body.into_iter().peekable();
    while let Some(token) = tokens.next() {
        if is_punct(&token, ';') {
            if row.is_empty() {
                errors.add(token.span(), "expected a row, found `;`");
            }
            rows.push(std::mem::take(&mut row));
            in_cells = false;
            continue;
        }
        let starts_attribute = is_punct(&token, '#') && tokens.peek().is_some_and(is_brackets);
        if starts_attribute && in_cells {
            errors.add(token.span(), "expected `;` before the next row");
            rows.push(std::mem::take(&mut row));
            in_cells = false;
        }
        row.push(token);
        if starts_attribute {
            row.extend(tokens.next());
        } else {
            in_cells = true;
        }
    }
    rows.push(row);
    rows.retain(|row| !row.is_empty());
    rows
}

/// Cuts at each top-level `|`. One that is part of an operator is an error, for
/// which the row has no cells.
pub fn split_cells(row: Vec<TokenTree>, errors: &mut Errors) -> Option<Vec<Cell>> {
    let mut cells = Vec::new();
    let mut cell = Vec::new();
    let mut is_sound = true;
    let mut tokens = row.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let operator = match &token {
            TokenTree::Punct(bar) if bar.as_char() == '|' => {
                operator_from_bar(bar.spacing(), tokens.peek())
            }
            _ => {
                cell.push(token);
                continue;
            }
        };
        if let Some(operator) = operator {
            let message = format!(
                "`{operator}` in a cell needs parentheses: `(a {operator} b)`; cells are separated by `|`"
            );
            errors.add(token.span(), message);
            is_sound = false;
            cell.extend(tokens.next());
            continue;
        }
        cells.push(Cell::new(std::mem::take(&mut cell), token.span()));
    }
    let end = cells.last().map_or_else(Span::call_site, |cell| cell.span);
    cells.push(Cell::new(cell, end));
    is_sound.then_some(cells)
}

/// `||` and `|=` come as two tokens, the first of them joint.
fn operator_from_bar(spacing: Spacing, next: Option<&TokenTree>) -> Option<&'static str> {
    match (spacing, next) {
        (Spacing::Joint, Some(next)) if is_punct(next, '|') => Some("||"),
        (Spacing::Joint, Some(next)) if is_punct(next, '=') => Some("|="),
        _ => None,
    }
}

impl Cell {
    fn new(tokens: Vec<TokenTree>, beside: Span) -> Self {
        let span = tokens.first().map_or(beside, TokenTree::span);
        Self { tokens, span }
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

fn flatten(tokens: Vec<TokenTree>) -> Vec<TokenTree> {
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
    while tokens.peek().is_some_and(|token| is_punct(token, '#')) {
        let mut attribute: TokenStream = tokens.next().into_iter().collect();
        if tokens.peek().is_some_and(|token| is_punct(token, '!')) {
            attribute.extend(tokens.next());
        }
        if tokens.peek().is_some_and(is_brackets) {
            attribute.extend(tokens.next());
        }
        if let Some(parsed) = errors.value(Attribute::parse_outer.parse2(attribute)) {
            attributes.extend(parsed);
        }
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
    let mut pieces = vec![Vec::new()];
    for token in tokens {
        if is_punct(&token, ',') {
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

pub fn is_punct(token: &TokenTree, punct: char) -> bool {
    matches!(token, TokenTree::Punct(found) if found.as_char() == punct)
}

fn is_brackets(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket)
}
