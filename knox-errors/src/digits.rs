//! Numbers as decimal digits: written, and read.

use crate::const_str::ConstStr;

/// The most digits of an `i128`, and a minus.
pub const DIGITS: usize = 40;

/// The digits of a number, at the end of the room for them.
#[expect(clippy::cast_possible_truncation, reason = "compared before, or below 10")]
pub const fn digits(number: i128, room: &mut [u8; DIGITS]) -> &[u8] {
    let mut start = DIGITS;
    let mut rest = number.unsigned_abs();
    // Division by a constant is cheap for 64 bits only.
    while rest > u64::MAX as u128 {
        start -= 1;
        room[start] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    let mut rest = rest as u64;
    loop {
        start -= 1;
        room[start] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if number < 0 {
        start -= 1;
        room[start] = b'-';
    }
    room.split_at(start).1
}

/// Room for the digits of a number.
pub type Digits = ConstStr<DIGITS>;

impl Digits {
    /// The digits of a number.
    #[must_use]
    pub const fn of(&mut self, number: i128) -> &str {
        *self = Self::new();
        self.push_number(number);
        self.text()
    }
}

/// The magnitude of a number of decimal digits; `None` for anything else and beyond 64
/// bits. [`str::parse`] would take a plus too, and goes digit by digit.
#[inline]
pub(crate) fn magnitude(digits: &[u8]) -> Option<u64> {
    match (digits.first_chunk(), digits.last_chunk()) {
        (Some(first), Some(last)) if digits.len() <= 8 => {
            // The two overlap: what repeats in the first is replaced by zeros in front.
            let zeros = 8 * (8 - digits.len());
            let first =
                u64::from(u32::from_le_bytes(*first)) << zeros | ZEROS & !(u64::MAX << zeros);
            let last = u64::from(u32::from_le_bytes(*last)) << 32;
            eight_digits(first & u64::from(u32::MAX) | last)
        }
        _ => digit_by_digit(digits),
    }
}

const ZEROS: u64 = 0x3030_3030_3030_3030;

/// Neighbours are added up to numbers of two, four and eight digits; the first digit is the
/// lowest byte.
#[inline]
fn eight_digits(word: u64) -> Option<u64> {
    let digits = word ^ ZEROS;
    // A byte above 9 sets its upper half, itself or with 6 more.
    if (digits | digits.wrapping_add(0x0606_0606_0606_0606)) & 0xF0F0_F0F0_F0F0_F0F0 != 0 {
        return None;
    }
    let pairs = digits.wrapping_mul(1 + (10 << 8)) >> 8;
    let fours = (pairs & 0x00FF_00FF_00FF_00FF).wrapping_mul(1 + (100 << 16)) >> 16;
    Some((fours & 0x0000_FFFF_0000_FFFF).wrapping_mul(1 + (10_000 << 32)) >> 32)
}

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

/// The number of these digits, leading zeros or not.
#[inline]
pub(crate) fn unsigned(text: &str) -> Option<u64> {
    magnitude(text.as_bytes())
}

/// The same, with a minus or not.
#[inline]
pub(crate) fn signed(text: &str) -> Option<i64> {
    match text.as_bytes() {
        [b'-', digits @ ..] => 0_i64.checked_sub_unsigned(magnitude(digits)?),
        digits => magnitude(digits)?.try_into().ok(),
    }
}

/// The number that prints as this text.
pub(crate) const fn plain_number(text: &str) -> Option<i128> {
    let bytes = text.as_bytes();
    let (is_negative, digits) = match bytes {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    match digits {
        [b'0'] if !is_negative => return Some(0),
        [b'1'..=b'9', ..] => {}
        _ => return None,
    }
    // Below zero, where there is one number more.
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

#[cfg(test)]
mod tests {
    use super::Digits;

    #[test]
    fn numbers_are_their_digits() {
        let beyond = i128::from(u64::MAX) + 1;
        for number in [i128::MIN, -17, -1, 0, 9, 10, 4_032_251, beyond - 1, beyond, i128::MAX] {
            let text = std::format!("{number}");
            assert_eq!(Digits::new().of(number), text);
        }
    }
}
