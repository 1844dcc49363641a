//! Two bases have a code: one error each, at the later base.

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
    /// Through an alias.
    pub enum Bases: u32 extends other::DeviceCode, CustomerAuthCode {}

    /// The digits of a text are a number.
    pub enum Digits: any extends other::DigitCode, OfficialCode {}

    /// Between the second base and the third.
    pub enum Third: u32 extends other::SmallCode, other::DeviceCode, CustomerAuthCode {}
}

fn main() {}
