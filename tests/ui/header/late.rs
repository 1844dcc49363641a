use knox_errors::knox_codes;

knox_codes! {
    pub enum LateCode: u32 {
        5 | FIVE | 500;
        code | name | status;
        6 | SIX | 600;
        7 | SEVEN | 500;
    }
}

const FIVE: LateCode = LateCode::from_code(5).unwrap();

fn number(row: LateCode) -> u8 {
    match row {
        LateCode::Five => 5,
        LateCode::Six => 6,
        LateCode::Seven => 7,
    }
}

fn main() {
    println!("{FIVE} {}", number(LateCode::ALL[0]));
}
