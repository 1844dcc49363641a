//! Tables of 1, 255, 256, 257 and 10,000 rows.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]

include!(concat!(env!("OUT_DIR"), "/tables.rs"));

#[cfg(test)]
mod tests {
    use super::{
        Numbers1, Numbers255, Numbers256, Numbers257, Numbers10000, Texts1, Texts255, Texts256,
        Texts257, Texts10000,
    };

    macro_rules! sizes {
        ($($test:ident $numbers:ident $texts:ident $rows:literal $bytes:literal $optional:literal)*) => {$(
            #[test]
            fn $test() {
                assert_eq!(($numbers::COUNT, $texts::COUNT), ($rows, $rows));
                for (at, row) in $numbers::ALL.iter().enumerate() {
                    assert_eq!(*row as usize, at);
                    assert_eq!(row.code() as usize, at * 7919 + 100);
                    assert_eq!($numbers::from_code(row.code()), Some(*row));
                    assert_eq!($numbers::from_code(row.code() + 1), None);
                    assert_eq!($numbers::from_name(row.name()), Some(*row));
                    assert_eq!(row.description(), format!("Row {at}."));
                }
                for row in $texts::ALL {
                    assert_eq!($texts::from_code(row.code()), Some(*row));
                }
                assert_eq!($texts::from_name("TEXT"), None);
                assert_eq!(size_of::<$numbers>(), $bytes);
                assert_eq!(size_of::<Option<$texts>>(), $optional);
            }
        )*};
    }

    sizes! {
        one_row Numbers1 Texts1 1 1 1
        rows_255 Numbers255 Texts255 255 1 1
        rows_256 Numbers256 Texts256 256 1 2
        rows_257 Numbers257 Texts257 257 2 2
        rows_10000 Numbers10000 Texts10000 10_000 2 2
    }
}
