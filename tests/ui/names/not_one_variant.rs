//! The likely variant is recovered from each invalid one.

use knox_errors::knox_codes;

knox_codes! {
    pub enum NamedCode: u32 {
        code | name;
        3 | PIN_NEW as "Pin";
        9 | GOOD_THREE as Two Variants;
        10 | GOOD_THREE as Three;
    }

    pub enum TextCode: str {
        code;
        PIN_NEW as "Pin";
    }
}

fn main() {
    let _ = (NamedCode::Pin, TextCode::Pin);
}
