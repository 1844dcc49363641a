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

fn main() {
    let _ = (Twice::Two.status(), Clashing::One.code());
}
