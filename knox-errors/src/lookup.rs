//! The search over generated data: by code and by name.
//!
//! Keys are sorted by the macro, so that each search is a bisection. Numbers of
//! every code type are searched as `u64`: the cast is one to one within a type.

use core::cmp::Ordering;

/// The place of `key` among sorted numbers.
#[must_use]
pub const fn number(keys: &[u64], key: u64) -> Option<usize> {
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

/// The place of `key` among texts that are sorted by their bytes.
#[must_use]
pub const fn text(keys: &[&str], key: &str) -> Option<usize> {
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

/// The row at a place that a search found.
#[must_use]
pub const fn row<T: Copy>(all: &[T], rows: &[u32], place: Option<usize>) -> Option<T> {
    match place {
        Some(place) => Some(all[rows[place] as usize]),
        None => None,
    }
}

/// A status as it is stored, 0 for none.
#[must_use]
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
