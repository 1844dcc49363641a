use knox_errors::knox_codes;

knox_codes! {
    pub enum NamedCode: u32 {
        code | name;
        13 | ALL;
        14 | FOURTEEN as ALL;
        15 | FIFTEEN as COUNT;
    }
}

const ALL: &[NamedCode] = NamedCode::ALL;

fn main() {
    println!("{ALL:?} {} {:?}", NamedCode::COUNT, NamedCode::All);
}
