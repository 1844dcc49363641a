use knox_errors::knox_codes;

knox_codes! {
    pub enum TextCode: str {
        code | level: u8
        AUT_1 | 1;
        AUT_2 | 2;
    }

    pub enum WrittenCode: str {
        code | level: u8
        AUT_1 as First | 1;
        AUT_2 | 2;
    }

    pub enum NamesCode: str {
        code | name
        AUT_1 | ONE;
        AUT_2 | TWO;
    }
}

fn main() {
    println!("{:?} {:?} {:?}", TextCode::Aut2, WrittenCode::First, NamesCode::One);
}
