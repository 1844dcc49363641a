use knox_errors::knox_codes;

knox_codes! {
    pub enum HeaderCode: u32 {
        code, name | status;
        1 | ONE | 200;
        2 | TWO | _;
    }

    pub enum AllCode: u32 {
        code, name, level: u8 = 1, description;
        1, ONE, 1 + 1, "one";
        2, TWO | _, "two";
    }

    pub enum NoLinesCode: u32 {
        code, name,
        1, ONE,
        2, TWO,
    }

    pub enum TwoCode: u32 {
        code, name;
        1, A;
    }
}

fn main() {
    println!("{:?} {:?}", HeaderCode::One.status(), AllCode::Two.level());
    println!("{:?} {:?}", NoLinesCode::from_code(1), TwoCode::A);
}
