use knox_errors::knox_codes;

knox_codes! {
    pub enum RustCode: u32 {
        A = 1,
        B = 2,
    }

    pub enum OrdinaryCode: u32 { First = 1, Second = 2 }

    pub enum PlusCode: u32 {
        code + name;
        1 | A;
    }

    pub enum BothCode: u32 {
        code, | name;
        1 | A;
    }

    pub enum ArrowCode: u32 { 1 => FIRST, "the first", 2 => SECOND, "the second" }
}

fn main() {
    println!("{:?} {:?}", RustCode::A, RustCode::B);
    println!("{:?} {:?}", OrdinaryCode::First, OrdinaryCode::Second.name());
    println!("{:?} {:?}", ArrowCode::First, ArrowCode::Second.aliases());
}
