//! The advice to leave quotes out comes only if an identifier is in them.

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
