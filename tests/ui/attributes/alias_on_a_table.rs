use knox_errors::knox_codes;

knox_codes! {
    #[alias(1)]
    pub enum AliasCode: u32 {
        code | name;
        1 | A;
    }
}

fn main() {
    println!("{:?}", AliasCode::A);
}
