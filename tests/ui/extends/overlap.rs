//! A code in two places: one error each, at the base.

use knox_errors::{AccountTokenCode, CustomerAuthCode, OfficialCode, knox_codes};

mod other {
    knox_errors::knox_codes! {
        pub enum DeviceCode: u32 {
            code | name;
            7 | LOST;
            #[alias(4032251)]
            8 | STALE;
        }

        pub enum DigitCode: str {
            code | name;
            "404" | NOT_FOUND;
            "0404" | PADDED;
        }

        pub enum ManyCode: u32 {
            code | name;
            1 | ONE;
            2 | TWO;
            3 | THREE;
            4 | FOUR;
            5 | FIVE;
        }

        pub enum LongCode: str {
            code;
            A_TEXT_THAT_IS_LONGER_THAN_A_WOOD;
            A_TEXT_THAT_IS_LONGER_THAN_A_WORD;
        }
    }
}

knox_codes! {
    /// A row has a base's code.
    pub enum OwnRow: u32 extends CustomerAuthCode {
        code | name;
        4032252 | MINE;
    }

    /// A row has a base's alias, and another its code.
    pub enum OwnAlias: u32 extends CustomerAuthCode, other::DeviceCode as Device {
        code | name;
        #[alias(9, 7)]
        4012250 | MINE;
    }

    /// Between bases, through an alias.
    pub enum Bases: u32 extends other::DeviceCode, CustomerAuthCode {}

    /// The digits of a text are a number.
    pub enum Digits: any extends other::DigitCode, OfficialCode {}

    /// More than are listed.
    pub enum Many: u32 extends other::ManyCode {
        code | name;
        1 | ONE;
        2 | TWO;
        3 | THREE;
        4 | FOUR;
        5 | FIVE;
    }

    /// Texts: a row's alias, and another base.
    pub enum Texts: str extends AccountTokenCode, other::LongCode {
        code;
        #[alias(AUT_1802)]
        TXT_1;
        A_TEXT_THAT_IS_LONGER_THAN_A_WORD;
    }

    /// As many as are listed.
    pub enum Listed: u32 extends other::ManyCode {
        code | name;
        1 | ONE;
        2 | TWO;
        3 | THREE;
    }

    /// Between the second base and the third.
    pub enum Third: u32 extends other::ManyCode, other::DeviceCode, CustomerAuthCode {}
}

fn main() {}
