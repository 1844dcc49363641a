use knox_errors::knox_codes;

knox_codes! {
    pub enum QuotedCode: u32 {
        code | name | status;
        1 | ONE | "200";
        2 | TWO | "404";
    }
}

fn main() {
    println!("{:?}", QuotedCode::Two.status());
}
