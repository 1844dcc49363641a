//! A string of bounded length in place, which also works while compiling: [`ConstStr`].

use core::fmt;

/// The message of a compile error.
pub type Message = ConstStr<1024>;

/// The first `N` bytes of what is pushed, and the length of the whole.
#[derive(Clone, Copy)]
pub struct ConstStr<const N: usize> {
    bytes: [u8; N],
    /// Of the whole; greater than `N` where the string is cut.
    len: u32,
}

impl<const N: usize> ConstStr<N> {
    /// An empty string.
    #[must_use]
    #[inline]
    pub const fn new() -> Self {
        Self { bytes: [0; N], len: 0 }
    }

    /// Appends a string.
    pub const fn push(&mut self, text: &str) {
        self.push_bytes(text.as_bytes());
    }

    /// Appends a string that is known as its bytes.
    pub const fn push_bytes(&mut self, text: &[u8]) {
        let start = self.len as usize;
        let mut at = 0;
        while at < text.len() && start + at < N {
            self.bytes[start + at] = text[at];
            at += 1;
        }
        self.len = self.len.saturating_add(length(text));
    }

    /// Appends the digits of a number.
    pub const fn push_number(&mut self, number: i128) {
        let mut room = [0; DIGITS];
        self.push_bytes(digits(number, &mut room));
    }

    /// The string, or as many whole characters of it as fit.
    #[must_use]
    pub const fn text(&self) -> &str {
        let kept = self.bytes.split_at(self.kept()).0;
        match core::str::from_utf8(kept) {
            Ok(text) => text,
            // Cut within a character.
            Err(error) => match core::str::from_utf8(kept.split_at(error.valid_up_to()).0) {
                Ok(text) => text,
                Err(_) => "",
            },
        }
    }

    /// Whether [`text`](Self::text) is only the beginning.
    #[must_use]
    pub const fn is_cut(&self) -> bool {
        self.len as usize > N
    }

    /// The length of the whole string in bytes.
    #[must_use]
    pub const fn whole_len(&self) -> usize {
        self.len as usize
    }

    const fn kept(&self) -> usize {
        if self.is_cut() { N } else { self.len as usize }
    }
}

/// The most digits of an `i128`, and a minus.
pub const DIGITS: usize = 40;

impl ConstStr<DIGITS> {
    /// The digits of a number.
    #[must_use]
    pub const fn of(&mut self, number: i128) -> &str {
        *self = Self::new();
        self.push_number(number);
        self.text()
    }
}

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

#[expect(clippy::cast_possible_truncation, reason = "compared before")]
#[inline]
const fn length(text: &[u8]) -> u32 {
    let len = text.len();
    if len > u32::MAX as usize { u32::MAX } else { len as u32 }
}

/// Never fails: what does not fit is cut.
impl<const N: usize> fmt::Write for ConstStr<N> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let room = &mut self.bytes[self.len.min(u32::try_from(N).unwrap_or(u32::MAX)) as usize..];
        let fits = room.len().min(text.len());
        room[..fits].copy_from_slice(&text.as_bytes()[..fits]);
        self.len = self.len.saturating_add(length(text.as_bytes()));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use core::fmt::Write as _;

    use super::{ConstStr, DIGITS};

    #[test]
    fn what_does_not_fit_is_cut_between_characters() {
        let mut text = ConstStr::<8>::new();
        assert_eq!((text.text(), text.is_cut()), ("", false));
        text.push("ab");
        text.push_bytes(b"c");
        text.push("€");
        assert_eq!((text.text(), text.is_cut()), ("abc€", false));
        text.push("€");
        assert_eq!((text.text(), text.is_cut(), text.whole_len()), ("abc€", true, 9));
        text.push("d");
        assert_eq!((text.text(), text.whole_len()), ("abc€", 10));
        let mut written = ConstStr::<8>::new();
        for part in ["ab", "c", "€", "€", "d"] {
            written.write_str(part).unwrap();
        }
        assert_eq!((written.text(), written.is_cut(), written.whole_len()), ("abc€", true, 10));
    }

    #[test]
    fn numbers_are_their_digits() {
        let beyond = i128::from(u64::MAX) + 1;
        for number in [i128::MIN, -17, -1, 0, 9, 10, 4_032_251, beyond - 1, beyond, i128::MAX] {
            let text = std::format!("{number}");
            assert_eq!(ConstStr::<DIGITS>::new().of(number), text);
        }
    }
}
