//! Aligns a row's cells with the columns if it is clear which `|` or `;` is missing or redundant,
//! so that the rest of the row is still read.

use std::fmt::Write;

use proc_macro2::{Span, TokenTree};

use super::cell::{self, another_value, are_words, column_len, expected_bar, separator_len};
use super::header::ColumnSlot;
use super::row::RowContext;
use super::tokens::{
    Cell, LineRef, OUTER_BAR, drop_leading_bar, drop_trailing_bar, is_ident, is_punct, is_punct_at,
    len_of_cells, split_cells,
};
use crate::diagnostics::{Diagnostics, Once, SpanRange};
use crate::model::{Column, ColumnKind};

/// The cells of a row, one for each column unless an error was reported; and the next row if the
/// `;` before it is missing.
pub fn cells<'a>(
    line: LineRef<'a>,
    context: &RowContext,
    errors_before: usize,
    diagnostics: &mut Diagnostics,
) -> (Vec<Cell>, Option<LineRef<'a>>) {
    let start = &line.tokens[..len_of_two_rows(line.tokens, context)];
    if start.len() < line.tokens.len() {
        let mut attempt = Diagnostics::default();
        let mut cells = split_cells(start, line.number, &mut attempt);
        let has_next = align(&mut cells, line, context, 0, &mut attempt).is_some();
        attempt.discard();
        if has_next {
            return split_and_align(start, line, context, errors_before, diagnostics);
        }
    }
    split_and_align(line.tokens, line, context, errors_before, diagnostics)
}

/// The length within which a row and the next one end, enough to see whether there is a next
/// one. Without any `;`, all rows are in one line, and splitting the rest of it for each row
/// would take quadratic time.
fn len_of_two_rows(line: &[TokenTree], context: &RowContext) -> usize {
    // A row of a single column has no `|`, but few tokens: a value and its variant.
    let most_tokens = if context.columns.len() == 1 { line.len().min(16) } else { line.len() };
    len_of_cells(&line[..most_tokens], 2 * context.columns.len() + 2)
}

fn split_and_align<'a>(
    tokens: &[TokenTree],
    line: LineRef<'a>,
    context: &RowContext,
    errors_before: usize,
    diagnostics: &mut Diagnostics,
) -> (Vec<Cell>, Option<LineRef<'a>>) {
    let mut cells = split_cells(tokens, line.number, diagnostics);
    let next_row = align(&mut cells, line, context, errors_before, diagnostics);
    (cells, next_row)
}

/// Leaves one cell for each column, or reports an error; returns the next row if the `;` before
/// it is missing.
fn align<'a>(
    cells: &mut Vec<Cell>,
    line: LineRef<'a>,
    context: &RowContext,
    errors_before: usize,
    diagnostics: &mut Diagnostics,
) -> Option<LineRef<'a>> {
    let expected = context.columns.len();
    let leading = drop_leading_bar(cells, expected);
    let next_row = if leading.is_some() && cells.len() > expected + 1 {
        // With `|` before each row, the next one begins after the last column.
        let start = cells[expected].start;
        cells.truncate(expected);
        Some(line.from(start, false))
    } else {
        cut_next_row(cells, line, context, diagnostics)
    };
    let trailing = drop_trailing_bar(cells, expected);
    if let Some(bar) = leading.or(trailing) {
        diagnostics.report_once(Once::OuterBar, bar, OUTER_BAR);
    }
    join_closure(cells, context, diagnostics);
    add_bars(cells, context, diagnostics);
    // An error that is already reported may be the cause.
    let is_reported = diagnostics.count() > errors_before || !context.is_valid;
    if cells.len() != expected && !is_reported {
        report_cell_count(cells, context, line.at(), diagnostics);
    }
    next_row
}

/// Whether a cell holds two values, so that each cell after it may belong to the next column.
pub fn holds_two_values(column: &Column, cell: &Cell) -> bool {
    match &column.kind {
        // The end of an expression is certain.
        ColumnKind::Custom(_) => false,
        _ if cell.tokens.len() < 2 => false,
        kind => {
            let tokens = cell.flat();
            let is_text =
                matches!(kind, ColumnKind::Code | ColumnKind::Name | ColumnKind::Description);
            let (value, after) = cell::split_as(&tokens, 1);
            // Words in a column of texts are one text without its quotes, and words after `as`
            // one variant.
            let are_one_value =
                is_text && (are_words(&tokens) || value.len() == 1 && are_words(after));
            !are_one_value && another_value(&tokens, column_len(kind, &tokens))
        }
    }
}

/// Reports `|x| x` in a custom column, which looks like an empty cell and two more.
fn join_closure(cells: &mut Vec<Cell>, context: &RowContext, diagnostics: &mut Diagnostics) {
    if cells.len() != context.columns.len() + 2 {
        return;
    }
    for (index, slot) in context.columns.iter().enumerate() {
        let is_start = match cells[index].tokens.as_slice() {
            [] => true,
            [token] => is_ident(token, "move") || is_ident(token, "async"),
            _ => false,
        };
        if is_start && matches!(slot.column(), Some(Column { kind: ColumnKind::Custom(_), .. })) {
            diagnostics.report(cells[index].at, CLOSURE);
            cells.remove(index);
            cells.remove(index);
            return;
        }
    }
}

pub const CLOSURE: &str =
    "a closure in a cell needs parentheses: `(|x| x)`; cells are separated by `|`";

/// Cuts off the next row, which begins after the value of the last cell, or after a `,` there.
fn cut_next_row<'a>(
    cells: &mut Vec<Cell>,
    line: LineRef<'a>,
    context: &RowContext,
    diagnostics: &mut Diagnostics,
) -> Option<LineRef<'a>> {
    let columns = context.columns;
    // If the number of cells is right, a further value is an error of this row, unless rows have
    // a single cell.
    let may_hold_two = cells.len() > columns.len() || columns.len() == 1;
    // The last cell then also holds the first cell of the next row.
    let holds_row = columns.len() > 1 && cells.len() + 1 >= 2 * columns.len();
    let column = columns.last()?.column()?;
    let last = cells.get_mut(columns.len() - 1)?;
    let next = if holds_row { row_at_end(last, context) } else { None };
    let len = next.unwrap_or_else(|| column_len(&column.kind, &last.tokens));
    let after = last.tokens.get(len).filter(|_| len != 0)?;
    let comma = if is_punct(after, ',') { Some(after.span()) } else { None };
    let is_end = comma.is_some() && last.tokens.len() == len + 1;
    let is_next = comma.is_some() || next.is_some() || another_value(&last.tokens, len);
    if !may_hold_two && !is_end || !is_next {
        return None;
    }
    if let Some(comma) = comma {
        let message = "expected `;` after a row, found `,`";
        diagnostics.report_once(Once::CommaAfterRow, last.at.at(comma), message);
    }
    let start = last.start + len + usize::from(comma.is_some());
    last.tokens.truncate(len);
    cells.truncate(columns.len());
    if start == line.tokens.len() { None } else { Some(line.from(start, comma.is_some())) }
}

/// The index in a row's last cell at which the next row begins with a negative code, which reads
/// as a subtraction.
fn row_at_end(last: &Cell, context: &RowContext) -> Option<usize> {
    let mut tokens = last.tokens.as_slice();
    if let [before @ .., r#as, TokenTree::Ident(_)] = tokens {
        if is_ident(r#as, "as") {
            tokens = before;
        }
    }
    let [value @ .., _, TokenTree::Literal(_)] = tokens else { return None };
    let code = cell::code(&tokens[value.len()..], last.at, context.code_type).ok()?;
    let is_value = !matches!(value.last(), None | Some(TokenTree::Punct(_)));
    if is_value && context.code_type.kind.holds(&code.value) { Some(value.len()) } else { None }
}

/// Splits cells that hold two values while there are too few cells, and reports the first.
fn add_bars(cells: &mut Vec<Cell>, context: &RowContext, diagnostics: &mut Diagnostics) {
    let has_commas = diagnostics.has_reported(Once::CommaBetweenColumns);
    let mut is_reported = false;
    let mut index = 0;
    while cells.len() < context.columns.len() && index < cells.len() {
        let cell = &mut cells[index];
        if let Some(column) = context.columns[index].column() {
            let len = column_len(&column.kind, &cell.tokens);
            let separator = separator_len(&cell.tokens[len..]);
            if separator > 0 || another_value(&cell.tokens, len) {
                let is_comma = has_commas && is_punct_at(&cell.tokens, len, ',');
                if !is_reported && !is_comma {
                    let at = SpanRange::new(Span::call_site(), cell.at.number + len);
                    diagnostics.report_error(expected_bar(&cell.tokens, len, at), at);
                    is_reported = true;
                }
                let after = cell.split_off(len + separator);
                cell.tokens.truncate(len);
                cells.insert(index + 1, after);
            }
        }
        index += 1;
    }
}

fn report_cell_count(
    cells: &[Cell],
    context: &RowContext,
    first: SpanRange,
    diagnostics: &mut Diagnostics,
) {
    let columns = context.columns;
    let mut names = String::new();
    for slot in columns {
        let Some(column) = slot.column() else { continue };
        let bar = if names.is_empty() { "" } else { " | " };
        let _ = write!(names, "{bar}{}", column.ident);
    }
    let (found, expected) = (cells.len(), columns.len());
    let (at, hint) = match (first_misfit(cells, context), cells.get(expected)) {
        (Some((column, cell)), _) => {
            let found = cell::found(&cell.tokens);
            let hint = format!("; counted from the left, {found} is under `{}`", column.ident);
            (cell.at.of(&cell.tokens), hint)
        }
        (None, Some(extra)) => (extra.at, "; is a `;` missing before it?".to_owned()),
        (None, None) => (first, nothing_under(&columns[found..])),
    };
    let plural = if expected == 1 { "" } else { "s" };
    let message = format!("expected {expected} cell{plural}, found {found}: `{names}`{hint}");
    diagnostics.report(at, message);
}

/// The first cell from the left that does not fit its column.
fn first_misfit<'a>(cells: &'a [Cell], context: &'a RowContext) -> Option<(&'a Column, &'a Cell)> {
    for (index, cell) in cells.iter().enumerate() {
        let slot = context.columns.get(index);
        let Some(column) = slot.and_then(ColumnSlot::column) else { continue };
        let tokens = cell.flat();
        let (tokens, _) = cell::split_as(&tokens, 1);
        let fits = match column.kind {
            ColumnKind::Code => cell::code(tokens, cell.at, context.code_type).is_ok(),
            ColumnKind::Name => cell::name(tokens, cell.at, false).is_ok(),
            ColumnKind::Description => cell::description(cell).is_ok(),
            ColumnKind::Status => cell::status(cell).is_ok(),
            ColumnKind::Action => cell::action(cell).is_ok(),
            ColumnKind::RetryAfter => cell::retry_after(cell).is_ok(),
            ColumnKind::Custom(_) => !cell.tokens.is_empty(),
        };
        if !fits {
            return Some((column, cell));
        }
    }
    None
}

/// The hint for the columns at the end that have no cell.
fn nothing_under(columns: &[ColumnSlot]) -> String {
    let mut hint = String::new();
    for slot in columns {
        let Some(column) = slot.column() else { continue };
        let before =
            if hint.is_empty() { "; counted from the left, nothing is under" } else { "," };
        let _ = write!(hint, "{before} `{}`", column.ident);
    }
    hint
}
