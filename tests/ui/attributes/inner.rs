use knox_errors::knox_codes;

knox_codes! {
    pub enum InnerCode: u32 {
        code | name;
        #![deprecated] 8 | H;
        //! Inner documentation.
        9 | I;
    }
}

fn main() {
    println!("{:?}", [InnerCode::H, InnerCode::I]);
}
