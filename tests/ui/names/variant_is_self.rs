use knox_errors::knox_codes;

knox_codes! {
    pub enum NamedCode: u32 {
        code | name;
        6 | SELF;
        19 | NINETEEN as Self;
    }
}

fn main() {
    println!("{:?}", NamedCode::COUNT);
}
