//! The codes and aliases of a table and of its bases, one by one.

use crate::generated::lookup;
use crate::{CodeValue, Table};

/// A code or alias of a table, or of one of its bases.
#[derive(Clone, Copy)]
pub(super) struct Key {
    pub code: CodeValue<'static>,
    pub table: &'static Table,
    /// Among the table's local rows.
    pub row: usize,
    pub is_alias: bool,
}

/// Whether two normalized codes are one.
pub(super) const fn is_same_code(a: CodeValue<'_>, b: CodeValue<'_>) -> bool {
    match (a, b) {
        (CodeValue::Number(a), CodeValue::Number(b)) => a == b,
        (CodeValue::Text(a), CodeValue::Text(b)) => is_same_text(a, b),
        _ => false,
    }
}

pub(super) const fn is_same_text(a: &str, b: &str) -> bool {
    lookup::equal(a.as_bytes(), b.as_bytes(), usize::MAX)
}

/// The number of codes and aliases, those of the bases included.
pub(super) const fn keys(table: &'static Table) -> usize {
    let mut keys = local_keys(table);
    let mut at = 0;
    while at < table.bases().len() {
        keys += keys_of_base(table, at);
        at += 1;
    }
    keys
}

pub(super) const fn keys_of_base(table: &'static Table, base: usize) -> usize {
    keys(table.bases()[base])
}

pub(super) const fn local_keys(table: &'static Table) -> usize {
    table.data().count + table.data().alias_rows.len()
}

/// The code at an index: those of each base, then the local ones.
pub(super) const fn key(table: &'static Table, index: usize) -> Option<Key> {
    let mut index = index;
    let mut at = 0;
    while at < table.bases().len() {
        let keys = keys_of_base(table, at);
        if index < keys {
            return key(table.bases()[at], index);
        }
        index -= keys;
        at += 1;
    }
    local_key(table, index)
}

/// The local code at an index: the rows' codes, then their aliases.
pub(super) const fn local_key(table: &'static Table, index: usize) -> Option<Key> {
    let data = table.data();
    if index < data.count {
        return match data.codes.get(index) {
            Some(code) => Some(Key { code, table, row: index, is_alias: false }),
            None => None,
        };
    }
    let alias = index - data.count;
    match data.aliases.get(alias) {
        Some(code) => {
            let row = data.alias_rows[alias] as usize;
            Some(Key { code, table, row, is_alias: true })
        }
        None => None,
    }
}

/// The number of aliases, those of the bases included.
#[must_use]
pub const fn aliases(table: &'static Table) -> usize {
    let mut aliases = table.data().alias_rows.len();
    let mut at = 0;
    while at < table.bases().len() {
        aliases += self::aliases(table.bases()[at]);
        at += 1;
    }
    aliases
}

/// The aliases, in order of their tables.
#[must_use]
pub const fn alias_codes<const N: usize>(table: &'static Table) -> [CodeValue<'static>; N] {
    alias_keys(table, false)
}

/// The primary code of each alias's row, in step with [`alias_codes`].
#[must_use]
pub const fn alias_owners<const N: usize>(table: &'static Table) -> [CodeValue<'static>; N] {
    alias_keys(table, true)
}

const fn alias_keys<const N: usize>(
    table: &'static Table,
    is_owner: bool,
) -> [CodeValue<'static>; N] {
    let mut codes = [CodeValue::Number(0); N];
    let (mut at, mut index) = (0, 0);
    while at < N {
        if let Some(Key { code, table, row, is_alias: true }) = key(table, index) {
            let owner = if is_owner { table.data().codes.get(row) } else { None };
            codes[at] = match owner {
                Some(owner) => owner.normalized(),
                None => code.normalized(),
            };
            at += 1;
        }
        index += 1;
    }
    codes
}

/// The aliases of the row with this code: those of one row are adjacent.
#[must_use]
pub const fn aliases_of(
    aliases: &'static [CodeValue<'static>],
    owners: &[CodeValue<'static>],
    code: CodeValue<'_>,
) -> &'static [CodeValue<'static>] {
    let mut start = 0;
    while start < owners.len() && !is_same_code(owners[start], code) {
        start += 1;
    }
    let mut end = start;
    while end < owners.len() && is_same_code(owners[end], code) {
        end += 1;
    }
    aliases.split_at(start).1.split_at(end - start).0
}
