//! The error of a failed conversion into a table.

use core::fmt;

use crate::const_str::ConstStr;
use crate::digits::DIGITS;
use crate::edit_distance::Sought;
use crate::escape::{Line, Quoted, pad_code, pad_line};
use crate::{CodeValue, KnoxTable, Row, Table};

/// The bytes that an error keeps of a string.
const KEPT: usize = 2 * CHUNK;
const CHUNK: usize = 16;

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
/// assert_eq!(error.value().as_value(), CodeValue::Text("4032255"));
/// assert_eq!(error.to_string(),
///     "`4032255` is unknown in CustomerAuthCode, did you mean `4032251` (ACCESS_TOKEN_EXPIRED)?");
///
/// let error = CustomerAuthCode::try_from(4_032_255).unwrap_err();
/// assert_eq!(error.value().as_value(), CodeValue::Number(4_032_255));
/// ```
#[derive(Clone, Copy)]
pub struct UnknownCode {
    table: &'static Table,
    value: Kept,
}

#[derive(Clone, Copy)]
enum Kept {
    /// The bytes of an `i128`, which would align the error at 16 bytes.
    Number([u8; 16]),
    Text(Beginning),
}

/// The beginning of a string, in two chunks that overlap where it is shorter than both.
///
/// Two loads and two stores make it, whatever the length: a failed conversion does little
/// else. The string is put together when it is read.
#[derive(Clone, Copy)]
struct Beginning {
    first: [u8; CHUNK],
    last: [u8; CHUNK],
    /// Of the whole string.
    len: u32,
}

/// The value of an [`UnknownCode`]: a number, or a string, of which it has as many whole
/// characters as fit into 32 bytes.
#[derive(Clone, Copy)]
pub struct UnknownValue(Value);

#[derive(Clone, Copy)]
enum Value {
    Number(i128),
    Text(ConstStr<KEPT>),
}

impl UnknownValue {
    /// The number or the string.
    #[must_use]
    pub const fn as_value(&self) -> CodeValue<'_> {
        match &self.0 {
            Value::Number(number) => CodeValue::Number(*number),
            Value::Text(text) => CodeValue::Text(text.text()),
        }
    }
}

impl PartialEq for UnknownValue {
    fn eq(&self, other: &Self) -> bool {
        self.as_value() == other.as_value()
    }
}

impl Eq for UnknownValue {}

/// The number, or the string in quotes.
impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.as_value() {
            CodeValue::Number(number) => fmt::Debug::fmt(&number, f),
            CodeValue::Text(text) => fmt::Debug::fmt(&Quoted(text), f),
        }
    }
}

/// Writes one line: the digits, or the string, in which a control or bidirectional
/// character is escaped.
impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad_code(f, self.as_value())
    }
}

impl Beginning {
    #[inline]
    fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let len = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        let kept = &bytes[..bytes.len().min(KEPT)];
        match (kept.first_chunk(), kept.last_chunk()) {
            (Some(first), Some(last)) => Self { first: *first, last: *last, len },
            _ => Self { first: short_word(bytes).to_le_bytes(), last: [0; CHUNK], len },
        }
    }

    fn is_cut(&self) -> bool {
        self.len as usize > KEPT
    }

    fn text(&self) -> ConstStr<KEPT> {
        let kept = KEPT.min(self.len as usize);
        let mut text = ConstStr::new();
        text.push_bytes(&self.first[..kept.min(CHUNK)]);
        text.push_bytes(&self.last[(KEPT - kept).min(CHUNK)..]);
        text
    }
}

/// Fewer than 16 bytes as a number, the first one lowest.
#[inline]
fn short_word(bytes: &[u8]) -> u128 {
    // The two chunks overlap, and agree where they do.
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let last = u128::from(u64::from_le_bytes(*last)) << (8 * (bytes.len() - 8));
        return u128::from(u64::from_le_bytes(*first)) | last;
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let last = u64::from(u32::from_le_bytes(*last)) << (8 * (bytes.len() - 4));
        return u128::from(u64::from(u32::from_le_bytes(*first)) | last);
    }
    let byte = |at: usize| bytes.get(at).map_or(0, |byte| u128::from(*byte) << (8 * at));
    byte(0) | byte(1) | byte(2)
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
            CodeValue::Number(number) => Kept::Number(number.to_ne_bytes()),
            CodeValue::Text(text) => Kept::Text(Beginning::of(text)),
        };
        Self { table, value }
    }

    /// The table that was searched.
    #[must_use]
    pub const fn table(&self) -> &'static Table {
        self.table
    }

    /// The value that was looked up.
    #[must_use]
    pub fn value(&self) -> UnknownValue {
        UnknownValue(match &self.value {
            Kept::Number(bytes) => Value::Number(i128::from_ne_bytes(*bytes)),
            Kept::Text(beginning) => Value::Text(beginning.text()),
        })
    }

    /// Whether [`value`](Self::value) is only the beginning of a string.
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        matches!(&self.value, Kept::Text(beginning) if beginning.is_cut())
    }

    /// The row whose code, alias or name looks most like the value, if any does. Of a
    /// string that is truncated, its beginning and its length count.
    ///
    /// Searches the first 10,000 rows of the table.
    #[must_use]
    pub fn nearest(&self) -> Option<Row> {
        let mut digits = ConstStr::<DIGITS>::new();
        let value = self.value();
        let sought = match (value.as_value(), &self.value) {
            (CodeValue::Number(number), _) => Sought::whole(digits.of(number)),
            (CodeValue::Text(text), Kept::Text(beginning)) if beginning.is_cut() => {
                Sought::beginning(text, beginning.len as usize)
            }
            (CodeValue::Text(text), _) => Sought::whole(text),
        };
        self.table.nearest(&sought)
    }

    /// Appends the value in backticks, as far as it is kept.
    pub(crate) fn push_value(&self, line: &mut Line<'_>) -> fmt::Result {
        line.push("`")?;
        line.push_formatted(self.table.formatted(self.value().as_value()))?;
        line.push(if self.is_truncated() { "…`" } else { "`" })
    }
}

/// Errors are equal if they name the same table and hold the same value; a number is not
/// the string of its digits.
impl PartialEq for UnknownCode {
    fn eq(&self, other: &Self) -> bool {
        let is_same_value = match (&self.value, &other.value) {
            (Kept::Number(number), Kept::Number(other)) => number == other,
            (Kept::Text(text), Kept::Text(other)) => {
                (text.first, text.last, text.len) == (other.first, other.last, other.len)
            }
            _ => false,
        };
        core::ptr::eq(self.table, other.table) && is_same_value
    }
}

impl Eq for UnknownCode {}

impl fmt::Debug for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownCode")
            .field("table", &self.table.type_name())
            .field("value", &self.value())
            .field("truncated", &self.is_truncated())
            .finish()
    }
}

/// Writes one line, which suggests the nearest row.
impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nearest = self.nearest();
        pad_line(f, |line| {
            self.push_value(line)?;
            if self.table.is_retired(self.value().as_value()) {
                line.push(" is retired in ")?;
                return line.push(self.table.type_name());
            }
            line.push(" is unknown in ")?;
            line.push(self.table.type_name())?;
            let Some(row) = nearest else { return Ok(()) };
            line.push(", did you mean `")?;
            line.push_formatted(row.formatted())?;
            line.push("`")?;
            if !row.has_code_as_name() {
                line.push(" (")?;
                line.push_prose(row.name())?;
                line.push(")")?;
            }
            line.push("?")
        })
    }
}

impl core::error::Error for UnknownCode {}

#[cfg(test)]
mod tests {
    use std::string::String;

    use super::*;

    #[test]
    fn the_beginning_of_a_string_of_each_length() {
        let text = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        for len in 0..text.len() {
            let beginning = Beginning::of(&text[..len]);
            assert_eq!(beginning.text().text(), &text[..len.min(32)]);
            assert_eq!((beginning.is_cut(), beginning.len as usize), (len > 32, len));
        }
        for before in 0..40 {
            let text = "x".repeat(before) + "é€𝄞";
            let mut whole = String::new();
            for character in text.chars() {
                if whole.len() + character.len_utf8() > 32 {
                    break;
                }
                whole.push(character);
            }
            assert_eq!(Beginning::of(&text).text().text(), whole);
        }
    }
}
