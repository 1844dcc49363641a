//! Rows of cells, the first of which may be a header.

use crate::args::Wanted;
use crate::columns::is_usual;
use crate::list::{List, Record, Role};
use crate::number::Number;

/// The columns of a list without a header.
const BY_POSITION: [Role; 3] = [Role::Code, Role::Name, Role::Description];
/// The same where the second column holds numbers and the first none.
const NAME_FIRST: [Role; 3] = [Role::Name, Role::Code, Role::Description];

/// The list of these rows.
pub fn list(mut rows: Vec<Record>, wanted: &Wanted) -> List {
    let line = rows.first().map_or(1, |row| row.line);
    if has_header(&rows, wanted) {
        let header = Some(rows.remove(0).cells);
        return List { title: None, line, header, roles: Vec::new(), rows };
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

/// Whether the first row names the columns: one has a usual name or one that is asked
/// for, or is the only text above numbers.
fn has_header(rows: &[Record], wanted: &Wanted) -> bool {
    let Some((first, others)) = rows.split_first() else { return false };
    let is_number = |cell: &String| Number::of(cell.trim()).is_some();
    if first.cells.iter().any(is_number) {
        return false;
    }
    if first.cells.iter().any(|cell| is_usual(cell, wanted)) {
        return true;
    }
    let is_above_numbers = |column: usize| {
        let mut cells = others.iter().filter_map(|row| row.cells.get(column)).peekable();
        cells.peek().is_some() && cells.all(is_number)
    };
    (0..first.cells.len()).any(is_above_numbers)
}
