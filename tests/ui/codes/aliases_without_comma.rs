use knox_errors::knox_codes;

knox_codes! {
    pub enum AliasCode: i8 {
        code | name;
        #[alias(3 4)]
        2 | C;
    }
}

const TWO: AliasCode = AliasCode::from_code(2).unwrap();

fn main() {
    println!("{TWO}");
}
