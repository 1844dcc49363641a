//! Two names for one table.

use knox_errors::{CustomerAuthCode, CustomerAuthCode as Same, knox_codes};

knox_codes! {
    pub enum Twice: u32 extends CustomerAuthCode, Same {}
}

fn main() {}
