//! A number as its digits, while compiling.

/// Room for the digits of a number: an `i128` has at most 39 and a sign.
pub struct Digits {
    bytes: [u8; 40],
}

impl Digits {
    #[must_use]
    #[inline]
    #[expect(clippy::new_without_default, reason = "must be `const`")]
    pub const fn new() -> Self {
        Self { bytes: [0; 40] }
    }

    pub(super) const fn of(&mut self, number: i128) -> &str {
        let mut rest = number.unsigned_abs();
        let mut start = self.bytes.len();
        loop {
            start -= 1;
            // Below 10.
            self.bytes[start] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if number < 0 {
            start -= 1;
            self.bytes[start] = b'-';
        }
        match core::str::from_utf8(self.bytes.split_at(start).1) {
            Ok(digits) => digits,
            Err(_) => "",
        }
    }
}
