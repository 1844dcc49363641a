//! Codes that people cannot tell apart, because their formats write them in the same way.

use super::keys::bases;
use crate::FormattedCode;
use crate::const_str::{ConstStr, is_same};
use crate::format::Format;
use crate::generated::Codes;
use crate::{CodeValue, Table};

/// Whether the formats of a table can make different codes look the same. They cannot if all
/// codes have one format or none, or if all formats begin differently, which is usual.
#[inline]
pub(super) const fn may_be_alike(table: &'static Table) -> bool {
    table.has_different_formats() && has_meeting(table, table)
}

/// Whether the format of a table or of one of its bases can begin like another format in `all`.
#[inline]
const fn has_meeting(table: &'static Table, all: &'static Table) -> bool {
    let (bases, mut at) = (bases(table), 0);
    while at < bases.len() {
        if has_meeting(bases[at], all) {
            return true;
        }
        at += 1;
    }
    match &table.data().format {
        Some(format) => table.data().keys() > 0 && meets(format, all),
        None => false,
    }
}

/// Whether a code in this format can begin like a code of the table or of its bases.
#[inline]
const fn meets(format: &Format, table: &'static Table) -> bool {
    let (bases, mut at) = (bases(table), 0);
    while at < bases.len() {
        if meets(format, bases[at]) {
            return true;
        }
        at += 1;
    }
    if table.data().keys() == 0 {
        return false;
    }
    match (&table.data().format, table.data().codes) {
        (Some(other), _) => !format.is_same(other) && is_one_start(format.prefix, other.prefix),
        (None, Codes::Text(_) | Codes::Any(_)) => true,
        (None, _) => matches!(format.prefix.as_bytes(), [] | [b'-' | b'0'..=b'9', ..]),
    }
}

/// Whether one of the strings begins with the other, ignoring case.
#[inline]
const fn is_one_start(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() {
        if !one[at].eq_ignore_ascii_case(&other[at]) {
            return false;
        }
        at += 1;
    }
    true
}

/// The hash with one more byte. The sum never overflows.
macro_rules! next_hash {
    ($hash:expr, $byte:expr) => {
        ($hash & 0xFFFF_FFFF) * 0x5FE8_FD93 + $byte as u64
    };
}

/// The most bytes of a formatted code that are compared.
const LONGEST: usize = 256;

/// Whether two different codes are written, or read, in the same way. Leading zeros and case do
/// not tell formatted codes apart. Strings without a format are read exactly.
#[inline]
pub(super) const fn is_alike(one: FormattedCode<'_>, other: FormattedCode<'_>) -> bool {
    match (one.as_formatted(), other.as_formatted()) {
        (None, None) => false,
        (Some(one), Some(other)) => is_same_line(&compact(one), &compact(other)),
        _ => is_same_line(&shown(one), &shown(other)),
    }
}

/// A hash that is equal for codes that are alike: it ignores case and zeros, and goes from the
/// last character to the first. It calls few functions, because rustc limits their number.
#[expect(clippy::cast_possible_truncation, reason = "a hash")]
#[inline]
pub(super) const fn hash(code: FormattedCode<'_>) -> u64 {
    let hash = match (code.as_formatted(), code.code()) {
        (Some((number, format)), _) => {
            let suffix = hash_text(0, format.suffix.as_bytes());
            let (has_minus, magnitude) = format.sign_and_magnitude(number);
            let number = hash_number(suffix, has_minus, magnitude, format.base());
            hash_text(number, format.prefix.as_bytes())
        }
        (None, CodeValue::Text(text)) => hash_text(0, text.as_bytes()),
        (None, CodeValue::Number(number)) => {
            hash_number(0, number < 0, number.unsigned_abs() as u64, 10)
        }
    };
    hash.wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

#[inline]
const fn hash_text(start: u64, text: &[u8]) -> u64 {
    let (mut hash, mut left) = (start, text.len());
    while left > 0 {
        left -= 1;
        hash = match text[left] {
            b'0' => hash,
            upper @ b'A'..=b'Z' => next_hash!(hash, upper | 0x20),
            other => next_hash!(hash, other),
        };
    }
    hash
}

#[expect(clippy::cast_possible_truncation, reason = "a digit is less than 16")]
#[inline]
const fn hash_number(start: u64, has_minus: bool, magnitude: u64, base: u64) -> u64 {
    let (mut hash, mut rest) = (start, magnitude);
    while rest > 0 {
        hash = match (rest % base) as u8 {
            0 => hash,
            digit @ 1..=9 => next_hash!(hash, b'0' + digit),
            digit => next_hash!(hash, b'a' - 10 + digit),
        };
        rest /= base;
    }
    if has_minus { next_hash!(hash, b'-') } else { hash }
}

#[inline]
const fn shown(code: FormattedCode<'_>) -> ConstStr<LONGEST> {
    let mut line = ConstStr::new();
    match (code.as_formatted(), code.code()) {
        (Some((number, format)), _) => format.push(number, &mut line),
        (None, CodeValue::Text(text)) => line.push(text),
        (None, CodeValue::Number(number)) => line.push_number(number),
    }
    line
}

/// The code in its format, in lower case and without leading zeros.
#[inline]
const fn compact((number, format): (i128, &'static Format)) -> ConstStr<LONGEST> {
    let digits = format.digits(number);
    let mut significant = digits.bytes();
    let mut line = ConstStr::new();
    push_lower(&mut line, format.prefix.as_bytes());
    if let [b'-', rest @ ..] = significant {
        line.push("-");
        significant = rest;
    }
    while let ([b'0', rest @ ..], true) = (significant, significant.len() > 1) {
        significant = rest;
    }
    push_lower(&mut line, significant);
    push_lower(&mut line, format.suffix.as_bytes());
    line
}

#[inline]
const fn push_lower(line: &mut ConstStr<LONGEST>, text: &[u8]) {
    let mut at = 0;
    while at < text.len() {
        line.push_bytes(&[text[at].to_ascii_lowercase()]);
        at += 1;
    }
}

/// What is cut off is not compared: formats are shorter.
#[inline]
const fn is_same_line(one: &ConstStr<LONGEST>, other: &ConstStr<LONGEST>) -> bool {
    !one.is_cut() && !other.is_cut() && is_same(one.bytes(), other.bytes())
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::*;
    use crate::format::Radix;

    static FORMATS: [Format; 6] = [
        Format::new("E", Radix::Decimal, 0, "", 16, -0x8000),
        Format::new("e", Radix::LowerHex, 4, "", 16, 0),
        Format::new("E1", Radix::UpperHex, 0, "", 8, 0),
        Format::new("0b", Radix::Binary, 0, "B", 8, -0x80),
        Format::new("0B", Radix::Octal, 9, "b", 8, 0),
        Format::new("", Radix::Decimal, 5, "", 16, 0),
    ];

    /// Whether a format reads what another code is written as.
    fn is_read_as(code: FormattedCode<'_>, other: FormattedCode<'_>) -> bool {
        let text = code.to_string();
        match other.as_formatted() {
            Some((number, format)) => format.read(&text) == Some(number),
            None => other.to_string() == text,
        }
    }

    #[test]
    fn codes_are_alike_where_a_format_reads_one_as_the_other() {
        let texts = ["E16", "e16", "E016", "E-1", "00016", "16", "E"].map(CodeValue::Text);
        let numbers = [-17, -1, 0, 1, 2, 8, 10, 16, 17, 100, 255].map(CodeValue::Number);
        let mut codes = std::vec::Vec::new();
        for format in &FORMATS {
            codes.extend(numbers.map(|number| FormattedCode::new(number, Some(format))));
        }
        codes.extend(texts.map(|text| FormattedCode::new(text, None)));
        let mut count = 0;
        for &one in &codes {
            for &other in &codes {
                let (there, back) = (is_read_as(one, other), is_read_as(other, one));
                let is_alike = is_alike(one, other);
                match (one.is_formatted(), other.is_formatted()) {
                    (true, true) => {
                        assert!(is_alike || !(there && back), "{one} {other}");
                        assert!(!is_alike || there || back, "{one} {other}");
                    }
                    (false, false) => assert!(!is_alike, "{one} {other}"),
                    _ => assert_eq!(is_alike, one.to_string() == other.to_string()),
                }
                if is_alike {
                    assert_eq!(hash(one), hash(other), "{one} {other}");
                    count += usize::from(one.code() != other.code());
                }
            }
        }
        assert!(count > 10, "{count}");
    }
}
