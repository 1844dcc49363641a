//! Near `&raw const` and `&raw mut`.

use knox_errors::knox_codes;

knox_codes! {
    pub enum PlaceCode: u32 {
        code | name | place: *const u8;
        1 | A | &new const SEVEN;
        2 | B | &raw new SEVEN;
        3 | C | -raw const SEVEN;
        4 | D | &raw const SEVEN EIGHT;
    }
}

fn main() {}
