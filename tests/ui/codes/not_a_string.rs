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
        b"G" | "G";
        3DS_WRONG | "H";
    }

    pub enum VariantCode: str {
        code;
        17 as Number;
        "E-17"e as Suffixed;
        -"E-17" as Negative;
    }
}

const TEXT: TextCode = TextCode::from_code("E_17").unwrap();

fn main() {
    println!("{TEXT} {:?}", [VariantCode::Number, VariantCode::Suffixed, VariantCode::Negative]);
}
