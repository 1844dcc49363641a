use knox_errors::knox_codes;

knox_codes! {
    pub enum LiteralCode: u32 {
        code | 5;
        1 | A;
    }

    pub enum EmptyCode: u32 {
        code | | name;
        1 | A;
    }
}

fn main() {}
