use knox_errors::knox_codes;

knox_codes! {
    pub enum TrailingCode: u32 { code | name; 1 | A; };
}

fn main() {
    println!("{:?}", TrailingCode::from_code(1));
}
