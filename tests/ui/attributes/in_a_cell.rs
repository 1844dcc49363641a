use knox_errors::knox_codes;

knox_codes! {
    pub enum CellCode: u32 {
        code | name | description;
        1 | #[cfg(unix)] A | "a";
        2 | /// A comment
            B | "b";
        3 | C #[deprecated] | "c";
        4 | D | "d" #[alias(40)] #[deprecated];
    }
}

fn main() {
    println!("{:?}", [CellCode::A, CellCode::B, CellCode::C, CellCode::D]);
    println!("{:?}", CellCode::from_name("C"));
}
