//! Finds codes of a base that occur elsewhere in the table too: one pass over all codes with a
//! hash table. rustc interprets what runs while compiling, so there are few and simple steps. A
//! lookup for each code takes ten times as long.

use super::alike::{self, is_alike, may_be_alike};
use super::keys::{base_of, bases, is_same_code, keys};
use crate::format::Format;
use crate::generated::Codes;
use crate::{CodeValue, FormattedCode, Table};

/// How many overlaps of a base are listed. The others are only counted.
pub(super) const LISTED: usize = 3;

/// The number of slots in the hash table.
#[must_use]
#[inline]
pub const fn slots(table: &'static Table) -> usize {
    (2 * keys(table)).next_power_of_two()
}

/// The overlaps of each base: its codes that a local row or an earlier base has too.
pub struct Overlaps<const BASES: usize> {
    pub(super) bases: [OfBase; BASES],
}

/// The overlaps of one base.
#[derive(Clone, Copy)]
pub(super) struct OfBase {
    /// Equal codes.
    pub same: Found,
    /// Codes that people cannot tell apart.
    pub alike: Found,
    pub retired: Option<Retired>,
}

/// A retired code that is in use, by the index of its key.
#[derive(Clone, Copy)]
pub(super) enum Retired {
    /// A local row has the code, and the base or one of its bases (`owner`) retired it.
    ByBase { index: usize, owner: &'static Table },
    /// A row of the base has the code, and the table retired it.
    ByTable { index: usize },
}

/// A number of overlaps, and the first few.
#[derive(Clone, Copy)]
pub(super) struct Found {
    pub count: usize,
    pub listed: [Overlap; LISTED],
}

/// Two codes, by the indices of their keys.
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
        let mut seen = Seen::<SLOTS>::with_local(table, Compared::Codes);
        let mut base = 0;
        while base < bases.len() {
            // Only local codes have been added so far.
            overlaps.bases[base].retired = seen.retired_in(bases[base]);
            base += 1;
        }
        let mut base = 0;
        while base < bases.len() {
            overlaps.bases[base].same = seen.add_base(bases[base]);
            base += 1;
        }
        overlaps.add_retired(table, &seen);
        if may_be_alike(table) {
            let mut seen = Seen::<SLOTS>::with_local(table, Compared::Shown);
            let mut base = 0;
            while base < bases.len() {
                overlaps.bases[base].alike = seen.add_base(bases[base]);
                base += 1;
            }
        }
        overlaps
    }

    /// For each base, adds the first of its codes that the table retired. The macro has already
    /// checked the local rows.
    const fn add_retired<const SLOTS: usize>(&mut self, table: &'static Table, seen: &Seen<SLOTS>) {
        let mut at = 0;
        while let Some(code) = table.data().retired.get(at) {
            if let Some(index) = seen.find(code.normalized()) {
                if let Ok((base, _)) = base_of(table, index) {
                    if self.bases[base].retired.is_none() {
                        self.bases[base].retired = Some(Retired::ByTable { index });
                    }
                }
            }
            at += 1;
        }
    }
}

impl OfBase {
    const NONE: Self = Self { same: Found::NONE, alike: Found::NONE, retired: None };
}

impl Found {
    const NONE: Self = Self { count: 0, listed: [Overlap { found: 0, first: 0 }; LISTED] };

    const fn add(&mut self, overlap: Overlap) {
        if self.count < LISTED {
            self.listed[self.count] = overlap;
        }
        self.count += 1;
    }
}

/// How two codes are compared.
#[derive(Clone, Copy)]
pub(super) enum Compared {
    Codes,
    /// As people read them.
    Shown,
}

/// A code with the format of its table, its hash and the index of its key.
#[derive(Clone, Copy)]
struct Slot {
    hash: u64,
    index: usize,
    code: Option<CodeValue<'static>>,
    format: Option<&'static Format>,
}

const EMPTY: Slot = Slot { hash: 0, index: 0, code: None, format: None };

/// The codes that have been added.
struct Seen<const SLOTS: usize> {
    compared: Compared,
    slots: [Slot; SLOTS],
    /// The index of the next key.
    next: usize,
    /// The index of the first key of the base that is being added.
    base: usize,
    of_base: Found,
}

impl<const SLOTS: usize> Seen<SLOTS> {
    /// Adds the local codes of a table. They are added first although their indices come last.
    /// The macro has checked that they are distinct.
    const fn with_local(table: &'static Table, compared: Compared) -> Self {
        let local = keys(table) - table.data().keys();
        let slots = [EMPTY; SLOTS];
        let mut seen = Self { compared, slots, next: local, base: 0, of_base: Found::NONE };
        seen.add_local(table);
        seen.next = 0;
        seen
    }

    /// Adds the codes of the next base. Returns those that were already there.
    const fn add_base(&mut self, base: &'static Table) -> Found {
        self.base = self.next;
        self.of_base = Found::NONE;
        self.add_all(base);
        self.of_base
    }

    /// Adds the codes of the bases of a table, then its local ones: the order of
    /// [`key`](super::keys::key).
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
        self.add_codes(data.codes, data.format.as_ref());
        self.add_codes(data.aliases, data.format.as_ref());
    }

    const fn add_codes(&mut self, codes: Codes, format: Option<&'static Format>) {
        let mut at = 0;
        while let Some(code) = codes.get(at) {
            self.add(code.normalized(), format);
            at += 1;
        }
    }

    /// The first added code that the table or one of its bases retired.
    const fn retired_in(&self, table: &'static Table) -> Option<Retired> {
        let mut at = 0;
        while let Some(code) = table.data().retired.get(at) {
            if let Some(index) = self.find(code.normalized()) {
                return Some(Retired::ByBase { index, owner: table });
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

    /// The index of a code's key.
    const fn find(&self, code: CodeValue<'static>) -> Option<usize> {
        let hash = hash(code);
        let mut slot = Self::slot(hash);
        while let Slot { hash: other, index, code: Some(seen), .. } = self.slots[slot] {
            if other == hash && is_same_code(seen, code) {
                return Some(index);
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        None
    }

    /// Takes the top bits, which are mixed best. There are at least two slots.
    #[expect(clippy::cast_possible_truncation, reason = "as many bits as slots need")]
    const fn slot(hash: u64) -> usize {
        (hash >> (64 - SLOTS.trailing_zeros())) as usize
    }

    const fn add(&mut self, code: CodeValue<'static>, format: Option<&'static Format>) {
        let hash = match self.compared {
            Compared::Codes => hash(code),
            Compared::Shown => alike::hash(FormattedCode::new(code, format)),
        };
        let index = self.next;
        self.next += 1;
        let mut slot = Self::slot(hash);
        loop {
            let other = self.slots[slot];
            let Some(seen) = other.code else {
                self.slots[slot] = Slot { hash, index, code: Some(code), format };
                return;
            };
            let is_one = other.hash == hash
                && match self.compared {
                    Compared::Codes => is_same_code(seen, code),
                    Compared::Shown => is_alike(
                        FormattedCode::new(seen, other.format),
                        FormattedCode::new(code, format),
                    ),
                };
            if is_one {
                // A code that occurs twice within a base is reported at that table. Indices above
                // this one are local.
                if other.index < self.base || other.index > index {
                    self.of_base.add(Overlap { found: index, first: other.index });
                }
                return;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
    }
}

/// Fibonacci hashing of a number, or of a string in blocks of eight bytes: rustc limits the number
/// of steps that it evaluates.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the low bits tell codes apart"
)]
#[inline]
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

#[inline]
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
        assert_eq!(found.bases.map(|base| base.same.count), [0, 0, codes]);
    }

    #[test]
    fn distinct_bases_have_none() {
        const SLOTS: usize = slots(OfficialCode::TABLE);
        const BASES: usize = OfficialCode::TABLE.bases().len();
        let found = Overlaps::<BASES>::of::<SLOTS>(OfficialCode::TABLE);
        assert!(found.bases.iter().all(|base| base.same.count == 0));
    }
}
