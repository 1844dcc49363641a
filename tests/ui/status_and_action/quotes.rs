//! That quotes are left out is advice only where what is in them would do.

use knox_errors::knox_codes;

knox_codes! {
    enum Quotes: u32 {
        code | name  | status | action;
        1    | ONE   | "200"  | "WaitAndRetry";
        2    | TWO   | "a"    | 400;
        3    | THREE | _      | "wait a bit";
    }
}

fn main() {
    let _ = Quotes::Three.action();
}
