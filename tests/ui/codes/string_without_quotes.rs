//! Strings that are not identifiers, without quotes.

use knox_errors::{HttpCode, knox_codes};

knox_codes! {
    pub enum TextCode: str {
        code | description;
        1 + 1 | "F";
    }

    pub enum VariantCode: str {
        code;
        E-17 as Bare;
        PIN-WRONG;
    }

    pub enum MixedCode: any extends HttpCode {
        code;
        E-17;
    }
}

fn main() {
    println!("{:?} {:?}", TextCode::ALL, [VariantCode::Bare, VariantCode::PinWrong]);
    println!("{:?}", MixedCode::COUNT);
}
