//! Chooses the search structure for the codes and the names of a table.

use crate::model::{CodeValue, Table};

/// Keys in the order that the library bisects, and the row of each.
pub struct Sorted<K> {
    pub keys: Vec<K>,
    pub rows: Vec<usize>,
}

pub enum Codes {
    Numbers(Sorted<u64>),
    Texts(Sorted<String>),
}

/// The codes and aliases of a table.
pub fn codes(table: &Table) -> Codes {
    let (mut numbers, mut texts) = (Vec::new(), Vec::new());
    for (index, row) in table.rows.iter().enumerate() {
        for code in row.codes() {
            match &code.value {
                // The low 64 bits, as the cast from the code's type gives them.
                CodeValue::Number(number) => numbers.push((low_bits(*number), index)),
                CodeValue::Text(text) => texts.push((text.clone(), index)),
            }
        }
    }
    if texts.is_empty() { Codes::Numbers(sorted(numbers)) } else { Codes::Texts(sorted(texts)) }
}

/// The names of a table.
pub fn names(table: &Table) -> Sorted<String> {
    let names = table.rows.iter().enumerate();
    sorted(names.map(|(index, row)| (row.name(), index)).collect())
}

fn sorted<K: Ord>(mut pairs: Vec<(K, usize)>) -> Sorted<K> {
    pairs.sort();
    let (keys, rows) = pairs.into_iter().unzip();
    Sorted { keys, rows }
}

fn low_bits(number: i128) -> u64 {
    let bytes = number.to_le_bytes();
    let mut low = [0; 8];
    low.copy_from_slice(&bytes[..8]);
    u64::from_le_bytes(low)
}
