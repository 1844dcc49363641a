use knox_errors::knox_codes;

knox_codes! {
    pub enum DefaultCode: u32 {
        code | name | level: u8;
        4 | D | _;
        6 | F | _;
    }
}

fn main() {
    println!("{:?}", DefaultCode::D.level());
}
