use knox_errors::knox_codes;

knox_codes! {
    pub enum BarCode: u32 {
        code | name | status | description;
        1 AA | 400 | "a";
        2 => BB | 400 | "b";
        3 | CC 400 | bad;
        4, DD, 400, "d";
        5 = EE | 400 "e";
        6: FF | 400 | "f" "x";
        7 | GG | 400;
        8 | HH II | 400 | "h";
        9 JJ | 400;
    }

    pub enum OwnCode: u32 {
        code | level: u8 | name;
        1 | 2 A;
        2 | (1 | 2) + 1 => B;
        3 | C;
        4 |!0 | D;
    }

    /// Near `&raw const` and `&raw mut`.
    pub enum PlaceCode: u32 {
        code | name | place: *const u8;
        1 | A | &new const SEVEN;
        2 | B | &raw new SEVEN;
        3 | C | -raw const SEVEN;
        4 | D | &raw const SEVEN EIGHT;
    }

    pub enum ClosureCode: u32 {
        code | name | call: fn(u8) -> u8;
        1 | A | |x| x;
        2 | B | (|x| x);
    }
}

fn main() {
    println!("{:?} {:?} {:?}", BarCode::Gg, OwnCode::from_code(2), ClosureCode::A);
}
