use knox_errors::knox_codes;

knox_codes! {
    pub enum NamedCode: u32 {
        code | name;
        1 | API_KEY;
        3 | API_KEY;
    }

    pub enum SwitchedCode: u32 {
        code | name;
        #[cfg(all())]
        4 | SAME;
        #[cfg(not(any()))]
        5 | SAME;
    }
}

const SWITCHED: SwitchedCode = SwitchedCode::from_code(5).unwrap();

fn main() {
    println!("{SWITCHED} {:?}", NamedCode::ApiKey);
}
