use knox_errors::knox_codes;

knox_codes! {
    pub enum KnoxOnRowCode: u32 {
        code | name;
        #[knox(status = code)]
        1 | A;
        #[knox(docs = "https://example.com/b")]
        #[knox(docs = "https://example.com/{code}")]
        2 | B;
    }
}

fn main() {
    println!("{:?}", KnoxOnRowCode::A);
}
