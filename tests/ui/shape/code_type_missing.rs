//! If no type of the codes is written, it is recovered from the codes.

use knox_errors::knox_codes;

knox_codes! {
    pub enum UntypedCode { code | name; 1 | A; }
    pub enum UntypedTextCode { code | status; A_1 | 400; }
    pub enum NumberCode { code | name; 5 | A; 7 | B; }
    pub enum SignedCode { code | name; 5 | A; -6 | B; }
    pub enum TextCode { code | name; "A-1" | A; AUT_1 | B; }
    pub enum PlusCode { code | name; 6 | B; }

    /// The error of the type is enough.
    pub enum NoTypeCode {}

    pub enum NoType extends knox_errors::HttpCode {}

    pub enum NothingCode: { code | name; 1 | A; }
}

fn main() {
    println!("{:?} {}", UntypedCode::A.description(), UntypedTextCode::A1.code());
    let _: (u32, i64, &str) = (NumberCode::A.code(), SignedCode::B.code(), TextCode::A.code());
    let _: u32 = PlusCode::B.code();
}
