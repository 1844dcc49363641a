//! A row has a code of a base: one error for each base, at its name.

use knox_errors::{AccountTokenCode, CustomerAuthCode, knox_codes};

mod other {
    knox_errors::knox_codes! {
        pub enum DeviceCode: u32 {
            code | name;
            7 | LOST;
            #[alias(4032251)]
            8 | STALE;
        }

        pub enum LineCode: str {
            code;
            "two\nlines\r" as TwoLines;
        }

        pub enum LongCode: str {
            code;
            A_TEXT_THAT_IS_LONGER_THAN_A_WOOD;
            A_TEXT_THAT_IS_LONGER_THAN_A_WORD;
        }
    }
}

knox_codes! {
    pub enum OwnRow: u32 extends CustomerAuthCode {
        code | name;
        4032252 | MINE;
    }

    /// A row has an alias of a base, and a code of another base.
    pub enum OwnAlias: u32 extends CustomerAuthCode, other::DeviceCode as Device {
        code | name;
        #[alias(9, 7)]
        4012250 | MINE;
    }

    /// A message is one line.
    pub enum Lines: str extends other::LineCode {
        code;
        "two\nlines\r" as TwoLines;
    }

    /// String codes: an alias of a row, and a code.
    pub enum Texts: str extends AccountTokenCode, other::LongCode {
        code;
        #[alias(AUT_1802)]
        TXT_1;
        A_TEXT_THAT_IS_LONGER_THAN_A_WORD;
    }
}

fn main() {}
