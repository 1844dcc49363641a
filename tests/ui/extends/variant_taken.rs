use knox_errors::{CustomerAuthCode, HttpCode, knox_codes};

knox_codes! {
    pub enum SameVariant: any extends HttpCode as Knox, CustomerAuthCode as Knox {}

    pub enum RowVariant: u32 extends CustomerAuthCode as Knox {
        code | name;
        1 | KNOX;
    }
}

fn main() {}
