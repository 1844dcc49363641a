use knox_errors::knox_codes;

knox_codes! {
    pub enum NamedCode: u32 {
        code | name;
        1 | API_KEY;
        2 | "Api key";
        3 | "api-key";
        4 | "Api, key";
    }

    pub enum TextCode: str {
        code;
        AUT_1;
        "AUT-1";
    }
}

const ALL: &[NamedCode] = NamedCode::ALL;

fn main() {
    println!("{ALL:?} {:?}", NamedCode::ApiKey);
}
