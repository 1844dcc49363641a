//! Two bases have the same code: one error for each pair, at the later base.

use knox_errors::{CustomerAuthCode, OfficialCode, knox_codes};

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

        pub enum SmallCode: u32 {
            code | name;
            1 | ONE;
        }
    }
}

knox_codes! {
    /// An alias of one base.
    pub enum Bases: u32 extends other::DeviceCode, CustomerAuthCode {}

    /// A string of digits is a number.
    pub enum Digits: any extends other::DigitCode, OfficialCode {}

    /// The second base and the third.
    pub enum Third: u32 extends other::SmallCode, other::DeviceCode, CustomerAuthCode {}
}

fn main() {}
