//! Explanations for programs: one JSON object a line.

use std::io::{self, IsTerminal, StdoutLock, Write};

use knox_errors::{Action, CodeValue, Deprecation, ItemError, KnoxError, Row, Table};
use serde_core::ser::{Serialize, SerializeStruct, Serializer};

use crate::escape;
use crate::report::Report;
use crate::response::{self, Response};
use crate::strings::Strings;

/// Writes JSON to standard output.
pub struct Json {
    // Not a stream that strips colours: it would take control characters, which
    // JSON may hold, for such.
    out: StdoutLock<'static>,
    /// Programs get strings whole, people on a terminal as far as they read them.
    longest: usize,
}

impl Json {
    pub fn to_stdout() -> Self {
        let out = io::stdout().lock();
        let longest = if out.is_terminal() { escape::LONGEST } else { usize::MAX };
        Self { out, longest }
    }

    fn row(&mut self, query: &str, row: Option<Row>) -> io::Result<()> {
        self.line(&Answer { query, row })
    }

    fn line(&mut self, object: &impl Serialize) -> io::Result<()> {
        let strings = Strings::of_at_most(self.longest);
        object.serialize(&mut serde_json::Serializer::with_formatter(&mut self.out, strings))?;
        writeln!(self.out)
    }
}

impl Report for Json {
    fn known(&mut self, query: &str, row: Row) -> io::Result<()> {
        self.row(query, Some(row))
    }

    fn unknown(&mut self, query: &str) -> io::Result<()> {
        self.row(query, None)
    }

    fn response(&mut self, response: &Response) -> io::Result<()> {
        self.line(response)
    }

    fn table(&mut self, table: &'static Table) -> io::Result<()> {
        table.rows().try_for_each(|row| self.row(&row.code().to_string(), Some(row)))
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
        let mut object = serializer.serialize_struct("Answer", 12)?;
        object.serialize_field("query", self.query)?;
        object.serialize_field("known", &row.is_some())?;
        object.serialize_field("table", &row.map(|row| row.table().title()))?;
        object.serialize_field("code", &row.map(|row| Code(row.code())))?;
        object.serialize_field("name", &row.map(Row::name))?;
        object.serialize_field("status", &row.and_then(Row::status))?;
        object.serialize_field("description", &description)?;
        object.serialize_field("action", &row.and_then(Row::action).map(Action::name))?;
        object.serialize_field("url", &row.and_then(|row| row.table().url()))?;
        // What few rows have is there where they have it.
        if let Some(url) = row.and_then(Row::docs_url) {
            object.serialize_field("docs", &url.to_string())?;
        }
        if let Some(deprecation) = row.and_then(Row::deprecation) {
            object.serialize_field("deprecated", &Deprecated(deprecation))?;
        }
        if let Some(notes) = row.map(Row::notes).filter(|notes| !notes.is_empty()) {
            object.serialize_field("notes", notes)?;
        }
        object.end()
    }
}

/// Since when and why, as far as the row says so.
struct Deprecated(Deprecation);

impl Serialize for Deprecated {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Deprecated", 2)?;
        object.serialize_field("since", &self.0.since())?;
        object.serialize_field("note", &self.0.note())?;
        object.end()
    }
}

/// A code: a number, or a string for what is none or is beyond 64 bits.
struct Code<'a>(CodeValue<'a>);

impl Serialize for Code<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.as_number() {
            Some(number) if i64::try_from(number).is_ok() || u64::try_from(number).is_ok() => {
                serializer.serialize_i128(number)
            }
            _ => serializer.collect_str(&self.0),
        }
    }
}

/// The keys are there for a success too.
impl Serialize for Response {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let error = self.error.as_ref();
        let row = response::row(error.and_then(KnoxError::known));
        let items: Vec<_> = error.map_or(&[][..], KnoxError::items).iter().map(Item).collect();
        let wait = error.and_then(KnoxError::retry_after).map(|wait| wait.as_secs());
        let mut object = serializer.serialize_struct("Response", 13)?;
        object.serialize_field("status", &self.status)?;
        object.serialize_field("is_error", &error.is_some())?;
        object.serialize_field("is_partial", &error.is_some_and(KnoxError::is_partial))?;
        object.serialize_field("known", &error.is_some_and(|error| error.known().is_some()))?;
        object.serialize_field("code", &error.and_then(KnoxError::wire_code).map(Code))?;
        object.serialize_field("name", &error.and_then(KnoxError::name))?;
        object.serialize_field("detail", &error.and_then(KnoxError::detail))?;
        object.serialize_field("tracking_id", &error.and_then(KnoxError::tracking_id))?;
        object.serialize_field("table", &row.map(|row| row.table().title()))?;
        object.serialize_field("description", &row.map(|row| row.description()))?;
        object.serialize_field("action", &error.and_then(KnoxError::action).map(Action::name))?;
        object.serialize_field("retry_after", &wait)?;
        object.serialize_field("items", &items)?;
        object.end()
    }
}

/// An item of a response that failed.
struct Item<'a>(&'a ItemError);

impl Serialize for Item<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(item) = self;
        let row = response::row(item.known());
        let mut object = serializer.serialize_struct("Item", 7)?;
        object.serialize_field("id", &item.id())?;
        object.serialize_field("code", &item.wire_code().map(Code))?;
        object.serialize_field("name", &item.name())?;
        object.serialize_field("detail", &item.detail())?;
        object.serialize_field("table", &row.map(|row| row.table().title()))?;
        object.serialize_field("description", &row.map(|row| row.description()))?;
        object.serialize_field("action", &item.action().map(Action::name))?;
        object.end()
    }
}

#[cfg(test)]
mod tests {
    use knox_errors::KnoxTable;
    use serde_json::{Value, json};

    use super::Answer;

    knox_errors::knox_codes! {
        #[knox(docs = "https://example.com/#{code}")]
        enum OldCode: u16 {
            code | name;
            /// Beside the name.
            1    | KEPT;
            #[deprecated(since = "2.0.0", note = "use 1")]
            2    | OLD;
        }
    }

    #[test]
    fn what_few_rows_have_is_in_the_answer() {
        let answers: Vec<Value> = OldCode::TABLE
            .rows()
            .map(|row| serde_json::to_value(Answer { query: "q", row: Some(row) }).unwrap())
            .collect();
        assert_eq!(answers[0]["docs"], "https://example.com/#1");
        assert_eq!(answers[0]["notes"], "Beside the name.");
        assert_eq!(answers[0].get("deprecated"), None);
        assert_eq!(answers[1]["deprecated"], json!({ "since": "2.0.0", "note": "use 1" }));
        assert_eq!(answers[1].get("notes"), None);
    }
}
