use knox_errors::knox_codes;

knox_codes! {
    pub enum NowhereCode: u32 {
        code | name;
        1 | A;
        ;
        /// twelve
    }
}

fn main() {
    println!("{:?}", NowhereCode::A);
}
