//! Writes a document as JSON, with everything that the plain data has.

use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use serde_core::ser::{Serialize, SerializeMap, Serializer};

use super::Document;
use super::parts::{self, Part};
use crate::cell_value::Seconds;
use crate::wire_number::WireNumber;
use crate::{Action, CellValue, CodeValue, Deprecation, Row};

/// A [`Document`] that `Display` writes as JSON. [`Document::json`] makes it.
///
/// ```
/// use knox_errors::{HttpCode, export::Document};
///
/// let shown = Document::of::<HttpCode>().json().to_string();
/// assert!(shown.contains(r#""name": "Not Found""#));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Json<'a>(pub(super) Document<'a>);

impl fmt::Display for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_json(f, self)
    }
}

/// Writes indented JSON with a line end at the end.
pub fn write_json(f: &mut fmt::Formatter<'_>, value: &impl Serialize) -> fmt::Result {
    let text = serde_json::to_string_pretty(value).map_err(|_| fmt::Error)?;
    writeln!(f, "{text}")
}

// Entry by entry, not as a map of serde_json, whose order depends on its features.
impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let parts = parts::of(&self.0);
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("title", self.0.title())?;
        map.serialize_entry("description", &self.0.description())?;
        map.serialize_entry("tables", &parts)?;
        let open = parts::open(&self.0);
        if !open.is_empty() {
            map.serialize_entry("open", &open)?;
        }
        map.end()
    }
}

impl Serialize for Part {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rows: Vec<JsonRow> = self.rows.iter().copied().map(JsonRow).collect();
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", self.table.type_name())?;
        map.serialize_entry("title", self.title())?;
        map.serialize_entry("url", &self.table.url())?;
        map.serialize_entry("rows", &rows)?;
        let retired: Vec<JsonCode> = self.table.retired().map(JsonCode).collect();
        if !retired.is_empty() {
            map.serialize_entry("retired", &retired)?;
        }
        map.end()
    }
}

struct JsonRow(Row);

impl Serialize for JsonRow {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(row) = self;
        let aliases: Vec<JsonCode> = row.aliases().map(JsonCode).collect();
        let description = Some(row.description()).filter(|text| !text.is_empty());
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", &JsonCode(row.code()))?;
        let code = row.formatted();
        if code.is_formatted() {
            map.serialize_entry("formatted", &parts::code_text(code))?;
        }
        map.serialize_entry("aliases", &aliases)?;
        map.serialize_entry("name", row.name())?;
        let name_aliases: Vec<&str> = row.name_aliases().collect();
        if !name_aliases.is_empty() {
            map.serialize_entry("name_aliases", &name_aliases)?;
        }
        map.serialize_entry("variant", row.variant())?;
        map.serialize_entry("description", &description)?;
        map.serialize_entry("status", &row.status())?;
        map.serialize_entry("action", &row.action().map(Action::name))?;
        map.serialize_entry("retry_after", &row.retry_after().map(|wait| wait.as_secs()))?;
        if let Some(url) = row.docs_url() {
            map.serialize_entry("docs", &url.to_string())?;
        }
        if let Some(deprecation) = row.deprecation() {
            map.serialize_entry("deprecated", &JsonDeprecation(deprecation))?;
        }
        if !row.notes().is_empty() {
            map.serialize_entry("notes", row.notes())?;
        }
        if shown_columns(*row).next().is_some() {
            map.serialize_entry("columns", &CustomCells(*row))?;
        }
        map.end()
    }
}

/// A deprecation as JSON. `since` and `note` are `null` if they are not given.
pub struct JsonDeprecation(pub Deprecation);

impl Serialize for JsonDeprecation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("since", &self.0.since())?;
        map.serialize_entry("note", &self.0.note())?;
        map.end()
    }
}

/// The custom cells of a row that can be shown, each with the name of its column.
pub fn shown_columns(row: Row) -> impl Iterator<Item = (&'static str, JsonCell)> {
    let columns = row.custom_cells().filter(|(_, cell)| !matches!(cell, CellValue::Opaque));
    columns.map(|(name, cell)| (name, JsonCell(cell)))
}

struct CustomCells(Row);

impl Serialize for CustomCells {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(shown_columns(self.0))
    }
}

/// A code as a number or a string.
pub struct JsonCode(pub CodeValue<'static>);

impl Serialize for JsonCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            CodeValue::Number(number) => serializer.serialize_i128(number),
            CodeValue::Text(text) => serializer.serialize_str(text),
        }
    }
}

/// A custom cell, as a JSON value of its type or as a string.
pub struct JsonCell(CellValue);

impl Serialize for JsonCell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            CellValue::Empty | CellValue::Opaque => serializer.serialize_none(),
            CellValue::Bool(value) => serializer.serialize_bool(value),
            CellValue::Number(number) => match WireNumber::from(number) {
                WireNumber::Signed(number) => serializer.serialize_i64(number),
                WireNumber::Unsigned(number) => serializer.serialize_u64(number),
                WireNumber::Wide => serializer.serialize_str(&number.to_string()),
            },
            CellValue::F32(number) => serializer.serialize_f32(number),
            CellValue::F64(number) => serializer.serialize_f64(number),
            CellValue::Duration(duration) => serialize_seconds(duration, serializer),
            CellValue::List(list) => serializer.collect_seq(list.cells().map(JsonCell)),
            shown => serializer.serialize_str(&parts::cell_text(shown)),
        }
    }
}

/// Writes a duration as an exact number of seconds. If 64 bits cannot hold the number, writes the
/// string of its digits.
fn serialize_seconds<S: Serializer>(duration: Duration, serializer: S) -> Result<S::Ok, S::Error> {
    if duration.subsec_nanos() == 0 {
        return serializer.serialize_u64(duration.as_secs());
    }
    let exact = Seconds(duration).to_string();
    match exact.parse::<f64>() {
        Ok(number) if number.to_string() == exact => serializer.serialize_f64(number),
        _ => serializer.serialize_str(&exact),
    }
}
