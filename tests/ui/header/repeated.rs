//! The cells of a repeated column cause no further errors.

use knox_errors::knox_codes;

knox_codes! {
    pub enum StatusCode: u32 {
        code | name | status | status;
        1    | ONE  | 200    | "a";
        2    | TWO  | 404    | "b";
    }

    pub enum TwiceCode: u32 {
        code | name | code;
        1 | A | 2;
    }

    /// The getter of `r#level` is `level`.
    pub enum RawCode: u32 {
        code | name | level: u8 | r#level: u8 | r#name: u8 | r#type: u8;
        1    | ONE  | 1         | 2           | 4          | 5;
    }
}

fn main() {
    println!("{:?} {:?} {:?}", StatusCode::Two.status(), TwiceCode::A, RawCode::One.r#type());
}
