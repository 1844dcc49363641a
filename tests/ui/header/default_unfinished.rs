use knox_errors::knox_codes;

knox_codes! {
    pub enum DefaultCode: u32 {
        code | name | level: u8 = (1 +);
        1 | A | _;
    }
}

fn main() {
    println!("{:?}", DefaultCode::A);
}
