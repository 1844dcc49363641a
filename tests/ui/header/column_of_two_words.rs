use knox_errors::knox_codes;

knox_codes! {
    pub enum OwnCode: u32 {
        code | name | Retry After | Wait For: u8;
        1 | ONE | 5 | 6;
    }
}

fn main() {
    println!("{:?} {}", OwnCode::One, OwnCode::One.wait_for());
}
