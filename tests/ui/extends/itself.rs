use knox_errors::{CustomerAuthCode, knox_codes};

knox_codes! {
    pub enum Itself: u32 extends CustomerAuthCode, Itself {}
}

fn main() {}
