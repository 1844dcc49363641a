//! If the header has errors, the rows are read, and their errors are
//! reported too.

use knox_errors::knox_codes;

knox_codes! {
    pub enum MisspeltCode: u32 {
        code | nmae | team | status;
        1 | A | whatever it is | 99;
        2 | 2 | _ | _;
        1 | C | _ | _;
    }

    pub enum NoCode: u32 {
        name | description;
        A | a;
    }

    pub enum UnknownCode: u32 {
        code | team | level: u8 = (1 +);
        "1" | A | _;
        2 | B | _;
    }

    pub enum CommasCode: u32 {
        code, name | status;
        1 | ONE | 20;
        2 | TWO | 200 | 3;
        3 | THREE | _;
    }

    pub enum AllCommasCode: u32 {
        code, name, level: u8 = 1, description;
        1, ONE, 1 + 1, "one";
        2, TWO | _, two;
        3, THREE;
    }

    pub enum WordsCode: u32 {
        Error Code | name | Http Status | Error Message;
        1 | ONE | 20 | "one";
    }

    pub enum OwnCode: u32 {
        code | name | Retry After | description;
        1 | ONE | 5 | one;
    }

    pub enum MissingBarCode: u32 {
        code name | description;
        1 | A | a;
    }

    pub enum ClosureCode: u32 {
        code | name | call: fn(u8) -> u8 = |x| x | description;
        1 | A | _ | a;
    }

    pub enum NoDefaultCode: u32 {
        code | level: u8 = | name | description;
        1 | 2 | A | a;
    }

    pub enum LateCode: u32 {
        5 | FIVE | 500;
        code | name | status;
        6 | SIX | 5000;
    }
}

fn main() {
    println!("{:?} {:?} {:?}", MisspeltCode::C, UnknownCode::ALL, CommasCode::Three.status());
    println!("{:?} {} {:?}", AllCommasCode::One, AllCommasCode::Two.level(), WordsCode::One);
    println!("{:?} {:?} {:?}", OwnCode::One, MissingBarCode::A, LateCode::Six);
}
