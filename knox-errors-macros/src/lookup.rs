//! Chooses the search structure for the codes and the names of a table.
//!
//! `knox_errors::lookup` says what each structure is and searches it; the hashes
//! here are those there. Every choice is bounded and deterministic: the same
//! keys give the same structure, and where no hash is found the keys are sorted.

use std::cmp::Ordering;

/// Up to here one level is tried: its slots grow with the square of the keys.
const ONE_LEVEL_KEYS: usize = 128;
/// Up to here hashed structures say where a key, and its row, stands in 16 bits.
const HASHED_KEYS: usize = 1 << 16;
/// How many multipliers are tried for one number of slots.
const ATTEMPTS: usize = 2048;

/// Stands for no key in a slot.
const FREE: usize = usize::MAX;

pub enum Numbers {
    /// The key of each distance from the least number.
    Direct {
        least: i128,
        keys: Vec<Option<usize>>,
    },
    Hashed(Placement),
    Sorted(Vec<usize>),
}

pub enum Texts {
    Words(Vec<u64>, Numbers),
    Hashed { words: Vec<usize>, tags: Vec<u64>, placement: Placement },
    Sorted(Vec<usize>),
}

/// A perfect hash: the key of each slot, and the displacements of the second
/// level if there is one.
pub struct Placement {
    pub multiplier: u64,
    pub displacements: Vec<usize>,
    pub slots: Vec<usize>,
}

/// The structure for distinct numbers of a table of so many rows, of which the hash
/// sees `bits`, 32 or 64.
pub fn numbers(keys: &[i128], bits: u32, rows: usize) -> Numbers {
    let mut least = keys.first().copied().unwrap_or_default();
    let mut greatest = least;
    for &key in keys {
        least = least.min(key);
        greatest = greatest.max(key);
    }
    let range = greatest - least + 1;
    let narrow = (4 * keys.len() + 16).max(256);
    match usize::try_from(range) {
        Ok(range) if range <= narrow && rows.max(keys.len()) < HASHED_KEYS => {
            let mut direct = vec![None; range];
            for (key, number) in keys.iter().enumerate() {
                if let Ok(distance) = usize::try_from(number - least) {
                    direct[distance] = Some(key);
                }
            }
            return Numbers::Direct { least, keys: direct };
        }
        _ => {}
    }
    words(&all_low_bits(keys, bits), rows)
}

fn words(keys: &[u64], rows: usize) -> Numbers {
    match place(keys, rows) {
        Some(placement) => Numbers::Hashed(placement),
        None => Numbers::Sorted(order(keys.len(), &|one, other| keys[one].cmp(&keys[other]))),
    }
}

pub fn all_low_bits(numbers: &[i128], bits: u32) -> Vec<u64> {
    let mut low = Vec::new();
    for &number in numbers {
        low.push(low_bits(number, bits));
    }
    low
}

/// The number as the cast to an unsigned type of so many bits gives it.
pub fn low_bits(number: i128, bits: u32) -> u64 {
    let bytes = number.to_le_bytes();
    let mut low = [0; 8];
    low.copy_from_slice(&bytes[..8]);
    u64::from_le_bytes(low) & (u64::MAX >> (64 - bits))
}

/// The structure for distinct texts of a table of so many rows.
pub fn texts(keys: &[&str], rows: usize) -> Texts {
    let mut longest = 0;
    for key in keys {
        longest = longest.max(key.len());
    }
    if longest <= 8 {
        let mut words = Vec::new();
        for key in keys {
            words.push(packed(key.as_bytes()));
        }
        let numbers = self::words(&words, rows);
        return Texts::Words(words, numbers);
    }
    let sorted = || Texts::Sorted(order(keys.len(), &|one, other| keys[one].cmp(keys[other])));
    let Some((words, mixed)) = distinguishing_offsets(keys, longest) else {
        return sorted();
    };
    let Some(placement) = place(&mixed, rows) else {
        return sorted();
    };
    let mut tags = Vec::new();
    for &key in &placement.slots {
        let hash = mixed[key].wrapping_mul(placement.multiplier);
        tags.push(hash >> 32);
    }
    Texts::Hashed { words, tags, placement }
}

/// As few further words, two at most, as tell all texts apart, and what is
/// hashed of each text with them.
fn distinguishing_offsets(keys: &[&str], longest: usize) -> Option<(Vec<usize>, Vec<u64>)> {
    let end = longest.min(64);
    let mut choices = vec![Vec::new()];
    let mut place = 2;
    while place < end {
        choices.push(vec![place]);
        place += 2;
    }
    let singles = choices.len();
    for first in 1..singles {
        for second in first + 1..singles {
            choices.push(vec![choices[first][0], choices[second][0]]);
        }
    }
    for words in &choices {
        if let Some(mixed) = all_mixed(keys, words) {
            return Some((words.clone(), mixed));
        }
    }
    None
}

/// What is hashed of each string, or `None` where it is the same of two: a choice of words
/// ends at its first clash, so that most cost little.
fn all_mixed(keys: &[&str], words: &[usize]) -> Option<Vec<u64>> {
    let slots = (2 * keys.len()).next_power_of_two().max(2);
    let mut taken = vec![FREE; slots];
    let mut all: Vec<u64> = Vec::new();
    for (index, key) in keys.iter().enumerate() {
        let mixed = mixed(key.as_bytes(), words);
        let mut slot = top_bits(mixed.wrapping_mul(multiplier(0)), slots);
        while taken[slot] != FREE {
            if all[taken[slot]] == mixed {
                return None;
            }
            slot = (slot + 1) & (slots - 1);
        }
        taken[slot] = index;
        all.push(mixed);
    }
    Some(all)
}

fn mixed(bytes: &[u8], words: &[usize]) -> u64 {
    let (first, last) = if bytes.len() < 8 {
        (packed(bytes), 0)
    } else {
        (word_at(bytes, 0), word_at(bytes, bytes.len()))
    };
    let mut mixed = (first ^ last.rotate_left(29)).wrapping_add(bytes.len() as u64);
    for &place in words {
        let word = if bytes.len() < 8 { 0 } else { word_at(bytes, place) };
        mixed = mixed.rotate_left(23) ^ word;
    }
    mixed
}

/// The 8 bytes at a place, or the last 8, of a text of at least 8.
fn word_at(bytes: &[u8], place: usize) -> u64 {
    let place = place.min(bytes.len() - 8);
    let mut word = [0; 8];
    word.copy_from_slice(&bytes[place..place + 8]);
    u64::from_le_bytes(word)
}

/// A text of up to 8 bytes as a number.
fn packed(bytes: &[u8]) -> u64 {
    let mut word = [0; 8];
    word[..bytes.len()].copy_from_slice(bytes);
    let word = u64::from_le_bytes(word);
    if bytes.len() == 8 { word } else { word | (0xF8 | bytes.len() as u64) << 56 }
}

/// The numbers below `count` in this order, equal ones ascending: a merge sort. Every
/// build compiles this crate, and the standard library's sort is a hundred functions.
pub fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order = Vec::new();
    for number in 0..count {
        order.push(number);
    }
    let mut run = 1;
    while run < count {
        let mut merged = Vec::new();
        while merged.len() < count {
            let mut left = merged.len();
            let middle = (left + run).min(count);
            let (mut right, end) = (middle, (middle + run).min(count));
            while left < middle || right < end {
                let is_right = left == middle
                    || right < end && compare(order[right], order[left]) == Ordering::Less;
                let next = if is_right { &mut right } else { &mut left };
                merged.push(order[*next]);
                *next += 1;
            }
        }
        order = merged;
        run *= 2;
    }
    order
}

/// A perfect hash of distinct keys: one level if they are few, else two.
fn place(keys: &[u64], rows: usize) -> Option<Placement> {
    if keys.len().max(rows) > HASHED_KEYS {
        return None;
    }
    if keys.len() <= ONE_LEVEL_KEYS {
        // Fewer slots than n² / 24 are not found in so many attempts.
        let least = (keys.len() * keys.len() / 24).max(keys.len()).max(2).next_power_of_two();
        for doubled in 0..4_usize {
            let found = one_level(keys, least << doubled);
            if found.is_some() {
                return found;
            }
        }
    }
    // At most four slots in five are taken.
    let least = (keys.len() * 5 / 4).next_power_of_two();
    for doubled in 0..3_usize {
        let found = two_levels(keys, least << doubled);
        if found.is_some() {
            return found;
        }
    }
    None
}

fn one_level(keys: &[u64], slots: usize) -> Option<Placement> {
    let mut taken = vec![FREE; slots];
    // No iterator and no vector in the loop: without optimization, each use of one is calls.
    let taken = taken.as_mut_slice();
    'attempts: for attempt in 0..ATTEMPTS {
        let multiplier = multiplier(attempt);
        let mut key = 0;
        while key < keys.len() {
            let slot = top_bits(keys[key].wrapping_mul(multiplier), slots);
            if taken[slot] == attempt {
                continue 'attempts;
            }
            taken[slot] = attempt;
            key += 1;
        }
        let mut placed = vec![0; slots];
        for (key, bits) in keys.iter().enumerate() {
            placed[top_bits(bits.wrapping_mul(multiplier), slots)] = key;
        }
        return Some(Placement { multiplier, displacements: Vec::new(), slots: placed });
    }
    None
}

fn two_levels(keys: &[u64], slots: usize) -> Option<Placement> {
    let buckets = (keys.len() / 3).max(2).next_power_of_two();
    // Whether displacing succeeds hardly depends on the multiplier, but for keys
    // that share all bits that it brings up.
    for attempt in 0..16 {
        let multiplier = multiplier(attempt);
        let mut hashes = Vec::new();
        for key in keys {
            hashes.push(key.wrapping_mul(multiplier));
        }
        if let Some((displacements, slots)) = displace(&hashes, buckets, slots) {
            return Some(Placement { multiplier, displacements, slots });
        }
    }
    None
}

/// Displaces the buckets, the fullest first, to where all of their slots are free.
fn displace(hashes: &[u64], buckets: usize, slots: usize) -> Option<(Vec<usize>, Vec<usize>)> {
    let mut members = Vec::new();
    for _ in 0..buckets {
        members.push(Vec::new());
    }
    for (key, hash) in hashes.iter().enumerate() {
        members[top_bits(*hash, buckets)].push(key);
    }
    let fullest_first = order(buckets, &|one, other| members[other].len().cmp(&members[one].len()));
    let below = 64 - buckets.trailing_zeros() - slots.trailing_zeros();
    let mut displacements = vec![0; buckets];
    let mut placed = vec![FREE; slots];
    for &bucket in &fullest_first {
        let mut bits = Vec::new();
        for &key in &members[bucket] {
            bits.push(low_usize(hashes[key] >> below));
        }
        let displacement = displacement(&bits, &placed)?;
        for (member, &key) in members[bucket].iter().enumerate() {
            placed[(bits[member] ^ displacement) & (slots - 1)] = key;
        }
        displacements[bucket] = displacement;
    }
    for key in &mut placed {
        if *key == FREE {
            *key = 0;
        }
    }
    Some((displacements, placed))
}

/// The least displacement that brings these bits to different slots that are free.
fn displacement(bits: &[usize], placed: &[usize]) -> Option<usize> {
    'displacements: for displacement in 0..placed.len() {
        for (member, bit) in bits.iter().enumerate() {
            let slot = (bit ^ displacement) & (placed.len() - 1);
            if placed[slot] != FREE {
                continue 'displacements;
            }
            for earlier in &bits[..member] {
                if (earlier ^ bit) & (placed.len() - 1) == 0 {
                    // Whatever the displacement: it brings both to one slot.
                    return None;
                }
            }
        }
        return if displacement < HASHED_KEYS { Some(displacement) } else { None };
    }
    None
}

fn top_bits(hash: u64, slots: usize) -> usize {
    low_usize(hash >> (64 - slots.trailing_zeros()))
}

/// The low bits, of which no index needs more than 32.
fn low_usize(bits: u64) -> usize {
    #[expect(clippy::cast_possible_truncation, reason = "the low bits are wanted")]
    let low = bits as usize;
    low
}

/// Odd numbers without a pattern: the finalizer of `SplitMix64` over a counter.
fn multiplier(attempt: usize) -> u64 {
    let mut bits = (attempt as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (bits ^ (bits >> 31)) | 1
}
