use knox_errors::knox_codes;

knox_codes! {
    pub enum DescribedCode: u32 {
        code | name | description;
        1 | A | word;
        2 | B | several words;
        3 | C | crate::DESC;
        4 | D | concat!("a", "b");
        5 | E | a;
        6 | F | DESC;
        7 | G | Stop! The tenant is busy: try later.;
        8 | H | Error: busy;
        9 | I | (word);
        10 | J | None;
    }
}

const ROW: DescribedCode = DescribedCode::from_code(4).unwrap();

fn main() {
    println!("{:?} {ROW}", DescribedCode::ALL);
}
