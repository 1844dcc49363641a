use knox_errors::knox_codes;

knox_codes! {
    pub enum BarsCode: u32 {
        code | name | level: u8;
        8 | H | 8 || 1;
    }

    pub enum AssignedCode: u32 {
        code | name | level: u8;
        11 | K |= 11;
    }

    pub enum ClosureCode: u32 {
        code | name | call: fn(u8) -> u8;
        4 | D | || 4;
    }

    /// In standard columns, whose cell is then not read: no further error.
    pub enum StandardCode: u32 {
        code | name | description;
        5 || 6 | A | "five";
        7 | B | "seven" || "7";
        8 | C | "eight";
    }
}

fn main() {
    println!("{} {:?} {:?}", BarsCode::H.level(), AssignedCode::COUNT, ClosureCode::D);
    println!("{:?}", [StandardCode::A, StandardCode::B, StandardCode::C]);
}
