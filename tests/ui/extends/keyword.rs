use knox_errors::{HttpCode, knox_codes};

knox_codes! {
    pub enum Extend: u16 extend HttpCode {}

    pub enum RustWay: u16 + HttpCode {}
}

fn main() {}
