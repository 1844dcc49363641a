//! One table: attributes, `enum Name: type` and a body of rows.

use std::cell::Cell;
use std::collections::VecDeque;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

use super::header::{self, HeaderLine};
use super::row::{self, Layout};
use super::signature::{self, Signature};
use super::tokens::{Line, is_punct, split_cells, split_lines, take_attributes};
use super::{attrs, bases, guess, markdown};
use crate::errors::Errors;
use crate::model::{Base, CodeKind, CodeType, Column, ColumnKind, Header, Row, Table, TableAttrs};

/// The table, or `None` where it has no name.
pub fn parse(head: Vec<TokenTree>, body: &Group, errors: &mut Errors) -> Option<Table> {
    let head_tokens: TokenStream = head.iter().cloned().collect();
    let (attributes, mut signature) = take_attributes(head, errors);
    let attrs = attrs::of_table(attributes, errors);
    let errors_before = errors.count();
    let bases = bases::parse(bases::split_off(&mut signature), errors);
    let signature = signature::parse(signature, body.span_open(), errors)?;
    let is_signed = errors.count() == errors_before;
    let tokens = markdown::without_rule(body.stream(), errors);
    if let Some(semicolon) = tokens.clone().into_iter().next().filter(|first| is_punct(first, ';'))
    {
        errors.add(semicolon.span(), header::no_header(&semicolon));
        return Some(guessed(attrs, signature, bases, &tokens));
    }
    let mut lines = split_lines(tokens.clone(), errors);
    let header = if bases.is_some() && lines.is_empty() {
        Some((HeaderLine::of_union(), TokenStream::new()))
    } else if lines.is_empty() && !is_signed {
        // Whoever has not got that far need not be told what comes next.
        None
    } else {
        header_line(&mut lines, body, errors)
    };
    let Some((header, header_tokens)) = header else {
        return Some(guessed(attrs, signature, bases, &tokens));
    };
    let Signature { vis, ident, code_type } = signature;
    let HeaderLine { columns, is_whole, has_outer_bars, has_commas, first_row } = header;
    if !first_row.is_empty() {
        lines.push_front(Line { tokens: first_row, is_behind_semicolon: false });
    }
    let code_type = code_type.unwrap_or_else(|| type_of(&columns, &lines, ident.span()));
    let has_semicolons = tokens.into_iter().any(|token| is_punct(&token, ';'));
    let layout = Layout {
        columns: &columns,
        is_repeated: &repeated(&columns),
        is_whole,
        code_type: &code_type,
        has_semicolons,
        has_outer_bars: Cell::new(has_outer_bars),
        has_commas: Cell::new(false),
        has_commas_between: has_commas,
    };
    let (rows, rows_written) = rows(lines, &layout, errors);
    Some(Table {
        attrs,
        vis,
        ident,
        is_extension: bases.is_some(),
        bases: bases.unwrap_or_default(),
        header: Header { columns: columns.into_iter().flatten().collect() },
        code_type,
        rows,
        rows_written,
        head_tokens,
        header_tokens,
        is_guessed: false,
        has_errors: false,
    })
}

/// The header and its tokens, taken off the lines, or `None` where rows cannot be
/// read by it.
fn header_line(
    lines: &mut VecDeque<Line>,
    body: &Group,
    errors: &mut Errors,
) -> Option<(HeaderLine, TokenStream)> {
    if lines.is_empty() {
        let message = format!("expected the header, which names the columns: `{}`", header::FORM);
        errors.add(body.span_open(), message);
        return None;
    }
    let behind_rows = lines.iter().position(|line| header::is_header(&line.tokens));
    let place = match behind_rows {
        Some(place) if !header::begins_columns(&lines[0].tokens[0]) => {
            let at = lines[place].tokens.first().map_or_else(Span::call_site, TokenTree::span);
            errors.add(at, "the header, which names the columns, stands before the first row");
            place
        }
        _ => 0,
    };
    let line = lines.remove(place)?;
    let header = header::parse(&line.tokens, errors)?;
    let length = line.tokens.len() - header.first_row.len();
    let columns = line.tokens.into_iter().take(length).collect();
    let mut tokens = Group::new(Delimiter::Brace, columns);
    // Where mistakes stand that stand at the body, the second time too.
    tokens.set_span(body.span_open());
    Some((header, TokenTree::from(tokens).into()))
}

/// The table whose header cannot be read, of what looks like a row's name. What
/// else there is to say of its rows would be follow-ups.
fn guessed(
    attrs: TableAttrs,
    signature: Signature,
    bases: Option<Vec<Base>>,
    body: &TokenStream,
) -> Table {
    let Signature { vis, ident, code_type } = signature;
    let code_type = code_type.unwrap_or_else(|| guess::code_type(&[], ident.span()));
    let rows = guess::rows(body.clone(), &code_type);
    let name = Column { ident: Ident::new("name", ident.span()), kind: ColumnKind::Name };
    Table {
        attrs,
        vis,
        ident,
        is_extension: bases.is_some(),
        bases: bases.unwrap_or_default(),
        header: Header { columns: vec![name] },
        code_type,
        rows_written: rows.len(),
        rows,
        head_tokens: TokenStream::new(),
        header_tokens: TokenStream::new(),
        is_guessed: true,
        has_errors: true,
    }
}

/// Which columns are standard ones that stand there before: that is told of the
/// header, and what is in them is not.
fn repeated(columns: &[Option<Column>]) -> Vec<bool> {
    let mut repeated = Vec::new();
    for (place, column) in columns.iter().enumerate() {
        let mut is_repeated = false;
        for earlier in &columns[..place] {
            is_repeated |= is_same_standard(earlier.as_ref(), column.as_ref());
        }
        repeated.push(is_repeated);
    }
    repeated
}

fn is_same_standard(one: Option<&Column>, other: Option<&Column>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => {
            !matches!(other.kind, ColumnKind::Own(_)) && one.ident == other.ident
        }
        _ => false,
    }
}

/// The codes' type where none is written, by the cells in the column of codes.
fn type_of(columns: &[Option<Column>], lines: &VecDeque<Line>, span: Span) -> CodeType {
    let mut place = 0;
    for (at, column) in columns.iter().enumerate() {
        if matches!(column, Some(Column { kind: ColumnKind::Code, .. })) {
            place = at;
        }
    }
    let mut codes = Vec::new();
    for line in lines {
        let mut unheard = Errors::default();
        let (_, tokens) = take_attributes(line.tokens.clone(), &mut unheard);
        if let Some(cell) = split_cells(&tokens, &mut unheard).get(place) {
            codes.push(cell.flat());
        }
    }
    guess::code_type(&codes, span)
}

/// The rows, and how many are written.
fn rows(mut lines: VecDeque<Line>, layout: &Layout, errors: &mut Errors) -> (Vec<Row>, usize) {
    let (mut rows, mut written) = (Vec::new(), 0);
    if columns_in_lines(&lines, layout, errors) {
        return (rows, lines.len());
    }
    while let Some(line) = lines.pop_front() {
        // That there is no `;` at all is one mistake.
        if !line.is_behind_semicolon && (layout.has_semicolons || written == 0) {
            let place = if written == 0 {
                "behind the header, before the first row"
            } else {
                "before the next row"
            };
            let at = line.tokens.first().map_or_else(Span::call_site, TokenTree::span);
            errors.add(at, format!("expected `;` {place}"));
        }
        let (row, next_row) = row::parse(line.tokens, layout, errors);
        rows.extend(row);
        written += 1;
        if let Some(next_row) = next_row {
            lines.push_front(next_row);
        }
    }
    (rows, written)
}

/// Notes `code; name;`, where the columns stand in lines of their own; in a text
/// table, that could be codes.
fn columns_in_lines(lines: &VecDeque<Line>, layout: &Layout, errors: &mut Errors) -> bool {
    let first = lines.front().map(|line| line.tokens.as_slice());
    match first {
        Some([TokenTree::Ident(word)])
            if layout.columns.len() == 1
                && layout.code_type.kind != CodeKind::Text
                && header::STANDARD.iter().any(|column| word == column) =>
        {
            let message = format!(
                "expected a row, found the column `{word}`; columns stand in one line: `code | {word};`"
            );
            errors.add(word.span(), message);
            true
        }
        _ => false,
    }
}
