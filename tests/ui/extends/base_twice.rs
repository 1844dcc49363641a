use knox_errors::{HttpCode, knox_codes};

knox_codes! {
    pub enum Twice: u16 extends HttpCode, HttpCode as Again {}
}

fn main() {}
