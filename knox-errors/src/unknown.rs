//! The error of a failed conversion into a table.

use core::fmt;

use crate::const_str::{ConstStr, DIGITS};
use crate::escape::{Line, pad_line};
use crate::resemblance::Sought;
use crate::{CodeValue, KnoxTable, Row, Table};

/// A value that is neither a code nor a name of a table.
///
/// It names the table and holds the value as it came: a number, or the first 32 bytes of
/// a string. Making it formats nothing; the nearest row is searched for only when the
/// error is shown or [`nearest`](Self::nearest) is called. It is 48 bytes, and so is a
/// `Result<T, UnknownCode>`.
///
/// ```
/// use knox_errors::{CodeValue, CustomerAuthCode, UnknownCode};
///
/// let error: UnknownCode = "4032255".parse::<CustomerAuthCode>().unwrap_err();
/// assert_eq!(error.value(), CodeValue::Text("4032255"));
/// assert_eq!(error.to_string(),
///     "`4032255` is unknown in CustomerAuthCode, did you mean `4032251` (ACCESS_TOKEN_EXPIRED)?");
///
/// let error = CustomerAuthCode::try_from(4_032_255).unwrap_err();
/// assert_eq!(error.value(), CodeValue::Number(4_032_255));
/// ```
#[derive(Clone, Copy)]
pub struct UnknownCode {
    table: &'static Table,
    value: Value,
}

#[derive(Clone, Copy)]
enum Value {
    /// The bytes of an `i128`, which would align the error at 16 bytes.
    Number([u8; 16]),
    Text(ConstStr<32>),
}

impl UnknownCode {
    /// The error that says that `value` is unknown in the table `T`.
    #[must_use]
    #[inline]
    pub fn new<'a, T: KnoxTable>(value: impl Into<CodeValue<'a>>) -> Self {
        Self::in_table(T::TABLE, value)
    }

    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn in_table<'a>(table: &'static Table, value: impl Into<CodeValue<'a>>) -> Self {
        let value = match value.into() {
            CodeValue::Number(number) => Value::Number(number.to_ne_bytes()),
            CodeValue::Text(text) => Value::Text(ConstStr::beginning_of(text)),
        };
        Self { table, value }
    }

    /// The table that was searched.
    #[must_use]
    pub const fn table(&self) -> &'static Table {
        self.table
    }

    /// The value that was looked up: the number, or the string, of which the error keeps
    /// as many whole characters as fit into 32 bytes.
    #[must_use]
    pub const fn value(&self) -> CodeValue<'_> {
        match &self.value {
            Value::Number(bytes) => CodeValue::Number(i128::from_ne_bytes(*bytes)),
            Value::Text(text) => CodeValue::Text(text.text()),
        }
    }

    /// Whether [`value`](Self::value) is only the beginning of a string.
    #[must_use]
    pub const fn is_cut(&self) -> bool {
        match &self.value {
            Value::Number(_) => false,
            Value::Text(text) => text.is_cut(),
        }
    }

    /// The row whose code, alias or name looks most like the value, if any does. Of a
    /// string that is cut, its beginning and its length count.
    ///
    /// Searches the first 10,000 rows of the table.
    #[must_use]
    pub fn nearest(&self) -> Option<Row> {
        let mut digits = ConstStr::<DIGITS>::new();
        let sought = match &self.value {
            Value::Number(bytes) => Sought::whole(digits.of(i128::from_ne_bytes(*bytes))),
            Value::Text(text) if text.is_cut() => Sought::beginning(text.text(), text.whole_len()),
            Value::Text(text) => Sought::whole(text.text()),
        };
        self.table.nearest(&sought)
    }

    /// Appends the value in backticks, as far as it is kept.
    pub(crate) fn push_value(&self, line: &mut Line<'_>) -> fmt::Result {
        line.push("`")?;
        line.push_code(self.value())?;
        line.push(if self.is_cut() { "…`" } else { "`" })
    }
}

/// Errors are equal if they name the same table and hold the same value; a number is not
/// the string of its digits.
impl PartialEq for UnknownCode {
    fn eq(&self, other: &Self) -> bool {
        let whole_len = |error: &Self| match &error.value {
            Value::Number(_) => None,
            Value::Text(text) => Some(text.whole_len()),
        };
        core::ptr::eq(self.table, other.table)
            && self.value() == other.value()
            && whole_len(self) == whole_len(other)
    }
}

impl Eq for UnknownCode {}

impl fmt::Debug for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownCode")
            .field("table", &self.table.type_name())
            .field("value", &self.value())
            .field("cut", &self.is_cut())
            .finish()
    }
}

/// Writes one line, which suggests the nearest row.
impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nearest = self.nearest();
        pad_line(f, |line| {
            self.push_value(line)?;
            line.push(" is unknown in ")?;
            line.push(self.table.type_name())?;
            let Some(row) = nearest else { return Ok(()) };
            line.push(", did you mean `")?;
            line.push_code(row.code())?;
            line.push("`")?;
            if row.code() != CodeValue::Text(row.name()) {
                line.push(" (")?;
                line.push_prose(row.name())?;
                line.push(")")?;
            }
            line.push("?")
        })
    }
}

impl core::error::Error for UnknownCode {}
