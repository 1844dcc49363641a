//! Tables as documents: each format read back by a parser of its own, golden files,
//! and the files of the repository that are made of them.

mod anchors;
mod catalogue;
/// The test that the guide shows: see `files.rs`.
#[rustfmt::skip]
mod documented;
mod files;
mod html;
mod json;
mod lock;
/// The test of codes that the guide shows: see `files.rs`.
#[rustfmt::skip]
mod locked;
mod markdown;
mod nasty;
mod openapi;
mod schema;
mod typescript;
mod with_crates;

use knox_errors::export::Document;
use knox_errors::{CellValue, CodeValue, KnoxTable, OfficialCode, Row, Table};

/// As the example `export` has it.
const OFFICIAL: Document<'static> = Document::new("Official", &[OfficialCode::TABLE]);

/// A code as it is, and not as on one line.
fn exact_code(code: CodeValue<'_>) -> String {
    code.as_text().map_or_else(|| code.to_string(), str::to_owned)
}

/// A custom cell as it is.
fn exact_cell(cell: CellValue) -> String {
    match cell {
        CellValue::Text(text) => text.to_owned(),
        CellValue::DynDisplay(value) => value.to_string(),
        CellValue::DynDebug(value) => format!("{value:?}"),
        other => other.to_string(),
    }
}

/// The rows of the tables by the table that they come from, in the order of a
/// document.
fn parts(tables: &[&'static Table]) -> Vec<Vec<Row>> {
    let mut parts: Vec<Vec<Row>> = Vec::new();
    for row in tables.iter().flat_map(|table| table.rows()) {
        let is_of = |part: &&mut Vec<Row>| std::ptr::eq(part[0].table(), row.table());
        match parts.iter_mut().find(is_of) {
            Some(part) if part.iter().any(|known| known.index() == row.index()) => {}
            Some(part) => part.push(row),
            None => parts.push(vec![row]),
        }
    }
    parts
}
