//! `Display` and `Debug` of errors and their items, both without the human-readable messages.

use core::fmt;

use alloc::string::ToString;

use super::decoded::Fields;
use super::error::KnoxError;
use super::item::ItemError;
use super::redact::{identifier, tracking_id};
use super::words::Outcome;
use super::words::is_success_status;
use crate::KnoxTable;
use crate::line::pad_line;

/// The number of items that `Debug` shows.
const MAX_ITEMS: usize = 8;

/// Writes one line without the body and the human-readable message.
impl<T: KnoxTable> fmt::Display for KnoxError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad_line(f, |line| self.write_line(&mut line.exact()))
    }
}

impl<T: KnoxTable> KnoxError<T> {
    fn write_line(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write!(f, "HTTP {}", self.status())?;
        let is_reported = write_what(f, ": ", self.fields())?;
        let is_success = is_success_status(self.status());
        match self.failed_items() {
            // Without this, the line reads like that of a success.
            0 if !is_reported && is_success => match self.outcome() {
                Outcome::Success => {}
                Outcome::Failure => f.write_str(": the body reports a failure")?,
                Outcome::PartialFailure => f.write_str(": a part of the call failed")?,
            },
            0 => {}
            1 => f.write_str(", 1 item failed")?,
            failed => write!(f, ", {failed} items failed")?,
        }
        self.tracking_id()
            .and_then(tracking_id)
            .map_or(Ok(()), |id| write!(f, " (tracking id {id})"))
    }
}

/// Shows at most eight items, and neither the body nor the human-readable message.
impl<T: KnoxTable> fmt::Debug for KnoxError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KnoxError")
            .field("status", &self.status())
            .field("code", &shown_code(self.fields()))
            .field("name", &self.name().and_then(identifier))
            .field("known", &self.known())
            .field("tracking_id", &self.tracking_id().and_then(tracking_id))
            .field("is_partial", &self.is_partial())
            .field("items", &FirstItems(self))
            .field("retry_after", &self.retry_after())
            .field("body_len", &self.body().len())
            .finish_non_exhaustive()
    }
}

struct FirstItems<'a, T: KnoxTable>(&'a KnoxError<T>);

impl<T: KnoxTable> fmt::Debug for FirstItems<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = f.debug_list();
        list.entries(self.0.items().iter().take(MAX_ITEMS));
        match self.0.failed_items().saturating_sub(MAX_ITEMS) {
            0 => list.finish(),
            more => list.entry(&format_args!("and {more} more")).finish(),
        }
    }
}

/// Writes the known row, else the code and the name, in one line.
impl<T: KnoxTable> fmt::Display for ItemError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad_line(f, |line| {
            let is_written = write_what(&mut line.exact(), "", self.fields())?;
            if is_written { Ok(()) } else { line.push("no code") }
        })
    }
}

impl<T: KnoxTable> fmt::Debug for ItemError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemError")
            .field("code", &shown_code(self.fields()))
            .field("name", &self.name().and_then(identifier))
            .field("known", &self.known())
            .finish_non_exhaustive()
    }
}

/// The code as sent, if it may be shown.
fn shown_code<T: KnoxTable>(fields: &Fields<T>) -> Option<&str> {
    fields.code_text().and_then(identifier)
}

/// Writes the known row, with the code that was sent if that is not the row's own; else the
/// code and the name that were sent, if they may be shown. Returns whether it wrote anything.
fn write_what<T: KnoxTable>(
    f: &mut dyn fmt::Write,
    before: &str,
    fields: &Fields<T>,
) -> Result<bool, fmt::Error> {
    let code = shown_code(fields);
    let name = fields.name().and_then(identifier);
    match (fields.row(), code, name) {
        (Some(row), code, _) => {
            write!(f, "{before}{row}")?;
            let is_its_own = |code: &str| {
                let own = row.code_value().map(|code| code.to_string());
                own.as_deref() == Some(code) || row.code_name() == Some(code)
            };
            if let Some(code) = code.filter(|code| !is_its_own(code)) {
                write!(f, " (sent as {code})")?;
            }
        }
        (None, Some(code), Some(name)) if code != name => write!(f, "{before}{code} {name}")?,
        (None, Some(text), _) | (None, None, Some(text)) => write!(f, "{before}{text}")?,
        (None, None, None) => return Ok(false),
    }
    Ok(true)
}
