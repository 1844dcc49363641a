use knox_errors::knox_codes;

knox_codes! {
    pub enum MisspeltCode: u32 {
        code | nmae | team | status;
        1 | A | whatever it is | 99;
        2 | 2 | _ | _;
        1 | C | _ | _;
    }

    pub enum NoCode: u32 {
        name | description;
        A | a;
    }

    pub enum UnknownCode: u32 {
        code | team | level: u8 = (1 +);
        "1" | A | _;
        2 | B | _;
    }

    pub enum SeveralCode: u32 {
        code | | name;
        1 | A;
    }
}

fn main() {
    println!("{:?} {:?}", MisspeltCode::C, UnknownCode::ALL);
}
