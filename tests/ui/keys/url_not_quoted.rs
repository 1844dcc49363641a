use knox_errors::knox_codes;

knox_codes! {
    #[knox(url = 5)]
    pub enum UrlCode: u32 {
        code | name;
        1 | A;
    }
}

fn main() {
    println!("{:?}", UrlCode::A);
}
