use knox_errors::knox_codes;

knox_codes! {
    pub enum OneCode<T>: u32 { code | name; 1 | A; }
    pub enum TwoCode<T: Into<u8>, U>: u64 { code | name; 1 | A; }
}

fn main() {
    let code: u64 = TwoCode::A.code();
    println!("{code} {:?}", OneCode::A);
}
