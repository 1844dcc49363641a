//! [`knox_codes!`](crate::knox_codes), which hands `$crate` to the procedural
//! macro: so a renamed dependency or a re-export just works.

/// Makes an enum, with lookups both ways, from a table of codes written inline.
#[macro_export]
macro_rules! knox_codes {
    ($($tables:tt)*) => {
        $crate::__private::knox_codes! { { $crate } $($tables)* }
    };
}
