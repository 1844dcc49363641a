//! Writes and reads numbers as decimal digits, and reads hexadecimal ones.

use crate::const_str::ConstStr;

/// The most characters of an `i128`: 39 digits and a minus.
pub const DIGITS: usize = 40;

/// The digits of a number. They are at the end of `room`.
#[expect(clippy::cast_possible_truncation, reason = "compared before, or less than 8 digits")]
pub const fn digits(number: i128, room: &mut [u8; DIGITS]) -> &[u8] {
    let mut start = DIGITS;
    let mut rest = number.unsigned_abs();
    // Division by a constant is cheap only for 64 bits.
    while rest > u64::MAX as u128 {
        start = put_eight(room, start, digits_of((rest % EIGHT_DIGITS as u128) as u64));
        rest /= EIGHT_DIGITS as u128;
    }
    let mut rest = rest as u64;
    while rest >= EIGHT_DIGITS {
        start = put_eight(room, start, digits_of(rest % EIGHT_DIGITS));
        rest /= EIGHT_DIGITS;
    }
    let digits = digits_of(rest);
    // Leading zeros stay in the buffer, before the start of the digits.
    start = put_eight(room, start, digits) + (digits | 1 << 56).trailing_zeros() as usize / 8;
    if number < 0 {
        start -= 1;
        room[start] = b'-';
    }
    room.split_at(start).1
}

/// The smallest number with more than eight digits.
const EIGHT_DIGITS: u64 = 100_000_000;

/// The digits of a number of at most eight, with leading zeros. The first digit is the lowest byte.
#[inline]
const fn digits_of(number: u64) -> u64 {
    // Splits all parts into halves three times. A multiplication replaces each division.
    let fours = (number / 10_000) | ((number % 10_000) << 32);
    let hundreds = ((fours * 10_486) >> 20) & 0x0000_007F_0000_007F;
    let pairs = hundreds | ((fours - 100 * hundreds) << 16);
    let tens = ((pairs * 103) >> 10) & 0x000F_000F_000F_000F;
    tens | ((pairs - 10 * tens) << 8)
}

/// Writes eight digits that end at an index. Returns the index of the first.
#[inline]
const fn put_eight(room: &mut [u8; DIGITS], end: usize, digits: u64) -> usize {
    if let Some(last) = room.split_at_mut(end).0.last_chunk_mut() {
        *last = (digits | ZEROS).to_le_bytes();
    }
    end - 8
}

/// A buffer for the digits of a number.
pub type Digits = ConstStr<DIGITS>;

impl Digits {
    /// Writes the digits of a number into the buffer.
    #[must_use]
    pub const fn of(&mut self, number: i128) -> &str {
        *self = Self::new();
        self.push_number(number);
        self.text()
    }
}

/// The number of decimal digits without a sign. `None` for anything else, and if it does not fit
/// into 64 bits. [`str::parse`] would also take a plus, and reads one digit at a time.
#[inline]
pub(crate) fn magnitude(digits: &[u8]) -> Option<u64> {
    match eight_bytes(digits) {
        Some(digits) => decimal(digits),
        None => digit_by_digit(digits),
    }
}

/// The number of hexadecimal digits in either case. `None` for anything else, and if it does not
/// fit into 64 bits.
#[inline]
pub(crate) fn hexadecimal_magnitude(digits: &[u8]) -> Option<u64> {
    if let Ok(eight) = digits.try_into() {
        return hexadecimal(u64::from_le_bytes(eight));
    }
    match eight_bytes(digits) {
        Some(digits) => hexadecimal(digits),
        None => by_bits(digits, 4),
    }
}

/// Reads 4 to 8 bytes. The last byte is the highest, and digits 0 precede the first.
#[inline]
fn eight_bytes(bytes: &[u8]) -> Option<u64> {
    let len = bytes.len();
    match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) if len <= 8 => {
            // The two overlap, with equal bytes.
            let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
            let word = u64::from(first) | u64::from(last) << (8 * (len - 4));
            Some((word ^ ZEROS) << (8 * (8 - len)) ^ ZEROS)
        }
        _ => None,
    }
}

const ZEROS: u64 = 0x3030_3030_3030_3030;

/// The highest bit of each byte.
const TOP_BITS: u64 = 0x8080_8080_8080_8080;

/// The same number in each byte.
const fn each(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

#[inline]
fn decimal(bytes: u64) -> Option<u64> {
    let digits = bytes ^ ZEROS;
    // A byte above 9 has a bit in its upper half, either itself or after adding 6.
    if (digits | digits.wrapping_add(each(6))) & each(0xF0) != 0 {
        return None;
    }
    Some(put_together(digits, 10))
}

#[inline]
fn hexadecimal(bytes: u64) -> Option<u64> {
    if bytes & TOP_BITS != 0 {
        return None;
    }
    // No sum exceeds 255. `a` to `f` are 1 to 6, and so are `A` to `F`.
    let (digits, letters) = (bytes ^ ZEROS, (bytes | each(0x20)) ^ each(0x60));
    let no_digit = digits + each(0x80 - 10);
    let no_letter = (letters + each(0x80 - 7)) | !(letters + each(0x80 - 1));
    if no_digit & no_letter & TOP_BITS != 0 {
        return None;
    }
    let letters = (bytes & each(0x40)) >> 6;
    Some(put_together((bytes & each(0x0F)) + 9 * letters, 16))
}

/// Combines neighbouring digits into numbers of two, four and eight digits. The first digit is the
/// lowest byte.
#[inline]
const fn put_together(digits: u64, base: u64) -> u64 {
    let pairs = digits.wrapping_mul(1 + (base << 8)) >> 8;
    let fours = (pairs & 0x00FF_00FF_00FF_00FF).wrapping_mul(1 + (base.pow(2) << 16)) >> 16;
    (fours & 0x0000_FFFF_0000_FFFF).wrapping_mul(1 + (base.pow(4) << 32)) >> 32
}

#[inline(never)]
fn digit_by_digit(digits: &[u8]) -> Option<u64> {
    if digits.is_empty() {
        return None;
    }
    let mut number = 0_u64;
    for byte in digits {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = number.checked_mul(10)?.checked_add(u64::from(digit))?;
    }
    Some(number)
}

/// The number of digits that have `width` bits each (at most 4), in either case. `None` for
/// anything else, and if it does not fit into 64 bits.
#[inline(never)]
pub(crate) fn by_bits(digits: &[u8], width: u32) -> Option<u64> {
    if digits.is_empty() {
        return None;
    }
    let mut number = 0_u64;
    for &byte in digits {
        let digit = match byte {
            b'0'..=b'9' => byte - b'0',
            _ => (byte | 0x20).wrapping_sub(b'a').saturating_add(10),
        };
        if digit >> width != 0 || number >> (64 - width) != 0 {
            return None;
        }
        number = number << width | u64::from(digit);
    }
    Some(number)
}

/// The number of these decimal digits, with or without leading zeros.
#[inline]
pub(crate) fn unsigned<N: TryFrom<u64>>(text: &str) -> Option<N> {
    // Not `magnitude`: the compiler knows that 8 digits fit into 32 bits.
    match eight_bytes(text.as_bytes()) {
        Some(digits) => decimal(digits)?.try_into().ok(),
        None => digit_by_digit(text.as_bytes())?.try_into().ok(),
    }
}

/// The same, with or without a minus.
#[inline]
pub(crate) fn signed<N: TryFrom<i64>>(text: &str) -> Option<N> {
    let number = match text.as_bytes() {
        [b'-', digits @ ..] => 0_i64.checked_sub_unsigned(magnitude(digits)?)?,
        digits => i64::try_from(magnitude(digits)?).ok()?,
    };
    number.try_into().ok()
}

/// The number of these decimal digits, with or without leading zeros and a minus.
pub(crate) const fn integer(text: &[u8]) -> Option<i128> {
    let (is_negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    if digits.is_empty() {
        return None;
    }
    // Counts below zero, which has room for one number more.
    let mut number = 0_i128;
    let mut at = 0;
    while at < digits.len() {
        let digit = digits[at].wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = match number.checked_mul(10) {
            Some(tenfold) => match tenfold.checked_sub(digit as i128) {
                Some(number) => number,
                None => return None,
            },
            None => return None,
        };
        at += 1;
    }
    if is_negative { Some(number) } else { number.checked_neg() }
}

/// The same, also with a plus: what [`str::parse`] reads.
pub(crate) const fn integer_with_plus(text: &str) -> Option<i128> {
    match text.as_bytes() {
        [b'+', digits @ ..] if matches!(digits, [b'0'..=b'9', ..]) => integer(digits),
        text => integer(text),
    }
}

/// The number that is printed as this string.
pub(crate) const fn plain_number(text: &str) -> Option<i128> {
    match text.as_bytes() {
        text @ ([b'0'] | [b'1'..=b'9', ..] | [b'-', b'1'..=b'9', ..]) => integer(text),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Digits, hexadecimal_magnitude};

    #[test]
    fn numbers_are_their_digits() {
        let beyond = i128::from(u64::MAX) + 1;
        for number in [i128::MIN, -17, -1, 0, 9, 10, 4_032_251, beyond - 1, beyond, i128::MAX] {
            assert_eq!(Digits::new().of(number), std::format!("{number}"));
        }
        for digits in 0..38 {
            let power = 10_i128.pow(digits);
            for number in [power - 1, power, power + 1, 7 * power + power / 7, -power] {
                assert_eq!(Digits::new().of(number), std::format!("{number}"));
            }
        }
        for four in 0..10_000 {
            assert_eq!(Digits::new().of(four), std::format!("{four}"));
            let eight = 99_990_000 - 10_000 * four + four;
            assert_eq!(Digits::new().of(eight), std::format!("{eight}"));
        }
    }

    #[test]
    fn hexadecimal_digits_are_read_as_the_standard_library_reads_them() {
        let digits = b"1aF09bE7c5D3";
        for len in 1..=digits.len() {
            for at in 0..len {
                for byte in 0..=u8::MAX {
                    let mut text = digits[..len].to_vec();
                    text[at] = byte;
                    let expected = std::str::from_utf8(&text).ok();
                    // The standard library also takes a plus.
                    let expected = expected.filter(|_| byte != b'+');
                    let expected = expected.and_then(|text| u64::from_str_radix(text, 16).ok());
                    assert_eq!(hexadecimal_magnitude(&text), expected, "{text:?}");
                }
            }
        }
        assert_eq!(hexadecimal_magnitude(b""), None);
        assert_eq!(hexadecimal_magnitude(b"FFFFFFFFFFFFFFFF"), Some(u64::MAX));
        assert_eq!(hexadecimal_magnitude(b"10000000000000000"), None);
    }
}
