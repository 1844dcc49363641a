use knox_errors::knox_codes;

knox_codes! {
    pub enum EmptyCode: u32 { code | name; }

    pub enum UnreadableCode: u32 { code | name; 1; }
}

fn main() {
    println!("{:?} {:?}", EmptyCode::from_code(1), UnreadableCode::ALL);
}
