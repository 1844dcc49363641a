use knox_errors::{CustomerAuthCode, HttpCode, knox_codes};

knox_codes! {
    pub enum EmptyCode: any extends HttpCode, , CustomerAuthCode {}

    pub enum NumberCode: any extends HttpCode, 17 {}

    pub enum NoBaseCode: u32 extends {}
}

fn main() {}
