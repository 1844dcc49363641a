use knox_errors::knox_codes;

knox_codes! {
    pub enum DefaultCode: u32 {
        code | name | level: u8 = 3;
        1 | A | _
        2 | B | _
        #[doc = "The last."]
        3 | C | _;
    }

    pub enum DefaultTextCode: str {
        code | level: u8 = 3;
        A | _
        B | _
        C as Third | _;
    }
}

fn main() {
    println!("{:?} {:?}", DefaultCode::C, DefaultTextCode::Third);
}
