//! Which strings occur more than once.

use crate::lookup::order;

pub struct Duplicate {
    pub first: usize,
    pub repetition: usize,
    /// The number of occurrences up to this one: two or more.
    pub count: usize,
}

/// A duplicate for each string that is equal to an earlier one.
pub fn duplicates(strings: &[String]) -> Vec<Duplicate> {
    let (mut duplicates, mut counts) = (Vec::new(), vec![0; strings.len()]);
    for (repetition, &first) in firsts(strings).iter().enumerate() {
        counts[first] += 1;
        if first != repetition {
            duplicates.push(Duplicate { first, repetition, count: counts[first] });
        }
    }
    duplicates
}

/// The duplicates that are in `taken` first and then in `strings`, with the index in each.
pub fn clashes(mut taken: Vec<String>, mut strings: Vec<String>) -> Vec<Duplicate> {
    let (mut clashes, count) = (Vec::new(), taken.len());
    taken.append(&mut strings);
    for &Duplicate { first, repetition, count: occurrences } in &duplicates(&taken) {
        if first < count && repetition >= count {
            let repetition = repetition - count;
            clashes.push(Duplicate { first, repetition, count: occurrences });
        }
    }
    clashes
}

/// The index of each distinct string's first occurrence.
pub fn first_occurrences(strings: &[String]) -> Vec<usize> {
    let mut indices = Vec::new();
    for (index, &first) in firsts(strings).iter().enumerate() {
        if first == index {
            indices.push(index);
        }
    }
    indices
}

/// For each string, the index of the first one that is equal to it.
pub fn firsts(strings: &[String]) -> Vec<usize> {
    let mut firsts = vec![0; strings.len()];
    let mut first = 0;
    for &index in &order(strings.len(), &|one, other| strings[one].cmp(&strings[other])) {
        if strings[index] != strings[first] {
            first = index;
        }
        firsts[index] = first;
    }
    firsts
}
