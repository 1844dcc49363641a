//! Compares every search structure with a plain map: the macro chooses it for generated keys, and
//! the library searches it.

use std::collections::{BTreeMap, BTreeSet};

use fastrand::Rng;
use knox_errors::__private_0_1_0::lookup as search;

use crate::lookup::{self, Numbers, Placement, Strings};

/// The structures that were chosen, to show that the tests reach each.
type Reached = BTreeSet<&'static str>;

/// A structure of numbers with its data as in generated code.
struct NumberSearch {
    numbers: Numbers,
    bits: u32,
    keys: &'static [u8],
    displacements: &'static [u8],
}

impl NumberSearch {
    fn new(numbers: Numbers, low: &[u64], bits: u32) -> Self {
        let (order, bytes) = match &numbers {
            Numbers::Hashed(placement) => (placement.slots.as_slice(), bits as usize / 8),
            Numbers::Sorted(order) => (order.as_slice(), 8),
            Numbers::Direct { .. } => (&[][..], 0),
        };
        let keys = order.iter().flat_map(|&key| low[key].to_le_bytes().into_iter().take(bytes));
        let keys = leaked(keys.collect());
        let displacements = match &numbers {
            Numbers::Hashed(placement) => leaked(shorts(&placement.displacements)),
            _ => &[],
        };
        Self { numbers, bits, keys, displacements }
    }

    fn name(&self) -> &'static str {
        match &self.numbers {
            Numbers::Direct { .. } => "direct",
            Numbers::Hashed(placement) if placement.displacements.is_empty() => "one level",
            Numbers::Hashed(_) => "two levels",
            Numbers::Sorted(_) => "sorted",
        }
    }

    fn find(&self, key: i128) -> Option<usize> {
        let low = lookup::low_bits(key, self.bits);
        match &self.numbers {
            Numbers::Direct { least, keys } => {
                let distance = lookup::low_bits(key, 64).wrapping_sub(lookup::low_bits(*least, 64));
                search::direct(keys, distance)
            }
            Numbers::Hashed(placement) => {
                self.slot(placement, low).map(|slot| placement.slots[slot])
            }
            Numbers::Sorted(order) => {
                search::Sorted { keys: self.keys }.find(low).map(|index| order[index])
            }
        }
    }

    fn slot(&self, placement: &Placement, low: u64) -> Option<usize> {
        let (multiplier, keys) = (placement.multiplier, self.keys);
        let displacements = self.displacements;
        match (self.bits, displacements.is_empty()) {
            (32, is_one_level) => {
                let low = u32::try_from(low).unwrap();
                if is_one_level {
                    search::OneLevel::<u32>::new(multiplier, keys).find(low)
                } else {
                    search::TwoLevels::<u32>::new(multiplier, displacements, keys).find(low)
                }
            }
            (_, true) => search::OneLevel::<u64>::new(multiplier, keys).find(low),
            (_, false) => search::TwoLevels::<u64>::new(multiplier, displacements, keys).find(low),
        }
    }
}

/// Static data, as in generated code.
fn leaked<T>(values: Vec<T>) -> &'static [T] {
    values.leak()
}

/// Numbers of 16 bits, as in generated code.
fn shorts(numbers: &[usize]) -> Vec<u8> {
    numbers.iter().flat_map(|&number| u16::try_from(number).unwrap().to_le_bytes()).collect()
}

/// Searches for `keys` and others in the structure that the macro chooses.
fn check_numbers(keys: &[i128], others: &[i128], bits: u32, reached: &mut Reached) {
    let map: BTreeMap<i128, usize> = keys.iter().enumerate().map(|(at, &key)| (key, at)).collect();
    let low: Vec<u64> = keys.iter().map(|&key| lookup::low_bits(key, bits)).collect();
    let search = NumberSearch::new(lookup::numbers(keys, bits, keys.len()), &low, bits);
    reached.insert(search.name());
    let mut rng = Rng::with_seed(keys.len() as u64);
    for key in choose(&mut rng, keys, 400).chain(choose(&mut rng, others, 400)) {
        let found = search.find(*key);
        assert_eq!(found, map.get(key).copied(), "{key} among {} ({})", keys.len(), search.name());
    }
}

fn choose<'a, T>(
    rng: &mut Rng,
    all: &'a [T],
    most: usize,
) -> impl Iterator<Item = &'a T> + use<'a, T> {
    rng.choose_multiple(all, most.min(all.len())).into_iter()
}

/// The least and the greatest code of each type.
const RANGES: [(i128, i128); 8] = [
    (0, u8::MAX as i128),
    (0, u16::MAX as i128),
    (0, u32::MAX as i128),
    (0, u64::MAX as i128),
    (i8::MIN as i128, i8::MAX as i128),
    (i16::MIN as i128, i16::MAX as i128),
    (i32::MIN as i128, i32::MAX as i128),
    (i64::MIN as i128, i64::MAX as i128),
];

/// Codes of one shape: dense, sparse, clustered or at the ends of the type.
fn number_keys(
    rng: &mut Rng,
    shape: usize,
    count: usize,
    (least, greatest): (i128, i128),
) -> Vec<i128> {
    let room = usize::try_from(greatest - least).unwrap_or(usize::MAX).saturating_add(1);
    let count = count.min(room / 2).max(1);
    let mut keys = BTreeSet::new();
    let start = rng.i128(least..=greatest - i128::try_from(count).unwrap());
    let mut tries = 0;
    while keys.len() < count && tries < 20 * count {
        tries += 1;
        let at = i128::try_from(keys.len()).unwrap();
        let key = match shape {
            0 => start + at,
            1 => rng.i128(least..=greatest),
            2 => rng.i128(least..=greatest) / 1000 * 1000 + rng.i128(0..50),
            3 if rng.bool() => least + at,
            3 => greatest - at,
            // Like Samsung's: status, module, sequence.
            _ => rng.i128(400..600) * 10_000 + rng.i128(0..4) * 1000 + rng.i128(0..60),
        };
        if (least..=greatest).contains(&key) {
            keys.insert(key);
        }
    }
    let mut keys: Vec<i128> = keys.into_iter().collect();
    rng.shuffle(&mut keys);
    keys
}

/// Numbers of the type, some near the keys.
fn other_numbers(rng: &mut Rng, keys: &[i128], (least, greatest): (i128, i128)) -> Vec<i128> {
    let near = keys.iter().flat_map(|&key| [key - 1, key + 1, key ^ 1 << 5, key ^ 1 << 31, -key]);
    let mut others: Vec<i128> = near.collect();
    others.extend((0..1000).map(|_| rng.i128(least..=greatest)));
    others.extend([least, greatest, 0]);
    others.retain(|key| (least..=greatest).contains(key));
    others
}

#[test]
fn numbers_are_found_as_in_a_map() {
    let mut rng = Rng::with_seed(1);
    let mut reached = Reached::new();
    for range in RANGES {
        let bits = if range.1 - range.0 > i128::from(u32::MAX) { 64 } else { 32 };
        for shape in 0..5 {
            for count in [1, 2, 3, 10, 38, 100, 127, 128, 129, 257, 1000, rng.usize(1..5000), 5000]
            {
                let keys = number_keys(&mut rng, shape, count, range);
                if keys.is_empty() {
                    continue;
                }
                let others = other_numbers(&mut rng, &keys, range);
                check_numbers(&keys, &others, bits, &mut reached);
            }
        }
    }
    assert_eq!(reached, Reached::from(["direct", "one level", "two levels"]));
}

#[test]
fn numbers_that_no_hash_is_found_for_are_sorted() {
    // More keys than indices of 16 bits.
    let keys: Vec<i128> = (0..70_000).map(|key| key * 1_000_003).collect();
    let others: Vec<i128> = keys.iter().map(|key| key + 1).collect();
    let mut reached = Reached::new();
    check_numbers(&keys, &others, 64, &mut reached);
    assert_eq!(reached, Reached::from(["sorted"]));
}

#[test]
fn keys_that_need_all_indices_of_16_bits_are_hashed_even_if_they_are_near() {
    // A direct structure would need a further index for no key.
    let keys: Vec<i128> = (0..1 << 16).collect();
    let mut reached = Reached::new();
    check_numbers(&keys, &[-1, 1 << 16], 64, &mut reached);
    assert_eq!(reached, Reached::from(["two levels"]));
}

#[test]
fn numbers_within_four_times_their_count_and_16_are_direct() {
    let name = |greatest| {
        let keys: Vec<i128> = (0..99).chain([greatest]).collect();
        NumberSearch::new(lookup::numbers(&keys, 64, keys.len()), &[0; 100], 64).name()
    };
    assert_eq!([name(415), name(416)], ["direct", "one level"]);
}

/// The number of slots and of displacements.
fn sizes(keys: &[i128]) -> (usize, usize) {
    match lookup::numbers(keys, 64, keys.len()) {
        Numbers::Hashed(placement) => (placement.slots.len(), placement.displacements.len()),
        _ => panic!("hashed"),
    }
}

#[test]
fn structures_have_the_size_that_most_keys_need() {
    let steps = |count| -> Vec<i128> { (0..count).map(|key| key * 1_000_003).collect() };
    // One level: n² / 24, though these keys would fit in fewer slots.
    assert_eq!(sizes(&steps(100)), (512, 0));
    // Two levels: at most four slots in five are taken, and buckets are for three keys or fewer.
    assert_eq!(sizes(&steps(410)), (512, 256));
    assert_eq!(sizes(&steps(411)), (1024, 256));
    // For these, no multiplier succeeds in 256 slots.
    let odd_ones: Vec<i128> = (1..=192).map(|key: i128| key.pow(9) % 1_000_000_473).collect();
    assert_eq!(sizes(&odd_ones), (512, 64));
}

/// Searches for `keys` and others in the structure that the macro chooses.
fn check_strings(keys: &[String], others: &[String], reached: &mut Reached) {
    let map: BTreeMap<&str, usize> =
        keys.iter().enumerate().map(|(at, key)| (key.as_str(), at)).collect();
    let statics: Vec<&'static str> =
        keys.iter().map(|key| &*Box::leak(key.clone().into_boxed_str())).collect();
    let (structure, find) = string_search(leaked(statics));
    reached.insert(structure);
    for key in keys.iter().chain(others) {
        assert_eq!(
            find(key),
            map.get(key.as_str()).copied(),
            "{key:?} among {}: {structure}",
            keys.len()
        );
    }
}

type FindString = Box<dyn Fn(&str) -> Option<usize>>;

/// The structure of strings, with its data as in generated code, and its search.
fn string_search(keys: &'static [&'static str]) -> (&'static str, FindString) {
    match lookup::strings(keys, keys.len()) {
        Strings::Words(words, numbers) => {
            let search = NumberSearch::new(numbers, &words, 64);
            let are_full = keys.iter().all(|key| key.len() == 8);
            let word = if are_full { search::full_word } else { search::word };
            let find = move |key: &str| search.find(i128::from(word(key)?));
            (if are_full { "full words" } else { "words" }, Box::new(find))
        }
        Strings::Hashed { words, tags, placement } => {
            let displacements = leaked(shorts(&placement.displacements));
            let slots = placement.slots.iter().zip(&tags).flat_map(|(&key, &tag)| {
                let key = u64::from(u16::try_from(key).unwrap());
                (tag | key << 32 | key << 48).to_le_bytes()
            });
            let slots = leaked(slots.collect());
            let name = match (words.len(), placement.displacements.is_empty()) {
                (0, true) => "strings, one level",
                (0, false) => "strings, two levels",
                _ => "strings with further words",
            };
            let lengths = || keys.iter().map(|key| key.len());
            let lengths = (lengths().min().unwrap(), lengths().max().unwrap());
            let search = search::HashedTexts {
                multiplier: placement.multiplier,
                lengths,
                words: leaked(words.iter().map(|&word| u16::try_from(word).unwrap()).collect()),
                displacements,
                slots,
                texts: keys,
            };
            let find = move |key: &str| search.find(key).map(|slot| placement.slots[slot]);
            (name, Box::new(find))
        }
        Strings::Sorted(order) => {
            let search =
                search::SortedTexts { keys: leaked(order.iter().map(|&key| keys[key]).collect()) };
            let find = move |key: &str| search.find(key).map(|index| order[index]);
            ("sorted", Box::new(find))
        }
    }
}

/// A string of one shape, of at most `longest` bytes.
fn string_key(rng: &mut Rng, shape: usize, longest: usize) -> String {
    const WORDS: [&str; 8] =
        ["TOKEN", "EXPIRED", "API", "KEY", "NOT_FOUND", "INVALID", "RESOURCE", "ACCESS"];
    let len = rng.usize(0..=longest);
    let mut text = String::new();
    while text.len() < len {
        match shape {
            0 => text.push(rng.char('A'..='Z')),
            1 => text.push(rng.choice(['é', '€', 'a', '😀', '\0', 'ß']).unwrap()),
            2 => text.push_str(rng.choice(WORDS).unwrap()),
            _ => text = format!("{text}AUT_{:04}", rng.u16(1000..9999)),
        }
    }
    while text.len() > longest {
        text.pop();
    }
    text
}

fn string_keys(rng: &mut Rng, shape: usize, count: usize, longest: usize) -> Vec<String> {
    let keys: BTreeSet<String> = (0..count).map(|_| string_key(rng, shape, longest)).collect();
    let mut keys: Vec<String> = keys.into_iter().collect();
    rng.shuffle(&mut keys);
    keys
}

/// Strings that differ from a key in one character, or in length.
fn other_strings(rng: &mut Rng, keys: &[String], longest: usize) -> Vec<String> {
    let mut others: Vec<String> = (0..200).map(|_| string_key(rng, 0, longest + 10)).collect();
    others.push(String::new());
    for key in choose(rng, keys, 500) {
        let near = key.char_indices().map(|(at, character)| {
            let changed = char::from_u32(u32::from(character) ^ 1).unwrap_or('x');
            format!("{}{changed}{}", &key[..at], &key[at + character.len_utf8()..])
        });
        others.extend(near);
        others.extend([format!("{key}x"), format!("{key}\0"), format!("x{key}")]);
        let mut shorter = key.clone();
        shorter.pop();
        others.push(shorter);
    }
    others
}

#[test]
fn strings_are_found_as_in_a_map() {
    let mut rng = Rng::with_seed(2);
    let mut reached = Reached::new();
    for shape in 0..4 {
        for longest in [1, 4, 8, 9, 16, 17, 32, 33, 60, 64, 65, 200] {
            for count in [1, 2, 10, 38, 100, 128, 129, 1000, rng.usize(1..5000)] {
                let keys = string_keys(&mut rng, shape, count, longest);
                let others = other_strings(&mut rng, &keys, longest);
                check_strings(&keys, &others, &mut reached);
            }
        }
    }
    let eight: Vec<String> = (0..5000).map(|code| format!("AUT_{code:04}")).collect();
    check_strings(&eight, &other_strings(&mut rng, &eight, 8), &mut reached);
    for structure in ["full words", "words", "strings, one level", "strings, two levels"] {
        assert!(reached.contains(structure), "{structure} of {reached:?}");
    }
}

#[test]
fn strings_that_differ_only_in_the_middle_need_further_words() {
    let mut reached = Reached::new();
    let mut rng = Rng::with_seed(3);
    for count in [3, 60, 2000] {
        let keys: Vec<String> =
            (0..count).map(|code| format!("PREFIX_OF_A_CODE_{code:04}_AND_ITS_SUFFIX")).collect();
        check_strings(&keys, &other_strings(&mut rng, &keys, 60), &mut reached);
    }
    assert_eq!(reached, Reached::from(["strings with further words"]));
}

#[test]
fn a_further_word_can_begin_at_every_second_byte() {
    // Words at 2, 4, 8, 16, 32 and at both ends do not contain the byte.
    let keys = ["1", "2"].map(|digit| format!("{}{digit}{}", "x".repeat(28), "x".repeat(35)));
    let keys = [keys[0].as_str(), keys[1].as_str()];
    match lookup::strings(&keys, 2) {
        Strings::Hashed { words, .. } => assert_eq!(words, [22]),
        _ => panic!("hashed"),
    }
}

#[test]
fn a_displacement_fits_in_two_bytes() {
    let only_free = |slot: usize| {
        let mut placed = vec![0; 1 << 17];
        placed[slot] = usize::MAX;
        placed
    };
    assert_eq!(lookup::displacement(&[0], &only_free(65_535)), Some(65_535));
    assert_eq!(lookup::displacement(&[0], &only_free(65_536)), None);
}

/// In a table of `any` codes, there can be fewer numbers, and fewer strings, than rows.
#[test]
fn keys_are_sorted_unless_indices_of_rows_fit_in_16_bits() {
    let most = 1 << 16;
    let near = [1, 2, 3];
    assert!(matches!(lookup::numbers(&near, 64, most - 1), Numbers::Direct { .. }));
    assert!(matches!(lookup::numbers(&near, 64, most), Numbers::Hashed(_)));
    assert!(matches!(lookup::numbers(&near, 64, most + 1), Numbers::Sorted(_)));
    let short = ["A", "B"];
    assert!(matches!(lookup::strings(&short, most), Strings::Words(_, Numbers::Hashed(_))));
    assert!(matches!(lookup::strings(&short, most + 1), Strings::Words(_, Numbers::Sorted(_))));
    let long = ["A_LONGER_TEXT_1", "A_LONGER_TEXT_2"];
    assert!(matches!(lookup::strings(&long, most), Strings::Hashed { .. }));
    assert!(matches!(lookup::strings(&long, most + 1), Strings::Sorted(_)));
}

#[test]
fn a_prefix_of_a_string_is_before_it() {
    let keys: [&str; 5] = ["", "A", "AB", "ABC", "B"];
    let search = search::SortedTexts { keys: leaked(keys.to_vec()) };
    for (index, key) in keys.into_iter().enumerate() {
        assert_eq!(search.find(key), Some(index), "{key}");
    }
    for other in ["AA", "ABCD", "C"] {
        assert_eq!(search.find(other), None, "{other}");
    }
}

#[test]
fn strings_that_no_two_words_distinguish_are_sorted() {
    // One letter of 200 differs, at another index in each: two words do not contain all of them.
    let mut reached = Reached::new();
    let keys: Vec<String> = (0..184)
        .map(|index| format!("{}y{}", "x".repeat(index + 8), "x".repeat(191 - index)))
        .collect();
    check_strings(&keys, &other_strings(&mut Rng::with_seed(4), &keys, 200), &mut reached);
    assert_eq!(reached, Reached::from(["sorted"]));
}

#[test]
fn the_same_keys_give_the_same_structure() {
    let mut rng = Rng::with_seed(5);
    let keys = string_keys(&mut rng, 2, 500, 40);
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let parts = |texts| match texts {
        Strings::Hashed { words, tags, placement } => {
            (words, tags, placement.multiplier, placement.displacements, placement.slots)
        }
        _ => panic!("hashed"),
    };
    assert_eq!(
        parts(lookup::strings(&keys, keys.len())),
        parts(lookup::strings(&keys, keys.len()))
    );
}
