//! The error of a failed conversion into a table.

use core::fmt::{self, Write};

use crate::{CodeValue, KnoxTable, Row, Table};

/// The longest value, in bytes, that an [`UnknownCode`] holds: the longest
/// official name has 52, and with 62 the error is 72 bytes small.
const ROOM: usize = 62;

/// A value that is no code, and no name, of a table.
///
/// It names the table and holds the value, of which up to 62 bytes are kept; the
/// nearest row is looked for only when it is shown or asked for.
///
/// ```
/// use knox_errors::{CustomerAuthCode, UnknownCode};
///
/// let error: UnknownCode = "4032255".parse::<CustomerAuthCode>().unwrap_err();
/// assert_eq!(error.value(), "4032255");
/// assert_eq!(error.to_string(),
///     "`4032255` is unknown in CustomerAuthCode, did you mean `4032251` (ACCESS_TOKEN_EXPIRED)?");
/// ```
#[derive(Clone, Copy)]
pub struct UnknownCode {
    table: &'static Table,
    value: Value,
}

/// The beginning of a text, in place.
#[derive(Clone, Copy)]
struct Value {
    len: u8,
    cut: bool,
    buffer: [u8; ROOM],
}

impl UnknownCode {
    /// The error that says: `value` is unknown in the table `T`.
    #[must_use]
    pub fn new<'a, T: KnoxTable>(value: impl Into<CodeValue<'a>>) -> Self {
        Self::in_table(T::TABLE, value)
    }

    #[doc(hidden)]
    #[must_use]
    pub fn in_table<'a>(table: &'static Table, value: impl Into<CodeValue<'a>>) -> Self {
        Self { table, value: Value::of(value.into()) }
    }

    /// The table that was searched.
    #[must_use]
    pub const fn table(&self) -> &'static Table {
        self.table
    }

    /// The value that was looked for, at most its first 62 bytes.
    #[must_use]
    pub fn value(&self) -> &str {
        let bytes = self.value.buffer.get(..usize::from(self.value.len)).unwrap_or(&[]);
        // Only whole characters are put in.
        core::str::from_utf8(bytes).unwrap_or("")
    }

    /// Whether [`value`](Self::value) is only the beginning.
    #[must_use]
    pub const fn is_cut(&self) -> bool {
        self.value.cut
    }

    /// The row whose code, alias or name looks most like the value, if any does.
    #[must_use]
    pub fn nearest(&self) -> Option<Row> {
        if self.is_cut() {
            return None;
        }
        let nearest = self.table.near(self.value()).min_by_key(|&(distance, _)| distance);
        nearest.map(|(_, row)| row)
    }

    /// Writes the value in backticks, as far as it is kept.
    pub(crate) fn write_value(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('`')?;
        for character in self.value().chars() {
            // A line end, say, would let a value write its own line of a log.
            if character.is_control() {
                write!(f, "{}", character.escape_default())?;
            } else {
                f.write_char(character)?;
            }
        }
        f.write_str(if self.is_cut() { "…`" } else { "`" })
    }
}

impl Value {
    fn of(code: CodeValue<'_>) -> Self {
        let mut value = Self { len: 0, cut: false, buffer: [0; ROOM] };
        // Writing never fails: what does not fit is cut.
        let _ = write!(value, "{code}");
        value
    }
}

impl Write for Value {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.cut {
            return Ok(());
        }
        let start = usize::from(self.len);
        let room = &mut self.buffer[start..];
        let fits = whole_characters(text, room.len());
        room[..fits].copy_from_slice(&text.as_bytes()[..fits]);
        // ROOM is far below 256.
        self.len += u8::try_from(fits).unwrap_or(0);
        self.cut = fits < text.len();
        Ok(())
    }
}

/// The length of the longest beginning of `text` of at most `room` bytes that
/// ends between characters (`str::floor_char_boundary` needs a younger Rust).
fn whole_characters(text: &str, room: usize) -> usize {
    let mut ends = (0..=room.min(text.len())).rev();
    ends.find(|&end| text.is_char_boundary(end)).unwrap_or(0)
}

/// Errors are equal if they name the same table and the same value.
impl PartialEq for UnknownCode {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.table, other.table)
            && (self.value(), self.is_cut()) == (other.value(), other.is_cut())
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

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_value(f)?;
        write!(f, " is unknown in {}", self.table.type_name())?;
        let Some(row) = self.nearest() else {
            return Ok(());
        };
        match row.code() {
            CodeValue::Text(code) if code == row.name() => write!(f, ", did you mean `{code}`?"),
            code => write!(f, ", did you mean `{code}` ({})?", row.name()),
        }
    }
}

impl core::error::Error for UnknownCode {}
