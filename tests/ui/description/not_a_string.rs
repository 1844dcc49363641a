use knox_errors::knox_codes;

knox_codes! {
    pub enum DescribedCode: u32 {
        code | name | description;
        1 | A | b"bytes";
        2 | B | 'c';
        3 | C | "suffixed"e;
    }
}

const ROW: DescribedCode = DescribedCode::from_code(2).unwrap();

fn main() {
    println!("{:?} {ROW}", DescribedCode::ALL);
}
