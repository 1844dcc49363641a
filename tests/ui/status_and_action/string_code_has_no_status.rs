use knox_errors::knox_codes;

knox_codes! {
    #[knox(status = prefix)]
    pub enum TextCode: str {
        code;
        A_400;
    }
}

fn main() {
    println!("{:?}", TextCode::A400);
}
