//! Which bases of a table have a code that occurs somewhere else too: one pass over
//! all codes, through a table of hashes. What runs while compiling is interpreted,
//! so this is made of few and simple steps: a lookup for each code takes ten times
//! as long.

use super::keys::{is_same_code, keys};
use crate::generated::Codes;
use crate::{CodeValue, Table};

/// The number of slots for the codes of a table.
#[must_use]
pub const fn slots(table: &'static Table) -> usize {
    (2 * keys(table)).next_power_of_two()
}

/// A set of bases, one bit each; those after the 127th share the last one.
#[derive(Clone, Copy)]
pub struct Overlapping(u128);

impl Overlapping {
    /// The bases of a table that have a code of an earlier one, or of a local row.
    #[must_use]
    pub const fn of<const SLOTS: usize>(table: &'static Table) -> Self {
        let mut seen = Seen { slots: [EMPTY; SLOTS] };
        // Local codes are distinct: the macro has checked.
        seen.add_local(table);
        let mut found = Self(0);
        let mut base = 0;
        while base < table.bases().len() {
            if seen.add_all(table.bases()[base]) {
                found.0 |= bit(base);
            }
            base += 1;
        }
        found
    }

    pub(super) const fn has(self, base: usize) -> bool {
        self.0 & bit(base) != 0
    }
}

const fn bit(base: usize) -> u128 {
    1 << if base < 127 { base } else { 127 }
}

/// A hash and its code.
type Slot = (u64, Option<CodeValue<'static>>);

const EMPTY: Slot = (0, None);

/// The codes so far.
struct Seen<const SLOTS: usize> {
    slots: [Slot; SLOTS],
}

impl<const SLOTS: usize> Seen<SLOTS> {
    /// Adds the codes of a table and its bases; whether one was there before.
    const fn add_all(&mut self, table: &'static Table) -> bool {
        let mut is_found = self.add_local(table);
        let mut at = 0;
        while at < table.bases().len() {
            is_found |= self.add_all(table.bases()[at]);
            at += 1;
        }
        is_found
    }

    const fn add_local(&mut self, table: &'static Table) -> bool {
        let data = table.data();
        // Both, also where the first finds one.
        self.add_codes(data.codes) | self.add_codes(data.aliases)
    }

    const fn add_codes(&mut self, codes: Codes) -> bool {
        let mut is_found = false;
        let mut at = 0;
        while let Some(code) = codes.get(at) {
            is_found |= self.add(code.normalized());
            at += 1;
        }
        is_found
    }

    const fn add(&mut self, code: CodeValue<'static>) -> bool {
        let hash = hash(code);
        // The top bits are the best mixed; there are at least two slots.
        #[expect(clippy::cast_possible_truncation, reason = "as many bits as slots need")]
        let mut slot = (hash >> (64 - SLOTS.trailing_zeros())) as usize;
        loop {
            match self.slots[slot] {
                (_, None) => {
                    self.slots[slot] = (hash, Some(code));
                    return false;
                }
                (other, Some(seen)) if other == hash && is_same_code(seen, code) => return true,
                _ => slot = (slot + 1) & (SLOTS - 1),
            }
        }
    }
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
        let found = Overlapping::of::<SLOTS>(&TWICE);
        assert_eq!([0, 1, 2, 3].map(|base| found.has(base)), [false, false, true, false]);
    }

    #[test]
    fn distinct_bases_are_not() {
        const SLOTS: usize = slots(OfficialCode::TABLE);
        let found = Overlapping::of::<SLOTS>(OfficialCode::TABLE);
        assert!((0..200).all(|base| !found.has(base)));
    }
}
