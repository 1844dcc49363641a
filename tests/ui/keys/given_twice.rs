use knox_errors::knox_codes;

knox_codes! {
    #[knox(url = "https://example.com", url = "https://example.com")]
    #[knox(serde = code, serde = name)]
    #[knox(status = code)]
    #[knox(status = prefix)]
    pub enum TwiceCode: u32 {
        code | name;
        400 | A;
    }
}

fn main() {
    println!("{:?}", TwiceCode::A);
}
