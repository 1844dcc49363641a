use knox_errors::knox_codes;

knox_codes! {
    pub enum EmptyCode: u32 {
        code | name | description;
        1 | A | "";
        2 | B | ;
        3 | C | _;
    }
}

const ROW: EmptyCode = EmptyCode::from_code(2).unwrap();

fn main() {
    println!("{:?} {ROW}", EmptyCode::ALL);
}
