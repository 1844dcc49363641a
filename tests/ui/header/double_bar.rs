use knox_errors::knox_codes;

knox_codes! {
    pub enum DoubleBarCode: u32 {
        code || name || level: u8;
        1 | A | 3;
    }
}

fn main() {
    println!("{:?} {}", DoubleBarCode::from_code(1), DoubleBarCode::A.level());
}
