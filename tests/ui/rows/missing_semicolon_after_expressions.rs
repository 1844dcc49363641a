//! After expressions that syn does not know, and after lists and blocks.

use knox_errors::knox_codes;

knox_codes! {
    pub enum ListCode: u32 {
        code | name | list: &'static [u8];
        1 | A | &[1]
        2 | B | &[1, 2]
        /// The last.
        #[deprecated]
        3 | C | &[];
    }

    pub enum ListTextCode: str {
        code | list: &'static [u8];
        A | &[1]
        B as Second | &[1, 2]
        C | &[];
    }

    pub enum BlockCode: u32 {
        code | name | level: u8;
        1 | A | match 1 { one => one }
        2 | B | { 2 }
        /// The last.
        3 | C | if true { 3 } else { 4 };
    }

    pub enum BlockTextCode: str {
        code | level: u8;
        A | match 1 { one => one }
        B as Second | { 2 }
        C | { 3 };
    }
}

fn main() {
    println!("{:?} {:?}", ListCode::C.list(), ListTextCode::Second.list());
    println!("{:?} {:?}", BlockCode::C.level(), BlockTextCode::Second.level());
}
