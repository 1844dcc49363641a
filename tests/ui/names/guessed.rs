//! The variant that was meant is there, whatever is wrong with how it is written.

use knox_errors::knox_codes;

knox_codes! {
    pub enum PinCode: u32 {
        code | name;
        1 | PIN-WRONG;
        2 | PIN_OLD as self;
        3 | PIN_NEW as "Pin";
        4 | PIN_BAD as bad_pin;
        5 | 3DS_WRONG;
        6 | 4DS_WRONG as FourDs;
        7 | PIN_LAST as;
        9 | pin.gone;
    }

    pub enum TextCode: str {
        code;
        PIN-WRONG;
        PIN_OLD as self;
        3DS_WRONG;
        PIN_NEW as "Pin";
    }

    /// A guess clashes with nothing.
    pub enum ClashCode: u32 {
        code | name;
        1 | PIN-WRONG;
        2 | PIN_WRONG;
        3 | A-L-L as "ALL";
        4 | A-L-L;
    }
}

fn main() {
    let _ = [PinCode::PinWrong, PinCode::PinOld, PinCode::Pin, PinCode::BadPin];
    let _ = [PinCode::FourDs, PinCode::PinLast, PinCode::PinGone];
    let _ = [TextCode::PinWrong, TextCode::PinOld, TextCode::Pin];
    let _ = ClashCode::PinWrong;
}
