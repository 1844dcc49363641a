//! What every table's conversions and formatting do, written once.
//!
//! What depends on the table's type is thin, so that little is compiled again in
//! each crate that declares one.

use core::fmt;

use crate::{CodeType, CodeValue, KnoxTable, Row, UnknownCode};

/// The row with this code or alias.
///
/// # Errors
///
/// The table does not list the code.
pub fn from_code<T: KnoxTable>(code: <T::Code as CodeType>::Ref<'_>) -> Result<T, UnknownCode> {
    T::from_code(code).ok_or_else(|| UnknownCode::new::<T>(T::Code::value(code)))
}

/// The row with exactly this code, alias or, after these, name.
///
/// # Errors
///
/// The table lists neither.
pub fn from_str<T: KnoxTable>(text: &str) -> Result<T, UnknownCode> {
    let by_code = T::Code::parse(text).and_then(T::from_code);
    let row = by_code.or_else(|| T::from_name(text));
    row.ok_or_else(|| UnknownCode::new::<T>(text))
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
    write_line(row.row(), f)
}

/// Writes `4032251 ACCESS_TOKEN_EXPIRED: The description`: the code is not said
/// twice where it is the name too, and one final full stop is dropped.
fn write_line(row: Row, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (code, name, description) = (row.code(), row.name(), row.description());
    write!(f, "{code}")?;
    let name_is_code = match code {
        CodeValue::Number(number) => name.parse() == Ok(number),
        CodeValue::Text(text) => name == text,
    };
    if !name_is_code {
        write!(f, " {name}")?;
    }
    if description.is_empty() {
        return Ok(());
    }
    write!(f, ": {}", description.strip_suffix('.').unwrap_or(description))
}
