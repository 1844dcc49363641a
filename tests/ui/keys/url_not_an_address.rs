use knox_errors::knox_codes;

knox_codes! {
    #[knox(url = "example.com")]
    pub enum SchemeCode: u32 {
        code | name;
        1 | A;
    }

    #[knox(url = "https://example.com/a page")]
    pub enum SpaceCode: u16 {
        code | name;
        400 | A;
    }

    #[knox(url = "https://example.com/\u{1}")]
    pub enum ControlCode: u16 {
        code | name;
        400 | A;
    }
}

fn main() {
    println!("{:?} {:?} {:?}", SchemeCode::A, SpaceCode::A, ControlCode::A);
}
