use knox_errors::knox_codes;

knox_codes! {
    pub enum NamedCode: u32 {
        code | name;
        4 | "";
        12 | "" as Empty;
        3 |;
    }
}

fn main() {
    println!("{:?}", NamedCode::Empty);
}
