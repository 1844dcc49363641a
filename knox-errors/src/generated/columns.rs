//! How generated columns are filled and read, if it takes more than an index.

use core::time::Duration;

use crate::Action;

/// Empty columns, for a table that lacks them.
pub mod absent {
    use crate::Action;

    // The codes of a table of `any` codes, which the macro writes without a path to the crate.
    pub use crate::CodeValue as __KnoxCodeValue;

    pub static __KNOX_DESCRIPTIONS: [&str; 0] = [];
    pub static __KNOX_STATUSES: [u16; 0] = [];
    pub static __KNOX_WAITS: [u32; 0] = [];
    pub static __KNOX_ACTIONS: [Option<Action>; 0] = [];

    #[must_use]
    #[inline]
    pub const fn __knox_aliases<C: 'static>(_: usize) -> &'static [C] {
        &[]
    }
}

/// The rows at the given indices. Generated code then has a list of small numbers instead of a
/// list of rows.
#[must_use]
pub const fn rows_at<R: Copy, const N: usize>(all: &[R], indices: &[u16; N]) -> [R; N] {
    let mut rows = [all[0]; N];
    let mut at = 0;
    while at < N {
        rows[at] = all[indices[at] as usize];
        at += 1;
    }
    rows
}

/// The same, but an index after the last row gives `None`.
#[must_use]
pub const fn some_rows_at<R: Copy, const N: usize>(
    all: &[R],
    indices: &[u16; N],
) -> [Option<R>; N] {
    let mut rows = [None; N];
    let mut at = 0;
    while at < N {
        let index = indices[at] as usize;
        if index < all.len() {
            rows[at] = Some(all[index]);
        }
        at += 1;
    }
    rows
}

/// The description of a row, or `""` if the table has no descriptions.
#[must_use]
#[inline]
pub const fn description(column: &[&'static str], row: usize) -> &'static str {
    if column.is_empty() { "" } else { column[row] }
}

/// A description as an option: `None` if it is empty.
#[must_use]
#[inline]
pub const fn not_empty(description: &str) -> Option<&str> {
    if description.is_empty() { None } else { Some(description) }
}

/// The status of a row, which is stored as 0 if it has none.
#[must_use]
#[inline]
pub const fn status(column: &[u16], row: usize) -> Option<u16> {
    if column.is_empty() || column[row] == 0 { None } else { Some(column[row]) }
}

/// The action of a row.
#[must_use]
#[inline]
pub const fn action(column: &[Option<Action>], row: usize) -> Option<Action> {
    if column.is_empty() { None } else { column[row] }
}

/// The wait of a row, which is stored as its seconds plus 1, or as 0 if it has none.
#[must_use]
#[inline]
pub const fn retry_after(column: &[u32], row: usize) -> Option<Duration> {
    if column.is_empty() {
        return None;
    }
    match column[row].checked_sub(1) {
        Some(seconds) => Some(Duration::from_secs(seconds as u64)),
        None => None,
    }
}

/// The items of one row. `items` has those of all rows in order, and `rows` the row index of
/// each.
#[must_use]
pub const fn run<T>(items: &'static [T], rows: &[u32], row: usize) -> &'static [T] {
    let mut start = 0;
    while start < rows.len() && (rows[start] as usize) < row {
        start += 1;
    }
    let mut end = start;
    while end < rows.len() && rows[end] as usize == row {
        end += 1;
    }
    items.split_at(start).1.split_at(end - start).0
}

/// The first item of a list, if it has one.
#[must_use]
pub const fn first<T: Copy>(list: &[T]) -> Option<T> {
    if list.is_empty() { None } else { Some(list[0]) }
}
