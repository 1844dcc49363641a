//! The message names the missing cell as far as possible.

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

    /// Only the variant of the row is read.
    pub enum ShortCode: u32 {
        code | name | description;
        3 | C | "three";
        7 | "c";
    }

    pub enum StatusCode: u32 {
        code | name | status | action;
        6 | F | 4 + 4 | ChangeRequest | WaitAndRetry;
    }

    pub enum ListCode: u32 {
        code | name | level: u8 | description;
        1 | A | 1;
        2 | B | 2 | "two" | 2;
    }

    pub enum DescribedCode: u32 {
        code | name | status | description;
        7 | GG | 400;
    }

    pub enum InnerCode: u32 {
        code | level: u8 | name;
        3 | C;
    }

    pub enum CallCode: u32 {
        code | call: fn(u8) -> u8 | name;
        2 | call | B | b | 2;
    }

    pub enum UnreadableCode: u32 { code | name; 1; }

    /// A value that is not a code of the table does not begin a row.
    pub enum DashedCode: u32 {
        code | name;
        1 | A-2 | B;
    }

    /// A subtraction, and no row after it.
    pub enum DifferenceCode: i16 {
        code | name | status;
        -1 | A | 400-2 | 5;
    }
}

fn main() {
    println!("{:?}", [WideCode::A, WideCode::B, WideCode::C, WideCode::E, WideCode::G]);
    println!("{:?} {:?} {:?}", ShortCode::C, StatusCode::F, ListCode::A);
    println!("{:?} {:?} {:?}", DescribedCode::Gg, InnerCode::COUNT, CallCode::COUNT);
    println!("{:?} {:?} {:?}", UnreadableCode::ALL, DashedCode::COUNT, DifferenceCode::A);
}
