use knox_errors::knox_codes;

knox_codes! {
    pub enum NumberCode: u32 {
        code | name | description
        1 | A | "a";
        2 | B | "b";
    }

    pub enum NegativeCode: i32 {
        code | name
        -1 | A;
        -2 | B;
    }

    pub enum AttributeCode: u32 {
        code | name
        /// The first.
        1 | A;
        2 | B;
    }

    pub enum SwitchedCode: u32 {
        code | name
        1 | A;
        #[cfg(all())]
        2 | B;
    }

    pub enum NowhereCode: u32 {
        code | name
        1 | A
        2 | B
        3 | C
    }
}

fn main() {
    println!("{:?} {:?} {:?}", NumberCode::B, NegativeCode::A, AttributeCode::B);
    println!("{:?}", [SwitchedCode::A, SwitchedCode::B]);
}
