//! Commas in the header are one mistake; the rows are read by it.

use knox_errors::knox_codes;

knox_codes! {
    pub enum HeaderCode: u32 {
        code, name | status;
        1 | ONE | 20;
        2 | TWO | 200 | 3;
        3 | THREE | _;
    }

    pub enum AllCode: u32 {
        code, name, level: u8 = 1, description;
        1, ONE, 1 + 1, "one";
        2, TWO | _, two;
        3, THREE;
    }

    pub enum NoLinesCode: u32 {
        code, name,
        1, ONE,
        2, TWO,
    }
}

fn main() {
    println!("{:?} {:?}", HeaderCode::Three, HeaderCode::Three.status());
    println!("{:?} {}", AllCode::One, AllCode::Two.level());
    println!("{:?}", NoLinesCode::from_code(1));
}
