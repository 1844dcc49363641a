//! A recovered variant clashes with nothing.

use knox_errors::knox_codes;

knox_codes! {
    pub enum ClashCode: u32 {
        code | name;
        1 | PIN-WRONG;
        2 | PIN_WRONG;
        3 | A-L-L as "ALL";
        4 | A-L-L;
    }
}

fn main() {
    let _ = ClashCode::PinWrong;
}
