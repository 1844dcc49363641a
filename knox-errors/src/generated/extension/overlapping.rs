//! The codes of a table's bases that occur somewhere else in it too: one pass over all codes,
//! through a table of hashes. What runs while compiling is interpreted, so this is made of few
//! and simple steps: a lookup for each code takes ten times as long.

use super::keys::{bases, keys, local_keys};
use crate::generated::Codes;
use crate::{CodeValue, Table};

/// The overlaps of a base that are listed; the others are counted.
pub(super) const LISTED: usize = 3;

/// The number of slots for the codes of a table.
#[must_use]
pub const fn slots(table: &'static Table) -> usize {
    (2 * keys(table)).next_power_of_two()
}

/// The overlaps of each base: its codes that a local row has, or an earlier base.
pub struct Overlaps<const BASES: usize> {
    pub(super) bases: [OfBase; BASES],
}

/// The overlaps of one base: their number, and the first few.
#[derive(Clone, Copy)]
pub(super) struct OfBase {
    pub codes: usize,
    pub listed: [Overlap; LISTED],
    /// The index of the key of a local row whose code is retired in the base, and the table
    /// that says so.
    pub retired: Option<(usize, &'static Table)>,
}

/// A code that occurs twice, by the indices of its keys.
#[derive(Clone, Copy)]
pub(super) struct Overlap {
    pub found: usize,
    pub first: usize,
}

impl<const BASES: usize> Overlaps<BASES> {
    #[must_use]
    pub const fn of<const SLOTS: usize>(table: &'static Table) -> Self {
        let bases = bases(table);
        let mut overlaps = Self { bases: [OfBase::NONE; BASES] };
        // Local keys come first here, and last among the indices. They are distinct: the
        // macro has checked.
        let local = keys(table) - local_keys(table);
        let mut seen = Seen { slots: [EMPTY; SLOTS], next: local, base: 0, of_base: OfBase::NONE };
        seen.add_local(table);
        seen.next = 0;
        let mut base = 0;
        while base < bases.len() {
            // Only local codes have been added.
            overlaps.bases[base].retired = seen.retired_in(bases[base]);
            base += 1;
        }
        let mut base = 0;
        while base < bases.len() {
            seen.base = seen.next;
            seen.of_base = overlaps.bases[base];
            seen.add_all(bases[base]);
            overlaps.bases[base] = seen.of_base;
            base += 1;
        }
        overlaps
    }
}

impl OfBase {
    const NONE: Self =
        Self { codes: 0, listed: [Overlap { found: 0, first: 0 }; LISTED], retired: None };

    const fn add(&mut self, overlap: Overlap) {
        if self.codes < LISTED {
            self.listed[self.codes] = overlap;
        }
        self.codes += 1;
    }
}

/// A code, its hash and the index of its key.
#[derive(Clone, Copy)]
struct Slot {
    hash: u64,
    index: usize,
    code: Option<CodeValue<'static>>,
}

const EMPTY: Slot = Slot { hash: 0, index: 0, code: None };

/// The codes so far.
struct Seen<const SLOTS: usize> {
    slots: [Slot; SLOTS],
    /// The index of the key that is added next.
    next: usize,
    /// The index of the first key of the base that is added.
    base: usize,
    of_base: OfBase,
}

impl<const SLOTS: usize> Seen<SLOTS> {
    /// Adds the codes of the bases of a table, then its local ones, as
    /// [`key`](super::keys::key) counts them.
    const fn add_all(&mut self, table: &'static Table) {
        let bases = bases(table);
        let mut at = 0;
        while at < bases.len() {
            self.add_all(bases[at]);
            at += 1;
        }
        self.add_local(table);
    }

    const fn add_local(&mut self, table: &'static Table) {
        let data = table.data();
        self.add_codes(data.codes);
        self.add_codes(data.aliases);
    }

    const fn add_codes(&mut self, codes: Codes) {
        let mut at = 0;
        while let Some(code) = codes.get(at) {
            self.add(code.normalized());
            at += 1;
        }
    }

    /// The first code that the table or one of its bases retires and that has been added.
    const fn retired_in(&self, table: &'static Table) -> Option<(usize, &'static Table)> {
        let mut at = 0;
        while let Some(code) = table.data().retired.get(at) {
            if let Some(index) = self.find(code.normalized()) {
                return Some((index, table));
            }
            at += 1;
        }
        let bases = bases(table);
        let mut at = 0;
        while at < bases.len() {
            let found = self.retired_in(bases[at]);
            if found.is_some() {
                return found;
            }
            at += 1;
        }
        None
    }

    /// The index of the key of a code.
    const fn find(&self, code: CodeValue<'static>) -> Option<usize> {
        let hash = hash(code);
        let mut slot = Self::slot(hash);
        while let Slot { hash: other, index, code: Some(seen) } = self.slots[slot] {
            if other == hash && is_same(seen, code) {
                return Some(index);
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        None
    }

    /// The top bits are the best mixed; there are at least two slots.
    #[expect(clippy::cast_possible_truncation, reason = "as many bits as slots need")]
    const fn slot(hash: u64) -> usize {
        (hash >> (64 - SLOTS.trailing_zeros())) as usize
    }

    const fn add(&mut self, code: CodeValue<'static>) {
        let (hash, index) = (hash(code), self.next);
        self.next += 1;
        let mut slot = Self::slot(hash);
        loop {
            match self.slots[slot] {
                Slot { code: None, .. } => {
                    self.slots[slot] = Slot { hash, index, code: Some(code) };
                    return;
                }
                Slot { hash: other, index: first, code: Some(seen) }
                    if other == hash && is_same(seen, code) =>
                {
                    // What occurs twice within a base is reported at that table. Indices
                    // above this one are local.
                    if first < self.base || first > index {
                        self.of_base.add(Overlap { found: index, first });
                    }
                    return;
                }
                _ => slot = (slot + 1) & (SLOTS - 1),
            }
        }
    }
}

/// Whether two normalized codes are one. A lookup compares strings by functions of the standard
/// library, which are hundreds of calls to interpret.
const fn is_same(a: CodeValue<'_>, b: CodeValue<'_>) -> bool {
    let (mut a, mut b) = match (a, b) {
        (CodeValue::Number(a), CodeValue::Number(b)) => return a == b,
        (CodeValue::Text(a), CodeValue::Text(b)) => (a.as_bytes(), b.as_bytes()),
        _ => return false,
    };
    while let ([a1, a2, a3, a4, a_rest @ ..], [b1, b2, b3, b4, b_rest @ ..]) = (a, b) {
        if *a1 != *b1 || *a2 != *b2 || *a3 != *b3 || *a4 != *b4 {
            return false;
        }
        (a, b) = (a_rest, b_rest);
    }
    while let ([a_first, a_rest @ ..], [b_first, b_rest @ ..]) = (a, b) {
        if *a_first != *b_first {
            return false;
        }
        (a, b) = (a_rest, b_rest);
    }
    a.is_empty() && b.is_empty()
}

/// Fibonacci hashing of a number; of a string by eight bytes at a time, since rustc refuses
/// to evaluate many more steps.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the low bits tell codes apart"
)]
const fn hash(code: CodeValue<'_>) -> u64 {
    const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;
    let text = match code {
        CodeValue::Number(number) => return (number as u64).wrapping_mul(MULTIPLIER),
        CodeValue::Text(text) => text.as_bytes(),
    };
    let mut hash = 0_u64;
    let mut rest = text;
    while let [a, b, c, d, e, f, g, h, after @ ..] = rest {
        hash = mixed(hash, u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]));
        rest = after;
    }
    while let [byte, after @ ..] = rest {
        hash = mixed(hash, *byte as u64);
        rest = after;
    }
    hash.wrapping_mul(MULTIPLIER)
}

const fn mixed(hash: u64, word: u64) -> u64 {
    let hash = (hash ^ word).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    hash ^ (hash >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::TableData;
    use crate::{CustomerAuthCode, HttpCode, KnoxTable, OfficialCode};

    static TWICE: Table = Table::new(
        TableData::empty("Twice"),
        &[],
        &[HttpCode::TABLE, CustomerAuthCode::TABLE, OfficialCode::TABLE],
    );

    #[test]
    fn the_later_of_two_is_found() {
        const SLOTS: usize = slots(&TWICE);
        let found = Overlaps::<3>::of::<SLOTS>(&TWICE);
        let codes = keys(HttpCode::TABLE) + keys(CustomerAuthCode::TABLE);
        assert_eq!(found.bases.map(|base| base.codes), [0, 0, codes]);
    }

    #[test]
    fn codes_are_one_where_all_of_their_bytes_are() {
        let texts = ["", "a", "abc", "abcd", "abce", "abcde", "abcdf", "abcdabcd", "abcdabcdabc"];
        for (index, a) in texts.iter().enumerate() {
            for (other, b) in texts.iter().enumerate() {
                let (a, b) = (CodeValue::Text(a), CodeValue::Text(b));
                assert_eq!(is_same(a, b), index == other, "{a:?} {b:?}");
            }
            assert!(!is_same(CodeValue::Text(a), CodeValue::Number(0)));
        }
        assert!(is_same(CodeValue::Number(-1), CodeValue::Number(-1)));
        assert!(!is_same(CodeValue::Number(-1), CodeValue::Number(u64::MAX.into())));
    }

    #[test]
    fn distinct_bases_have_none() {
        const SLOTS: usize = slots(OfficialCode::TABLE);
        const BASES: usize = OfficialCode::TABLE.bases().len();
        let found = Overlaps::<BASES>::of::<SLOTS>(OfficialCode::TABLE);
        assert!(found.bases.iter().all(|base| base.codes == 0));
    }
}
