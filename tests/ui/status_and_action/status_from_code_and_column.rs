use knox_errors::knox_codes;

knox_codes! {
    #[knox(status = code)]
    pub enum BothCode: u32 {
        code | name | status;
        400 | A | 400;
        4000 | B | _;
    }
}

fn main() {
    println!("{:?}", BothCode::B.status());
}
