//! How errors and their items are shown: one line, or for debugging, and neither
//! with the texts for people.

use core::fmt;

use alloc::string::ToString;

use super::answer::{Said, Sent};
use super::error::KnoxError;
use super::item::ItemError;
use super::line::word;
use crate::KnoxTable;

/// The number of items that `Debug` shows.
const MOST_ITEMS: usize = 8;

/// Writes one line without the body and the text for people.
impl<T: KnoxTable> fmt::Display for KnoxError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HTTP {}", self.status())?;
        let is_told = write_what(f, ": ", self.known(), self.said())?;
        match self.items().len() {
            // Else the line looks like that of a success.
            0 if !is_told && self.is_error() && (200..300).contains(&self.status()) => {
                f.write_str(": the body tells a failure")?;
            }
            0 => {}
            1 => f.write_str(", 1 item failed")?,
            failed => write!(f, ", {failed} items failed")?,
        }
        self.tracking_id().and_then(word).map_or(Ok(()), |id| write!(f, " (tracking id {id})"))
    }
}

/// Without the body and the text for people, and with eight items at most.
impl<T: KnoxTable> fmt::Debug for KnoxError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KnoxError")
            .field("status", &self.status())
            .field("code", &shown_code(self.said()))
            .field("name", &self.name().and_then(word))
            .field("known", &self.known())
            .field("tracking_id", &self.tracking_id().and_then(word))
            .field("items", &FirstItems(self.items()))
            .field("retry_after", &self.retry_after())
            .field("body_len", &self.body().len())
            .finish_non_exhaustive()
    }
}

struct FirstItems<'a, T: KnoxTable>(&'a [ItemError<T>]);

impl<T: KnoxTable> fmt::Debug for FirstItems<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = f.debug_list();
        list.entries(self.0.iter().take(MOST_ITEMS));
        match self.0.len().saturating_sub(MOST_ITEMS) {
            0 => list.finish(),
            more => list.entry(&format_args!("and {more} more")).finish(),
        }
    }
}

/// Writes a known code as its row, any other with its name, in one line.
impl<T: KnoxTable> fmt::Display for ItemError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_written = write_what(f, "", self.known(), self.said())?;
        if is_written { Ok(()) } else { f.write_str("no code") }
    }
}

impl<T: KnoxTable> fmt::Debug for ItemError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemError")
            .field("code", &shown_code(self.said()))
            .field("name", &self.name().and_then(word))
            .field("known", &self.known())
            .finish_non_exhaustive()
    }
}

/// The code as it was sent, if it can be shown in a line.
fn shown_code(said: &Said) -> Option<&str> {
    said.code.as_ref().map(Sent::text).and_then(word)
}

/// Writes the row, with the code that was sent where it is not the row's own; or the
/// code and the name that were sent, as far as they can be shown. Says whether there
/// was anything to write.
fn write_what<T: KnoxTable>(
    f: &mut fmt::Formatter<'_>,
    before: &str,
    known: Option<T>,
    said: &Said,
) -> Result<bool, fmt::Error> {
    let code = shown_code(said);
    let name = said.name.as_deref().and_then(word);
    match (known, code, name) {
        (Some(row), code, _) => {
            write!(f, "{before}{row}")?;
            let own = row.code_value().map(|code| code.to_string());
            if let Some(code) = code.filter(|code| own.as_deref() != Some(code)) {
                write!(f, " (sent as {code})")?;
            }
        }
        (None, Some(code), Some(name)) => write!(f, "{before}{code} {name}")?,
        (None, Some(word), None) | (None, None, Some(word)) => write!(f, "{before}{word}")?,
        (None, None, None) => return Ok(false),
    }
    Ok(true)
}
