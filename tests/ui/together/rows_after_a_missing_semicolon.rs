//! If a `;` is missing, the rows after it are read, and their errors are
//! reported too.

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

    pub enum WrittenCode: str {
        code | level: u8
        AUT_1 as First | 1;
        AUT_2 | "two";
    }

    pub enum NamesCode: str {
        code | name
        AUT_1 | ONE;
        AUT_2 | 2;
    }

    pub enum AttributeCode: u32 {
        code | name
        /// The first row.
        1 | A;
        2 | 2;
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

    pub enum DescribedCode: u32 {
        code | name | description;
        1 | A | "one"
        2 | B | "two"
        3 | 3 | "three";
    }

    pub enum BelowCode: i32 {
        code | name | description;
        1 | A | "one"
        -2 | B | b;
    }
}

fn main() {
    println!("{:?} {:?} {:?}", NumberCode::B, TextCode::Aut2, DefaultCode::A.level());
    println!("{:?} {:?} {:?}", NegativeCode::A, MisspeltCode::One, WordsCode::Two);
    println!("{:?} {:?} {:?}", WrittenCode::First, NamesCode::One, AttributeCode::A);
    println!("{:?} {:?} {:?}", CommasCode::A, DescribedCode::B, BelowCode::from_code(-2));
}
