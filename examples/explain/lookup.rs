//! Finds rows in every official table.

use knox_errors::{CodeValue, KnoxTable, NearRow, OfficialCode, Row, Table};

/// The official tables, in order.
pub fn tables() -> impl Iterator<Item = &'static Table> {
    OfficialCode::TABLE.bases().iter().copied()
}

/// The most rows that are suggested.
const SUGGESTIONS: usize = 3;

/// The rows that match `query`, at most one of each table.
pub fn rows(query: &str) -> Vec<Row> {
    tables().filter_map(|table| table.find(query)).collect()
}

/// The rows of all tables that are most similar to `query`, the nearest first.
pub fn nearest(query: &str) -> Vec<Row> {
    let mut near: Vec<_> = OfficialCode::TABLE.near(query).collect();
    near.sort_by_key(NearRow::distance);
    near.into_iter().take(SUGGESTIONS).map(|near| near.row()).collect()
}

/// The alias of the row that `query` spells.
pub fn alias(query: &str, row: Row) -> Option<CodeValue<'static>> {
    row.aliases().find(|alias| alias.is_match(query))
}

/// The name, unless it only repeats the code, as in a table without names.
pub fn own_name(row: Row) -> Option<&'static str> {
    Some(row.name()).filter(|&name| row.code().as_text() != Some(name))
}
