use knox_errors::knox_codes;

knox_codes! {
    pub enum AliasCode: u32 {
        code | name;
        #[alias]
        1 | A;
        #[alias()]
        2 | B;
    }
}

fn main() {
    println!("{:?} {:?}", AliasCode::A, AliasCode::B.aliases());
}
