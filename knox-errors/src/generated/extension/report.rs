//! The errors of a base that its type does not show: one of its codes occurs twice, looks like
//! another one or is retired, or the chain of tables is too long. Each is one line, written while
//! compiling.

use super::keys::{Key, LONGEST_CHAIN, base_of, key};
use super::overlapping::{Compared, Found, LISTED, OfBase, Overlap, Overlaps, Retired};
use crate::const_str::{Message, is_same_text};
use crate::{CodeValue, Table};

/// Panics if the base at an index cannot be a base of the table, which is a compile error at the
/// caller.
#[track_caller]
pub const fn check<const BASES: usize>(
    table: &'static Table,
    overlaps: &Overlaps<BASES>,
    base: usize,
) {
    let is_chain_full = table.bases()[base].chain == LONGEST_CHAIN;
    let OfBase { same, alike, retired } = overlaps.bases[base];
    let mut line = Message::new();
    if is_chain_full {
        line.push_full_chain(table.bases()[base]);
    } else if let Some(retired) = retired {
        line.push_retired(table, retired);
    } else if let Some((twice, through)) = table_twice(table, same) {
        line.push_diamond(table, twice, [through, base]);
    } else if same.count > 0 {
        line.push_overlaps(table, same, Compared::Codes);
    } else if alike.count > 0 {
        line.push_overlaps(table, alike, Compared::Shown);
    } else {
        return;
    }
    panic!("{}", line.text())
}

impl Message {
    #[inline]
    const fn push_full_chain(&mut self, base: &Table) {
        self.push("a chain of tables that extend one another has at most ");
        self.push_number(LONGEST_CHAIN as i128);
        self.push_all(&[
            " tables, and the chain of `",
            base.type_name(),
            "` already has as many: put the rows of some of them into one table",
        ]);
    }

    #[inline]
    const fn push_overlaps(&mut self, table: &'static Table, overlaps: Found, compared: Compared) {
        let mut at = 0;
        while at < overlaps.count && at < LISTED {
            if at > 0 {
                self.push(", ");
            }
            if let Some((found, first)) = overlaps.listed[at].keys(table) {
                self.push_key(found);
                match compared {
                    Compared::Codes => {
                        self.push(" is already used by `");
                        self.push_row(first);
                        self.push("`");
                    }
                    Compared::Shown => {
                        self.push(" reads as ");
                        self.push_key(first);
                    }
                }
            }
            at += 1;
        }
        let (verb, rule, advice) = match compared {
            Compared::Codes => (
                "are",
                "; a code may occur only once in `",
                "`: leave out the row or one of the bases",
            ),
            Compared::Shown => (
                "do",
                "; people cannot tell these codes of `",
                "` apart: give one of the tables another `format`",
            ),
        };
        if overlaps.count > LISTED {
            self.push_all(&[", and so ", verb, " "]);
            self.push_number((overlaps.count - LISTED) as i128);
            self.push(" more");
        }
        self.push_all(&[rule, table.type_name(), advice]);
    }

    #[inline]
    const fn push_retired(&mut self, table: &'static Table, retired: Retired) {
        let (index, owner, advice) = match retired {
            Retired::ByBase { index, owner } => (index, owner, "give the row a new code"),
            Retired::ByTable { index } => {
                (index, table, "take it out of `retired`, or leave out the base")
            }
        };
        let Some(row) = key(table, index) else { return };
        self.push_key(row);
        self.push_all(&[" is retired in `", owner.type_name(), "`: ", advice]);
    }

    #[inline]
    const fn push_diamond(&mut self, table: &Table, twice: &Table, bases: [usize; 2]) {
        self.push_all(&[
            "table `",
            twice.type_name(),
            "` is reached twice in `",
            table.type_name(),
            "`: ",
        ]);
        self.push_way(table.bases()[bases[0]], twice);
        self.push(" and ");
        self.push_way(table.bases()[bases[1]], twice);
        self.push("; leave one of the two bases out");
    }

    /// Appends how a base reaches a table. The base can be the table itself.
    #[inline]
    const fn push_way(&mut self, base: &Table, table: &Table) {
        if is_same_table(base, table) {
            self.push("directly");
        } else {
            self.push_all(&["through `", base.type_name(), "`"]);
        }
    }

    /// Appends the code and its row.
    #[inline]
    const fn push_key(&mut self, key: Key) {
        self.push("code `");
        match (key.code, &key.table.data().format) {
            (CodeValue::Number(number), Some(format)) => format.push(number, self),
            (CodeValue::Number(number), None) => self.push_number(number),
            (CodeValue::Text(text), _) => self.push_on_one_line(text),
        }
        self.push("` of `");
        self.push_row(key);
        self.push("`");
    }

    #[inline]
    const fn push_on_one_line(&mut self, text: &str) {
        let (bytes, mut at) = (text.as_bytes(), 0);
        while at < bytes.len() {
            match bytes[at] {
                b'\n' => self.push("\\n"),
                b'\r' => self.push("\\r"),
                byte => self.push_bytes(&[byte]),
            }
            at += 1;
        }
    }

    /// Appends `Table::Variant`.
    #[inline]
    const fn push_row(&mut self, key: Key) {
        self.push_all(&[key.table.type_name(), "::"]);
        self.push_bytes(key.table.variant_bytes(key.row));
    }
}

impl Overlap {
    #[inline]
    const fn keys(self, table: &'static Table) -> Option<(Key, Key)> {
        match (key(table, self.found), key(table, self.first)) {
            (Some(found), Some(first)) => Some((found, first)),
            _ => None,
        }
    }
}

/// The first table that has both of two equal codes, because it is reached through two bases, and
/// the index of the first of these bases.
#[inline]
const fn table_twice(table: &'static Table, same: Found) -> Option<(&'static Table, usize)> {
    let mut at = 0;
    while at < same.count && at < LISTED {
        let overlap = same.listed[at];
        if let (Ok((through, _)), Some((found, first))) =
            (base_of(table, overlap.first), overlap.keys(table))
        {
            if is_same_table(found.table, first.table) {
                return Some((found.table, through));
            }
        }
        at += 1;
    }
    None
}

/// Whether two tables are the same, as far as that can be known while compiling, when addresses
/// cannot be compared.
#[inline]
const fn is_same_table(a: &Table, b: &Table) -> bool {
    a.data().count == b.data().count
        && is_same_text(a.type_name(), b.type_name())
        && is_same_text(a.title(), b.title())
        && is_same_text(a.data().variants, b.data().variants)
}
