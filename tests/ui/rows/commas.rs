//! Rows that end with `,`, as in an enum or a struct: reported once, and all are read.

use knox_errors::knox_codes;

knox_codes! {
    pub enum Commas: u32 {
        code | name  | status | action;
        1    | ONE   | 200    | _,
        2    | TWO   | 204    | _,
        3    | THREE | 200    | WaitAndRetry,
    }
}

knox_codes! {
    pub enum OneComma: u32 {
        code | name  | description;
        1    | ONE   | "The first.";
        2    | TWO   | "The second.",
        3    | THREE | "The third.";
    }
}

knox_codes! {
    pub enum Single: str {
        code;
        A_1,
        A_2,
    }
}

const THREE: Commas = Commas::from_code(3).unwrap();

fn main() {
    let _ = (THREE, Commas::One, Commas::Two.action(), OneComma::Three, Single::A2);
}
