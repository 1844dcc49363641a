//! The conversions and the formatting of every table.
//!
//! As little as possible is generic, so that crates that declare tables compile little of it.

use core::fmt;

use crate::row_line::write_row;
use crate::{CodeType, KnoxTable, UnknownCode};

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

/// The row with exactly this code, this alias or, if there is neither, this name.
///
/// # Errors
///
/// No row has it.
#[expect(clippy::inline_always, reason = "an error that is dropped is not made")]
#[inline(always)]
pub fn from_str<T: KnoxTable>(text: &str) -> Result<T, UnknownCode> {
    match row_of_text(text) {
        Some(row) => Ok(row),
        None => Err(UnknownCode::new::<T>(text)),
    }
}

/// The same without an error. The first byte tells most names from numbers, although a name can
/// begin with a digit too.
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

/// The row with this code, in its table's format or in plain digits.
#[inline]
pub(crate) fn row_of_code<T: KnoxTable>(text: &str) -> Option<T> {
    match T::Code::parse_code(text).and_then(T::from_code) {
        None if T::IS_FORMATTED => row_of_formatted(text),
        row => row,
    }
}

/// The row with this code in the format of the table.
// A separate function because it is long. The format is a constant in it.
#[inline(never)]
fn row_of_formatted<T: KnoxTable>(text: &str) -> Option<T> {
    if T::TABLE.bases().is_empty() {
        return T::FORMAT?.read_inlined(text).and_then(T::Code::from_number).and_then(T::from_code);
    }
    row_of_any_format(text)
}

/// The same in an extended table, where each row has the format of its own table.
fn row_of_any_format<T: KnoxTable>(text: &str) -> Option<T> {
    let mut found = None;
    T::TABLE.any_format(&mut |format| {
        let row = format.read(text).and_then(T::Code::from_number).and_then(T::from_code);
        found = row.filter(|row: &T| row.row().table().data().format.as_ref() == Some(format));
        found.is_some()
    });
    found
}

/// Writes the variant's name.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug<T: KnoxTable>(row: T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(row.row().variant())
}

/// Writes the row on one line.
///
/// # Errors
///
/// Those of the formatter.
pub fn display<T: KnoxTable>(row: T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write_row(row.row(), f)
}
