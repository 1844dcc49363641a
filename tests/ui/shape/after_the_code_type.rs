use knox_errors::knox_codes;

knox_codes! {
    pub enum WhereCode: u32 where { code | name; 1 | A; }
}

fn main() {
    println!("{:?}", WhereCode::A);
}
