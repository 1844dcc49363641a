use knox_errors::knox_codes;

knox_codes! {
    pub enum NumberCode: u32 {
        code | name | description
        1 | A | "a";
        2 | B | b;
    }

    pub enum TextCode: str {
        code | level: u8
        AUT_1 | 1;
        AUT_2 | "two";
    }

    pub enum DefaultCode: u32 {
        code | name | level: u8 = 1 + 1
        1 | A | 2 | 3;
    }

    pub enum AttributeCode: u32 {
        code | name
        /// The first.
        1 | A;
        2 | 2;
    }

    pub enum NowhereCode: u32 {
        code | name
        1 | A
        2 | B
        3 | 3
    }
}

fn main() {
    println!("{:?} {:?} {:?}", NumberCode::B, TextCode::Aut2, DefaultCode::A.level());
}
