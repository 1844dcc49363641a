//! If local rows have errors, the codes that can be read are still compared with those of
//! the bases.

use knox_errors::knox_codes;

knox_codes! {
    pub enum BaseCode: u32 {
        code | name;
        0 | ZERO;
        1 | ONE;
        2 | TWO;
    }

    pub enum WrongCode: u32 extends BaseCode {
        code | name;
        1 | FIRST;
        "x" | NO_CODE;
        3 | THIRD | 3;
        3 | FOURTH;
    }
}

fn main() {
    println!("{:?} {:?}", WrongCode::First, WrongCode::NoCode);
}
