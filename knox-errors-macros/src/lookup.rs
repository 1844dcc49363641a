//! Chooses the search structure for the codes and the names of a table.
//!
//! `knox_errors::lookup` documents and searches these structures, with the same hash functions.
//! Every choice is bounded and deterministic: the same keys give the same structure, and keys
//! for which no hash is found are sorted.

use std::cmp::Ordering;

/// The most keys for which one level is tried: its slots grow with the square of the keys.
const ONE_LEVEL_KEYS: usize = 128;
/// The most keys or rows whose indices fit in the 16 bits of a hashed structure.
const HASHED_KEYS: usize = 1 << 16;
/// The number of multipliers that are tried for one number of slots.
const ATTEMPTS: usize = 2048;

/// A slot without a key.
const FREE: usize = usize::MAX;

pub enum Numbers {
    /// The key at each distance from the least number.
    Direct {
        least: i128,
        keys: Vec<Option<usize>>,
    },
    Hashed(Placement),
    Sorted(Vec<usize>),
}

pub enum Strings {
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

/// The structure for distinct numbers of a table with `rows` rows. The hash uses the low
/// `bits` of a number, 32 or 64.
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

/// The number cast to an unsigned type of `bits` bits.
pub fn low_bits(number: i128, bits: u32) -> u64 {
    let bytes = number.to_le_bytes();
    let mut low = [0; 8];
    low.copy_from_slice(&bytes[..8]);
    u64::from_le_bytes(low) & (u64::MAX >> (64 - bits))
}

/// The structure for distinct strings of a table with `rows` rows.
pub fn strings(keys: &[&str], rows: usize) -> Strings {
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
        return Strings::Words(words, numbers);
    }
    let sorted = || Strings::Sorted(order(keys.len(), &|one, other| keys[one].cmp(keys[other])));
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
    Strings::Hashed { words, tags, placement }
}

/// The fewest offsets of further words, at most two, that make the hashed words of all strings
/// distinct; and these words.
fn distinguishing_offsets(keys: &[&str], longest: usize) -> Option<(Vec<usize>, Vec<u64>)> {
    if let Some(mixed) = all_mixed(keys, &[]) {
        return Some((Vec::new(), mixed));
    }
    // The offsets are even.
    let halves = longest.min(64).div_ceil(2);
    for first in 1..halves {
        let words = [2 * first];
        if let Some(mixed) = all_mixed(keys, &words) {
            return Some((words.to_vec(), mixed));
        }
    }
    for first in 1..halves {
        for second in first + 1..halves {
            let words = [2 * first, 2 * second];
            if let Some(mixed) = all_mixed(keys, &words) {
                return Some((words.to_vec(), mixed));
            }
        }
    }
    None
}

/// The hashed word of each string, or `None` if two are equal. Ends at the first clash, so that
/// most choices of words cost little.
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
    for &offset in words {
        let word = if bytes.len() < 8 { 0 } else { word_at(bytes, offset) };
        mixed = mixed.rotate_left(23) ^ word;
    }
    mixed
}

/// The 8 bytes at an offset, or the last 8, of a string of at least 8 bytes.
fn word_at(bytes: &[u8], offset: usize) -> u64 {
    let offset = offset.min(bytes.len() - 8);
    let mut word = [0; 8];
    word.copy_from_slice(&bytes[offset..offset + 8]);
    u64::from_le_bytes(word)
}

/// A string of up to 8 bytes as a number.
fn packed(bytes: &[u8]) -> u64 {
    let mut word = [0; 8];
    word[..bytes.len()].copy_from_slice(bytes);
    let word = u64::from_le_bytes(word);
    if bytes.len() == 8 { word } else { word | (0xF8 | bytes.len() as u64) << 56 }
}

/// The numbers below `count` in the order of `compare`, equal ones ascending: a merge sort.
/// Every build compiles this crate, and the standard library's sort is a hundred functions.
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
        // With fewer slots than n² / 24, so many attempts do not succeed.
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
    // No iterator and no vector in the loop: without optimization, each use of one is a call.
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
    // Whether displacing succeeds hardly depends on the multiplier, except for keys whose
    // products share their top bits.
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

/// Finds a displacement for each bucket, the fullest first, so that all its slots are free.
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

/// The least displacement that maps these bits to distinct free slots, if two bytes can hold it.
pub fn displacement(bits: &[usize], placed: &[usize]) -> Option<usize> {
    'displacements: for displacement in 0..placed.len() {
        for (member, bit) in bits.iter().enumerate() {
            let slot = (bit ^ displacement) & (placed.len() - 1);
            if placed[slot] != FREE {
                continue 'displacements;
            }
            for earlier in &bits[..member] {
                if (earlier ^ bit) & (placed.len() - 1) == 0 {
                    // Every displacement maps both to one slot.
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

/// The low bits; no index needs more than 32.
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
