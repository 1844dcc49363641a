use knox_errors::knox_codes;

knox_codes! {
    #[knox(ulr = "https://example.com")]
    #[knox(crate = "knox")]
    pub enum KeyCode: u32 {
        code | name;
        1 | A;
    }

    #[knox(ulr)]
    pub enum KeyAloneCode: u32 {
        code | name;
        1 | A;
    }
}

fn main() {
    println!("{:?} {:?}", KeyCode::A, KeyAloneCode::A);
}
