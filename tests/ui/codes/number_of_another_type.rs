use knox_errors::knox_codes;

knox_codes! {
    pub enum UnsignedCode: u8 {
        code | name;
        2u16 | TWO;
    }

    pub enum SignedCode: i8 {
        code | name;
        -7u8 | SEVEN;
    }
}

fn main() {
    println!("{:?} {:?}", UnsignedCode::Two, SignedCode::Seven);
}
