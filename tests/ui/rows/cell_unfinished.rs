use knox_errors::knox_codes;

knox_codes! {
    pub enum SumCode: u32 {
        code | name | level: u8 | description;
        9 | I | 9 + | "nine";
    }

    pub enum LastCode: u32 {
        code | name | level: u8;
        1 | A | 1;
        2 | B | 1 +;
    }

    pub enum MacroCode: u32 {
        code | name | level: u8 | description;
        1 | B | x! | "b";
    }
}

fn main() {
    let level: u8 = LastCode::A.level();
    println!("{level} {:?} {:?}", SumCode::I, MacroCode::B);
}
