use knox_errors::knox_codes;

knox_codes! {
    pub enum ClosureCode: u32 {
        code | name | call: fn(u8) -> u8 = |x| x | description;
        1 | A | _ | "a";
    }
}

fn main() {
    println!("{:?}", ClosureCode::from_code(1));
}
