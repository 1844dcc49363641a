//! Beside an error in any part, the table's enum exists.

use knox_errors::knox_codes;

knox_codes! {
    pub struct StructCode: u32 { code | name; 1 | A; 2 | B; }
    pub NoEnumCode: u32 { code | name; 1 | A; }
    pub struct TextCode: str { code; A_1; }
}

fn main() {
    println!("{:?}", [StructCode::A, StructCode::B].map(|row| row.code()));
    println!("{:?} {:?}", NoEnumCode::A, TextCode::A1);
}
