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
}

fn main() {
    let level: u8 = LastCode::A.level();
    println!("{level} {:?}", MiddleCode::C);
}
