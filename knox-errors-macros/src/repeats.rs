//! Which of some words come again.

use std::collections::HashMap;

/// For each word, the place of the first one that is the same, if it comes earlier.
pub fn earlier(words: &[String]) -> Vec<Option<usize>> {
    let mut seen: HashMap<&str, usize> = HashMap::with_capacity(words.len());
    let mut earlier = Vec::new();
    for (place, word) in words.iter().enumerate() {
        let first = seen.get(word.as_str()).copied();
        if first.is_none() {
            seen.insert(word, place);
        }
        earlier.push(first);
    }
    earlier
}
