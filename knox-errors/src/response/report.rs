//! The complete text of a response for a person: [`Report`].

use alloc::string::String;
use core::fmt::{self, Write};

use super::error::KnoxError;
use super::item::ItemError;
use crate::escape::is_hidden;
use crate::line::Exact;
use crate::{Action, KnoxTable};

/// Everything in a response, in several lines. [`KnoxError::report`] makes it.
///
/// Unlike `Display` of the error, it shows the human-readable messages, the ids of items and
/// the body, which may hold addresses and host names. A message or an id is on one line and is cut
/// after 1,024 characters; the body is whole. Hidden characters are escaped, except line ends and
/// tabs in the body.
///
/// ```
/// use knox_errors::KnoxError;
///
/// let error = KnoxError::decode(502, "<html>Bad gateway</html>");
/// let report = error.report().to_string();
/// assert!(report.contains("<html>Bad gateway</html>"), "{report}");
/// assert!(!error.to_string().contains("html"));
/// ```
#[derive(Clone, Copy)]
pub struct Report<'a, T: KnoxTable> {
    error: &'a KnoxError<T>,
}

impl<'a, T: KnoxTable> Report<'a, T> {
    pub(super) fn new(error: &'a KnoxError<T>) -> Self {
        Self { error }
    }
}

impl<T: KnoxTable> fmt::Display for Report<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = self.error;
        writeln!(f, "status: {}", error.status())?;
        line(f, "", "code", error.wire_code())?;
        line(f, "", "name", error.name().map(Exact))?;
        line(f, "", "known as", error.known())?;
        line(f, "", "detail", error.detail().map(Exact))?;
        line(f, "", "tracking id", error.tracking_id().map(Exact))?;
        line(f, "", "action", error.action().map(Advice))?;
        line(f, "", "retry after", error.retry_after().map(|wait| Seconds(wait.as_secs())))?;
        if error.is_partial() {
            writeln!(f, "partial: a part of the call succeeded")?;
        }
        for item in error.items() {
            write_item(f, item)?;
        }
        match error.failed_items() - error.items().len() {
            0 => {}
            more => writeln!(f, "and {more} more items")?,
        }
        writeln!(f, "body: {} bytes", error.body().len())?;
        let body = String::from_utf8_lossy(error.body());
        if body.is_empty() { Ok(()) } else { write_body(f, &body) }
    }
}

fn write_item<T: KnoxTable>(f: &mut fmt::Formatter<'_>, item: &ItemError<T>) -> fmt::Result {
    write!(f, "item:")?;
    item.id().map_or(Ok(()), |id| write!(f, " {}", Exact(id)))?;
    writeln!(f)?;
    line(f, "  ", "code", item.wire_code())?;
    line(f, "  ", "name", item.name().map(Exact))?;
    line(f, "  ", "known as", item.known())?;
    line(f, "  ", "detail", item.detail().map(Exact))?;
    line(f, "  ", "action", item.action().map(Advice))
}

fn line(
    f: &mut fmt::Formatter<'_>,
    indent: &str,
    label: &str,
    value: Option<impl fmt::Display>,
) -> fmt::Result {
    value.map_or(Ok(()), |value| writeln!(f, "{indent}{label}: {value}"))
}

struct Seconds(u64);

impl fmt::Display for Seconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} s", self.0)
    }
}

struct Advice(Action);

impl fmt::Display for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.0, self.0.description())
    }
}

/// Writes the body with its line ends and tabs. Escapes other hidden characters, which could upset
/// a terminal.
fn write_body(f: &mut fmt::Formatter<'_>, body: &str) -> fmt::Result {
    body.chars().try_for_each(|character| match character {
        '\n' | '\t' => f.write_char(character),
        _ if is_hidden(character) => write!(f, "{}", character.escape_unicode()),
        _ => f.write_char(character),
    })?;
    writeln!(f)
}

impl<T: KnoxTable> fmt::Debug for Report<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
