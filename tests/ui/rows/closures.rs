use knox_errors::knox_codes;

knox_codes! {
    pub enum ClosureCode: u32 {
        code | name | call: fn(u8) -> u8;
        1 | A | |x| x;
        2 | B | move |x| x;
        3 | C | (|x| x);
        4 | D | || 4;
    }

    pub enum InnerCode: u32 {
        code | call: fn(u8) -> u8 | name;
        1 | |x| x | A;
        2 | call | B | b | 2;
    }
}

fn main() {
    println!("{}", (ClosureCode::from_code(2).unwrap().call())(1));
    println!("{:?}", InnerCode::A);
}
