use knox_errors::knox_codes;

knox_codes! {
    pub enum PoundCode: u32 {
        code | name;
        # 7 | G;
    }
}

fn main() {
    println!("{:?}", PoundCode::G);
}
