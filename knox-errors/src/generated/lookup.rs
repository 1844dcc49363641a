//! The search in generated data: from a code or a name to a row.
//!
//! The macro chooses a structure for each table and writes its data. This file searches them.
//! Everything is `const`. Only the binary search loops over rows; it is used if no hash was
//! found.
//!
//! - **Direct**: codes that are close together index an array.
//! - **One level**: `code × multiplier` is a perfect hash, and its top bits are the slot.
//! - **Two levels**: the top bits choose a displacement, which moves the next bits to a slot that
//!   no other key has.
//! - **Words**: strings of up to 8 bytes are packed into a word and searched as numbers.
//! - **Hashed strings**: the first word, the last word and the length are hashed. If that does
//!   not distinguish all strings, words at one or two chosen offsets are hashed too. A tag, the
//!   upper half of the hash, rejects almost every other string before strings are compared.
//!
//! Keys are in the order of the slots. An empty slot repeats the key of another slot and is never
//! found. Lists of numbers are byte strings, least significant byte first: for rustc, a byte
//! string is one token, an array one for each number.
//!
//! Each structure is a type with a method `find`, which gives the slot of a key. The rows are
//! stored separately, because rustc checks the rows that a constant refers to once more.

use core::cmp::Ordering;
use core::marker::PhantomData;

use crate::CodeValue;

/// The row of a number, by its distance from the smallest number.
#[must_use]
#[inline]
pub const fn direct<R: Copy>(rows: &[Option<R>], distance: u64) -> Option<R> {
    if distance < rows.len() as u64 {
        #[expect(clippy::cast_possible_truncation, reason = "less than the length")]
        return rows[distance as usize];
    }
    None
}

/// A perfect hash of numbers of the type `K` by one multiplication.
#[derive(Clone, Copy)]
pub struct OneLevel<K> {
    multiplier: u64,
    keys: &'static [u8],
    key: PhantomData<K>,
}

/// A perfect hash of numbers by one multiplication and a displacement.
#[derive(Clone, Copy)]
pub struct TwoLevels<K> {
    multiplier: u64,
    displacements: &'static [u8],
    keys: &'static [u8],
    key: PhantomData<K>,
}

/// The perfect hashes of numbers of 32 and of 64 bits.
macro_rules! hashed_numbers {
    ($($key:ident $key_at:ident)*) => {$(
        impl OneLevel<$key> {
            #[must_use]
            #[inline]
            pub const fn new(multiplier: u64, keys: &'static [u8]) -> Self {
                Self { multiplier, keys, key: PhantomData }
            }

            /// The slot of a number.
            #[must_use]
            #[inline]
            pub const fn find(self, key: $key) -> Option<usize> {
                let hash = (key as u64).wrapping_mul(self.multiplier);
                let slot = top_bits(hash, self.keys.len() / size_of::<$key>());
                if $key_at(self.keys, slot) == key { Some(slot) } else { None }
            }
        }

        impl TwoLevels<$key> {
            #[must_use]
            #[inline]
            pub const fn new(
                multiplier: u64,
                displacements: &'static [u8],
                keys: &'static [u8],
            ) -> Self {
                Self { multiplier, displacements, keys, key: PhantomData }
            }

            /// The slot of a number.
            #[must_use]
            #[inline]
            pub const fn find(self, key: $key) -> Option<usize> {
                let hash = (key as u64).wrapping_mul(self.multiplier);
                let slots = self.keys.len() / size_of::<$key>();
                let slot = displaced(hash, self.displacements, slots);
                if $key_at(self.keys, slot) == key { Some(slot) } else { None }
            }
        }
    )*};
}

hashed_numbers!(u32 u32_at u64 u64_at);

/// Numbers of 64 bits in ascending order.
#[derive(Clone, Copy)]
pub struct Sorted {
    pub keys: &'static [u8],
}

impl Sorted {
    /// The index of a number.
    #[must_use]
    pub const fn find(self, key: u64) -> Option<usize> {
        let (mut low, mut high) = (0, self.keys.len() / size_of::<u64>());
        while low < high {
            let middle = usize::midpoint(low, high);
            let found = u64_at(self.keys, middle);
            if found == key {
                return Some(middle);
            }
            if found < key {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        None
    }
}

/// A perfect hash of strings.
#[derive(Clone, Copy)]
pub struct HashedTexts {
    pub multiplier: u64,
    /// The shortest and the longest length. Other lengths are rejected at once, and the compiler
    /// leaves out the code that would compare them.
    pub lengths: (usize, usize),
    /// The offsets of the further words, at most two.
    pub words: &'static [u16],
    /// Of 16 bits each. Empty if one level is enough.
    pub displacements: &'static [u8],
    /// Of 64 bits each, so that a slot is one load: the tag, which is the upper half of the
    /// string's hash, then in 16 bits each the index of the string in `texts` and that of the
    /// row.
    pub slots: &'static [u8],
    pub texts: &'static [&'static str],
}

impl HashedTexts {
    /// The slot of a string.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "takes the parts of a slot")]
    // Otherwise a program with two tables has one function for both, which does not know lengths
    // and words and takes three times as long for a miss.
    #[expect(clippy::inline_always, reason = "its data are constants")]
    #[inline(always)]
    pub const fn find(self, text: &str) -> Option<usize> {
        let bytes = text.as_bytes();
        if bytes.len() < self.lengths.0 || bytes.len() > self.lengths.1 {
            return None;
        }
        let hash = hash(bytes, self.words, self.multiplier);
        let slots = self.slots.len() / size_of::<u64>();
        let slot = if self.displacements.is_empty() {
            top_bits(hash, slots)
        } else {
            displaced(hash, self.displacements, slots)
        };
        let parts = u64_at(self.slots, slot);
        if parts as u32 != (hash >> 32) as u32 {
            return None;
        }
        let found = self.texts[(parts >> 32) as u16 as usize].as_bytes();
        if equal(found, bytes, self.lengths.1) { Some(slot) } else { None }
    }
}

/// Strings in ascending order of their bytes.
#[derive(Clone, Copy)]
pub struct SortedTexts {
    pub keys: &'static [&'static str],
}

impl SortedTexts {
    /// The index of a string.
    #[must_use]
    pub const fn find(self, key: &str) -> Option<usize> {
        let (mut low, mut high) = (0, self.keys.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            match compare(self.keys[middle].as_bytes(), key.as_bytes()) {
                Ordering::Equal => return Some(middle),
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
            }
        }
        None
    }
}

/// A code of any type as the number or the string to look up. `None` is a number outside of 64
/// bits, which no table has.
///
/// # Errors
///
/// The code is a string.
#[inline]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "compared before")]
pub const fn number_or_text(code: CodeValue<'_>) -> Result<Option<u64>, &str> {
    match code.normalized() {
        CodeValue::Number(number) if number as i64 as i128 == number => Ok(Some(number as u64)),
        CodeValue::Number(_) => Ok(None),
        CodeValue::Text(text) => Err(text),
    }
}

/// How the rows of slots or sorted keys are stored.
#[derive(Clone, Copy)]
pub enum Rows {
    /// In the order of the slots or keys.
    InOrder,
    /// By index, in 16 bits each.
    Indices16(&'static [u8]),
    /// By index, in 32 bits each.
    Indices32(&'static [u8]),
    /// By index, in the upper 16 bits of the slot of a string.
    InSlots(&'static [u8]),
}

impl Rows {
    /// The row at the slot or index that a search found.
    #[must_use]
    #[inline]
    pub const fn get<R: Copy>(self, rows: &[R], found: Option<usize>) -> Option<R> {
        match found {
            Some(slot) => Some(rows[self.index(slot)]),
            None => None,
        }
    }

    #[inline]
    const fn index(self, slot: usize) -> usize {
        match self {
            Self::InOrder => slot,
            Self::Indices16(indices) => u16_at(indices, slot) as usize,
            Self::Indices32(indices) => u32_at(indices, slot) as usize,
            Self::InSlots(slots) => (u64_at(slots, slot) >> 48) as usize,
        }
    }
}

/// The number at an index in a byte string.
macro_rules! number_at {
    ($($number_at:ident $number:ident)*) => {$(
        #[inline]
        pub(crate) const fn $number_at(bytes: &[u8], index: usize) -> $number {
            match bytes.split_at(index * size_of::<$number>()).1.first_chunk() {
                Some(number) => $number::from_le_bytes(*number),
                None => 0,
            }
        }
    )*};
}

number_at!(u16_at u16 u32_at u32 u64_at u64);

/// A string of up to 8 bytes as a number. Distinct strings give distinct numbers: a string of
/// fewer bytes has its length in the last byte, which is never a byte of UTF-8.
#[must_use]
#[inline]
pub const fn word(text: &str) -> Option<u64> {
    let bytes = text.as_bytes();
    if bytes.len() < 8 { Some(short_word(bytes)) } else { full_word(text) }
}

/// The same, if all strings have 8 bytes.
#[must_use]
#[inline]
pub const fn full_word(text: &str) -> Option<u64> {
    match text.as_bytes().split_first_chunk() {
        Some((word, [])) => Some(u64::from_le_bytes(*word)),
        _ => None,
    }
}

/// The same, for fewer than 8 bytes.
#[inline]
const fn short_word(bytes: &[u8]) -> u64 {
    few_bytes(bytes) | (0xF8 | bytes.len() as u64) << 56
}

/// Fewer than 8 bytes as a number. The first byte is the lowest.
#[inline]
pub(crate) const fn few_bytes(bytes: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        // The two overlap, with equal bytes.
        let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
        return first as u64 | (last as u64) << (8 * (bytes.len() - 4));
    }
    match bytes {
        [a, b, c] => u32::from_le_bytes([*a, *b, *c, 0]) as u64,
        [a, b] => u16::from_le_bytes([*a, *b]) as u64,
        [a] => *a as u64,
        _ => 0,
    }
}

/// The top bits of a hash as a slot. `slots` is a power of two and at least 2.
#[inline]
const fn top_bits(hash: u64, slots: usize) -> usize {
    #[expect(clippy::cast_possible_truncation, reason = "as many bits as slots need")]
    let slot = (hash >> (64 - slots.trailing_zeros())) as usize;
    slot
}

/// The slot from the bits after the top bits, moved by their displacement.
#[inline]
const fn displaced(hash: u64, displacements: &[u8], slots: usize) -> usize {
    let buckets = displacements.len() / size_of::<u16>();
    let displacement = u16_at(displacements, top_bits(hash, buckets)) as usize;
    let below = 64 - buckets.trailing_zeros() - slots.trailing_zeros();
    #[expect(clippy::cast_possible_truncation, reason = "the mask keeps fewer bits")]
    let bits = (hash >> below) as usize;
    (bits ^ displacement) & (slots - 1)
}

#[inline]
const fn hash(bytes: &[u8], words: &[u16], multiplier: u64) -> u64 {
    let (first, last) = ends(bytes);
    let mut mixed = (first ^ last.rotate_left(29)).wrapping_add(bytes.len() as u64);
    let mut at = 0;
    while at < words.len() {
        mixed = mixed.rotate_left(23) ^ word_at(bytes, words[at] as usize);
        at += 1;
    }
    mixed.wrapping_mul(multiplier)
}

/// The first and the last 8 bytes. For a shorter string, the whole string and 0.
#[inline]
const fn ends(bytes: &[u8]) -> (u64, u64) {
    match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => (short_word(bytes), 0),
    }
}

/// The 8 bytes at an offset, or the last 8 if the string ends before that.
#[inline]
const fn word_at(bytes: &[u8], offset: usize) -> u64 {
    if bytes.len() < 8 {
        return 0;
    }
    let latest = bytes.len() - 8;
    let offset = if offset < latest { offset } else { latest };
    match bytes.split_at(offset).1.first_chunk() {
        Some(word) => u64::from_le_bytes(*word),
        None => 0,
    }
}

/// Whether two strings of at most `longest` bytes are equal. They are compared in chunks that
/// can overlap: strings of 17 to 64 bytes take the same path, so that no branch is mispredicted.
#[inline]
const fn equal(a: &[u8], b: &[u8], longest: usize) -> bool {
    let len = b.len();
    if a.len() != len {
        return false;
    }
    if len <= 16 {
        let ((a_first, a_last), (b_first, b_last)) = (ends(a), ends(b));
        return (a_first ^ b_first) | (a_last ^ b_last) == 0;
    }
    let last = len - 16;
    let outer = (chunk(a, 0) == chunk(b, 0)) & (chunk(a, last) == chunk(b, last));
    if longest <= 32 {
        return outer;
    }
    if len <= 64 {
        let second = if last < 16 { last } else { 16 };
        let third = last.saturating_sub(16);
        let inner = (chunk(a, second) == chunk(b, second)) & (chunk(a, third) == chunk(b, third));
        return outer & inner;
    }
    outer && equal_by_chunks(a, b)
}

/// The 16 bytes at an offset, which is at least 16 before the end. LLVM makes them one vector load
/// and one comparison, if they are compared as a whole.
#[inline]
const fn chunk(bytes: &[u8], offset: usize) -> u128 {
    match bytes.split_at(offset).1.first_chunk() {
        Some(chunk) => u128::from_le_bytes(*chunk),
        None => 0,
    }
}

/// Whether two strings of equal length are equal except for the last 16 bytes.
const fn equal_by_chunks(mut a: &[u8], mut b: &[u8]) -> bool {
    while let (Some((a_chunk, a_rest)), Some((b_chunk, b_rest))) =
        (a.split_first_chunk(), b.split_first_chunk())
    {
        if u128::from_le_bytes(*a_chunk) != u128::from_le_bytes(*b_chunk) {
            return false;
        }
        (a, b) = (a_rest, b_rest);
    }
    true
}

const fn compare(a: &[u8], b: &[u8]) -> Ordering {
    let mut at = 0;
    while at < a.len() && at < b.len() {
        if a[at] != b[at] {
            return if a[at] < b[at] { Ordering::Less } else { Ordering::Greater };
        }
        at += 1;
    }
    if a.len() == b.len() {
        Ordering::Equal
    } else if a.len() < b.len() {
        Ordering::Less
    } else {
        Ordering::Greater
    }
}

#[cfg(test)]
mod tests {
    use super::{Rows, equal};

    #[test]
    fn rows_are_where_indices_point() {
        let rows = &['a', 'b', 'c'];
        assert_eq!(Rows::InOrder.get(rows, Some(1)), Some('b'));
        assert_eq!(Rows::Indices16(&[2, 0, 1, 0]).get(rows, Some(1)), Some('b'));
        assert_eq!(Rows::Indices32(&[2, 0, 0, 0, 1, 0, 0, 0]).get(rows, Some(1)), Some('b'));
        let slots = &[9, 9, 9, 9, 9, 9, 2, 0, 9, 9, 9, 9, 9, 9, 1, 0];
        assert_eq!(Rows::InSlots(slots).get(rows, Some(1)), Some('b'));
        assert_eq!(Rows::InOrder.get(rows, None), None);
    }

    #[test]
    fn strings_that_differ_alike_at_both_ends_differ() {
        // They differ by one bit at the same offset of each half.
        assert!(!equal(b"AAAAAAAABBBBBBBB", b"CAAAAAAA@BBBBBBB", 16));
        assert!(equal(b"AAAAAAAABBBBBBBB", b"AAAAAAAABBBBBBBB", 16));
    }
}
