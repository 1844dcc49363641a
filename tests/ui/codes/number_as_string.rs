use knox_errors::knox_codes;

knox_codes! {
    pub enum UnsignedCode: u8 {
        code | name;
        AUT_1001 | A_TEXT;
    }

    #[knox(status = prefix)]
    pub enum SignedCode: i32 {
        code | name;
        abc | NO_NUMBER;
    }

    pub enum UnnamedCode: u32 {
        code;
        word;
    }

    pub enum NamedCode: u32 {
        code | name;
        abc | API_KEY;
    }
}

fn main() {
    println!("{:?} {:?}", UnsignedCode::AText, SignedCode::NoNumber.status());
    println!("{:?} {:?}", UnnamedCode::ALL, NamedCode::ApiKey);
}
