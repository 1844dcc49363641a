use knox_errors::knox_codes;

knox_codes! {
    pub enum NoCode: u32 {
        name | description;
        A | "a";
        code | "b";
    }
}

fn main() {
    println!("{:?}", NoCode::A);
}
