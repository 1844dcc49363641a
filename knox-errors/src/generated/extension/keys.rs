//! The codes and aliases of a table and of its bases, by index.

use crate::const_str::is_same_text;
use crate::{CodeValue, Table};

/// A code or alias of a table, or of one of its bases.
#[derive(Clone, Copy)]
pub(super) struct Key {
    pub code: CodeValue<'static>,
    pub table: &'static Table,
    /// The index among the local rows of the table.
    pub row: usize,
}

/// Whether two normalized codes are equal.
pub(super) const fn is_same_code(a: CodeValue<'_>, b: CodeValue<'_>) -> bool {
    match (a, b) {
        (CodeValue::Number(a), CodeValue::Number(b)) => a == b,
        (CodeValue::Text(a), CodeValue::Text(b)) => is_same_text(a, b),
        _ => false,
    }
}

/// The most tables in a chain, each of which extends the next. rustc evaluates calls up to a depth
/// of 128, and a lookup in a chain has one call for each table.
pub(super) const LONGEST_CHAIN: usize = 50;

/// The bases to follow while compiling. There are none if the chain is too long; that error is
/// reported.
#[inline]
pub(super) const fn bases(table: &'static Table) -> &'static [&'static Table] {
    if table.chain > LONGEST_CHAIN { &[] } else { table.bases() }
}

/// The sum of the numbers.
#[must_use]
#[inline]
pub const fn sum(counts: &[usize]) -> usize {
    let mut sum = 0;
    let mut at = 0;
    while at < counts.len() {
        sum += counts[at];
        at += 1;
    }
    sum
}

/// The number of codes and aliases, including those of the bases.
#[inline]
pub(super) const fn keys(table: &Table) -> usize {
    table.count() + table.aliases
}

/// The code or alias at an index: first those of each base, then the local ones.
#[inline]
pub(super) const fn key(table: &'static Table, index: usize) -> Option<Key> {
    match base_of(table, index) {
        Ok((base, index)) => key(bases(table)[base], index),
        Err(index) => match table.data().key(index) {
            Some((code, row)) => Some(Key { code, table, row }),
            None => None,
        },
    }
}

/// The base that has the key at an index, and the key's index in that base.
///
/// # Errors
///
/// The key is local. The error is its index among the local keys.
#[inline]
pub(super) const fn base_of(table: &'static Table, index: usize) -> Result<(usize, usize), usize> {
    let bases = bases(table);
    let mut index = index;
    let mut at = 0;
    while at < bases.len() {
        let keys = keys(bases[at]);
        if index < keys {
            return Ok((at, index));
        }
        index -= keys;
        at += 1;
    }
    Err(index)
}

/// The number of aliases, including those of the bases.
#[must_use]
#[inline]
pub const fn aliases(table: &Table) -> usize {
    table.aliases
}

/// The aliases in the order of their tables.
#[must_use]
pub const fn alias_codes<const N: usize>(table: &'static Table) -> [CodeValue<'static>; N] {
    let mut codes = [CodeValue::Number(0); N];
    put_aliases(&mut codes, 0, table, false);
    codes
}

/// The primary code of each alias's row, in the order of [`alias_codes`].
#[must_use]
pub const fn alias_owners<const N: usize>(table: &'static Table) -> [CodeValue<'static>; N] {
    let mut codes = [CodeValue::Number(0); N];
    put_aliases(&mut codes, 0, table, true);
    codes
}

/// Writes the aliases, or the codes of their rows, from an index on. Returns the index after
/// them.
#[inline]
const fn put_aliases(
    codes: &mut [CodeValue<'static>],
    start: usize,
    table: &'static Table,
    is_owner: bool,
) -> usize {
    let (bases, data) = (bases(table), table.data());
    let (mut next, mut at) = (start, 0);
    while at < bases.len() {
        next = put_aliases(codes, next, bases[at], is_owner);
        at += 1;
    }
    let mut alias = 0;
    while alias < data.alias_rows.len() {
        let code = if is_owner {
            data.codes.get(data.alias_rows[alias] as usize)
        } else {
            data.aliases.get(alias)
        };
        if let Some(code) = code {
            codes[next] = code.normalized();
        }
        next += 1;
        alias += 1;
    }
    next
}

/// The aliases of the row with this code. Those of one row are adjacent.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_one_where_all_of_their_bytes_are() {
        let texts = ["", "a", "abc", "abcd", "abce", "abcde", "abcdf", "abcdabcd", "abcdabcdabc"];
        for (index, a) in texts.iter().enumerate() {
            for (other, b) in texts.iter().enumerate() {
                let (a, b) = (CodeValue::Text(a), CodeValue::Text(b));
                assert_eq!(is_same_code(a, b), index == other, "{a:?} {b:?}");
            }
            assert!(!is_same_code(CodeValue::Text(a), CodeValue::Number(0)));
        }
        assert!(is_same_code(CodeValue::Number(-1), CodeValue::Number(-1)));
        assert!(!is_same_code(CodeValue::Number(-1), CodeValue::Number(u64::MAX.into())));
    }
}
