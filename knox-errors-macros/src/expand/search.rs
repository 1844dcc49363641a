//! The search structures as data for the library's template `search`.

use std::fmt::Write;

use super::{rows, source};
use crate::lookup::{self, Numbers, Placement, Strings};
use crate::model::{CodeKind, CodeValue, Table};

/// Above this number of rows, slots hold a row's index instead of the row: the lookup loads once
/// more, and rustc evaluates less.
const ROWS_IN_SLOTS: usize = 2000;

#[derive(Default)]
struct Keys<K> {
    keys: Vec<K>,
    /// The row of each key.
    rows: Vec<u64>,
}

impl<K> Keys<K> {
    fn push(&mut self, key: K, row: usize) {
        self.keys.push(key);
        self.rows.push(row as u64);
    }
}

pub fn by_code(source: &mut String, table: &Table) {
    let kind = table.code_type.kind;
    let (mut numbers, mut strings) = (Keys::default(), Keys::default());
    for &(row, code) in &table.codes() {
        match &code.value {
            CodeValue::Number(number) => numbers.push(*number, row),
            CodeValue::Text(text) => strings.push(text.as_str(), row),
        }
    }
    let count = table.rows.len();
    match kind {
        CodeKind::Number { bits, .. } => by_number(source, &numbers, bits.max(32), count),
        CodeKind::Text => {
            // There are more with aliases, and fewer if, beside errors, a row has no code.
            let is_column = strings.keys.len() == count;
            by_string(source, &strings, is_column.then_some("__KNOX_CODES"), count);
        }
        CodeKind::Any => {
            source.push_str("(any numbers: ");
            by_number(source, &numbers, 64, count);
            source.push_str(" texts: ");
            by_string(source, &strings, None, count);
            source.push(')');
        }
    }
}

pub fn by_name(source: &mut String, table: &Table) {
    let has_name_aliases = table.has_name_aliases();
    let mut has_aliases = has_name_aliases;
    for row in &table.rows {
        has_aliases |= !row.attrs.aliases.is_empty();
    }
    if rows::names_are_codes(table) && !has_aliases {
        source.push_str("(__knox_find_code)");
        return;
    }
    let mut names = Vec::new();
    for row in &table.rows {
        names.push(row.name());
    }
    let mut keys = Keys::default();
    for (index, name) in names.iter().enumerate() {
        keys.push(name.as_str(), index);
    }
    for (index, row) in table.rows.iter().enumerate() {
        for alias in &row.attrs.name_aliases {
            keys.push(alias.value.as_str(), index);
        }
    }
    let column = if has_name_aliases { None } else { Some("__KNOX_NAMES") };
    by_string(source, &keys, column, table.rows.len());
}

fn by_number(source: &mut String, keys: &Keys<i128>, bits: u32, count: usize) {
    let low = lookup::all_low_bits(&keys.keys, bits);
    let numbers = lookup::numbers(&keys.keys, bits, count);
    write_numbers(source, &numbers, &low, &keys.rows, bits, count);
}

fn write_numbers(
    source: &mut String,
    numbers: &Numbers,
    low: &[u64],
    rows: &[u64],
    bits: u32,
    count: usize,
) {
    let _ = write!(source, "(u{bits} ");
    match numbers {
        _ if low.is_empty() => source.push_str("Empty"),
        Numbers::Direct { least, keys } => {
            let _ = write!(source, "Direct least: {} rows: ", lookup::low_bits(*least, bits));
            let mut indices = Vec::new();
            for key in keys {
                // The index after the last row means no row.
                indices.push(key.map_or(count as u64, |key| rows[key]));
            }
            source::numbers(source, &indices);
        }
        Numbers::Hashed(placement) => {
            let Placement { multiplier, displacements, .. } = placement;
            if displacements.is_empty() {
                let _ = write!(source, "OneLevel multiplier: {multiplier} ");
            } else {
                let _ = write!(source, "TwoLevels multiplier: {multiplier} displacements: ");
                write_displacements(source, displacements);
            }
            source.push_str("keys: ");
            source::bytes(source, bits as usize / 8, &picked(low, &placement.slots));
            write_rows(source, rows, &placement.slots, count);
        }
        Numbers::Sorted(order) => {
            source.push_str("Sorted keys: ");
            source::bytes(source, 8, &picked(low, order));
            write_indices(source, "Indices32", 4, rows, order);
        }
    }
    source.push(')');
}

fn write_displacements(source: &mut String, displacements: &[usize]) {
    let mut values = Vec::new();
    for &displacement in displacements {
        values.push(displacement as u64);
    }
    source::bytes(source, 2, &values);
    source.push(' ');
}

/// Writes the search for strings; `column` is the list of them, if the table has it already.
fn by_string(source: &mut String, keys: &Keys<&str>, column: Option<&str>, count: usize) {
    match lookup::strings(&keys.keys, count) {
        _ if keys.keys.is_empty() => source.push_str("(str Empty)"),
        Strings::Words(words, numbers) => {
            let mut are_full = true;
            for key in &keys.keys {
                are_full &= key.len() == 8;
            }
            source.push_str(if are_full { "(str Words full_word " } else { "(str Words word " });
            write_numbers(source, &numbers, &words, &keys.rows, 64, count);
            source.push(')');
        }
        Strings::Hashed { words, tags, placement } => {
            let (mut shortest, mut longest) = (usize::MAX, 0);
            for key in &keys.keys {
                (shortest, longest) = (shortest.min(key.len()), longest.max(key.len()));
            }
            let _ = write!(
                source,
                "(str Hashed multiplier: {} lengths: ({shortest}, {longest}) words: {words:?} displacements: ",
                placement.multiplier
            );
            write_displacements(source, &placement.displacements);
            source.push_str("slots: ");
            let mut slots = Vec::new();
            for (slot, &key) in placement.slots.iter().enumerate() {
                let (index, row) = (key as u64, keys.rows[key]);
                slots.push(tags[slot] | index << 32 | row << 48);
            }
            source::bytes(source, 8, &slots);
            let _ = write!(source, " texts: {} ", keys.keys.len());
            match column {
                Some(column) => source.push_str(column),
                None => write_strings(source, &keys.keys),
            }
            if count <= ROWS_IN_SLOTS {
                write_rows(source, &keys.rows, &placement.slots, count);
            } else {
                source.push_str(" rows: (InSlots)");
            }
            source.push(')');
        }
        Strings::Sorted(order) => {
            let mut sorted = Vec::new();
            for &key in &order {
                sorted.push(keys.keys[key]);
            }
            let _ = write!(source, "(str Sorted texts: {} ", sorted.len());
            write_strings(source, &sorted);
            write_indices(source, "Indices32", 4, &keys.rows, &order);
            source.push(')');
        }
    }
}

fn write_strings(source: &mut String, strings: &[&str]) {
    source.push('[');
    for string in strings {
        let _ = write!(source, "{string:?},");
    }
    source.push(']');
}

fn write_rows(source: &mut String, rows: &[u64], slots: &[usize], count: usize) {
    if count > ROWS_IN_SLOTS {
        write_indices(source, "Indices16", 2, rows, slots);
        return;
    }
    source.push_str(" rows: (Here ");
    source::numbers(source, &picked(rows, slots));
    source.push(')');
}

fn write_indices(source: &mut String, kind: &str, width: usize, rows: &[u64], order: &[usize]) {
    let _ = write!(source, " rows: ({kind} ");
    source::bytes(source, width, &picked(rows, order));
    source.push(')');
}

fn picked(values: &[u64], indices: &[usize]) -> Vec<u64> {
    let mut picked = Vec::new();
    for &index in indices {
        picked.push(values[index]);
    }
    picked
}
