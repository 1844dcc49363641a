use knox_errors::knox_codes;

knox_codes! {
    pub enum NameCode: u32 {
        code name | description;
        1 | A | "a";
    }

    pub enum TypedCode: u32 {
        code level: u8 | name;
        1 | 2 | A;
    }

    pub enum StatusCode: u32 {
        status code | name;
        200 | 1 | ONE;
    }
}

fn main() {
    println!("{:?} {} {:?}", NameCode::A, TypedCode::A.level(), StatusCode::One.status());
}
