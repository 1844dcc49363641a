//! Tables as documents: an independent parser reads each format back, and golden files and files
//! of the repository are compared.

mod anchors;
mod catalogue;
/// The test that the guide shows; see `files.rs`.
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

/// The same table as in the example `export`.
const OFFICIAL: Document<'static> = Document::new("Official", &[OfficialCode::TABLE]);

/// A code without the escapes of its `Display`.
fn exact_code(code: CodeValue<'_>) -> String {
    code.as_text().map_or_else(|| code.to_string(), str::to_owned)
}

/// A custom cell without the escapes of its `Display`.
fn exact_cell(cell: CellValue) -> String {
    match cell {
        CellValue::Text(text) => text.to_owned(),
        CellValue::DynDisplay(value) => value.to_string(),
        CellValue::DynDebug(value) => format!("{value:?}"),
        other => other.to_string(),
    }
}

/// The rows of the tables, grouped by the table that declares them, in the order of a document.
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
