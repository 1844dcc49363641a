use knox_errors::{HttpCode, knox_codes};

knox_codes! {
    pub enum AnyCode: any extends HttpCode {
        code;
        "E-17"e as Suffixed;
        -"E-17" as Negative;
    }
}

fn main() {
    println!("{:?}", [AnyCode::Suffixed, AnyCode::Negative]);
}
