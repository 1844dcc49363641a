//! Defaults that no row takes are checked all the same.

use knox_errors::knox_codes;

fn five() -> u8 {
    5
}

knox_codes! {
    pub enum DefaultCode: u32 {
        code | name | level: u8 = "one" | weight: u8 = five() | list: &'static [u8] = &[b""];
        1 | ONE | 1 | 2 | &[3];
    }
}

fn main() {
    println!("{:?} {:?}", DefaultCode::One.level(), DefaultCode::One.list());
}
