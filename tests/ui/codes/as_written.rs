use knox_errors::knox_codes;

knox_codes! {
    pub enum TextCode: str {
        code | description;
        00006 | "A";
        0x10 | "B";
        #[alias(007)]
        E_17 | "C";
        1.5 | "D";
        -5 | "E";
        1 + 1 | "F";
        b"G" | "G";
        "1" + "2" | "H";
    }

    pub enum NumberCode: i8 {
        code | name;
        "1" | A;
        "00006" | B;
        #[alias("2", "text", 3 4)]
        3 | C;
        1.5 | D;
        1 + 1 | E;
        0x100 | F;
        -129 | G;
        -7u8 | H;
    }

    pub enum UnnamedCode: u32 {
        code;
        word;
        0x10;
    }
}

const TEXT: TextCode = TextCode::from_code("E_17").unwrap();
const NUMBER: NumberCode = NumberCode::from_code(3).unwrap();

fn main() {
    println!("{TEXT} {NUMBER} {:?}", [NumberCode::A, NumberCode::B, NumberCode::H]);
}
