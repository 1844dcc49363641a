//! A string of bounded length without allocation, also usable while compiling: [`ConstStr`].

use core::fmt;

use crate::digits::{DIGITS, digits};

/// The message of a compile error.
pub type Message = ConstStr<1024>;

/// The first `N` bytes of what is appended, and the length of all of it.
// The alignment lets the standard library validate UTF-8 by words.
#[derive(Clone, Copy)]
#[repr(C, align(8))]
pub struct ConstStr<const N: usize> {
    bytes: [u8; N],
    /// Of everything that was appended. It is greater than `N` if the string is cut.
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

    /// Appends strings.
    pub const fn push_all(&mut self, texts: &[&str]) {
        let mut at = 0;
        while at < texts.len() {
            self.push(texts[at]);
            at += 1;
        }
    }

    /// Appends the bytes of a string.
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

    /// The string. If it is cut, as many whole characters as fit.
    #[must_use]
    pub const fn text(&self) -> &str {
        let kept = self.bytes();
        match core::str::from_utf8(kept) {
            Ok(text) => text,
            // It is cut within a character.
            Err(error) => match core::str::from_utf8(kept.split_at(error.valid_up_to()).0) {
                Ok(text) => text,
                Err(_) => "",
            },
        }
    }

    /// The bytes, as many as fit.
    #[must_use]
    #[inline]
    pub const fn bytes(&self) -> &[u8] {
        self.bytes.split_at(self.kept()).0
    }

    /// Whether [`text`](Self::text) is only the beginning of the string.
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

    /// Appends bytes as [`push_bytes`](Self::push_bytes) does. Faster, but not `const`.
    #[inline]
    pub(crate) fn append(&mut self, text: &[u8]) {
        let kept = self.kept();
        let room = &mut self.bytes[kept..];
        let fits = room.len().min(text.len());
        room[..fits].copy_from_slice(&text[..fits]);
        self.len = self.len.saturating_add(length(text));
    }

    /// The string, if it is not cut, is printable ASCII, and has no other white space than single
    /// spaces between words. Such a string needs no escaping.
    // In blocks, because most strings of a table have the same number of blocks. A loop over
    // bytes ends elsewhere each time, which the processor cannot predict.
    pub(crate) fn plain_prose(&self) -> Option<&str> {
        let len = self.whole_len();
        let blocks = self.bytes.get(..len.next_multiple_of(BLOCK))?;
        let mut plain = 0;
        let mut start = 0;
        while start < len {
            // The last byte is the one after the block.
            let block: &[u8; BLOCK + 1] = self.bytes.get(start..)?.first_chunk()?;
            plain += usize::from(count_plain(block));
            start += BLOCK;
        }
        let text = core::str::from_utf8(blocks).ok()?.get(..len)?;
        (plain == len && !text.ends_with(' ')).then_some(text)
    }
}

/// Whether two strings are equal, where `==` is not `const`.
#[inline]
pub(crate) const fn is_same_text(one: &str, other: &str) -> bool {
    is_same(one.as_bytes(), other.as_bytes())
}

#[inline]
pub(crate) const fn is_same(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

#[expect(clippy::cast_possible_truncation, reason = "compared before")]
#[inline]
const fn length(text: &[u8]) -> u32 {
    let len = text.len();
    if len > u32::MAX as usize { u32::MAX } else { len as u32 }
}

const BLOCK: usize = 64;

/// How many bytes, except the last, are printable ASCII and not a space before another space.
#[expect(clippy::needless_bitwise_bool, reason = "a branch would keep vectors from the block")]
#[inline]
fn count_plain(block: &[u8; BLOCK + 1]) -> u8 {
    let is_plain = |at: usize| {
        let (byte, next) = (block[at], block[at + 1]);
        (byte.wrapping_sub(b' ') <= b'~' - b' ') & !((byte == b' ') & (next == b' '))
    };
    (0..BLOCK).fold(0, |count, at| count + u8::from(is_plain(at)))
}

/// Never fails: what does not fit is cut off.
impl<const N: usize> fmt::Write for ConstStr<N> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.append(text.as_bytes());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use core::fmt::Write as _;

    use super::ConstStr;

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
}
