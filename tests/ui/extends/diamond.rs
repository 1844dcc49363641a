//! One table through two bases.

use knox_errors::{CustomerAuthCode, HttpCode, OfficialCode, knox_codes};

knox_codes! {
    pub enum Left: u32 extends CustomerAuthCode {
        code | name;
        1 | ONE;
    }

    pub enum Right: any extends HttpCode, CustomerAuthCode {}

    /// Through both.
    pub enum Both: any extends Left, Right {}

    /// Directly and through another.
    pub enum Direct: any extends CustomerAuthCode, OfficialCode {}
}

fn main() {}
