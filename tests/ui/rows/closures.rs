use knox_errors::knox_codes;

knox_codes! {
    pub enum ClosureCode: u32 {
        code | name | call: fn(u8) -> u8;
        1 | A | |x| x;
        2 | B | move |x| x;
        3 | C | (|x| x);
    }

    pub enum InnerCode: u32 {
        code | call: fn(u8) -> u8 | name;
        1 | |x| x | A;
    }

    pub enum OneCode: u32 {
        code | name | call: fn(u8) -> u8;
        1 | A | |x| x;
        2 | B | (|x| x);
    }
}

fn main() {
    println!("{} {:?}", (ClosureCode::from_code(2).unwrap().call())(1), InnerCode::A);
    println!("{:?}", OneCode::A);
}
