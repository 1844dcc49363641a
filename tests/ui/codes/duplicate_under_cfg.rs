use knox_errors::knox_codes;

knox_codes! {
    pub enum SwitchedCode: u32 {
        code | name;
        #[cfg(all())]
        1 | FIRST;
        #[cfg(not(any()))]
        1 | SECOND;
        #[cfg(any())]
        1 | OFF;
    }
}

fn main() {
    println!("{:?} {}", SwitchedCode::First, SwitchedCode::Second.code());
}
