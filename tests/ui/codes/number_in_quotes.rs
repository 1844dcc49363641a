use knox_errors::knox_codes;

knox_codes! {
    pub enum UnsignedCode: u8 {
        code | name;
        "5" | FIVE;
    }

    pub enum SignedCode: i8 {
        code | name;
        "1" | A;
        "00006" | B;
        #[alias("2", "text")]
        3 | C;
    }

    pub enum AliasCode: u32 {
        code | name;
        #[alias("text")]
        1 | A;
    }
}

const FIVE: UnsignedCode = UnsignedCode::from_code(5).unwrap();
const THREE: SignedCode = SignedCode::from_code(3).unwrap();

fn main() {
    println!("{FIVE} {THREE} {:?} {:?}", [SignedCode::A, SignedCode::B], AliasCode::A);
}
