//! One table: attributes, `enum Name: type` and a body of rows.

use std::collections::VecDeque;
use std::ops::Range;

use proc_macro2::{Group, Ident, Span, TokenTree};

use super::header::{self, ColumnSlot, HeaderLine};
use super::row::{self, RowContext};
use super::signature::{self, Signature};
use super::tokens::{Line, is_punct, split_cells, split_lines, take_attributes};
use super::{attrs, bases, markdown, recover};
use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{
    CodeKind, CodeType, Column, ColumnKind, Header, Item, Row, Table, TableAttrs, TableKind,
};

/// The table, or `None` where it has no name. `number` is the position of its first
/// token.
pub fn parse(
    head: Vec<TokenTree>,
    body: &Group,
    number: usize,
    diagnostics: &mut Diagnostics,
) -> Option<Item> {
    diagnostics.begin_table();
    let body_at = SpanRange::new(body.span_open(), number + head.len());
    let numbers = number..body_at.number + 1 + body.stream().into_iter().count();
    let (attributes, mut signature, number) = take_attributes(head, number, diagnostics);
    let attrs = attrs::of_table(attributes, diagnostics);
    let errors_before = diagnostics.count();
    let extends = bases::split_off(&mut signature);
    let kind = bases::parse(extends, number + signature.len(), diagnostics);
    let signature = signature::parse(signature, number, body_at, diagnostics)?;
    let is_signed = diagnostics.count() == errors_before;
    let number = body_at.number + 1;
    let tokens = markdown::without_rule(body.stream(), number, diagnostics);
    if let Some(semicolon) = tokens.first().filter(|first| is_punct(first, ';')) {
        let at = SpanRange::start(&tokens, number);
        diagnostics.report(at, header::no_header(semicolon));
        return Some(stub(attrs, signature, kind, numbers, tokens));
    }
    let mut lines = split_lines(&tokens, number, diagnostics);
    let is_extension = matches!(kind, TableKind::Extension(_));
    let header = if is_extension && lines.is_empty() {
        Some(HeaderLine::default())
    } else if lines.is_empty() && !is_signed {
        // The table is not finished: what comes next would not help.
        None
    } else {
        header_line(&mut lines, body_at, diagnostics)
    };
    let Some(HeaderLine { columns, is_valid, first_row }) = header else {
        return Some(stub(attrs, signature, kind, numbers, tokens));
    };
    if let Some(first_row) = first_row {
        lines.push_front(first_row);
    }
    let Signature { vis, ident, ident_at, code_type } = signature;
    let code_type = code_type.unwrap_or_else(|| type_of(&columns, &lines, ident.span()));
    let mut has_semicolons = false;
    for token in &tokens {
        has_semicolons |= is_punct(token, ';');
    }
    let context = RowContext { columns: &columns, is_valid, code_type: &code_type, has_semicolons };
    let (rows, rows_in_source) = rows(lines, &context, diagnostics);
    let mut header = Header::default();
    for slot in columns {
        match slot {
            ColumnSlot::Column(column) | ColumnSlot::Repeated(column) => {
                header.columns.push(column);
            }
            ColumnSlot::Unreadable => {}
        }
    }
    Some(Item::Table(Table {
        attrs,
        vis,
        ident,
        ident_at,
        code_type,
        kind,
        header,
        rows,
        rows_in_source,
        numbers,
    }))
}

/// The header, taken off the lines, or `None` where rows cannot be read by it.
fn header_line(
    lines: &mut VecDeque<Line>,
    body: SpanRange,
    diagnostics: &mut Diagnostics,
) -> Option<HeaderLine> {
    let Some(first) = lines.front() else {
        let message = format!("expected the header, which names the columns: `{}`", header::FORM);
        diagnostics.report(body, message);
        return None;
    };
    let mut index = 0;
    if !header::begins_columns(&first.tokens[0]) {
        if let Some(found) = lines.iter().position(|line| header::is_header(&line.tokens)) {
            let message = "the header, which names the columns, is written before the first row";
            diagnostics.report(lines[found].at(), message);
            index = found;
        }
    }
    header::parse(&lines.remove(index)?, diagnostics)
}

/// The table whose header cannot be read, of what looks like a row's name. Any other
/// error of its rows would be a follow-up.
fn stub(
    attrs: TableAttrs,
    signature: Signature,
    kind: TableKind,
    numbers: Range<usize>,
    body: Vec<TokenTree>,
) -> Item {
    let Signature { vis, ident, ident_at, code_type } = signature;
    let code_type = code_type.unwrap_or_else(|| recover::code_type(&[], ident.span()));
    let rows = recover::rows(body, &code_type);
    let name = Ident::new("name", ident.span());
    let name = Column { ident: name, at: ident_at, kind: ColumnKind::Name };
    Item::Stub(Table {
        attrs,
        vis,
        ident,
        ident_at,
        code_type,
        kind,
        header: Header { columns: vec![name] },
        rows_in_source: rows.len(),
        rows,
        numbers,
    })
}

/// The codes' type where none is written, by the cells in the column of codes.
fn type_of(columns: &[ColumnSlot], lines: &VecDeque<Line>, span: Span) -> CodeType {
    let mut code = 0;
    for (index, slot) in columns.iter().enumerate() {
        if matches!(slot.column(), Some(Column { kind: ColumnKind::Code, .. })) {
            code = index;
        }
    }
    let mut attempt = Diagnostics::default();
    let mut codes = Vec::new();
    for line in lines {
        let (_, tokens, _) = take_attributes(line.tokens.clone(), 0, &mut attempt);
        if let Some(cell) = split_cells(&tokens, 0, &mut attempt).get(code) {
            codes.push(cell.flat());
        }
    }
    attempt.discard();
    recover::code_type(&codes, span)
}

/// The rows, and how many there are in the source.
fn rows(
    mut lines: VecDeque<Line>,
    context: &RowContext,
    diagnostics: &mut Diagnostics,
) -> (Vec<Row>, usize) {
    let (mut rows, mut count) = (Vec::new(), 0);
    if columns_in_lines(&lines, context, diagnostics) {
        return (rows, lines.len());
    }
    while let Some(line) = lines.pop_front() {
        // Without any `;`, that is one error.
        if !line.is_after_semicolon && (context.has_semicolons || count == 0) {
            let message = if count == 0 {
                "expected `;` after the header, before the first row"
            } else {
                "expected `;` before the next row"
            };
            diagnostics.report(line.at(), message);
        }
        let (row, next_row) = row::parse(line, context, diagnostics);
        rows.extend(row);
        count += 1;
        if let Some(next_row) = next_row {
            lines.push_front(next_row);
        }
    }
    (rows, count)
}

/// Reports `code; name;`, where each column has its own line; in a string table, these
/// could be codes.
fn columns_in_lines(
    lines: &VecDeque<Line>,
    context: &RowContext,
    diagnostics: &mut Diagnostics,
) -> bool {
    let Some(line) = lines.front() else { return false };
    let [TokenTree::Ident(column)] = line.tokens.as_slice() else { return false };
    if context.columns.len() != 1
        || context.code_type.kind == CodeKind::Text
        || header::standard(&column.to_string()).is_none()
    {
        return false;
    }
    let message = format!(
        "expected a row, found the column `{column}`; all columns are in one line: `code | {column};`"
    );
    diagnostics.report(line.at(), message);
    true
}
