//! Numeric codes as they are written.

/// A whole number in a list.
#[derive(Clone, Copy)]
pub struct Number {
    pub magnitude: u128,
    pub is_negative: bool,
    pub radix: Radix,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Radix {
    Decimal,
    Hexadecimal,
    Octal,
    Binary,
}

impl Number {
    /// Reads `17`, `-17`, `0x11`, `0o21` or `0b10001`. Digits with leading zeros are a string:
    /// `00006` is not `6`.
    pub fn of(text: &str) -> Option<Self> {
        let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
        let is_negative = text.starts_with('-');
        let (digits, radix) = match unsigned.as_bytes() {
            [b'0', b'x' | b'X', ..] => (&unsigned[2..], Radix::Hexadecimal),
            [b'0', b'o' | b'O', ..] => (&unsigned[2..], Radix::Octal),
            [b'0', b'b' | b'B', ..] => (&unsigned[2..], Radix::Binary),
            [b'0', _, ..] => return None,
            _ => (unsigned, Radix::Decimal),
        };
        // The parser would accept another sign.
        if !digits.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return None;
        }
        let magnitude = u128::from_str_radix(digits, radix.base()).ok()?;
        Some(Self { magnitude, is_negative, radix })
    }

    /// The number as a Rust literal: without a plus, and with its prefix in lower case.
    pub fn source(text: &str) -> String {
        let text = text.strip_prefix('+').unwrap_or(text);
        // The first letter of a number is in its prefix.
        let end = text.find(|c: char| c.is_ascii_alphabetic()).map_or(0, |letter| letter + 1);
        text[..end].to_lowercase() + &text[end..]
    }

    /// The value, unless no type of codes could hold it.
    pub fn value(self) -> Option<i128> {
        let magnitude = i128::from(u64::try_from(self.magnitude).ok()?);
        Some(if self.is_negative { -magnitude } else { magnitude })
    }
}

impl Radix {
    fn base(self) -> u32 {
        match self {
            Self::Decimal => 10,
            Self::Hexadecimal => 16,
            Self::Octal => 8,
            Self::Binary => 2,
        }
    }
}
