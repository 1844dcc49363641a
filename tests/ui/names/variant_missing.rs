use knox_errors::knox_codes;

knox_codes! {
    pub enum NamedCode: u32 {
        code | name;
        7 | GOOD as;
        8 | PIN_LAST as;
    }
}

fn main() {
    let _ = [NamedCode::Good, NamedCode::PinLast];
}
