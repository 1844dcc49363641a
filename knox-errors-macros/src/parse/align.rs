//! Aligns a row's cells with the columns if it is clear which `|` or `;` is missing or redundant,
//! so that the rest of the row is still read.

use std::fmt::Write;

use proc_macro2::{Span, TokenTree};

use super::cell::{self, another_value, are_words, column_len, expected_bar, separator_len};
use super::header::ColumnSlot;
use super::row::RowContext;
use super::tokens::{
    Cell, Line, count_bars, drop_outer_bar, flatten, is_ident, is_punct, is_punct_at, split_cells,
};
use crate::diagnostics::{Diagnostics, Once, SpanRange};
use crate::model::{Column, ColumnKind};

pub struct Aligned<'a> {
    /// One for each column unless an error was reported.
    pub cells: Vec<Cell>,
    /// Whether an error was reported that may be the cause of a wrong number of cells.
    pub has_errors: bool,
    /// The next row, if the `;` before it is missing.
    pub next_row: Option<Line<'a>>,
}

pub fn cells<'a>(
    line: Line<'a>,
    context: &RowContext,
    diagnostics: &mut Diagnostics,
) -> Aligned<'a> {
    let mut errors_before = diagnostics.count();
    let expected = context.columns.len();
    // Without any `;`, all rows are in one line, and splitting the rest of it for each row would
    // take quadratic time. A row ends within two rows' cells; a single cell within few tokens, a
    // value and its variant.
    let most = if expected == 1 { line.tokens.len().min(16) } else { line.tokens.len() };
    let tokens = &line.tokens[..most];
    let mut cells = split_cells(tokens, line.number, 2 * expected + 2, diagnostics);
    let is_leading = drop_outer_bar(&mut cells, 0, expected, diagnostics);
    let next_row = if is_leading && cells.len() > expected + 1 {
        // With `|` before each row, the next one begins after the last column.
        let start = cells[expected].at.number - line.number;
        cells.truncate(expected);
        Some(line.from(start))
    } else {
        cut_next_row(&mut cells, line, context, diagnostics)
    };
    let last = cells.len() - 1;
    if cells[last].at.number - line.number == line.tokens.len() {
        // With `|` at its start, a line also has one at its end.
        let fewest = if is_leading { 0 } else { expected };
        drop_outer_bar(&mut cells, last, fewest, diagnostics);
    }
    for cell in &mut cells {
        errors_before += cell.drop_attributes(diagnostics);
    }
    join_closure(&mut cells, context, diagnostics);
    add_bars(&mut cells, context, diagnostics);
    for (index, cell) in cells.iter_mut().enumerate() {
        if !context.columns.get(index).is_some_and(ColumnSlot::is_custom) {
            cell.tokens = flatten(&cell.tokens);
        }
    }
    Aligned { cells, has_errors: diagnostics.count() > errors_before, next_row }
}

/// Whether a cell holds two values, so that each cell after it may belong to the next column.
pub fn holds_two_values(column: &Column, cell: &Cell) -> bool {
    let tokens = &cell.tokens;
    let (value, after) = cell::split_as(tokens, 1);
    let is_one_value = match column.kind {
        // The end of an expression is certain.
        ColumnKind::Custom(_) => true,
        // Words are one text without its quotes, and words after `as` one variant.
        ColumnKind::Code | ColumnKind::Name | ColumnKind::Description => {
            are_words(tokens) || value.len() == 1 && are_words(after)
        }
        ColumnKind::Status | ColumnKind::Action | ColumnKind::RetryAfter => false,
    };
    !is_one_value && another_value(tokens, column_len(&column.kind, tokens))
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
        if is_start && slot.is_custom() {
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
    line: Line<'a>,
    context: &RowContext,
    diagnostics: &mut Diagnostics,
) -> Option<Line<'a>> {
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
    let is_comma = is_punct(after, ',');
    let is_end = is_comma && last.tokens.len() == len + 1;
    let is_next = is_comma || next.is_some() || another_value(&last.tokens, len);
    if !may_hold_two && !is_end || !is_next {
        return None;
    }
    if is_comma {
        let message = "expected `;` after a row, found `,`";
        diagnostics.report_once(Once::CommaAfterRow, last.at.at(after.span()), message);
    }
    let start = last.at.number - line.number + len + usize::from(is_comma);
    last.tokens.truncate(len);
    cells.truncate(columns.len());
    let next_row = Line { is_after_semicolon: is_comma, ..line.from(start) };
    if next_row.tokens.is_empty() { None } else { Some(next_row) }
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

/// Reports a row whose cells cannot be aligned, at the first one that does not fit its column.
pub fn report_cell_count(
    cells: &[Cell],
    misfit: Option<(&Column, &Cell)>,
    context: &RowContext,
    line: Line,
    diagnostics: &mut Diagnostics,
) {
    let columns = context.columns;
    let expected = columns.len();
    let mut found = cells.len();
    if found > expected {
        // Not all of them were split.
        let outer = usize::from(is_punct_at(line.tokens, 0, '|'))
            + usize::from(is_punct_at(line.tokens, line.tokens.len() - 1, '|'));
        found = count_bars(line.tokens) + 1 - outer;
    }
    let (at, hint) = match (misfit, cells.get(expected)) {
        (Some((column, cell)), _) => {
            let found = cell::found(&cell.tokens);
            let hint = format!("; counted from the left, {found} is under `{}`", column.ident);
            (cell.at.of(&cell.tokens), hint)
        }
        (None, Some(extra)) => (extra.at, "; is a `;` missing before it?".to_owned()),
        (None, None) => {
            let names = names(&columns[found..], "`, `");
            (line.at(), format!("; counted from the left, nothing is under `{names}`"))
        }
    };
    let plural = if expected == 1 { "" } else { "s" };
    let names = names(columns, " | ");
    let message = format!("expected {expected} cell{plural}, found {found}: `{names}`{hint}");
    diagnostics.report(at, message);
}

fn names(columns: &[ColumnSlot], separator: &str) -> String {
    let mut names = String::new();
    for slot in columns {
        let Some(column) = slot.column() else { continue };
        let before = if names.is_empty() { "" } else { separator };
        let _ = write!(names, "{before}{}", column.ident);
    }
    names
}
