//! One table: attributes, `enum Name: type`, and a body of rows.

use proc_macro2::{Ident, Span, TokenTree};

use super::header::{self, ColumnSlot, HeaderLine};
use super::row::{self, RowContext};
use super::signature::{self, Signature};
use super::tokens::{
    Cell, Line, flatten, has_punct, is_punct_at, skip_attributes, split_cells, split_lines,
    take_attributes,
};
use super::{attrs, cell, markdown, recover};
use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{CodeKind, CodeType, Column, ColumnKind, Header, Item, Row, Table};

/// The table, or `None` if it has no name. `number` is the position of its first token.
pub fn parse(
    head: &[TokenTree],
    open: Span,
    body: Vec<TokenTree>,
    number: usize,
    diagnostics: &mut Diagnostics,
) -> Option<Item> {
    diagnostics.begin_table();
    let body_at = SpanRange::new(open, number + head.len());
    // Includes the position after the last token, at which an empty last cell is.
    let numbers = number..body_at.number + 2 + body.len();
    let (attributes, taken) = take_attributes(head, number, diagnostics);
    let mut values = attrs::of_table(&attributes, diagnostics);
    let errors_before = diagnostics.count();
    let signature = signature::parse(&head[taken..], number + taken, body_at, diagnostics)?;
    let is_signature_valid = diagnostics.count() == errors_before;
    let number = body_at.number + 1;
    let tokens = markdown::without_rule(body, number, diagnostics);
    let Signature { vis, ident, ident_at, code_type, kind } = signature;
    let has_type = code_type.is_some();
    let code_type = code_type.unwrap_or_else(|| recover::code_type(&[], ident.span()));
    let (header, rows) = (Header::default(), Vec::new());
    let mut table = Table {
        attrs: std::mem::take(&mut values.attrs),
        vis,
        ident,
        ident_at,
        code_type,
        kind,
        header,
        rows,
        retired: Vec::new(),
        numbers,
    };
    if is_punct_at(&tokens, 0, ';') {
        let message = header::no_header(&tokens[0]);
        diagnostics.report(SpanRange::start(&tokens, number), message);
        return Some(stub(table, &tokens));
    }
    let mut lines = split_lines(&tokens, number, diagnostics);
    let header = if table.is_extension() && lines.is_empty() {
        // All rows are those of the bases.
        Some(HeaderLine { columns: Vec::new(), is_valid: true, first_row: None })
    } else if lines.is_empty() && !is_signature_valid {
        // The table is unfinished, and a second error would not help.
        None
    } else {
        header_line(&mut lines, body_at, diagnostics)
    };
    let Some(HeaderLine { columns, is_valid, first_row }) = header else {
        return Some(stub(table, &tokens));
    };
    if let Some(first_row) = first_row {
        lines.insert(0, first_row);
    }
    if !has_type {
        table.code_type = type_of(&columns, &lines, table.ident.span());
    }
    table.code_type = table.code_type.with_format(&table.attrs);
    if lines.is_empty() && !table.is_extension() {
        diagnostics.report(ident_at, no_rows(&table.ident));
    }
    table.retired = cell::codes(&values.retired, &table.code_type, diagnostics);
    let has_name = header::index_of(&columns, |kind| matches!(kind, ColumnKind::Name)).is_some();
    let context = RowContext { columns: &columns, has_name, is_valid, code_type: &table.code_type };
    table.rows = read_rows(&lines, &context, has_punct(&tokens, ';'), diagnostics);
    if let Some(message) = too_many_rows(&table.ident, table.rows.len()) {
        diagnostics.report(ident_at, message);
    }
    for slot in columns {
        if let ColumnSlot::Column(column) | ColumnSlot::Repeated(column) = slot {
            table.header.columns.push(column);
        }
    }
    let custom = table.header.custom().len();
    for row in &mut table.rows {
        row.pad_custom(custom);
    }
    Some(Item::Table(table))
}

/// Takes the header off the lines; `None` if rows cannot be read by it.
fn header_line<'a>(
    lines: &mut Vec<Line<'a>>,
    body: SpanRange,
    diagnostics: &mut Diagnostics,
) -> Option<HeaderLine<'a>> {
    let Some(first) = lines.first() else {
        let message = format!("expected the header, which names the columns: `{}`", header::SYNTAX);
        diagnostics.report(body, message);
        return None;
    };
    let mut header = 0;
    if !header::begins_columns(first.tokens) {
        for (index, line) in lines.iter().enumerate() {
            if header::is_header(line.tokens) {
                let message =
                    "the header, which names the columns, is written before the first row";
                diagnostics.report(line.at(), message);
                header = index;
                break;
            }
        }
    }
    header::parse(lines.remove(header), diagnostics)
}

/// A table whose header cannot be read, with rows for what looks like a name. Its rows' errors
/// would be follow-ups and are not reported.
fn stub(mut table: Table, body: &[TokenTree]) -> Item {
    table.rows = recover::rows(body, &table.code_type);
    let ident = Ident::new("name", table.ident.span());
    table.header.columns.push(Column { ident, at: table.ident_at, kind: ColumnKind::Name });
    Item::Stub(table)
}

/// The codes' type if none is written, by the cells of the column `code`.
fn type_of(columns: &[ColumnSlot], lines: &[Line], span: Span) -> CodeType {
    let code = header::index_of(columns, |kind| matches!(kind, ColumnKind::Code)).unwrap_or(0);
    let mut attempt = Diagnostics::default();
    let mut codes = Vec::new();
    for line in lines {
        let row = &line.tokens[skip_attributes(line.tokens, 0)..];
        let cells = split_cells(row, 0, code + 1, &mut attempt);
        if cells.len() > code {
            codes.push(Cell::new(flatten(&cells[code].tokens), cells[code].at));
        }
    }
    attempt.discard();
    recover::code_type(&codes, span)
}

/// The message for a table without rows: its enum would have no values.
pub fn no_rows(table: &Ident) -> String {
    format!("`{table}` has no rows, or `cfg` removes all of them")
}

/// The maximum number of rows: rustc's time for an enum grows with the square of its variants,
/// and a row's index is stored in two bytes.
pub const MAX_ROWS: usize = 1 << 16;

pub fn too_many_rows(table: &Ident, count: usize) -> Option<String> {
    if count <= MAX_ROWS {
        return None;
    }
    let advice = "write several tables, and one that extends them";
    Some(format!("`{table}` has {count} rows, and a table has at most {MAX_ROWS}: {advice}"))
}

fn read_rows(
    lines: &[Line],
    context: &RowContext,
    has_semicolons: bool,
    diagnostics: &mut Diagnostics,
) -> Vec<Row> {
    let mut rows = Vec::new();
    if columns_in_lines(lines, context, diagnostics) {
        return rows;
    }
    let mut is_first = true;
    for line in lines {
        let mut next = Some(*line);
        while let Some(line) = next {
            // A table without any `;` gets one error.
            if !line.is_after_semicolon && (has_semicolons || is_first) {
                let message = if is_first {
                    "expected `;` after the header, before the first row"
                } else {
                    "expected `;` before the next row"
                };
                diagnostics.report(line.at(), message);
            }
            is_first = false;
            let row;
            (row, next) = row::parse(line, context, diagnostics);
            if let Some(row) = row {
                rows.push(row);
            }
        }
    }
    rows
}

/// Reports `code; name;`, a line for each column. In a string table, these could be codes.
fn columns_in_lines(lines: &[Line], context: &RowContext, diagnostics: &mut Diagnostics) -> bool {
    let Some(line) = lines.first() else { return false };
    let [TokenTree::Ident(column)] = line.tokens else { return false };
    if context.columns.len() != 1
        || context.code_type.kind == CodeKind::Text
        || header::standard(&column.to_string()).is_none()
    {
        return false;
    }
    let message = format!(
        "expected a row, found the column `{column}`; write all columns in one line: `code | {column};`"
    );
    diagnostics.report(line.at(), message);
    true
}
