use knox_errors::knox_codes;

knox_codes! {
    pub enum ManyCode: u32 {
        code | name | level: u8 | description;
        1 | A | 1;
        2 | B | 2 | "two" | 2;
        3 | C | | "three";
        4 | D | _ | "four";
        5 E | 5 | "five" | 5;
        #[doc = "six"] 6 | F | 6 | "six"
        #[doc = "seven"] 7 | G | 7 | "seven";
        8 | H | 8 || 1 | "eight";
        9 | I | 9 + | "nine";
        10 | J | 10 | ten;
        11 | K |= 11 | "eleven";
        ;
        /// twelve
    }
}

const ROW: ManyCode = ManyCode::from_code(7).unwrap();
const LEVEL: u8 = ManyCode::H.level();

fn main() {
    println!("{:?} {ROW} {LEVEL}", [ManyCode::A, ManyCode::B, ManyCode::C, ManyCode::G, ManyCode::J]);
}
