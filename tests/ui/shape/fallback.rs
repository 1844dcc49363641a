//! Beside an error, whatever it is in, the table's enum is there.

use knox_errors::{KnoxTable, OpenCode, knox_codes};

knox_codes! {
    pub struct StructCode: u32 { code | name; 1 | A; 2 | B; }
    pub NoEnumCode: u32 { code | name; 1 | A; }
    pub enum GenericCode<T: Into<u8>, U>: u64 { code | name; 1 | A; }
    pub enum UntypedCode { code | name; 1 | A; }
    pub enum UntypedTextCode { code | status; A_1 | 400; }
    pub enum StringCode: String { code; A_1; }

    pub enum HeaderlessCode: u32 {
        1 | FIRST | "the first";
        2 | SECOND as Other | "the second";
        _ | THIRD | "the third";
    }
    pub enum OrdinaryCode: u32 { First = 1, Second = 2 }
    pub enum ArrowCode: u32 { 1 => FIRST, "the first", 2 => SECOND, "the second" }
    pub enum EmptyCode: u32 {}
}

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
    }

    pub enum UnreadColumnCode: u32 {
        code | name | level: u8;
        1    | A    | ;
        2    | B    | 1 +;
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
    let level: u8 = UnreadColumnCode::A.level();
    let text: &str = UntypedTextCode::A1.code();
    println!("{ROWS:?} {FOUND} {NAMED} {SWITCHED} {LEVEL} {level} {text}");
    println!("{}", number(SwitchedCode::ALL[0]));
    println!("{:?}", [StructCode::A, StructCode::B].map(|row| row.code()));
    let code: u64 = GenericCode::A.code();
    println!("{:?} {code} {:?}", NoEnumCode::A, UntypedCode::A.description());
    println!("{:?} {:?}", StringCode::A1.status(), StringCode::TABLE);
    println!("{:?}", [HeaderlessCode::First, HeaderlessCode::Other, HeaderlessCode::Third]);
    println!("{:?} {:?}", OrdinaryCode::First, OrdinaryCode::Second.name());
    println!("{:?} {:?}", ArrowCode::First, ArrowCode::Second.aliases());
    println!("{:?}", OpenCode::<EmptyCode>::from(5));
}
