use knox_errors::knox_codes;

knox_codes! {
    #[knox(status = code)]
    pub enum StatusCode: u32 {
        code | name;
        1 | A;
        2 | B;
    }
}

fn main() {
    println!("{:?}", StatusCode::A.status());
}
