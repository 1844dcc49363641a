//! The rows of a table: those of its bases, then the local ones.

/// The rows of each base in the variant of that base, then the local rows.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_all_rows {
    ($row:ty, $count:expr, $own:expr, $($base:expr => $variant:path),+) => {{
        let __knox_own = $own;
        let mut __knox_all = [$crate::generated::extension::first([$(
            $variant($base[0])
        ),+]); $count];
        let mut __knox_at = 0;
        $({
            // A separate function, because the time that rustc takes to check one grows with
            // the square of its loops.
            const fn __knox_put(
                __knox_all: &mut [$row],
                __knox_start: $crate::generated::core::primitive::usize,
            ) -> $crate::generated::core::primitive::usize {
                let __knox_rows = $base;
                let mut __knox_row = 0;
                while __knox_row < __knox_rows.len() {
                    __knox_all[__knox_start + __knox_row] = $variant(__knox_rows[__knox_row]);
                    __knox_row += 1;
                }
                __knox_start + __knox_rows.len()
            }
            __knox_at = __knox_put(&mut __knox_all, __knox_at);
        })+
        let mut __knox_row = 0;
        while __knox_row < __knox_own.len() {
            __knox_all[__knox_at] = __knox_own[__knox_row];
            __knox_at += 1;
            __knox_row += 1;
        }
        __knox_all
    }};
}

/// The first value of at least one.
#[must_use]
pub const fn first<T: Copy, const N: usize>(values: [T; N]) -> T {
    values[0]
}

/// The sum of the numbers.
#[must_use]
#[inline]
pub const fn sum(counts: &[usize]) -> usize {
    let mut sum = 0;
    let mut at = 0;
    while at < counts.len() {
        sum += counts[at];
        at += 1;
    }
    sum
}
