//! The errors of a base that its type does not show: one of its codes occurs twice, looks like
//! another one or is retired, or the chain of tables is too long. Each is one line, written while
//! compiling.

use super::keys::{Key, LONGEST_CHAIN, base_of, is_same_text, key};
use super::overlapping::{Found, LISTED, Overlap, Overlaps, Retired};
use crate::const_str::Message;
use crate::{CodeValue, Table};

/// Panics if the base at an index cannot be a base of the table, which is a compile error at the
/// caller.
#[track_caller]
pub const fn check<const BASES: usize>(
    table: &'static Table,
    overlaps: &Overlaps<BASES>,
    base: usize,
) {
    let is_chain_full = table.bases()[base].chain() == LONGEST_CHAIN;
    let of_base = overlaps.bases[base];
    let mut line = Message::new();
    if is_chain_full {
        line.push_full_chain(table.bases()[base]);
    } else if let Some(retired) = of_base.retired {
        line.push_retired(table, retired);
    } else if of_base.same.count > 0 {
        line.push_overlaps(table, base, of_base.same);
    } else if of_base.alike.count > 0 {
        line.push_alike(table, of_base.alike);
    } else {
        return;
    }
    panic!("{}", line.text())
}

impl Message {
    const fn push_full_chain(&mut self, base: &Table) {
        self.push("a chain of tables that extend one another has at most ");
        self.push_number(LONGEST_CHAIN as i128);
        self.push(" tables, and the chain of `");
        self.push(base.type_name());
        self.push("` already has as many: put the rows of some of them into one table");
    }

    const fn push_overlaps(&mut self, table: &'static Table, base: usize, overlaps: Found) {
        let mut at = 0;
        while at < overlaps.count && at < LISTED {
            if let Some((found, through)) = table_twice(table, overlaps.listed[at]) {
                *self = Self::new();
                self.push_diamond(table, found, [through, base]);
                return;
            }
            if at > 0 {
                self.push(", ");
            }
            self.push_overlap(table, overlaps.listed[at]);
            at += 1;
        }
        self.push_others(overlaps, "are");
        self.push("; a code may occur only once in `");
        self.push(table.type_name());
        self.push("`: leave out the row or one of the bases");
    }

    const fn push_alike(&mut self, table: &'static Table, overlaps: Found) {
        let mut at = 0;
        while at < overlaps.count && at < LISTED {
            if at > 0 {
                self.push(", ");
            }
            self.push_alike_pair(table, overlaps.listed[at]);
            at += 1;
        }
        self.push_others(overlaps, "do");
        self.push("; people cannot tell these codes of `");
        self.push(table.type_name());
        self.push("` apart: give one of the tables another `format`");
    }

    const fn push_others(&mut self, overlaps: Found, verb: &str) {
        if overlaps.count > LISTED {
            self.push(", and so ");
            self.push(verb);
            self.push(" ");
            self.push_number((overlaps.count - LISTED) as i128);
            self.push(" more");
        }
    }

    const fn push_retired(&mut self, table: &'static Table, retired: Retired) {
        let (index, owner, advice) = match retired {
            Retired::ByBase { index, owner } => (index, owner, "give the row a new code"),
            Retired::ByTable { index } => {
                (index, table, "take it out of `retired`, or leave out the base")
            }
        };
        let Some(row) = key(table, index) else { return };
        self.push_key(row);
        self.push(" is retired in `");
        self.push(owner.type_name());
        self.push("`: ");
        self.push(advice);
    }

    const fn push_diamond(&mut self, table: &Table, twice: &Table, bases: [usize; 2]) {
        self.push("table `");
        self.push(twice.type_name());
        self.push("` is reached twice in `");
        self.push(table.type_name());
        self.push("`: ");
        self.push_way(table.bases()[bases[0]], twice);
        self.push(" and ");
        self.push_way(table.bases()[bases[1]], twice);
        self.push("; leave one of the two bases out");
    }

    const fn push_overlap(&mut self, table: &'static Table, overlap: Overlap) {
        let (Some(found), Some(first)) = (key(table, overlap.found), key(table, overlap.first))
        else {
            return;
        };
        self.push_key(found);
        self.push(" is already used by `");
        self.push_row(first);
        self.push("`");
    }

    const fn push_alike_pair(&mut self, table: &'static Table, overlap: Overlap) {
        let (Some(found), Some(first)) = (key(table, overlap.found), key(table, overlap.first))
        else {
            return;
        };
        self.push_key(found);
        self.push(" reads as ");
        self.push_key(first);
    }

    /// Appends the code and its row.
    const fn push_key(&mut self, key: Key) {
        self.push("code `");
        self.push_code(key.table, key.code);
        self.push("` of `");
        self.push_row(key);
        self.push("`");
    }
}

/// The table that has both codes, if it is reached through two bases, and the index of the first
/// of these bases.
const fn table_twice(table: &'static Table, overlap: Overlap) -> Option<(&'static Table, usize)> {
    let Ok((through, _)) = base_of(table, overlap.first) else { return None };
    match (key(table, overlap.found), key(table, overlap.first)) {
        (Some(found), Some(first)) if is_same(found.table, first.table) => {
            Some((found.table, through))
        }
        _ => None,
    }
}

/// Whether two tables are the same, as far as that can be known while compiling, when addresses
/// cannot be compared.
const fn is_same(a: &Table, b: &Table) -> bool {
    a.data().count == b.data().count
        && is_same_text(a.type_name(), b.type_name())
        && is_same_text(a.title(), b.title())
        && is_same_text(a.data().variants, b.data().variants)
}

impl Message {
    const fn push_code(&mut self, table: &Table, code: CodeValue<'_>) {
        match (code, &table.data().format) {
            (CodeValue::Number(number), Some(format)) => format.push(number, self),
            (CodeValue::Number(number), None) => self.push_number(number),
            (CodeValue::Text(text), _) => self.push_on_one_line(text),
        }
    }

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
    const fn push_row(&mut self, key: Key) {
        self.push(key.table.type_name());
        self.push("::");
        self.push_bytes(key.table.variant_bytes(key.row));
    }

    /// Appends how a base reaches a table. The base can be the table itself.
    const fn push_way(&mut self, base: &Table, table: &Table) {
        if is_same(base, table) {
            self.push("directly");
        } else {
            self.push("through `");
            self.push(base.type_name());
            self.push("`");
        }
    }
}
