use knox_errors::knox_codes;

knox_codes! {
    pub enum SignCode: u32 {
        code | name | status | description;
        2 => BB | 400 | "b";
        4, DD, 400, "d";
        5 = EE | 400 "e";
        6: FF | 400 | "f";
    }

    pub enum OwnCode: u32 {
        code | level: u8 | name;
        2 | (1 | 2) + 1 => B;
        4 |!0 | D;
    }

    pub enum CommaCode: u8 {
        code | name;
        8, | A_COMMA;
    }
}

fn main() {
    println!("{:?} {:?} {:?}", SignCode::COUNT, OwnCode::from_code(2), CommaCode::COUNT);
}
