//! Makes a row's cells as many as the columns where it is clear which `|` or `;`
//! is missing or too many, so that the rest of the row is still read.

use proc_macro2::{Span, TokenTree};

use super::cell::{self, expected_bar};
use super::extent::{another_value, extent, separator_extent};
use super::row::Layout;
use super::tokens::{Cell, Line, OUTER_BAR, drop_leading_bar, drop_trailing_bar, is_punct};
use crate::errors::{Errors, Place};
use crate::model::{Column, ColumnKind};

/// What became of a row's cells.
pub struct Fit {
    /// Whether each cell is known to be its column's.
    pub is_certain: bool,
    /// The next row, where the `;` before it is missing.
    pub next_row: Option<Line>,
}

/// Leaves as many cells as columns, or says why not.
pub fn fit(
    cells: &mut Vec<Cell>,
    line: &[TokenTree],
    layout: &Layout,
    has_operator: bool,
    errors: &mut Errors,
) -> Fit {
    let (expected, errors_before) = (layout.columns.len(), errors.count());
    let leading = drop_leading_bar(cells, expected);
    let next_row = if leading.is_some() && cells.len() > expected + 1 {
        Some(cut_behind_bar(cells, line, expected))
    } else {
        cut_next_row(cells, line, layout, errors)
    };
    let trailing = drop_trailing_bar(cells, expected);
    if let Some(bar) = leading.or(trailing) {
        if !layout.has_outer_bars.replace(true) {
            errors.add(bar, OUTER_BAR);
        }
    }
    join_closure(cells, layout, errors);
    add_bars(cells, layout, errors);
    // What was said of the row may be why.
    let is_said = errors.count() > errors_before || has_operator || !layout.is_whole;
    if cells.len() != expected && !is_said {
        let first = line.first().map_or_else(Span::call_site, TokenTree::span);
        wrong_number(cells, layout, first, errors);
    }
    Fit { is_certain: cells.len() == expected, next_row }
}

/// Whether a cell holds two values, so that those behind it may be their
/// neighbours'.
pub fn has_word_too_many(column: &Column, cell: &Cell) -> bool {
    match &column.kind {
        // Where an expression ends is certain.
        ColumnKind::Own(_) => false,
        _ if cell.tokens.len() < 2 => false,
        kind => {
            let tokens = cell.flat();
            another_value(&tokens, extent(kind, &tokens))
        }
    }
}

/// With `|` in front of each row, the next one begins behind the last column.
fn cut_behind_bar(cells: &mut Vec<Cell>, line: &[TokenTree], expected: usize) -> Line {
    let tokens = line[cells[expected].start..].to_vec();
    cells.truncate(expected);
    Line { tokens, is_behind_semicolon: false }
}

/// `|x| x` in an own column looks like an empty cell and two others.
fn join_closure(cells: &mut Vec<Cell>, layout: &Layout, errors: &mut Errors) {
    if cells.len() != layout.columns.len() + 2 {
        return;
    }
    let is_own = |column: &Option<Column>| {
        column.as_ref().is_some_and(|column| matches!(column.kind, ColumnKind::Own(_)))
    };
    let mut places = layout.columns.iter().zip(&*cells);
    let starts_closure = |cell: &Cell| match cell.tokens.as_slice() {
        [] => true,
        [TokenTree::Ident(word)] => word == "move" || word == "async",
        _ => false,
    };
    let place = places.position(|(column, cell)| is_own(column) && starts_closure(cell));
    if let Some(place) = place {
        errors.add(cells[place].span, CLOSURE);
        // What is left is its body.
        cells.drain(place..place + 2);
    }
}

pub const CLOSURE: &str =
    "a closure in a cell needs parentheses: `(|x| x)`; cells are separated by `|`";

/// Where the last cell holds more than its value, the next row begins there, or
/// behind the `,` there.
fn cut_next_row(
    cells: &mut Vec<Cell>,
    line: &[TokenTree],
    layout: &Layout,
    errors: &mut Errors,
) -> Option<Line> {
    let columns = layout.columns;
    // As many cells as columns are a row with a word too many, unless rows are
    // of one cell.
    let may_hold_two = cells.len() > columns.len() || columns.len() == 1;
    // The last cell and the next row's first are one.
    let holds_row = columns.len() > 1 && cells.len() + 1 >= 2 * columns.len();
    let column = columns.last()?.as_ref()?;
    let last = cells.get_mut(columns.len() - 1)?;
    let next = if holds_row { row_at_end(&last.tokens, layout) } else { None };
    let taken = next.unwrap_or_else(|| extent(&column.kind, &last.tokens));
    let behind = last.tokens.get(taken).filter(|_| taken != 0)?;
    let comma = is_punct(behind, ',').then(|| behind.span());
    let is_end = comma.is_some() && last.tokens.len() == taken + 1;
    let is_next = comma.is_some() || next.is_some() || another_value(&last.tokens, taken);
    if !may_hold_two && !is_end || !is_next {
        return None;
    }
    if let Some(comma) = comma {
        // Whoever ends one row with it ends all rows so.
        if !layout.has_commas.replace(true) {
            errors.add(comma, "expected `;` behind a row, found `,`");
        }
    }
    let start = last.start + taken + usize::from(comma.is_some());
    last.tokens.truncate(taken);
    cells.truncate(columns.len());
    let tokens = line[start..].to_vec();
    (!tokens.is_empty()).then_some(Line { tokens, is_behind_semicolon: comma.is_some() })
}

/// Where the next row begins behind a row's last cell, of which its code, below
/// zero, could be a part.
fn row_at_end(tokens: &[TokenTree], layout: &Layout) -> Option<usize> {
    let front = match tokens {
        [front @ .., TokenTree::Ident(r#as), TokenTree::Ident(_)] if r#as == "as" => front,
        tokens => tokens,
    };
    let [value @ .., _, TokenTree::Literal(_)] = front else { return None };
    let code = cell::code(&front[value.len()..], Span::call_site(), layout.code_type).ok()?;
    let is_value = !matches!(value.last(), None | Some(TokenTree::Punct(_)));
    (is_value && layout.code_type.kind.holds(&code.value)).then_some(value.len())
}

/// Cuts cells that hold more than their value where there are too few, and says
/// so once.
fn add_bars(cells: &mut Vec<Cell>, layout: &Layout, errors: &mut Errors) {
    let mut is_said = false;
    let mut place = 0;
    while cells.len() < layout.columns.len() && place < cells.len() {
        let cell = &mut cells[place];
        if let Some(column) = &layout.columns[place] {
            let taken = extent(&column.kind, &cell.tokens);
            let separator = separator_extent(&cell.tokens[taken..]);
            if separator > 0 || another_value(&cell.tokens, taken) {
                let is_told = layout.has_commas_between
                    && cell.tokens.get(taken).is_some_and(|comma| is_punct(comma, ','));
                if !is_said && !is_told {
                    errors.push(expected_bar(&cell.tokens, taken));
                    is_said = true;
                }
                let behind = cell.split_off(taken + separator);
                cell.tokens.truncate(taken);
                cells.insert(place + 1, behind);
            }
        }
        place += 1;
    }
}

fn wrong_number(cells: &[Cell], layout: &Layout, first: Span, errors: &mut Errors) {
    let columns = layout.columns;
    let names = columns.iter().flatten().map(|column| column.ident.to_string());
    let names = names.collect::<Vec<_>>().join(" | ");
    let (found, expected) = (cells.len(), columns.len());
    let (place, hint) = match (first_misfit(cells, layout), cells.get(expected)) {
        (Some((column, cell)), _) => {
            let place = Place::of(&cell.tokens, cell.span);
            let found = match cell.tokens.as_slice() {
                [] => "an empty cell".to_owned(),
                found => format!("`{}`", found.iter().map(ToString::to_string).collect::<String>()),
            };
            (place, format!("; counted from the left, {found} stands under `{}`", column.ident))
        }
        (None, Some(extra)) => (extra.span.into(), "; is a `;` missing before it?".to_owned()),
        (None, None) => (first.into(), nothing_under(&columns[found..])),
    };
    let plural = if expected == 1 { "" } else { "s" };
    let message = format!("expected {expected} cell{plural}, found {found}: `{names}`{hint}");
    errors.add(place, message);
}

/// The first cell that cannot be its column's, from the left.
fn first_misfit<'a>(cells: &'a [Cell], layout: &'a Layout) -> Option<(&'a Column, &'a Cell)> {
    for (column, cell) in layout.columns.iter().zip(cells) {
        let Some(column) = column else { continue };
        let (tokens, _) = cell::split_as(cell);
        let is_fit = match column.kind {
            ColumnKind::Code => cell::code(&tokens, cell.span, layout.code_type).is_ok(),
            ColumnKind::Name => cell::name(&tokens, cell.span, false).is_ok(),
            ColumnKind::Description => cell::description(cell).is_ok(),
            ColumnKind::Status => cell::status(cell).is_ok(),
            ColumnKind::Action => cell::action(cell).is_ok(),
            ColumnKind::Own(_) => !cell.tokens.is_empty(),
        };
        if !is_fit {
            return Some((column, cell));
        }
    }
    None
}

/// The columns at the end, to which the row does not reach.
fn nothing_under(columns: &[Option<Column>]) -> String {
    let mut hint = String::new();
    for column in columns.iter().flatten() {
        let before =
            if hint.is_empty() { "; counted from the left, nothing stands under" } else { "," };
        hint = format!("{hint}{before} `{}`", column.ident);
    }
    hint
}
