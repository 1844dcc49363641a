use knox_errors::knox_codes;

knox_codes! {
    #[knxo(url = "https://example.com")]
    pub enum UnknownCode: u32 {
        code | name;
        #[aliases(2)]
        1 | A;
        #[alais(3)]
        2 | B;
    }
}

fn main() {
    println!("{:?} {:?}", UnknownCode::A, UnknownCode::from_code(2));
}
