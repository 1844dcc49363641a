use knox_errors::knox_codes;

knox_codes! {
    pub enum TypedCode: u32 {
        code | name | status: u16;
        1 | A | 400;
    }
}

fn main() {
    println!("{:?}", TypedCode::A.status());
}
