use knox_errors::knox_codes;

knox_codes! {
    pub enum DescribedCode: u32 {
        code | name | description;
        1 | A | "";
        2 | B | b"bytes";
        3 | C | 'c';
        11 | K | "suffixed"e;
        4 | D | word;
        5 | E | several words;
        6 | F | "text" more;
        7 | G | crate::DESC;
        8 | H | concat!("a", "b");
        9 | I | ;
        10 | J | _;
    }
}

const ROW: DescribedCode = DescribedCode::from_code(8).unwrap();

fn main() {
    println!("{:?} {ROW}", DescribedCode::ALL);
}
