//! Defaults that no row takes are checked too.

use knox_errors::knox_codes;

knox_codes! {
    pub enum DefaultCode: u32 {
        code | name | level: u8 = "one" | list: &'static [u8] = &[b""];
        1 | ONE | 1 | &[3];
    }
}

fn main() {
    println!("{:?} {:?}", DefaultCode::One.level(), DefaultCode::One.list());
}
