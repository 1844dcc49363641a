//! The rows of a table: those of its bases, then its own.

/// The rows of each base in its variant, then the table's own, so many in all.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_all_rows {
    ($count:expr, $own:expr, $($base:expr => $variant:path),+) => {{
        let own = $own;
        let mut all = [$crate::__private_0_1_0::extension::first([$(
            $variant($base[0])
        ),+]); $count];
        let mut at = 0;
        $(
            let rows = $base;
            let mut row = 0;
            while row < rows.len() {
                all[at] = $variant(rows[row]);
                at += 1;
                row += 1;
            }
        )+
        let mut row = 0;
        while row < own.len() {
            all[at] = own[row];
            at += 1;
            row += 1;
        }
        all
    }};
}

/// The first of at least one.
#[must_use]
pub const fn first<T: Copy, const N: usize>(values: [T; N]) -> T {
    values[0]
}
