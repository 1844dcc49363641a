//! The search over generated data: code to row and name to row.
//!
//! The macro chooses a structure for each table and writes down its data; here
//! is how each is searched. All of it is `const`, none of it loops over rows but
//! the bisection, which serves where no hash was found.
//!
//! - **Direct**: codes that lie close together index a table.
//! - **One level**: `code × multiplier` is a perfect hash, its top bits the slot.
//! - **Two levels**: the top bits pick a displacement, which moves the next bits
//!   to a slot of the key's own.
//! - **Words**: texts of up to 8 bytes are packed into a word and searched as
//!   numbers.
//! - **Texts**: the first and the last word and the length are hashed, and where
//!   that does not tell all texts apart, words at one or two chosen places. A tag,
//!   the hash's upper half, refuses almost every other text before the texts
//!   themselves are compared.
//!
//! Keys stand in the order of the slots. An empty slot repeats a key of another
//! slot, which is never found there. Lists of numbers are byte strings, little
//! end first: rustc takes one token for all, where an array is one for each.

use core::cmp::Ordering;

/// The row of a number, by its distance from the least one.
#[must_use]
#[inline]
pub const fn direct<R: Copy>(rows: &[Option<R>], distance: u64) -> Option<R> {
    if distance < rows.len() as u64 {
        #[expect(clippy::cast_possible_truncation, reason = "below the length")]
        return rows[distance as usize];
    }
    None
}

/// The searches among hashed numbers: of the key's type, with one level and two.
macro_rules! hashed_numbers {
    ($key:ident, $key_at:ident, $one_level:ident, $two_levels:ident) => {
        /// The slot of a number, by one multiplication.
        #[must_use]
        #[inline]
        pub const fn $one_level(keys: &[u8], multiplier: u64, key: $key) -> Option<usize> {
            let hash = (key as u64).wrapping_mul(multiplier);
            let slot = top_bits(hash, keys.len() / size_of::<$key>());
            if $key_at(keys, slot) == key { Some(slot) } else { None }
        }

        /// The slot of a number, by one multiplication and a displacement.
        #[must_use]
        #[inline]
        pub const fn $two_levels(
            displacements: &[u8],
            keys: &[u8],
            multiplier: u64,
            key: $key,
        ) -> Option<usize> {
            let hash = (key as u64).wrapping_mul(multiplier);
            let slot = displaced(hash, displacements, keys.len() / size_of::<$key>());
            if $key_at(keys, slot) == key { Some(slot) } else { None }
        }
    };
}

hashed_numbers!(u32, u32_at, one_level_u32, two_levels_u32);
hashed_numbers!(u64, u64_at, one_level_u64, two_levels_u64);

/// The data of hashed texts.
#[derive(Clone, Copy)]
pub struct Texts<'a> {
    pub multiplier: u64,
    /// The lengths that the texts have, from and to: others are refused at once,
    /// and the compiler leaves out how to compare them.
    pub lengths: (usize, usize),
    /// Where the further words are, none to two.
    pub words: &'a [u16],
    /// Of 16 bits each; empty where one level will do.
    pub displacements: &'a [u8],
    /// Of 64 bits each, so that a slot is one load: the tag, which is the upper
    /// half of the hash of its text; then in 16 bits each where the text stands
    /// in `texts`, and where the row stands.
    pub slots: &'a [u8],
    pub texts: &'a [&'static str],
}

/// The slot of a text.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "takes the parts of a slot")]
#[inline]
pub const fn text(data: Texts<'_>, text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    if bytes.len() < data.lengths.0 || bytes.len() > data.lengths.1 {
        return None;
    }
    let hash = hash(bytes, data.words, data.multiplier);
    let slots = data.slots.len() / size_of::<u64>();
    let slot = if data.displacements.is_empty() {
        top_bits(hash, slots)
    } else {
        displaced(hash, data.displacements, slots)
    };
    let parts = u64_at(data.slots, slot);
    if parts as u32 != (hash >> 32) as u32 {
        return None;
    }
    let found = data.texts[(parts >> 32) as u16 as usize].as_bytes();
    if equal(found, bytes, data.lengths.1) { Some(slot) } else { None }
}

/// The number at a place of a list.
macro_rules! number_at {
    ($($number_at:ident $number:ident)*) => {$(
        #[inline]
        const fn $number_at(bytes: &[u8], place: usize) -> $number {
            match bytes.split_at(place * size_of::<$number>()).1.first_chunk() {
                Some(number) => $number::from_le_bytes(*number),
                None => 0,
            }
        }
    )*};
}

number_at!(u16_at u16 u32_at u32 u64_at u64);

/// The same for what is not looked up, and need not be there.
#[must_use]
pub const fn u32_in(bytes: &[u8], place: usize) -> Option<u32> {
    let end = (place + 1) * size_of::<u32>();
    if end > bytes.len() {
        return None;
    }
    match bytes.split_at(end).0.last_chunk() {
        Some(number) => Some(u32::from_le_bytes(*number)),
        None => None,
    }
}

/// A text of up to 8 bytes as one number, no two texts as the same: shorter ones
/// say their length in the last byte, as no byte of UTF-8 could.
#[must_use]
#[inline]
pub const fn word(text: &str) -> Option<u64> {
    let bytes = text.as_bytes();
    if bytes.len() < 8 { Some(short_word(bytes)) } else { full_word(text) }
}

/// The same where all texts have 8 bytes.
#[must_use]
#[inline]
pub const fn full_word(text: &str) -> Option<u64> {
    match text.as_bytes().split_first_chunk() {
        Some((word, [])) => Some(u64::from_le_bytes(*word)),
        _ => None,
    }
}

/// The same for less than 8 bytes alone.
#[inline]
const fn short_word(bytes: &[u8]) -> u64 {
    let len = bytes.len() as u64;
    let text =
        if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
            // The two overlap, and agree where they do.
            let last = u32::from_le_bytes(*last) as u64;
            u32::from_le_bytes(*first) as u64 | last << (8 * (len - 4))
        } else {
            match bytes {
                [a, b, c] => u32::from_le_bytes([*a, *b, *c, 0]) as u64,
                [a, b] => u16::from_le_bytes([*a, *b]) as u64,
                [a] => *a as u64,
                _ => 0,
            }
        };
    text | (0xF8 | len) << 56
}

/// The slot that the top bits of a hash say, of a power of two of at least 2.
#[inline]
const fn top_bits(hash: u64, slots: usize) -> usize {
    #[expect(clippy::cast_possible_truncation, reason = "as many bits as slots need")]
    let slot = (hash >> (64 - slots.trailing_zeros())) as usize;
    slot
}

/// The slot that the bits behind the top ones say, once displaced.
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

/// The first and the last 8 bytes; of a shorter text the whole and nothing.
#[inline]
const fn ends(bytes: &[u8]) -> (u64, u64) {
    match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => (short_word(bytes), 0),
    }
}

/// The 8 bytes at a place, or the last 8 where the text ends before.
#[inline]
const fn word_at(bytes: &[u8], place: usize) -> u64 {
    if bytes.len() < 8 {
        return 0;
    }
    let latest = bytes.len() - 8;
    let place = if place < latest { place } else { latest };
    match bytes.split_at(place).1.first_chunk() {
        Some(word) => u64::from_le_bytes(*word),
        None => 0,
    }
}

/// Whether two texts are the same, the longer of which has `longest` bytes at
/// most: by chunks that may overlap, so that texts of 17 to 64 bytes take the
/// same path and no branch is mispredicted.
#[inline]
pub(super) const fn equal(a: &[u8], b: &[u8], longest: usize) -> bool {
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

/// The 16 bytes at a place that is at least as many before the end. rustc makes
/// one load and one compare of a vector of them, as long as they are compared and
/// not told apart bit by bit.
#[inline]
const fn chunk(bytes: &[u8], place: usize) -> u128 {
    match bytes.split_at(place).1.first_chunk() {
        Some(chunk) => u128::from_le_bytes(*chunk),
        None => 0,
    }
}

/// Whether all but the last 16 bytes are the same, of texts of one length.
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

/// The place of a number of 64 bits among sorted ones.
#[must_use]
pub const fn sorted_number(keys: &[u8], key: u64) -> Option<usize> {
    let (mut low, mut high) = (0, keys.len() / size_of::<u64>());
    while low < high {
        let middle = usize::midpoint(low, high);
        let found = u64_at(keys, middle);
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

/// The place of a text among texts that are sorted by their bytes.
#[must_use]
pub const fn sorted_text(keys: &[&str], key: &str) -> Option<usize> {
    let (mut low, mut high) = (0, keys.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        match compare(keys[middle].as_bytes(), key.as_bytes()) {
            Ordering::Equal => return Some(middle),
            Ordering::Less => low = middle + 1,
            Ordering::Greater => high = middle,
        }
    }
    None
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

/// The row of a slot that a search found, where it found one.
#[must_use]
#[inline]
pub const fn row<R: Copy>(rows: &[R], slot: Option<usize>) -> Option<R> {
    match slot {
        Some(slot) => Some(rows[slot]),
        None => None,
    }
}

/// The row that stands where a slot says, in 16 bits.
#[must_use]
#[inline]
pub const fn row_by_place<R: Copy>(all: &[R], places: &[u8], slot: Option<usize>) -> Option<R> {
    match slot {
        Some(slot) => Some(all[u16_at(places, slot) as usize]),
        None => None,
    }
}

/// The row that stands where the slot of a text says.
#[must_use]
#[inline]
pub const fn row_in_slot<R: Copy>(all: &[R], slots: &[u8], slot: Option<usize>) -> Option<R> {
    match slot {
        Some(slot) => Some(all[(u64_at(slots, slot) >> 48) as usize]),
        None => None,
    }
}

/// The row that stands where a sorted key says, in 32 bits.
#[must_use]
#[inline]
pub const fn row_by_wide_place<R: Copy>(all: &[R], places: &[u8], key: Option<usize>) -> Option<R> {
    match key {
        Some(key) => Some(all[u32_at(places, key) as usize]),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{equal, row_by_place, row_by_wide_place, row_in_slot};

    #[test]
    fn rows_stand_where_places_say() {
        let rows = ['a', 'b', 'c'];
        assert_eq!(row_by_place(&rows, &[2, 0, 1, 0], Some(1)), Some('b'));
        assert_eq!(row_by_wide_place(&rows, &[2, 0, 0, 0, 1, 0, 0, 0], Some(1)), Some('b'));
        let slots = [9, 9, 9, 9, 9, 9, 2, 0, 9, 9, 9, 9, 9, 9, 1, 0];
        assert_eq!(row_in_slot(&rows, &slots, Some(1)), Some('b'));
        assert_eq!(row_by_place(&rows, &[], None), None);
        assert_eq!(row_by_wide_place(&rows, &[], None), None);
        assert_eq!(row_in_slot(&rows, &[], None), None);
    }

    #[test]
    fn texts_that_differ_alike_at_both_ends_differ() {
        // By one bit, at the same place of each half.
        assert!(!equal(b"AAAAAAAABBBBBBBB", b"CAAAAAAA@BBBBBBB", 16));
        assert!(equal(b"AAAAAAAABBBBBBBB", b"AAAAAAAABBBBBBBB", 16));
    }
}
