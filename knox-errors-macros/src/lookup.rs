//! Chooses the search structure for the codes and the names of a table.
//!
//! `knox_errors::lookup` says what each structure is and searches it; the hashes
//! here are those there. Every choice is bounded and deterministic: the same
//! keys give the same structure, and where no hash is found the keys are sorted.

/// Up to here one level is tried: its slots grow with the square of the keys.
const ONE_LEVEL_KEYS: usize = 128;
/// Up to here hashed structures say where a key stands in 16 bits.
const HASHED_KEYS: usize = 1 << 16;
/// How many multipliers are tried for one number of slots.
const ATTEMPTS: u64 = 2048;

/// The structure for keys that are numbers.
pub enum Numbers {
    /// The key of each distance from the least number.
    Direct {
        least: i128,
        keys: Vec<Option<usize>>,
    },
    Hashed(Placement),
    /// The keys in ascending order of their bits.
    Sorted(Vec<usize>),
}

/// The structure for keys that are texts.
pub enum Texts {
    /// Searched as these numbers of 64 bits.
    Words(Vec<u64>, Numbers),
    Hashed {
        words: Vec<u16>,
        tags: Vec<u32>,
        placement: Placement,
    },
    /// The keys in ascending order.
    Sorted(Vec<usize>),
}

/// A perfect hash: the key of each slot, and the displacements of the second
/// level if there is one.
pub struct Placement {
    pub multiplier: u64,
    pub displacements: Vec<u16>,
    pub slots: Vec<usize>,
}

/// The structure for distinct numbers, of which the hash sees `bits`, 32 or 64.
pub fn numbers(keys: &[i128], bits: u32) -> Numbers {
    let least = keys.iter().copied().min().unwrap_or_default();
    let greatest = keys.iter().copied().max().unwrap_or_default();
    let range = greatest - least + 1;
    let narrow = (4 * keys.len() + 16).max(256);
    match usize::try_from(range) {
        Ok(range) if range <= narrow && keys.len() < HASHED_KEYS => {
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
    let seen: Vec<u64> = keys.iter().map(|key| low_bits(*key, bits)).collect();
    words(&seen)
}

/// The structure for distinct numbers as the hash sees them.
fn words(keys: &[u64]) -> Numbers {
    match place(keys) {
        Some(placement) => Numbers::Hashed(placement),
        None => Numbers::Sorted(sorted(keys)),
    }
}

/// The number as the cast to an unsigned type of so many bits gives it.
pub fn low_bits(number: i128, bits: u32) -> u64 {
    let bytes = number.to_le_bytes();
    let mut low = [0; 8];
    low.copy_from_slice(&bytes[..8]);
    u64::from_le_bytes(low) & (u64::MAX >> (64 - bits))
}

/// The structure for distinct texts.
pub fn texts(keys: &[String]) -> Texts {
    if keys.iter().all(|key| key.len() <= 8) {
        let packed: Vec<u64> = keys.iter().map(|key| packed(key.as_bytes())).collect();
        let numbers = words(&packed);
        return Texts::Words(packed, numbers);
    }
    let Some((words, mixed)) = telling_words(keys) else {
        return Texts::Sorted(sorted(keys));
    };
    let Some(placement) = place(&mixed) else {
        return Texts::Sorted(sorted(keys));
    };
    let tags = placement.slots.iter().map(|&key| {
        let hash = mixed[key].wrapping_mul(placement.multiplier);
        u32::try_from(hash >> 32).unwrap_or_default()
    });
    Texts::Hashed { words, tags: tags.collect(), placement }
}

/// As few further words, two at most, as tell all texts apart, and what is
/// hashed of each text with them.
fn telling_words(keys: &[String]) -> Option<(Vec<u16>, Vec<u64>)> {
    let longest = keys.iter().map(String::len).max().unwrap_or_default();
    let places =
        || (1..u16::try_from(longest / 2).unwrap_or(u16::MAX).min(32)).map(|half| 2 * half);
    let none = std::iter::once(Vec::new());
    let one = places().map(|place| vec![place]);
    let two = places().flat_map(|first| {
        places().filter(move |second| *second > first).map(move |second| vec![first, second])
    });
    // A choice ends at its first clash, so that most cost little.
    none.chain(one).chain(two).find_map(|words| {
        let mut seen = std::collections::HashSet::new();
        let mixed = keys.iter().map(|key| {
            let mixed = mixed(key.as_bytes(), &words);
            seen.insert(mixed).then_some(mixed)
        });
        let mixed: Option<Vec<u64>> = mixed.collect();
        Some((words, mixed?))
    })
}

/// What is hashed of a text.
fn mixed(bytes: &[u8], words: &[u16]) -> u64 {
    let (first, last) = if bytes.len() < 8 {
        (packed(bytes), 0)
    } else {
        (word_at(bytes, 0), word_at(bytes, bytes.len()))
    };
    let mixed = (first ^ last.rotate_left(29)).wrapping_add(bytes.len() as u64);
    words.iter().fold(mixed, |mixed, place| {
        let word = if bytes.len() < 8 { 0 } else { word_at(bytes, usize::from(*place)) };
        mixed.rotate_left(23) ^ word
    })
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

fn sorted<K: Ord>(keys: &[K]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..keys.len()).collect();
    order.sort_by_key(|&key| &keys[key]);
    order
}

/// A perfect hash of distinct keys: one level if they are few, else two.
fn place(keys: &[u64]) -> Option<Placement> {
    if keys.len() > HASHED_KEYS {
        return None;
    }
    let one_level = || {
        // Fewer slots than n² / 24 are not found in so many attempts.
        let least = (keys.len() * keys.len() / 24).max(keys.len()).max(2).next_power_of_two();
        (0..4).find_map(|doubled| one_level(keys, least << doubled))
    };
    let two_levels = || {
        // At most four slots in five are taken.
        let least = (keys.len() * 5 / 4).next_power_of_two();
        (0..3).find_map(|doubled| two_levels(keys, least << doubled))
    };
    let few = (keys.len() <= ONE_LEVEL_KEYS).then(one_level).flatten();
    few.or_else(two_levels)
}

fn one_level(keys: &[u64], slots: usize) -> Option<Placement> {
    let mut taken = vec![u64::MAX; slots];
    (0..ATTEMPTS).find_map(|attempt| {
        let multiplier = multiplier(attempt);
        for key in keys {
            let slot = top_bits(key.wrapping_mul(multiplier), slots);
            if taken[slot] == attempt {
                return None;
            }
            taken[slot] = attempt;
        }
        let mut placed = vec![0; slots];
        for (key, bits) in keys.iter().enumerate() {
            placed[top_bits(bits.wrapping_mul(multiplier), slots)] = key;
        }
        Some(Placement { multiplier, displacements: Vec::new(), slots: placed })
    })
}

fn two_levels(keys: &[u64], slots: usize) -> Option<Placement> {
    let buckets = (keys.len() / 3).max(2).next_power_of_two();
    // Whether displacing succeeds hardly depends on the multiplier, but for keys
    // that share all bits that it brings up.
    (0..16).find_map(|attempt| {
        let multiplier = multiplier(attempt);
        let hashes: Vec<u64> = keys.iter().map(|key| key.wrapping_mul(multiplier)).collect();
        let (displacements, slots) = displace(&hashes, buckets, slots)?;
        Some(Placement { multiplier, displacements, slots })
    })
}

/// Displaces the buckets, the fullest first, to where all of their slots are free.
fn displace(hashes: &[u64], buckets: usize, slots: usize) -> Option<(Vec<u16>, Vec<usize>)> {
    let mut members = vec![Vec::new(); buckets];
    for (key, hash) in hashes.iter().enumerate() {
        members[top_bits(*hash, buckets)].push(key);
    }
    let mut order: Vec<usize> = (0..buckets).collect();
    order.sort_by_key(|&bucket| std::cmp::Reverse(members[bucket].len()));

    let mut displacements = vec![0; buckets];
    let mut placed = vec![None; slots];
    for bucket in order {
        let below = 64 - buckets.trailing_zeros() - slots.trailing_zeros();
        let bits: Vec<usize> =
            members[bucket].iter().map(|&key| low_usize(hashes[key] >> below)).collect();
        let displacement = (0..=u16::MAX).take(slots).find(|displacement| {
            let mut targets: Vec<usize> =
                bits.iter().map(|bits| (bits ^ usize::from(*displacement)) & (slots - 1)).collect();
            let are_free = targets.iter().all(|&slot| placed[slot].is_none());
            targets.sort_unstable();
            are_free && targets.windows(2).all(|pair| pair[0] != pair[1])
        })?;
        for (&key, bits) in members[bucket].iter().zip(bits) {
            placed[(bits ^ usize::from(displacement)) & (slots - 1)] = Some(key);
        }
        displacements[bucket] = displacement;
    }
    Some((displacements, placed.into_iter().map(Option::unwrap_or_default).collect()))
}

/// The slot that the top bits of a hash say.
fn top_bits(hash: u64, slots: usize) -> usize {
    low_usize(hash >> (64 - slots.trailing_zeros()))
}

/// The low bits, as many as there are on any machine that compiles.
fn low_usize(bits: u64) -> usize {
    usize::try_from(bits & 0xFFFF_FFFF).unwrap_or_default()
}

/// Odd numbers without a pattern: the finalizer of `SplitMix64` over a counter.
fn multiplier(attempt: u64) -> u64 {
    let mut bits = (attempt + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (bits ^ (bits >> 31)) | 1
}
