use knox_errors::{KnoxCode, knox_codes};

knox_codes! {
    #[knox(retired(4220002, 0x17, 4220002, text, 5_000_000_000, -1))]
    pub enum GatewayCode: u32 {
        code | name;
        4220002 | AGAIN;
        #[alias(23)]
        4220001 | ALIAS;
    }

    #[knox(retired())]
    pub enum Nothing: u32 {
        code | name;
        1 | ONE;
    }

    #[knox(retired = 4220002)]
    pub enum Value: u32 {
        code | name;
        1 | ONE;
    }
}

#[derive(Debug, KnoxCode)]
#[knox(code = u32, retired(1))]
#[allow(dead_code)]
enum Lamp {
    #[knox(code = 1)]
    Off,
}

fn main() {
    println!("{} {}", GatewayCode::Again, Value::One);
}
