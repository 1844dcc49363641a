//! The likely variant is recovered from each invalid one.

use knox_errors::knox_codes;

knox_codes! {
    pub enum NamedCode: u32 {
        code | name;
        2 | PIN_OLD as self;
        4 | PIN_BAD as bad_pin;
        8 | GOOD_TOO as bad_variant;
    }

    pub enum TextCode: str {
        code;
        PIN_OLD as self;
    }
}

fn main() {
    let _ = [NamedCode::PinOld, NamedCode::BadPin, NamedCode::BadVariant];
    let _ = TextCode::PinOld;
}
