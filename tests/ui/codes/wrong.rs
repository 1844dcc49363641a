use knox_errors::{HttpCode, knox_codes};

knox_codes! {
    pub enum NumberCode: u8 {
        code | name;
        256 | TOO_LARGE;
        184467440737095516150 | TOO_LARGE_FOR_ALL;
        -1 | TOO_SMALL;
        +1 | A_SIGN;
        1.5 | A_FLOAT;
        2u16 | OF_ANOTHER_TYPE;
        4032251_CODE | SWALLOWED_TEXT;
        3E-17 | SWALLOWED_MORE;
        AUT_1001 | A_TEXT;
        "5" | A_QUOTED_TEXT;
        b"6" | BYTES;
        (7) | A_GROUP;
        _ | NONE;
        | NOTHING;
        8, | A_COMMA;
    }

    pub enum TextCode: str {
        code;
        17 as Number;
        "" as Empty;
        E-17 as Bare;
        "E-17"e as Suffixed;
        -"E-17" as Negative;
        _ as Missing;
    }

    pub enum AnyCode: any extends HttpCode {
        code;
        "E-17"e as Suffixed;
        -"E-17" as Negative;
    }
}

const NUMBER: NumberCode = NumberCode::from_code(5).unwrap();
// Evaluated whatever else is wrong.
const LENGTH: usize = NumberCode::from_code(5).unwrap() as usize * 0 + 1;
const ONE: [u8; LENGTH] = [1];
const ROWS: [NumberCode; 3] = [NumberCode::TooLarge, NumberCode::SwallowedText, NumberCode::None];

fn main() {
    println!("{NUMBER} {ONE:?} {ROWS:?} {:?}", [TextCode::Number, TextCode::Empty, TextCode::Bare]);
}
