use knox_errors::knox_codes;

knox_codes! {
    #[knox(status = suffix)]
    pub enum SuffixCode: u32 {
        code | name;
        1 | A;
    }
}

fn main() {
    println!("{:?}", SuffixCode::A.status());
}
