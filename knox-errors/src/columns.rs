//! How generated columns are filled and read, where that is more than an index.

/// The rows at the places of a list, so that a table of rows is written as one
/// of small numbers.
#[must_use]
pub const fn rows_at<R: Copy, const N: usize>(all: &[R], places: &[u16; N]) -> [R; N] {
    let mut rows = [all[0]; N];
    let mut at = 0;
    while at < N {
        rows[at] = all[places[at] as usize];
        at += 1;
    }
    rows
}

/// The same where some places have no row, which is written as one past the last.
#[must_use]
pub const fn some_rows_at<R: Copy, const N: usize>(all: &[R], places: &[u16; N]) -> [Option<R>; N] {
    let mut rows = [None; N];
    let mut at = 0;
    while at < N {
        let place = places[at] as usize;
        if place < all.len() {
            rows[at] = Some(all[place]);
        }
        at += 1;
    }
    rows
}

/// A status as it is stored, 0 for none.
#[must_use]
#[inline]
pub const fn status(stored: u16) -> Option<u16> {
    if stored == 0 { None } else { Some(stored) }
}

/// The items of one row, out of those of all rows in order.
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
