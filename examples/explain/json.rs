//! Answers for programs: one JSON object a line.

use std::io::{self, StdoutLock, Write};

use knox_errors::{Action, CodeValue, Row, Table};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::report::Report;

/// Writes JSON to standard output.
pub struct Json {
    // Not a stream that strips colours: it would take control characters, which
    // JSON may hold, for such.
    out: StdoutLock<'static>,
}

impl Json {
    pub fn to_stdout() -> Self {
        Self { out: io::stdout().lock() }
    }

    fn line(&mut self, query: &str, row: Option<Row>) -> io::Result<()> {
        serde_json::to_writer(&mut self.out, &Answer { query, row })?;
        writeln!(self.out)
    }
}

impl Report for Json {
    fn known(&mut self, query: &str, row: Row) -> io::Result<()> {
        self.line(query, Some(row))
    }

    fn unknown(&mut self, query: &str) -> io::Result<()> {
        self.line(query, None)
    }

    fn table(&mut self, table: &'static Table) -> io::Result<()> {
        table.rows().try_for_each(|row| self.line(&row.code().to_string(), Some(row)))
    }
}

/// A query with a row that it means, if any.
struct Answer<'a> {
    query: &'a str,
    row: Option<Row>,
}

impl Serialize for Answer<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let row = self.row.as_ref();
        let description = row.map(Row::description).filter(|text| !text.is_empty());
        let mut object = serializer.serialize_struct("Answer", 9)?;
        object.serialize_field("query", self.query)?;
        object.serialize_field("known", &row.is_some())?;
        object.serialize_field("table", &row.map(|row| row.table().title()))?;
        object.serialize_field("code", &row.map(|row| Code(row.code())))?;
        object.serialize_field("name", &row.map(Row::name))?;
        object.serialize_field("status", &row.and_then(Row::status))?;
        object.serialize_field("description", &description)?;
        object.serialize_field("action", &row.and_then(Row::action).map(Action::name))?;
        object.serialize_field("url", &row.and_then(|row| row.table().url()))?;
        object.end()
    }
}

/// A code as its table has it: a number or a string.
struct Code(CodeValue<'static>);

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.as_number() {
            Some(number) => serializer.serialize_i128(number),
            None => serializer.collect_str(&self.0),
        }
    }
}
