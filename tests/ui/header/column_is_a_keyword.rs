use knox_errors::knox_codes;

knox_codes! {
    pub enum TypeCode: u32 {
        code | name | type: u8;
        1 | A | 1;
    }

    pub enum SelfCode: u32 {
        code | name | self: u8;
        1 | A | 2;
    }
}

fn main() {
    println!("{:?}", TypeCode::A.r#type());
}
