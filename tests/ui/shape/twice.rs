use knox_errors::knox_codes;

knox_codes! {
    pub enum TwiceCode: u32 { code | name; 1 | A; }
    pub enum TwiceCode: u32 { code | name; 1 | A; }
    #[cfg(all())]
    pub enum SwitchedCode: u32 { code | name; 1 | A; }
    #[cfg(any())]
    pub enum SwitchedCode: u32 { code | name; 1 | A; }
}

fn main() {
    println!("{:?} {:?}", TwiceCode::A, SwitchedCode::A);
}
