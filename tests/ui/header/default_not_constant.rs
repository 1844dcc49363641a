use knox_errors::knox_codes;

fn five() -> u8 {
    5
}

knox_codes! {
    pub enum DefaultCode: u32 {
        code | name | weight: u8 = five();
        1 | ONE | 2;
    }
}

fn main() {
    println!("{:?}", DefaultCode::One.weight());
}
