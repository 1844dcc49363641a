use knox_errors::knox_codes;

knox_codes! {
    pub enum MiddleCode: u32 {
        code | name | level: u8 | description;
        3 | C | | "three";
    }

    pub enum LastCode: u32 {
        code | name | level: u8;
        1 | A | ;
    }

    pub enum WideCode: u32 {
        code | name | status | action | level: u8 = 1 | description;
        2 | | 422 | ChangeRequest | 1 | "two";
        3 | C | | ChangeRequest | 1 | "three";
        4 | D | 400 | | 1 | "four";
        5 | E | 400 | _ | | "five";
        6 | F | 400 | _ | 1 | ;
    }
}

fn main() {
    let level: u8 = LastCode::A.level();
    println!("{level} {:?}", MiddleCode::C);
    println!("{:?}", [WideCode::C, WideCode::D, WideCode::E, WideCode::F]);
}
