use knox_errors::knox_codes;

knox_codes! {
    pub enum NamedCode: u32 {
        code | name;
        1 | "0 expected";
        2 | "1e";
        3 | "①";
        4 | "Ⓐ";
        44 | "§1";
        5 | "two\nlines";
        6 | "two\nlines" as Again;
        7 | "it's \"quoted\" \\";
        8 | "it's \"quoted\" \\" as Twice;
    }

    pub enum TextCode: str {
        code;
        "0 expected";
        "1e";
    }

    pub enum CapitalCode: u8 {
        code | name;
        0X17 | GOOD;
        0X18u8 | GOOD_TOO;
        0X19u16 | OTHER_TYPE;
        0X | NO_DIGITS;
        0B12 | NO_BINARY;
        0X_1FF | TOO_LARGE;
    }
}

fn main() {
    println!("{} {} {}", NamedCode::TwoLines, TextCode::COUNT, CapitalCode::Good);
}
