//! A column is one word.

use knox_errors::knox_codes;

knox_codes! {
    pub enum StandardCode: u32 {
        Error Code | name | Http Status | Error Message;
        1 | ONE | 20 | "one";
        2 | TWO | 200 | "two";
    }

    pub enum OwnCode: u32 {
        code | name | Retry After | Wait For: u8 | description;
        1 | ONE | 5 | 6 | one;
        2 | TWO | 7 | 8 | "two";
    }

    pub enum MissingBarCode: u32 {
        status code | name;
        200 | 1 | ONE;
    }

    pub enum TakenCode: u32 {
        code | status | Http Status | name;
        1 | 200 | 20 | ONE;
    }
}

fn main() {
    println!("{:?} {:?}", StandardCode::One.status(), StandardCode::Two.code());
    println!("{:?} {}", OwnCode::One, OwnCode::Two.wait_for());
    println!("{:?} {:?}", MissingBarCode::One.status(), TakenCode::One);
}
