//! Which strings occur more than once.

use std::collections::HashMap;

/// Two equal strings, by their index.
pub struct Duplicate {
    pub first: usize,
    pub repetition: usize,
}

/// A pair for each string that occurs before: its first occurrence, and itself.
pub fn duplicates(strings: &[String]) -> Vec<Duplicate> {
    let mut firsts: HashMap<&str, usize> = HashMap::with_capacity(strings.len());
    let mut duplicates = Vec::new();
    for (index, string) in strings.iter().enumerate() {
        let first = *firsts.entry(string).or_insert(index);
        if first != index {
            duplicates.push(Duplicate { first, repetition: index });
        }
    }
    duplicates
}

/// The indices of the strings that do not occur before.
pub fn first_occurrences(strings: &[String]) -> Vec<usize> {
    let duplicates = duplicates(strings);
    let mut ahead = duplicates.as_slice();
    let mut firsts = Vec::new();
    for index in 0..strings.len() {
        match ahead {
            [next, rest @ ..] if next.repetition == index => ahead = rest,
            _ => firsts.push(index),
        }
    }
    firsts
}
