//! Explanations for people: coloured on a terminal, wrapped to its width.

use std::io::{self, StdoutLock, Write};

use anstyle::Style;
use knox_errors::{Action, CodeValue, ItemError, Row, Table};

use crate::colour::{ALARM, Colours, HEADING, LABEL, PLAIN};
use crate::escape::escape;
use crate::layout;
use crate::listing;
use crate::lookup;
use crate::report::Report;
use crate::response::{self, Response};

/// What to do about a response of which a part succeeded.
const PARTIAL: &str = "a part of the call succeeded: send only what failed again";

/// The longest label.
const LABEL_WIDTH: usize = "Description".len();
/// Where the texts beside the labels begin, after an indent and a gap.
const TEXT_COLUMN: usize = 2 + LABEL_WIDTH + 2;

/// Writes text to standard output.
pub struct Text {
    out: StdoutLock<'static>,
    colours: Colours,
    width: usize,
    begun: bool,
}

impl Text {
    pub fn to_stdout() -> Self {
        let out = io::stdout().lock();
        let colours = Colours::of(&out);
        Self { out, colours, width: layout::width(), begun: false }
    }

    /// Separates what follows from what precedes it by a blank line.
    fn begin(&mut self) -> io::Result<()> {
        if self.begun {
            writeln!(self.out)?;
        }
        self.begun = true;
        Ok(())
    }

    fn lines(&mut self, style: Style, text: &str) -> io::Result<()> {
        let style = self.colours.style(style);
        for line in layout::wrap(text, self.width) {
            writeln!(self.out, "{style}{line}{style:#}")?;
        }
        Ok(())
    }

    /// Writes a text beside its label, if there is a text.
    fn field(&mut self, label: &str, text: &str) -> io::Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        let lines = layout::wrap(text, self.width - TEXT_COLUMN);
        let text = lines.join(&format!("\n{:TEXT_COLUMN$}", ""));
        let style = self.colours.style(LABEL);
        writeln!(self.out, "  {style}{label:LABEL_WIDTH$}{style:#}  {text}")
    }
}

impl Text {
    fn item(&mut self, item: &ItemError) -> io::Result<()> {
        self.begin()?;
        let id = escaped(item.id());
        let of = if id.is_empty() { id } else { format!(" {id}") };
        self.lines(HEADING, &format!("Item{of}: {item}"))?;
        self.field("Code", &sent(item.wire_code()))?;
        self.field("Name", &escaped(item.name()))?;
        self.field("Detail", &escaped(item.detail()))?;
        self.description(response::row(item.known()), item.wire_code().is_some())?;
        self.field("Action", &advice(item.action()))
    }

    /// What the tables say about a code, where there is one.
    fn description(&mut self, row: Option<Row>, has_code: bool) -> io::Result<()> {
        match row {
            Some(row) => {
                self.field("Table", row.table().title())?;
                self.field("Description", row.description())
            }
            None if has_code => self.field("Table", "none lists this code with this name"),
            None => Ok(()),
        }
    }
}

impl Report for Text {
    fn known(&mut self, query: &str, row: Row) -> io::Result<()> {
        self.begin()?;
        self.lines(HEADING, &heading(row))?;
        self.field("Deprecated", &deprecated(row))?;
        self.field("Alias", &alias(query, row))?;
        self.field("Status", &status(row))?;
        self.field("Table", row.table().title())?;
        self.field("Description", row.description())?;
        self.field("Notes", row.notes())?;
        self.field("Action", &action(row))?;
        self.field("Link", &row.docs_url().map_or(String::new(), |url| url.to_string()))?;
        self.field("Page", row.table().url().unwrap_or(""))?;
        self.field("Response", &hint(row))
    }

    fn unknown(&mut self, query: &str) -> io::Result<()> {
        self.begin()?;
        self.lines(ALARM, &format!("\"{}\" is not known", escape(query)))?;
        self.field("Nearest", &nearest(query))
    }

    fn response(&mut self, response: &Response) -> io::Result<()> {
        self.begin()?;
        let Some(error) = &response.error else {
            return self.lines(HEADING, &format!("HTTP {}: no error", response.status));
        };
        self.lines(ALARM, &error.to_string())?;
        self.field("Code", &sent(error.wire_code()))?;
        self.field("Name", &escaped(error.name()))?;
        self.field("Detail", &escaped(error.detail()))?;
        self.field("Tracking id", &escaped(error.tracking_id()))?;
        self.description(response::row(error.known()), error.wire_code().is_some())?;
        self.field("Action", &advice(error.action()))?;
        self.field("Partial", if error.is_partial() { PARTIAL } else { "" })?;
        error.items().iter().try_for_each(|item| self.item(item))
    }

    fn table(&mut self, table: &'static Table) -> io::Result<()> {
        self.begin()?;
        self.lines(HEADING, table.title())?;
        if let Some(url) = table.url() {
            self.lines(PLAIN, url)?;
        }
        listing::lines(table).try_for_each(|line| writeln!(self.out, "{line}"))
    }
}

/// The code, and the name if it says more.
fn heading(row: Row) -> String {
    let code = row.code();
    lookup::own_name(row).map_or(code.to_string(), |name| format!("{code} {name}"))
}

fn alias(query: &str, row: Row) -> String {
    let alias = lookup::alias(query, row);
    alias.map_or(String::new(), |alias| format!("{alias} is another code of {}", row.code()))
}

/// Since when and why, or only that it is.
fn deprecated(row: Row) -> String {
    let Some(deprecation) = row.deprecation() else { return String::new() };
    match (deprecation.since(), deprecation.note()) {
        (Some(since), Some(note)) => format!("since {since}: {note}"),
        (Some(since), None) => format!("since {since}"),
        (None, note) => note.unwrap_or("yes").to_owned(),
    }
}

fn status(row: Row) -> String {
    row.status().map_or(String::new(), |status| status.to_string())
}

fn action(row: Row) -> String {
    advice(row.action())
}

fn advice(action: Option<Action>) -> String {
    action.map_or(String::new(), |action| format!("{action}: {}", action.description()))
}

/// Of a status, that a body says more.
fn hint(row: Row) -> String {
    let status = row.status().filter(|status| row.code() == CodeValue::Number((*status).into()));
    status.map_or(String::new(), |status| {
        format!("a body says more: explain --response {status} FILE")
    })
}

/// One row a line.
fn nearest(query: &str) -> String {
    let rows = lookup::nearest(query).into_iter();
    rows.map(heading).collect::<Vec<_>>().join("\n")
}

/// The code as it was sent.
fn sent(code: Option<CodeValue<'_>>) -> String {
    code.map_or(String::new(), |code| escaped(Some(&code.to_string())))
}

/// A string of a response, if there is one.
fn escaped(text: Option<&str>) -> String {
    escape(text.unwrap_or(""))
}

#[cfg(test)]
mod tests {
    use knox_errors::KnoxTable;

    knox_errors::knox_codes! {
        enum OldCode: u16 {
            code;
            1 as Kept;
            #[deprecated]
            2 as Old;
            #[deprecated(since = "2.0.0", note = "use 1")]
            3 as Older;
        }
    }

    #[test]
    fn deprecated_rows_say_since_when_and_why() {
        let shown: Vec<String> = OldCode::TABLE.rows().map(super::deprecated).collect();
        assert_eq!(shown, ["", "yes", "since 2.0.0: use 1"]);
    }
}
