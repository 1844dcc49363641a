use knox_errors::knox_codes;

knox_codes! {
    pub enum TypeCode: u32 {
        code | name | level:;
        1 | A | 2;
    }
}

fn main() {}
