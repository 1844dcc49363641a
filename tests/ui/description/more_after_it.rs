use knox_errors::knox_codes;

knox_codes! {
    pub enum DescribedCode: u32 {
        code | name | description;
        1 | A | "text" more;
        2 | B | "f" "x";
    }
}

const ROW: DescribedCode = DescribedCode::from_code(1).unwrap();

fn main() {
    println!("{:?} {ROW}", DescribedCode::ALL);
}
