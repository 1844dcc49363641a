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
//! slot, which is never found there.

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
    ($key:ident, $one_level:ident, $two_levels:ident) => {
        /// The row of a number, by one multiplication.
        #[must_use]
        #[inline]
        pub const fn $one_level<R: Copy>(
            keys: &[$key],
            rows: &[R],
            multiplier: u64,
            key: $key,
        ) -> Option<R> {
            let hash = (key as u64).wrapping_mul(multiplier);
            let slot = top_bits(hash, keys.len());
            if keys[slot] == key { Some(rows[slot]) } else { None }
        }

        /// The row of a number, by one multiplication and a displacement.
        #[must_use]
        #[inline]
        pub const fn $two_levels<R: Copy>(
            displacements: &[u16],
            keys: &[$key],
            rows: &[R],
            multiplier: u64,
            key: $key,
        ) -> Option<R> {
            let hash = (key as u64).wrapping_mul(multiplier);
            let slot = displaced(hash, displacements, keys.len());
            if keys[slot] == key { Some(rows[slot]) } else { None }
        }
    };
}

hashed_numbers!(u32, one_level_u32, two_levels_u32);
hashed_numbers!(u64, one_level_u64, two_levels_u64);

/// The data of hashed texts.
#[derive(Clone, Copy)]
pub struct Texts<'a, R> {
    pub multiplier: u64,
    /// The lengths that the texts have, from and to: others are refused at once,
    /// and the compiler leaves out how to compare them.
    pub lengths: (usize, usize),
    /// Where the further words are, none to two.
    pub words: &'a [u16],
    /// Empty where one level will do.
    pub displacements: &'a [u16],
    /// The upper half of the hash of each slot's text.
    pub tags: &'a [u32],
    /// Where each slot's text stands in `texts`.
    pub places: &'a [u16],
    pub rows: &'a [R],
    pub texts: &'a [&'static str],
}

/// The row of a text.
#[must_use]
#[inline]
pub const fn text<R: Copy>(data: Texts<'_, R>, text: &str) -> Option<R> {
    let bytes = text.as_bytes();
    if bytes.len() < data.lengths.0 || bytes.len() > data.lengths.1 {
        return None;
    }
    let hash = hash(bytes, data.words, data.multiplier);
    let slot = if data.displacements.is_empty() {
        top_bits(hash, data.tags.len())
    } else {
        displaced(hash, data.displacements, data.tags.len())
    };
    if data.tags[slot] != (hash >> 32) as u32 {
        return None;
    }
    let found = data.texts[data.places[slot] as usize].as_bytes();
    if equal(found, bytes, data.lengths.1) { Some(data.rows[slot]) } else { None }
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
const fn displaced(hash: u64, displacements: &[u16], slots: usize) -> usize {
    let displacement = displacements[top_bits(hash, displacements.len())] as usize;
    let below = 64 - displacements.len().trailing_zeros() - slots.trailing_zeros();
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
    let outer = (chunk(a, 0) ^ chunk(b, 0)) | (chunk(a, last) ^ chunk(b, last));
    if longest <= 32 {
        return outer == 0;
    }
    if len <= 64 {
        let second = if last < 16 { last } else { 16 };
        let before_last = last - second;
        let inner =
            (chunk(a, second) ^ chunk(b, second)) | (chunk(a, before_last) ^ chunk(b, before_last));
        return outer | inner == 0;
    }
    outer == 0 && equal_by_chunks(a, b)
}

/// 16 bytes at a place that is at least as many before the end.
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

/// The place of a number among sorted ones.
#[must_use]
pub const fn sorted_number(keys: &[u64], key: u64) -> Option<usize> {
    let (mut low, mut high) = (0, keys.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        if keys[middle] == key {
            return Some(middle);
        }
        if keys[middle] < key {
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

/// The rows at the places of a list, so that a table of rows is written as one
/// of small numbers.
#[must_use]
pub const fn rows_at<R: Copy, const N: usize>(all: &[R], places: &[u16; N]) -> [R; N] {
    let mut rows = [all[0]; N];
    let mut at = 0;
    while at < N {
        rows[at] = all[places[at] as usize];
        at += 1;
    }
    rows
}

/// The same where some places have no row, which is written as one past the last.
#[must_use]
pub const fn some_rows_at<R: Copy, const N: usize>(all: &[R], places: &[u16; N]) -> [Option<R>; N] {
    let mut rows = [None; N];
    let mut at = 0;
    while at < N {
        let place = places[at] as usize;
        if place < all.len() {
            rows[at] = Some(all[place]);
        }
        at += 1;
    }
    rows
}

/// The row at a place that a search found, where it found one.
#[must_use]
#[inline]
pub const fn row_at<R: Copy>(all: &[R], place: Option<u16>) -> Option<R> {
    match place {
        Some(place) => Some(all[place as usize]),
        None => None,
    }
}

/// The row of the key at a place among sorted ones, where a search found one.
#[must_use]
#[inline]
pub const fn sorted_row<R: Copy>(all: &[R], rows: &[u32], place: Option<usize>) -> Option<R> {
    match place {
        Some(place) => Some(all[rows[place] as usize]),
        None => None,
    }
}

/// A status as it is stored, 0 for none.
#[must_use]
#[inline]
pub const fn status(stored: u16) -> Option<u16> {
    if stored == 0 { None } else { Some(stored) }
}

/// The items of one row, out of those of all rows in order.
#[must_use]
pub const fn run<T>(items: &'static [T], rows: &[u32], row: usize) -> &'static [T] {
    let mut start = 0;
    while start < rows.len() && (rows[start] as usize) < row {
        start += 1;
    }
    let mut end = start;
    while end < rows.len() && rows[end] as usize == row {
        end += 1;
    }
    items.split_at(start).1.split_at(end - start).0
}
