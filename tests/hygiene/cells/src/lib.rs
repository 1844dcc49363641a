//! Cells and types of custom columns with names that generated code might declare.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]

use knox_errors::knox_codes;

/// A distinct number for each name.
#[allow(clippy::redundant_pub_crate)]
mod values {
    macro_rules! values {
        ($($name:ident = $value:literal)*) => {
            $(#[allow(non_upper_case_globals)] pub(crate) const $name: u8 = $value;)*
        };
    }

    values! {
        CODES = 1 NAMES = 2 DESCRIPTIONS = 3 STATUSES = 4 ACTIONS = 5 ALIASES = 6 ALL = 7
        COUNT = 8 TABLE = 9 ROWS = 10 KEYS = 11 SLOTS = 12 DATA = 13 N = 14 T = 15 COLUMN = 16
        COLUMN_0 = 17 code = 18 name = 19 row = 20 text = 21 index = 22 core = 23 key = 24
        f = 25 description = 26 Some = 27 word = 28
    }
}

#[allow(clippy::wildcard_imports)]
use values::*;

/// A type with the name of a type of the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    /// A value.
    pub row: u8,
}

/// Another such type.
pub type Row = Option<&'static str>;

/// A function called in cells.
#[must_use]
pub const fn twice(number: u8) -> u8 {
    number * 2
}

macro_rules! three {
    () => {
        3
    };
}

knox_codes! {
    /// Cells with all names above.
    pub enum NamedCode: u16 {
        code | name | level: u8 | table: Table = Table { row: ROWS } | rows: Row = Option::None;
        1  | CODES        | CODES        | _ | _;
        2  | NAMES        | NAMES        | _ | _;
        3  | DESCRIPTIONS | DESCRIPTIONS | _ | _;
        4  | STATUSES     | STATUSES     | _ | _;
        5  | ACTIONS      | ACTIONS      | _ | _;
        6  | ALIASES      | ALIASES      | _ | _;
        7  | ALL          | ALL          | _ | _;
        8  | COUNT        | COUNT        | _ | _;
        9  | TABLE        | TABLE        | _ | _;
        10 | ROWS         | ROWS         | _ | _;
        11 | KEYS         | KEYS         | _ | _;
        12 | SLOTS        | SLOTS        | _ | _;
        13 | DATA         | DATA         | _ | _;
        14 | N            | N            | _ | _;
        15 | T as Tee     | T            | _ | _;
        16 | COLUMN       | COLUMN       | _ | _;
        17 | COLUMN_0     | COLUMN_0     | _ | _;
        18 | code         | code         | _ | _;
        19 | name         | name         | _ | _;
        20 | row          | row          | _ | _;
        21 | text         | text         | _ | _;
        22 | index        | index        | _ | _;
        23 | core         | core         | _ | _;
        24 | key          | key          | _ | _;
        25 | f            | f            | _ | _;
        26 | description  | description  | _ | _;
        27 | Some as One  | Some         | _ | _;
        28 | word         | word         | _ | _;
    }

    /// Every kind of expression in cells.
    pub enum ExpressionCode: str {
        code | level: u8 | table: Table | rows: Row | array: [u8; 2] | function: fn(u8) -> u8 | pointer: *const u8;
        F_1 | twice(2)      | Table { row: 1 } | Option::None        | [1; 2]     | twice     | core::ptr::null();
        F_2 | three!()      | (Table { row: 2 }) | Option::Some("a") | [1, three!()] | (|number| number + 1) | core::ptr::addr_of!(BYTE);
        F_3 | { let x = 1; x + 1 } | Table { row: 5 } | Row::None   | ARRAY      | (|number| { number }) | core::ptr::null();
        F_4 | if COUNT > 3 { 4 } else { 5 } | EMPTY | match CODES { 1 => Option::Some("one"), _ => Option::None } | [0, 1] | twice | core::ptr::null();
        F_5 | (4 | 1) | const { EMPTY } | const { Option::None } | [b'a', b'b'] | twice as fn(u8) -> u8 | core::ptr::null();
        F_6 | u8::MAX - 1 | EMPTY | Row::None | *b"ab" | { const fn inner(x: u8) -> u8 { x } inner } | core::ptr::null();
        F_7 | 1 | EMPTY | Row::None | ARRAY | twice | &raw const BYTE;
        F_8 | 1 | EMPTY | Row::None | ARRAY | twice | (&raw const BYTE);
    }
}

static BYTE: u8 = 1;
const ARRAY: [u8; 2] = [8, 9];
const EMPTY: Table = Table { row: 0 };

#[cfg(test)]
mod tests {
    use super::{BYTE, ExpressionCode, NamedCode, Table};

    #[test]
    fn cells_have_the_meaning_that_they_have_outside() {
        for row in NamedCode::ALL {
            assert_eq!(u16::from(row.level()), row.code());
            assert_eq!((row.table(), row.rows()), (Table { row: 10 }, None));
        }
    }

    #[test]
    fn every_kind_of_expression_is_evaluated() {
        let levels: Vec<u8> = ExpressionCode::ALL.iter().map(ExpressionCode::level).collect();
        assert_eq!(levels, [4, 3, 2, 4, 5, 254, 1, 1]);
        let called: Vec<u8> = ExpressionCode::ALL.iter().map(|row| (row.function())(5)).collect();
        assert_eq!(called, [10, 6, 5, 10, 10, 5, 10, 10]);
        assert_eq!(ExpressionCode::F2.rows(), Some("a"));
        assert_eq!(ExpressionCode::F4.rows(), Some("one"));
        assert_eq!(ExpressionCode::F6.array(), *b"ab");
        assert!(ExpressionCode::F1.pointer().is_null());
        assert!(!ExpressionCode::F2.pointer().is_null());
        assert_eq!(ExpressionCode::F7.pointer(), &raw const BYTE);
        assert_eq!(ExpressionCode::F8.pointer(), &raw const BYTE);
        assert_eq!(ExpressionCode::F5.table(), Table { row: 0 });
    }
}
