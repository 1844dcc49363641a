use knox_errors::knox_codes;

knox_codes! {
    pub enum AllOffCode: u32 {
        code | name;
        #[cfg(any())]
        1 | A;
    }
}

fn main() {
    println!("{:?}", AllOffCode::from_code(1));
}
