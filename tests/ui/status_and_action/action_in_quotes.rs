//! That quotes are left out is advice only where what is in them would do.

use knox_errors::knox_codes;

knox_codes! {
    pub enum QuotedCode: u32 {
        code | name | action;
        1 | ONE | "WaitAndRetry";
        2 | TWO | "ChangeRequest";
        3 | THREE | "wait a bit";
    }
}

fn main() {
    println!("{:?}", QuotedCode::Three.action());
}
