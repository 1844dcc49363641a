use knox_errors::knox_codes;

knox_codes! {
    pub enum HeaderCode: u32 {
        | code | name |;
        | 1 | A |;
        2 | B |;
    }

    pub enum RowCode: u32 {
        code | name;
        | 1 | A;
        | 2 | B;
    }

    pub enum BarsCode: u32 {
        | code | name |;
        | 5 | FIVE |;
        | 6 | SIX |;
    }
}

const BARS: BarsCode = BarsCode::from_name("SIX").unwrap();

fn main() {
    println!("{:?} {:?} {BARS}", HeaderCode::B, RowCode::B);
}
