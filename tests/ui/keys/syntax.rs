use knox_errors::knox_codes;

knox_codes! {
    #[knox]
    #[knox()]
    #[knox(status)]
    #[knox(url: "https://example.com")]
    #[knox(, status = code)]
    pub enum SyntaxCode: u16 {
        code | name;
        400 | A;
    }
}

fn main() {
    println!("{:?}", SyntaxCode::A);
}
