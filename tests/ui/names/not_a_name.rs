//! The likely variant is recovered from each invalid name.

use knox_errors::knox_codes;

knox_codes! {
    pub enum NamedCode: u32 {
        code | name;
        10 | 10;
        16 | _;
        17 | "Suffixed"e;
        18 | 'a;
        5 | 3DS_WRONG;
        6 | 4DS_WRONG as FourDs;
        7 | 7 as G;
    }
}

fn main() {
    let _ = [NamedCode::Suffixed, NamedCode::FourDs, NamedCode::G];
}
