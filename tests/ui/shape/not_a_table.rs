use knox_errors::knox_codes;

knox_codes! {
    pub enum Code: u32 { code | name; 1 | A; }
    stray tokens
}

fn main() {
    println!("{:?}", Code::A);
}
