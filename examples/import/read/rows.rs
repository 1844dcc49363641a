//! Makes a list from rows of cells, the first of which may be a header.

use crate::args::Wanted;
use crate::columns::is_usual;
use crate::list::{List, Record, Role};
use crate::number::Number;
use crate::report::Report;

/// The columns of a list without a header.
const BY_POSITION: [Role; 3] = [Role::Code, Role::Name, Role::Description];
/// The columns of a list without a header whose second column holds numbers and whose first
/// holds none.
const NAME_FIRST: [Role; 3] = [Role::Name, Role::Code, Role::Description];

/// The list of these rows.
pub fn list(mut rows: Vec<Record>, wanted: &Wanted, report: &mut Report) -> List {
    for row in rows.drain(..before_header(&rows, wanted)) {
        let cells = row.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
        let text = cells.collect::<Vec<_>>().join(", ");
        report.at(row.line, format!("`{text}`, before the header, is left out"));
    }
    let line = rows.first().map_or(1, |row| row.line);
    if let Some(named) = names_columns(&rows, wanted) {
        let header = rows.remove(0).cells;
        if let Named::ByOne(name) = named {
            report
                .at(line, format!("taken for the header, as `{name}` is a usual name of a column"));
        }
        return List { title: None, line, header: Some(header), roles: Vec::new(), rows };
    }
    if rows.first().is_some_and(|row| filled(row) == 1) && rows.iter().any(|row| filled(row) > 1) {
        report.at(line, "taken for a row, although it has only one cell: a title must precede a header of usual names");
    }
    let mut list = List { title: None, line, header: None, roles: Vec::new(), rows };
    let holds_number = |cell: &str| Number::of(cell).is_some();
    let is_name_first = list.cells(1).next().is_some()
        && list.cells(1).all(holds_number)
        && !list.cells(0).any(holds_number);
    let roles = if is_name_first { NAME_FIRST } else { BY_POSITION };
    list.roles = roles.map(Some).to_vec();
    list
}

/// The evidence that a row is the header.
enum Named {
    Clearly,
    /// Only one of several columns has a usual name.
    ByOne(String),
}

/// The most rows that may precede the header.
const MAX_BEFORE: usize = 20;

/// The number of rows before the header: titles and comments, if a row with usual names
/// follows. Before a header with a single usual name, a title has one cell.
fn before_header(rows: &[Record], wanted: &Wanted) -> usize {
    let usual = |row: &Record| row.cells.iter().filter(|cell| is_usual(cell, wanted)).count();
    let is_comment = |row: &Record| row.cells.first().is_some_and(|cell| cell.starts_with("# "));
    let is_header = |row: &Record| filled(row) > 1 && usual(row) > 0 && !is_comment(row);
    let Some(count) = rows.iter().take(MAX_BEFORE).position(is_header) else { return 0 };
    let header = &rows[count];
    let is_before = |row: &Record| {
        let is_other = row.cells.len() != header.cells.len() && usual(header) > 1;
        is_comment(row) || usual(row) == 0 && (filled(row) <= 1 || is_other)
    };
    let is_named = names_columns(&rows[count..], wanted).is_some();
    if is_named && rows[..count].iter().all(is_before) { count } else { 0 }
}

/// The number of non-blank cells.
fn filled(row: &Record) -> usize {
    row.cells.iter().filter(|cell| !cell.trim().is_empty()).count()
}

/// Whether the first row is the header: one of its cells is a usual name, is named by an
/// option, or is the only text above numbers. A row that is similar to those below it is not a
/// header.
fn names_columns(rows: &[Record], wanted: &Wanted) -> Option<Named> {
    let (first, others) = rows.split_first()?;
    let is_number = |cell: &String| Number::of(cell.trim()).is_some();
    if first.cells.iter().any(is_number) {
        return None;
    }
    let column = |index: usize| others.iter().filter_map(move |row| row.cells.get(index));
    let is_above_numbers = |index: usize| {
        let mut cells = column(index).peekable();
        cells.peek().is_some() && cells.all(is_number)
    };
    if (0..first.cells.len()).any(is_above_numbers) {
        return Some(Named::Clearly);
    }
    let is_above_alike = |(index, cell): (usize, &String)| {
        let (shape, mut cells) = (shape(cell), column(index).peekable());
        shape.contains('0')
            && cells.peek().is_some()
            && cells.all(|cell| self::shape(cell) == shape)
    };
    if first.cells.iter().enumerate().any(is_above_alike) {
        return None;
    }
    let usual: Vec<_> = first.cells.iter().filter(|cell| is_usual(cell, wanted)).collect();
    match usual[..] {
        [] => None,
        [name] if first.cells.len() > 1 => Some(Named::ByOne(name.trim().to_owned())),
        _ => Some(Named::Clearly),
    }
}

/// The text with `0` for each run of digits, so that `E17` equals `E2`.
fn shape(cell: &str) -> String {
    let mut shape = String::new();
    for c in cell.trim().chars() {
        match c {
            c if !c.is_ascii_digit() => shape.push(c),
            _ if shape.ends_with('0') => {}
            _ => shape.push('0'),
        }
    }
    shape
}
