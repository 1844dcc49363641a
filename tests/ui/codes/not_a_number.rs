use knox_errors::knox_codes;

knox_codes! {
    pub enum UnsignedCode: u8 {
        code | name;
        +1 | A_SIGN;
        1.5 | A_FLOAT;
        4032251_CODE | SWALLOWED_TEXT;
        3E-17 | SWALLOWED_MORE;
        b"6" | BYTES;
        (7) | A_GROUP;
        _ | NONE;
        | NOTHING;
    }

    pub enum SignedCode: i8 {
        code | name;
        1.5 | D;
        1 + 1 | E;
    }
}

// Evaluated despite the errors above.
const LENGTH: usize = UnsignedCode::ASign as usize * 0 + 1;
const ONE: [u8; LENGTH] = [1];

fn main() {
    println!("{ONE:?} {:?}", [UnsignedCode::SwallowedText, UnsignedCode::Bytes, UnsignedCode::None]);
    println!("{:?}", SignedCode::ALL);
}
