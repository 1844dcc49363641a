//! The likely variant is recovered from each invalid name.

use knox_errors::knox_codes;

knox_codes! {
    pub enum NamedCode: u32 {
        code | name;
        1 | PIN-WRONG;
        9 | pin.gone;
        10 | PIN LOST;
    }

    pub enum TextCode: str {
        code;
        PIN-WRONG;
    }
}

fn main() {
    let _ = (NamedCode::PinWrong, NamedCode::PinGone, NamedCode::PinLost, TextCode::PinWrong);
}
