//! In a table with rows under `cfg`, equal errors are each reported once, at their span. In rows
//! that are off, only a possibly missing `;` is reported, if there are no other errors.

use knox_errors::knox_codes;

knox_codes! {
    pub enum TwoPlacesCode: u32 {
        code | name;
        1 | ONE;
        1 | TWO;
        #[cfg(all())]
        1 | THREE;
        #[cfg(all())]
        4 | FOUR | "4";
        5 | FIVE | "4";
    }

    pub enum NoTypeCode {
        code | name;
        #[cfg(all())]
        1 | ONE;
        2 | 2;
    }

    pub enum OffCode: u32 {
        code | name;
        #[cfg(any())]
        1 | one | 2;
        2 | TWO;
    }

    pub enum OffBesideErrorsCode: u32 {
        code | name;
        #[cfg(any())]
        1 | one | 2;
        #[cfg(any())]
        x | X;
        3 | 3;
        4 | FOUR;
    }
}

fn main() {
    println!("{:?} {:?}", TwoPlacesCode::Three, TwoPlacesCode::Five);
    println!("{:?} {:?}", NoTypeCode::One, OffCode::Two);
    println!("{:?}", OffBesideErrorsCode::Four);
}
