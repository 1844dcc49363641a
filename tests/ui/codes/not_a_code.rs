use knox_errors::knox_codes;

knox_codes! {
    pub enum TextCode: str {
        code;
        "1" + "2" as Sum;
        "" as Empty;
        _ as Missing;
    }
}

fn main() {
    println!("{:?}", [TextCode::Sum, TextCode::Empty, TextCode::Missing]);
}
