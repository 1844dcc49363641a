//! Codes as people read them, in the format of their table: [`FormattedCode`].

use core::fmt;

use crate::CodeValue;
use crate::const_str::{ConstStr, is_same_text};
use crate::digits::{by_bits, hexadecimal_magnitude, integer_with_plus, magnitude};
use crate::line::{pad_code, pad_line};

/// The radix of a [`Format`], and the case of its digits.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Radix {
    Binary,
    Octal,
    Decimal,
    LowerHex,
    UpperHex,
}

/// How a table's codes are written for people: digits, with text before and after them.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    pub(crate) prefix: &'static str,
    radix: Radix,
    /// The smallest number of digits, including a minus.
    width: usize,
    pub(crate) suffix: &'static str,
    /// The bits of the codes' type.
    bits: u32,
    /// The smallest number of the codes' type.
    least: i128,
}

/// The most characters of digits: 64 bits, or as many zeros with a minus.
pub(crate) const MAX_DIGITS: usize = 64;

impl Format {
    /// The parts of `#[knox(format = …)]`, for codes of a type with `bits` bits whose smallest
    /// number is `least`.
    #[must_use]
    #[inline]
    pub const fn new(
        prefix: &'static str,
        radix: Radix,
        width: usize,
        suffix: &'static str,
        bits: u32,
        least: i128,
    ) -> Self {
        Self { prefix, radix, width, suffix, bits, least }
    }

    /// `==` as a `const fn`.
    #[inline]
    pub(crate) const fn is_same(&self, other: &Self) -> bool {
        is_same_text(self.prefix, other.prefix)
            && is_same_text(self.suffix, other.suffix)
            && self.radix as u8 == other.radix as u8
            && self.width == other.width
            && self.bits == other.bits
            && self.least == other.least
    }

    pub(crate) const fn is_decimal(&self) -> bool {
        matches!(self.radix, Radix::Decimal)
    }

    /// Whether the type of the codes has this number.
    const fn has(&self, number: i128) -> bool {
        self.least <= number && number < self.least + (1 << self.bits)
    }

    /// Whether a number of the codes' type is written with a minus, and the value of its digits.
    /// Only decimal digits have a minus; other digits show all bits.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the codes' type has 64 bits at most"
    )]
    pub(crate) const fn sign_and_magnitude(&self, number: i128) -> (bool, u64) {
        if number < 0 && self.is_decimal() {
            (true, number.unsigned_abs() as u64)
        } else {
            (false, number as u64 & (u64::MAX >> (64 - self.bits)))
        }
    }

    pub(crate) const fn base(&self) -> u64 {
        match self.radix {
            Radix::Binary => 2,
            Radix::Octal => 8,
            Radix::Decimal => 10,
            Radix::LowerHex | Radix::UpperHex => 16,
        }
    }

    /// The digits of a number of the codes' type.
    #[expect(clippy::cast_possible_truncation, reason = "a digit is less than 16")]
    pub(crate) const fn digits(&self, number: i128) -> ConstStr<MAX_DIGITS> {
        let (has_minus, mut rest) = self.sign_and_magnitude(number);
        let base = self.base();
        let mut room = [0; MAX_DIGITS];
        let mut start = MAX_DIGITS;
        while rest > 0 || start == MAX_DIGITS {
            start -= 1;
            room[start] = self.digit((rest % base) as u8);
            rest /= base;
        }
        let mut digits = ConstStr::new();
        if has_minus {
            digits.push("-");
        }
        let mut written = MAX_DIGITS - start + has_minus as usize;
        while written < self.width {
            digits.push("0");
            written += 1;
        }
        digits.push_bytes(room.split_at(start).1);
        digits
    }

    const fn digit(&self, value: u8) -> u8 {
        match value {
            0..=9 => b'0' + value,
            _ if matches!(self.radix, Radix::LowerHex) => b'a' - 10 + value,
            _ => b'A' - 10 + value,
        }
    }

    /// Appends a code as people read it.
    pub(crate) const fn push<const N: usize>(&self, number: i128, line: &mut ConstStr<N>) {
        if !self.has(number) {
            return line.push_number(number);
        }
        line.push(self.prefix);
        line.push_bytes(self.digits(number).bytes());
        line.push(self.suffix);
    }

    /// The number that is written as `text` in this format, in any case and with any number of
    /// leading zeros.
    pub(crate) fn read(&self, text: &str) -> Option<i128> {
        self.read_inlined(text)
    }

    /// The same, for lookups.
    #[expect(clippy::inline_always, reason = "where the format is a constant, most is gone")]
    #[inline(always)]
    pub(crate) fn read_inlined(&self, text: &str) -> Option<i128> {
        self.read_between(self.prefix.as_bytes(), text.as_bytes(), self.suffix.as_bytes())
    }

    /// The same, ignoring punctuation and spaces in both: `c 5` is `C-005`.
    pub(crate) fn read_letters(&self, text: &str) -> Option<i128> {
        let (prefix, text, suffix) = (letters(self.prefix), letters(text), letters(self.suffix));
        // A string that was cut has more digits than any number.
        self.read_between(prefix.bytes(), text.bytes(), suffix.bytes())
    }

    #[expect(clippy::inline_always, reason = "as `read_inlined`")]
    #[inline(always)]
    fn read_between(&self, prefix: &[u8], text: &[u8], suffix: &[u8]) -> Option<i128> {
        let len = text.len().checked_sub(prefix.len() + suffix.len())?;
        let (before, rest) = text.split_at(prefix.len());
        let (digits, after) = rest.split_at(len);
        if !before.eq_ignore_ascii_case(prefix) || !after.eq_ignore_ascii_case(suffix) {
            return None;
        }
        let number = match self.radix {
            Radix::Decimal => match digits {
                [b'-', digits @ ..] => -i128::from(magnitude(digits)?),
                digits => i128::from(magnitude(digits)?),
            },
            Radix::Octal => self.of_all_bits(by_bits(digits, 3)?),
            Radix::Binary => self.of_all_bits(by_bits(digits, 1)?),
            Radix::LowerHex | Radix::UpperHex => self.of_all_bits(hexadecimal_magnitude(digits)?),
        };
        self.has(number).then_some(number)
    }

    /// The number with these bits. In a signed type, the highest bit makes it negative.
    #[inline]
    fn of_all_bits(&self, number: u64) -> i128 {
        let number = i128::from(number);
        let is_negative = self.least < 0 && number >> (self.bits - 1) == 1;
        if is_negative { number - (1 << self.bits) } else { number }
    }
}

/// The most letters and digits of a formatted code that are read.
const MAX_LETTERS: usize = 256;

fn letters(text: &str) -> ConstStr<MAX_LETTERS> {
    let mut letters = ConstStr::new();
    for character in text.chars() {
        if character.is_alphanumeric() {
            letters.push(character.encode_utf8(&mut [0; 4]));
        }
    }
    letters
}

/// A code as people read it: in the format of its table (`#[knox(format = …)]`), or else as
/// services send it.
///
/// [`Row::formatted`](crate::Row::formatted) and [`Table::formatted`](crate::Table::formatted)
/// give it. `Display` writes it.
///
/// ```
/// use knox_errors::{CodeValue, KnoxTable, knox_codes};
///
/// knox_codes! {
///     #[knox(format = "0x{:08X}")]
///     pub enum ComCode: i32 {
///         code       | name;
///         0x80004005 | E_FAIL;
///     }
/// }
///
/// let formatted = ComCode::EFail.row().formatted();
/// assert_eq!(formatted.to_string(), "0x80004005");
/// assert_eq!(formatted.code(), CodeValue::Number(-2_147_467_259));
/// assert_eq!("0x80004005".parse(), Ok(ComCode::EFail));
/// assert_eq!(ComCode::TABLE.formatted(17).to_string(), "0x00000011");
/// ```
#[derive(Clone, Copy)]
pub struct FormattedCode<'a> {
    code: CodeValue<'a>,
    format: Option<&'static Format>,
}

impl<'a> FormattedCode<'a> {
    pub(crate) const fn new(code: CodeValue<'a>, format: Option<&'static Format>) -> Self {
        let format = match (code, format) {
            (CodeValue::Number(number), Some(format)) if format.has(number) => Some(format),
            _ => None,
        };
        Self { code, format }
    }

    /// The code as services send it.
    #[must_use]
    #[inline]
    pub const fn code(&self) -> CodeValue<'a> {
        self.code
    }

    /// Whether people read the code differently from how services send it.
    #[must_use]
    #[inline]
    pub const fn is_formatted(&self) -> bool {
        self.format.is_some()
    }

    /// The number and its format, if it has one.
    pub(crate) const fn as_formatted(&self) -> Option<(i128, &'static Format)> {
        match (self.code, self.format) {
            (CodeValue::Number(number), Some(format)) => Some((number, format)),
            _ => None,
        }
    }

    /// Whether `text` is the code as people read it, or in decimal digits.
    pub(crate) fn is_read_from(&self, text: &str) -> bool {
        match (self.code, self.format) {
            (CodeValue::Text(code), _) => code == text,
            // The first byte rules out most names.
            (CodeValue::Number(_), None) if matches!(text.as_bytes(), [] | [b'A'..=b'Z' | b'a'..=b'z', ..]) => {
                false
            }
            (CodeValue::Number(code), None) => integer_with_plus(text) == Some(code),
            (CodeValue::Number(code), Some(format)) => format.read(text) == Some(code),
        }
    }
}

/// Writes the code on one line.
impl fmt::Display for FormattedCode<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.format {
            None => pad_code(f, self.code),
            Some(_) => pad_line(f, |line| line.push_formatted(*self)),
        }
    }
}

impl fmt::Debug for FormattedCode<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FormattedCode({self})")
    }
}

#[cfg(test)]
mod tests {
    use std::format;
    use std::string::ToString;

    use super::*;

    const fn hex(bits: u32, least: i128) -> Format {
        Format::new("0x", Radix::UpperHex, 8, "", bits, least)
    }

    fn shown(format: &'static Format, number: i128) -> std::string::String {
        FormattedCode::new(CodeValue::Number(number), Some(format)).to_string()
    }

    #[test]
    fn is_written_as_the_standard_library_writes() {
        static HEX: Format = hex(32, i32::MIN as i128);
        static LOWER: Format = Format::new("", Radix::LowerHex, 3, "h", 16, 0);
        static DECIMAL: Format = Format::new("ORA-", Radix::Decimal, 5, "", 16, i16::MIN as i128);
        static OCTAL: Format = Format::new("0o", Radix::Octal, 0, "", 8, i8::MIN as i128);
        static BINARY: Format = Format::new("0b", Radix::Binary, 64, "", 64, i64::MIN as i128);
        for number in [i32::MIN, -2_147_467_259, -1, 0, 1, 17, i32::MAX] {
            assert_eq!(shown(&HEX, number.into()), format!("0x{number:08X}"));
        }
        for number in [0_u16, 10, 0xABCD] {
            assert_eq!(shown(&LOWER, number.into()), format!("{number:03x}h"));
        }
        for number in [i16::MIN, -942, -1, 0, 1, 600, i16::MAX] {
            assert_eq!(shown(&DECIMAL, number.into()), format!("ORA-{number:05}"));
        }
        for number in [i8::MIN, -1, 0, 8, i8::MAX] {
            assert_eq!(shown(&OCTAL, number.into()), format!("0o{number:o}"));
        }
        for number in [i64::MIN, -1, 0, 5, i64::MAX] {
            assert_eq!(shown(&BINARY, number.into()), format!("0b{number:064b}"));
        }
    }

    #[test]
    fn is_read_as_it_is_written() {
        for (bits, least) in [(8, 0), (8, -128), (32, 0), (64, 0), (64, i64::MIN.into())] {
            for radix in [Radix::Binary, Radix::Octal, Radix::Decimal, Radix::LowerHex] {
                let format = Format::new("E", radix, 4, "é", bits, least);
                let greatest: i128 = least + (1 << bits) - 1;
                for number in [least, least + 1, -1, 0, 1, 99, greatest - 1, greatest] {
                    let mut text = ConstStr::<99>::new();
                    format.push(number, &mut text);
                    let expected = Some(number).filter(|number| format.has(*number));
                    assert_eq!(format.read(text.text()), expected, "{radix:?} {number}");
                }
            }
        }
    }

    #[test]
    fn is_read_in_any_case_with_any_zeros_and_never_otherwise() {
        let format = hex(32, 0);
        for text in ["0x80004005", "0X80004005", "0x0080004005"] {
            assert_eq!(format.read(text), Some(0x8000_4005), "{text}");
        }
        assert_eq!(format.read("0x0000000a"), Some(10));
        assert_eq!(format.read("0xA"), Some(10));
        for text in ["", "0x", "0", "80004005", "0x-1", "0x+1", "0x1g", "0x100000000", "0x 1", "é1"]
        {
            assert_eq!(format.read(text), None, "{text}");
        }
        assert_eq!(hex(32, i32::MIN.into()).read("0x100000000"), None);
        let decimal = Format::new("E", Radix::Decimal, 3, "", 8, 0);
        assert_eq!((decimal.read("e7"), decimal.read("E0255")), (Some(7), Some(255)));
        assert_eq!(
            (decimal.read("E256"), decimal.read("E-1"), decimal.read("E--1")),
            (None, None, None)
        );
    }

    #[test]
    fn what_the_type_does_not_have_is_shown_as_it_is() {
        static HEX: Format = hex(32, 0);
        assert_eq!(shown(&HEX, -1), "-1");
        assert_eq!(shown(&HEX, 1 << 32), "4294967296");
    }
}
