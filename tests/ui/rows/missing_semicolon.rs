use knox_errors::knox_codes;

knox_codes! {
    pub enum DescribedCode: u32 {
        code | name | description;
        1 | A | "one"
        2 | B | "two"
        3 | C | "three";
    }

    pub enum NegativeCode: i32 {
        code | name | description;
        1 | A | "one"
        -2 | B | "two";
    }

    pub enum NamedCode: u32 {
        code | name;
        1 | A as First
        2 | B;
    }

    pub enum OwnCode: u32 {
        code | name | level: u8;
        1 | A | u8::MAX
        2 | B | 2;
    }

    pub enum UnnamedCode: str {
        code;
        AUT_1
        AUT_2 as Second
        "00006" as Third
    }

    pub enum SwitchedCode: u32 {
        code | name;
        #[cfg(all())]
        1 | A
        2 | B;
    }
}

fn main() {
    println!("{:?} {:?}", DescribedCode::B, NegativeCode::from_code(-2));
    println!("{:?} {:?} {:?}", NamedCode::First, OwnCode::A.level(), UnnamedCode::Second);
    println!("{:?}", SwitchedCode::B);
}
