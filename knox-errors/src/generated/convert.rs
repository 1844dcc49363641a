//! What every table's conversions and formatting do, written once.
//!
//! What depends on the table's type is thin, so that little is compiled again in
//! each crate that declares one.

use core::fmt;

use crate::escape::{Line, pad_line, without_full_stop};
use crate::format::Format;
use crate::{CodeType, CodeValue, KnoxTable, Row, UnknownCode};

/// The row with this code or alias.
///
/// # Errors
///
/// The table does not list the code.
#[inline]
pub fn from_code<T: KnoxTable>(code: <T::Code as CodeType>::Ref<'_>) -> Result<T, UnknownCode> {
    match T::from_code(code) {
        Some(row) => Ok(row),
        None => Err(UnknownCode::new::<T>(T::Code::as_value(code))),
    }
}

/// The row with exactly this code, alias or, after these, name.
///
/// # Errors
///
/// The table lists neither.
#[expect(clippy::inline_always, reason = "an error that is dropped is not made")]
#[inline(always)]
pub fn from_str<T: KnoxTable>(text: &str) -> Result<T, UnknownCode> {
    match row_of_text(text) {
        Some(row) => Ok(row),
        None => Err(UnknownCode::new::<T>(text)),
    }
}

/// The same without an error. The first byte tells most names from numbers; a name may begin
/// with a digit too.
#[expect(clippy::inline_always, reason = "a call would be a fifth of the time")]
#[inline(always)]
pub(crate) fn row_of_text<T: KnoxTable>(text: &str) -> Option<T> {
    if T::Code::may_be_code(text) {
        let row = row_of_code(text);
        if row.is_some() || !T::NAMES_MAY_BE_CODES {
            return row;
        }
    } else if T::IS_FORMATTED {
        let row = row_of_formatted(text);
        if row.is_some() {
            return row;
        }
    }
    T::from_name(text)
}

/// The row with this code as people read it, or in plain digits.
// Apart, so that the search of names is small enough to stay at the call.
#[inline(never)]
pub(crate) fn row_of_code<T: KnoxTable>(text: &str) -> Option<T> {
    match T::Code::parse_code(text).and_then(T::from_code) {
        None if T::IS_FORMATTED => row_of_formatted(text),
        row => row,
    }
}

/// The row whose code is written so by the format of its table.
#[inline(never)]
fn row_of_formatted<T: KnoxTable>(text: &str) -> Option<T> {
    let row_by =
        |format: &Format| format.read(text).and_then(T::Code::from_number).and_then(T::from_code);
    if T::TABLE.bases().is_empty() {
        return T::TABLE.data().format.as_ref().and_then(row_by);
    }
    let mut found = None;
    T::TABLE.any_format(&mut |format| {
        found =
            row_by(format).filter(|row| row.row().table().data().format.as_ref() == Some(format));
        found.is_some()
    });
    found
}

/// A row's code.
#[inline]
pub fn value(code: impl Into<CodeValue<'static>>) -> Option<CodeValue<'static>> {
    Some(code.into())
}

/// Writes the variant's name.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug<T: KnoxTable>(row: T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(row.row().variant())
}

/// Writes the row in one line.
///
/// # Errors
///
/// Those of the formatter.
pub fn display<T: KnoxTable>(row: T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    display_row(row.row(), f)
}

fn display_row(row: Row, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    pad_line(f, |line| push_row(line, row))
}

/// Appends `4032251 ACCESS_TOKEN_EXPIRED: The description`. The code is not repeated where
/// it is the name too, and one final full stop is dropped.
fn push_row(line: &mut Line<'_>, row: Row) -> fmt::Result {
    let (code, name) = (row.formatted(), row.name());
    line.push_formatted(code)?;
    if !row.has_code_as_name() {
        line.push(" ")?;
        line.push_prose(name)?;
    }
    let description = without_full_stop(row.description());
    if description.is_empty() {
        return Ok(());
    }
    line.push(": ")?;
    line.push_prose(description)
}
