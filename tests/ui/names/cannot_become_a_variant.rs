use knox_errors::knox_codes;

knox_codes! {
    pub enum NamedCode: u32 {
        code | name;
        5 | "404";
    }

    pub enum UnnamedCode: u32 {
        code;
        1;
        0x10;
        2 as Two;
    }

    pub enum TextCode: str {
        code;
        "00006";
    }
}

fn main() {
    println!("{:?} {:?} {:?}", NamedCode::COUNT, UnnamedCode::Two, TextCode::COUNT);
}
