//! Codes that do not have the type recovered from the others.

use knox_errors::knox_codes;

knox_codes! {
    pub enum NumberCode { code | name; 5 | A; six | B; 7 | C; }
    pub enum SignedCode { code | name; 5 | A; -6 | B; six | C; }
    pub enum TextCode { code | name; "A-1" | A; AUT_1 | B; 7 | C; }
    pub enum PlusCode { code | name; +5 | A; 6 | B; }
}

fn main() {
    let _: (u32, i64, &str) = (NumberCode::A.code(), SignedCode::B.code(), TextCode::A.code());
    let _: u32 = PlusCode::B.code();
}
