//! The error of a failed conversion to a row: [`UnknownCode`].

use core::fmt;

use crate::const_str::ConstStr;
use crate::digits::DIGITS;
use crate::edit_distance::Sought;
use crate::generated::lookup::few_bytes;
use crate::line::{Line, Quoted, pad_code, pad_line};
use crate::{CodeValue, KnoxTable, Row, Table};

/// How many bytes of a string an error keeps.
const KEPT: usize = 4 * WORD;
const WORD: usize = size_of::<u64>();

/// The error of a value that is neither a code nor a name in a table.
///
/// It has the table and the value: a number, or the first 32 bytes of a string. Creating it formats
/// nothing. The nearest row is searched for only when the error is shown or
/// [`nearest`](Self::nearest) is called. It is 48 bytes, and so is a `Result<T, UnknownCode>`.
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

#[derive(Clone, Copy, PartialEq)]
enum Kept {
    /// An `i128` in two halves, the lower one first: an `i128` would align the error at 16
    /// bytes.
    Number([u64; 2]),
    /// The beginning of a string, in words that overlap if it is shorter than all four.
    ///
    /// A few loads and stores make it at any length, because a failed conversion does little
    /// else. The string is put together when it is read.
    Text {
        words: Words,
        /// The length of the whole string in bytes.
        len: u32,
    },
}

type Words = [u64; KEPT / WORD];

/// The value of an [`UnknownCode`]: a number, or as many whole characters of a string as fit into
/// 32 bytes.
#[derive(Clone, Copy)]
pub struct UnknownValue(Value);

#[derive(Clone, Copy)]
enum Value {
    Number(i128),
    Text(ConstStr<KEPT>),
}

impl UnknownValue {
    /// The number, or the string as far as it is kept.
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

/// Writes the number, or the string in quotes.
impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.as_value() {
            CodeValue::Number(number) => fmt::Debug::fmt(&number, f),
            CodeValue::Text(text) => fmt::Debug::fmt(&Quoted(text), f),
        }
    }
}

/// Writes the digits, or the string on one line with hidden characters escaped.
impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad_code(f, self.as_value())
    }
}

/// The words of a string of at most 32 bytes. Half of them are from its end.
#[inline]
fn words(kept: &[u8]) -> Words {
    if let Some((first, last)) = ends(kept) {
        let ([first, second], [third, last]) = (two_words(first), two_words(last));
        return [first, second, third, last];
    }
    match ends(kept) {
        Some((first, last)) => [u64::from_le_bytes(*first), u64::from_le_bytes(*last), 0, 0],
        None => [few_bytes(kept), 0, 0, 0],
    }
}

/// The string from its words.
fn put_together(words: &Words, len: usize) -> ConstStr<KEPT> {
    let mut bytes = [0; KEPT];
    for (at, word) in words.iter().enumerate() {
        bytes[at * WORD..][..WORD].copy_from_slice(&word.to_le_bytes());
    }
    let mut text = ConstStr::new();
    if len < WORD {
        text.append(&bytes[..len]);
    } else {
        let half = if len < 2 * WORD { WORD } else { 2 * WORD };
        let repeated = 2 * half - len;
        text.append(&bytes[..half]);
        text.append(&bytes[half + repeated..2 * half]);
    }
    text
}

/// The first and the last `N` bytes. They overlap in a short string.
#[inline]
fn ends<const N: usize>(bytes: &[u8]) -> Option<(&[u8; N], &[u8; N])> {
    Some((bytes.first_chunk()?, bytes.last_chunk()?))
}

#[inline]
fn two_words(bytes: &[u8; 2 * WORD]) -> [u64; 2] {
    halves(u128::from_le_bytes(*bytes))
}

/// The lower half, then the upper half.
#[expect(clippy::cast_possible_truncation, reason = "the halves are kept apart")]
#[inline]
const fn halves(number: u128) -> [u64; 2] {
    [number as u64, (number >> 64) as u64]
}

impl UnknownCode {
    /// The error for a `value` that is unknown in the table `T`.
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
            CodeValue::Number(number) => {
                Kept::Number(halves(u128::from_ne_bytes(number.to_ne_bytes())))
            }
            CodeValue::Text(text) => Kept::Text {
                words: words(&text.as_bytes()[..text.len().min(KEPT)]),
                len: u32::try_from(text.len()).unwrap_or(u32::MAX),
            },
        };
        Self { table, value }
    }

    /// The table that was searched.
    #[must_use]
    #[inline]
    pub const fn table(&self) -> &'static Table {
        self.table
    }

    /// The value that was not found.
    #[must_use]
    pub fn value(&self) -> UnknownValue {
        UnknownValue(match &self.value {
            Kept::Number([low, high]) => {
                let both = u128::from(*low) | u128::from(*high) << 64;
                Value::Number(i128::from_ne_bytes(both.to_ne_bytes()))
            }
            Kept::Text { words, len } => Value::Text(put_together(words, KEPT.min(*len as usize))),
        })
    }

    /// Whether [`value`](Self::value) is only the beginning of a string.
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        matches!(self.value, Kept::Text { len, .. } if len as usize > KEPT)
    }

    /// The row whose code, alias or name looks most like the value, if one does. For a truncated
    /// string, its beginning and its length are compared.
    ///
    /// Only the first 10,000 rows of the table are searched.
    #[must_use]
    pub fn nearest(&self) -> Option<Row> {
        let mut digits = ConstStr::<DIGITS>::new();
        let value = self.value();
        let sought = match (value.as_value(), self.value) {
            (CodeValue::Text(text), Kept::Text { len, .. }) => {
                Sought::beginning(text, len as usize)
            }
            (CodeValue::Text(text), Kept::Number(_)) => Sought::whole(text),
            (CodeValue::Number(number), _) => Sought::whole(digits.of(number)),
        };
        self.table.nearest(&sought)
    }

    /// Appends the value in backticks, with `…` if it is truncated.
    pub(crate) fn push_value(&self, line: &mut Line<'_>) -> fmt::Result {
        line.push("`")?;
        line.push_formatted(self.table.formatted(self.value().as_value()))?;
        line.push(if self.is_truncated() { "…`" } else { "`" })
    }
}

/// Errors are equal if they have the same table and the same value. A number is not equal to the
/// string of its digits.
impl PartialEq for UnknownCode {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.table, other.table) && self.value == other.value
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

/// Writes one line, with a suggestion if a row is near.
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
    use crate::HttpCode;

    #[test]
    fn the_beginning_of_a_string_of_each_length() {
        let kept = |text: &str| {
            let value = UnknownCode::new::<HttpCode>(text).value();
            String::from(value.as_value().as_text().unwrap())
        };
        let text = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        for len in 0..text.len() {
            let error = UnknownCode::new::<HttpCode>(&text[..len]);
            assert_eq!(kept(&text[..len]), &text[..len.min(32)]);
            assert_eq!(error.is_truncated(), len > 32);
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
            assert_eq!(kept(&text), whole);
        }
    }
}
