//! Answers for people: coloured on a terminal, wrapped to its width.

use std::io::{self, StdoutLock, Write};

use anstream::AutoStream;
use anstyle::{AnsiColor, Style};
use knox_errors::{Row, Table};

use crate::layout;
use crate::listing;
use crate::lookup;
use crate::report::Report;

/// The style of what went wrong.
pub const ALARM: Style = AnsiColor::Red.on_default().bold();
const HEADING: Style = Style::new().bold();
const LABEL: Style = AnsiColor::Cyan.on_default();
const PLAIN: Style = Style::new();

/// The longest label.
const LABEL_WIDTH: usize = "Description".len();
/// Where the texts beside the labels begin, after an indent and a gap.
const TEXT_COLUMN: usize = 2 + LABEL_WIDTH + 2;

/// Writes text to standard output.
pub struct Text {
    out: AutoStream<StdoutLock<'static>>,
    width: usize,
    begun: bool,
}

impl Text {
    pub fn to_stdout() -> Self {
        Self { out: anstream::stdout().lock(), width: layout::width(), begun: false }
    }

    /// Parts what follows from what stands before it.
    fn begin(&mut self) -> io::Result<()> {
        if self.begun {
            writeln!(self.out)?;
        }
        self.begun = true;
        Ok(())
    }

    fn lines(&mut self, style: Style, text: &str) -> io::Result<()> {
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
        writeln!(self.out, "  {LABEL}{label:LABEL_WIDTH$}{LABEL:#}  {text}")
    }
}

impl Report for Text {
    fn known(&mut self, query: &str, row: Row) -> io::Result<()> {
        self.begin()?;
        self.lines(HEADING, &heading(row))?;
        self.field("Alias", &alias(query, row))?;
        self.field("Status", &status(row))?;
        self.field("Table", row.table().title())?;
        self.field("Description", row.description())?;
        self.field("Action", &action(row))?;
        self.field("Page", row.table().url().unwrap_or(""))
    }

    fn unknown(&mut self, query: &str) -> io::Result<()> {
        self.begin()?;
        // Escaped: it may hold line ends, or codes that upset a terminal.
        self.lines(ALARM, &format!("{query:?} is not known"))?;
        self.field("Nearest", &nearest(query))
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

fn status(row: Row) -> String {
    row.status().map_or(String::new(), |status| status.to_string())
}

fn action(row: Row) -> String {
    let action = row.action();
    action.map_or(String::new(), |action| format!("{action}: {}", action.meaning()))
}

/// One row a line.
fn nearest(query: &str) -> String {
    let rows = lookup::nearest(query).into_iter();
    rows.map(heading).collect::<Vec<_>>().join("\n")
}
