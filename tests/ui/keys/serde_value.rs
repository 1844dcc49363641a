use knox_errors::knox_codes;

knox_codes! {
    #[knox(serde = text)]
    pub enum SerdeCode: u32 {
        code | name;
        1 | A;
    }
}

fn main() {
    println!("{:?}", SerdeCode::A);
}
