//! Where the header has no `;`, the rows are read, and what is wrong with them is told
//! too.

use knox_errors::knox_codes;

knox_codes! {
    pub enum NumberCode: u32 {
        code | name | description
        1 | A | "a";
        2 | B | b;
    }

    pub enum TextCode: str {
        code | level: u8
        AUT_1 | 1;
        AUT_2 | "two";
    }

    pub enum NegativeCode: i32 {
        code | name
        -1 | A;
        -2 | 2;
    }

    pub enum MisspeltCode: str {
        code | nmae
        AUT_1 | ONE;
        AUT_2 | 2;
    }

    pub enum WordsCode: u32 {
        code | name | Error Message
        1 | ONE | "one";
        2 | TWO | two;
    }

    pub enum CommasCode: u32 {
        code, name
        1 | A;
        2 | 2;
    }

    pub enum DefaultCode: u32 {
        code | name | level: u8 = 1 + 1
        1 | A | 2 | 3;
    }

    pub enum NowhereCode: u32 {
        code | name
        1 | A
        2 | B
        3 | 3
    }
}

fn main() {
    println!("{:?} {:?} {:?}", NumberCode::B, TextCode::Aut2, DefaultCode::A.level());
    println!("{:?} {:?} {:?}", NegativeCode::A, MisspeltCode::One, WordsCode::Two);
    println!("{:?}", CommasCode::A);
}
