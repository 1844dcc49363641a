use knox_errors::knox_codes;

knox_codes! {
    pub enum NoDefaultCode: u32 {
        code | level: u8 = | name;
        1 | 2 | A;
    }
}

fn main() {
    println!("{:?}", NoDefaultCode::A);
}
