use knox_errors::knox_codes;

knox_codes! {
    pub enum Extend: u16 extend knox_errors::HttpCode {}

    pub enum RustWay: u16 + knox_errors::HttpCode {}
}

fn main() {}
