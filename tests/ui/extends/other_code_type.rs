//! Bases whose codes have another type: one error each, at the name.

use knox_errors::{AccountTokenCode, CustomerAuthCode, HttpCode, OfficialCode, knox_codes};

knox_codes! {
    pub enum NumberCode: u32 extends CustomerAuthCode, HttpCode, AccountTokenCode as Token {
        code | name;
        1 | ONE;
    }

    pub enum TextCode: str extends OfficialCode {}
}

fn main() {
    let _ = NumberCode::from_code(1).map(|row| row.name());
}
