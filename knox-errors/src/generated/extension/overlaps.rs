//! The check that no code of a base occurs anywhere else in a table.

use super::keys::{key, keys_of_base};
use super::overlapping::Overlapping;
use super::report::Report;
use crate::{CodeValue, Table};

/// Goes through the codes of one base, where one is known to occur elsewhere too,
/// and collects those that an earlier base, or a local row, has.
pub struct Overlaps {
    table: &'static Table,
    base: usize,
    keys: usize,
    next: usize,
    report: Report,
}

impl Overlaps {
    #[must_use]
    pub const fn new(table: &'static Table, overlapping: Overlapping, base: usize) -> Self {
        let keys = if overlapping.has(base) { keys_of_base(table, base) } else { 0 };
        Self { table, base, keys, next: 0, report: Report::new() }
    }

    /// The next code.
    pub const fn next(&mut self) -> Option<CodeValue<'static>> {
        if self.next >= self.keys {
            return None;
        }
        let key = key(self.table.bases()[self.base], self.next);
        self.next += 1;
        match key {
            Some(key) => Some(key.code.normalized()),
            None => None,
        }
    }

    /// Records that the code given last occurs somewhere else too.
    pub const fn add(&mut self) {
        if let Some(key) = key(self.table.bases()[self.base], self.next - 1) {
            self.report.add(self.table, self.base, key);
        }
    }
}

/// Ends the compilation with what was found, at the caller.
#[track_caller]
pub const fn check(mut overlaps: Overlaps) {
    assert!(overlaps.report.is_empty(), "{}", overlaps.report.finish(overlaps.table));
}

/// The codes of the base that occur somewhere else too, found by the table's own
/// lookup: its local rows come first, then the bases in order, so that the later
/// one of two is not found under its own code.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_overlaps {
    ($table:ty, $data:expr, $overlapping:expr, $base:expr, $variant:path) => {{
        let mut __knox_overlaps =
            $crate::generated::extension::Overlaps::new($data, $overlapping, $base);
        while let $crate::generated::core::option::Option::Some(__knox_code) =
            __knox_overlaps.next()
        {
            match $crate::generated::row_by_value!(
                __knox_code,
                $table,
                $crate::generated::extension::Code::<<$table as $crate::KnoxTable>::Code>::of,
                $data
            ) {
                $crate::generated::core::option::Option::None
                | $crate::generated::core::option::Option::Some($variant(_)) => {}
                $crate::generated::core::option::Option::Some(_) => __knox_overlaps.add(),
            }
        }
        __knox_overlaps
    }};
}
