//! The error of a code that occurs twice in an extended table: one line, written while
//! compiling.

use super::keys::{Key, is_same_code, is_same_text, key, keys, local_key, local_keys};
use crate::const_str::Message;
use crate::{CodeValue, Table};

/// The codes that are listed; the others are counted.
const LISTED: usize = 3;

/// What was found, and how many codes.
pub struct Report {
    line: Message,
    codes: usize,
    /// Whether a whole table was found to be reached twice.
    is_diamond: bool,
}

impl Report {
    pub(super) const fn new() -> Self {
        Self { line: Message::new(), codes: 0, is_diamond: false }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.codes == 0
    }

    /// Records a code of the base at this index, which occurs elsewhere too.
    pub(super) const fn add(&mut self, table: &'static Table, base: usize, found: Key) {
        let Some((other, through)) = other_owner(table, base, found.code) else { return };
        self.codes += 1;
        if self.is_diamond || self.codes > LISTED {
            return;
        }
        if let Some(through) = through {
            if is_same(found.table, other.table) {
                self.is_diamond = true;
                self.line = Message::new();
                self.line.push("table `");
                self.line.push(found.table.type_name());
                self.line.push("` is reached twice in `");
                self.line.push(table.type_name());
                self.line.push("`: ");
                self.line.push_way(table.bases()[through], found.table);
                self.line.push(" and ");
                self.line.push_way(table.bases()[base], found.table);
                self.line.push("; leave one of the two bases out");
                return;
            }
        }
        if self.codes > 1 {
            self.line.push(", ");
        }
        self.line.push("code `");
        self.line.push_code(found.table, found.code);
        self.line.push("` of `");
        self.line.push_row(found);
        self.line.push("` is already used by `");
        self.line.push_row(other);
        self.line.push("`");
    }

    /// The whole line.
    pub(super) const fn finish(&mut self, table: &'static Table) -> &str {
        if !self.is_diamond {
            if self.codes > LISTED {
                self.line.push(", and so are ");
                self.line.push_number((self.codes - LISTED) as i128);
                self.line.push(" more");
            }
            self.line.push("; a code occurs once in `");
            self.line.push(table.type_name());
            self.line.push("`: leave out the row or one of the bases");
        }
        self.line.text()
    }
}

/// The first owner of a code except the base given: a local row, or a row of another
/// base, whose index comes with it.
const fn other_owner(
    table: &'static Table,
    base: usize,
    code: CodeValue<'static>,
) -> Option<(Key, Option<usize>)> {
    let mut index = 0;
    while index < local_keys(table) {
        match local_key(table, index) {
            Some(local) if is_code(local.code, code) => return Some((local, None)),
            _ => index += 1,
        }
    }
    let mut through = 0;
    while through < table.bases().len() {
        let mut index = 0;
        while through != base && index < keys(table.bases()[through]) {
            match key(table.bases()[through], index) {
                Some(other) if is_code(other.code, code) => return Some((other, Some(through))),
                _ => index += 1,
            }
        }
        through += 1;
    }
    None
}

const fn is_code(a: CodeValue<'_>, b: CodeValue<'_>) -> bool {
    is_same_code(a.normalized(), b.normalized())
}

/// Whether they are one table, as far as that can be known while compiling: addresses
/// cannot be compared there.
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
            (CodeValue::Text(text), _) => self.push(text),
        }
    }

    /// `Table::Variant`
    const fn push_row(&mut self, key: Key) {
        self.push(key.table.type_name());
        self.push("::");
        self.push_bytes(key.table.variant_bytes(key.row));
    }

    /// How a table is reached by a base, which may be the table itself.
    const fn push_way(&mut self, base: &Table, table: &Table) {
        if is_same(base, table) {
            self.push("by itself");
        } else {
            self.push("through `");
            self.push(base.type_name());
            self.push("`");
        }
    }
}
