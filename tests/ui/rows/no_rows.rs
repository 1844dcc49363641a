use knox_errors::knox_codes;

knox_codes! {
    pub enum EmptyCode: u32 { code | name; }

    pub enum AllOffCode: u32 {
        code | name;
        #[cfg(any())]
        1 | A;
    }
}

fn main() {
    println!("{:?} {:?}", EmptyCode::from_code(1), AllOffCode::from_code(1));
}
