use knox_errors::knox_codes;

knox_codes! {
    pub enum NamedCode: u32 {
        code | name;
        11 as Eleven | ELEVEN;
    }

    pub enum BelowCode: i16 {
        code | name;
        -2 as Second | B;
    }
}

fn main() {
    println!("{:?} {:?}", NamedCode::COUNT, BelowCode::COUNT);
}
