use knox_errors::knox_codes;

knox_codes! {
    #[repr(u32)]
    pub enum ReprCode: u32 {
        code | name;
        #[repr(u8)]
        1 | A;
    }
}

fn main() {
    println!("{:?}", ReprCode::A);
}
