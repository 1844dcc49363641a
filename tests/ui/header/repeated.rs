//! What stands in a column that is there twice is not told for each row.

use knox_errors::knox_codes;

knox_codes! {
    enum Twice: u32 {
        code | name | status | status;
        1    | ONE  | 200    | "a";
        2    | TWO  | 404    | "b";
    }
}

knox_codes! {
    enum Clashing: u32 {
        code | name | find: u8 | index: u8 | row: u8 | COUNT: u8;
        1    | ONE  | 1        | 2         | 3       | 4;
    }
}

// As a getter, `r#level` is `level`.
knox_codes! {
    enum Raw: u32 {
        code | name | level: u8 | r#level: u8 | r#find: u8 | r#name: u8 | r#type: u8;
        1    | ONE  | 1         | 2           | 3          | 4          | 5;
    }
}

fn main() {
    println!("{:?}", Raw::One.r#type());
    let _ = (Twice::Two.status(), Clashing::One.code());
}
