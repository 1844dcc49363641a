//! Rows with more than one error: each is reported, and the variants exist.

use knox_errors::knox_codes;

knox_codes! {
    pub enum RowsCode: u32 {
        code    | name    | status | action | level: u8 | description;
        1       | A       | 4000   | _      | 1         | "a";
        1       | B       | _      | _      | x!        | "b";
        3       | C       | _      | Wait   | 1 2       | "c";
        4       | D       | _;
        5_CODE  | E       | _      | _      | 5         | e;
        6       | "f-f"   | _      | _      | _         | "f";
        7       | 7 as G  | _      | _      | 7         | "g";
        9       | NINE as Nine Now | 4000 | Wait | ?      | Also no quotes;
        8       | Too big | 4000   | Wait   | ?         | Also no quotes;
    }

    pub enum BarCode: u32 {
        code | name | status | description;
        3 | CC 400 | bad;
        6: FF | 400 | "f" "x";
        10 | J | 400 | ten;
    }

    pub enum SwitchedCode: u32 {
        code | name | nonsense;
        #[cfg(all())]
        1    | A    | _;
        #[cfg(any())]
        2    | OFF  | _;
        3_   | B    | _ | 5;
        #[cfg(all())]
        4    | SAME | _;
        #[cfg(not(any()))]
        5    | SAME | _;
    }
}

const ROWS: [RowsCode; 7] = [
    RowsCode::A,
    RowsCode::B,
    RowsCode::C,
    RowsCode::D,
    RowsCode::E,
    RowsCode::FF,
    RowsCode::G,
];
const WORDS: RowsCode = RowsCode::TooBig;
const FOUND: RowsCode = RowsCode::from_code(4).unwrap();
const NAMED: RowsCode = RowsCode::from_name("E").unwrap();
const SWITCHED: SwitchedCode = SwitchedCode::from_code(5).unwrap();
const LEVEL: u8 = RowsCode::F_LEVEL;

impl RowsCode {
    const F_LEVEL: u8 = Self::FF.level();
}

fn number(row: SwitchedCode) -> u32 {
    match row {
        SwitchedCode::A => 1,
        SwitchedCode::B => 3,
        SwitchedCode::Same => row.code(),
    }
}

fn main() {
    println!("{ROWS:?} {WORDS:?} {FOUND} {NAMED} {SWITCHED} {LEVEL} {}", number(SwitchedCode::ALL[0]));
}
