use knox_errors::knox_codes;

knox_codes! {
    pub enum UnsignedCode: u8 {
        code | name;
        0 | LEAST;
        255 | GREATEST;
        256 | TOO_LARGE;
        184467440737095516150 | TOO_LARGE_FOR_ALL;
        -1 | TOO_SMALL;
    }

    pub enum SignedCode: i8 {
        code | name;
        -128 | LEAST;
        127 | GREATEST;
        0x100 | TOO_LARGE;
        -129 | TOO_SMALL;
    }
}

fn main() {
    println!("{:?} {:?}", UnsignedCode::ALL, [SignedCode::TooLarge, SignedCode::TooSmall]);
}
