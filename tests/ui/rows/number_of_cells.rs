//! Which cell is missing is said as far as it can be told.

use knox_errors::knox_codes;

knox_codes! {
    pub enum WideCode: u32 {
        code | name | status | action | level: u8 | description;
        1 | A | 400 | ChangeRequest | 1;
        2 | B | 400 | ChangeRequest;
        3 | C | ChangeRequest | 1 | "three";
        4 | 400 | ChangeRequest | 1 | "four";
        5 | E | 400 | "five" | 1;
        F | 400 | _ | 1 | "six";
        7 | G | 400 | _ | 1 | "seven" | 8;
        8 | H | h | 400 | _ | 1 | "eight";
        9 | I | | _ | 1;
        10;
    }

    /// Without a `|`.
    pub enum JoinedCode: u32 {
        code | name | level: i8 = 3 | description | weight: i8;
        1 | A | _ "one" | 1;
        2 | B | 1 | "two" -3;
    }

    /// A row of which the variant is all that is read.
    pub enum ShortCode: u32 {
        code | name | description;
        3 | C | "three";
        7 | "c";
    }
}

fn main() {
    println!("{:?}", [WideCode::A, WideCode::B, WideCode::C, WideCode::E, WideCode::G]);
}
