//! Checks the custom columns of an extended table: a base must not have a column of the same
//! name, because the getter would not give the cells of the base.

use super::keys::bases;
use crate::Table;
use crate::const_str::{Message, is_same_text};

/// Panics if a base has a custom column of this name, which is a compile error at the caller.
#[track_caller]
#[must_use]
#[inline]
pub const fn is_new_column(column: &str, bases: &[&'static Table]) -> bool {
    let Some(base) = base_with(column, bases) else { return true };
    let mut line = Message::new();
    line.push_all(&[
        "the base `",
        base.type_name(),
        "` also has a column `",
        column,
        "`, which this one would hide: rename this one, or match on the variant of the base",
    ]);
    panic!("{}", line.text())
}

#[inline]
const fn base_with(column: &str, bases: &[&'static Table]) -> Option<&'static Table> {
    let mut at = 0;
    while at < bases.len() {
        let base = bases[at];
        let columns = base.custom_columns;
        let mut index = 0;
        while index < columns.len() {
            if is_same_text(columns[index].name, column) {
                return Some(base);
            }
            index += 1;
        }
        if let Some(base) = base_with(column, self::bases(base)) {
            return Some(base);
        }
        at += 1;
    }
    None
}
