use knox_errors::{AccountTokenCode, OpenCode, knox_codes};

knox_codes! {
    pub enum BodylessCode: u32 {}

    pub enum EmptyCode: u64 {}

    pub enum EmptyTextCode: str {}
}

fn main() {
    println!("{:?} {:?}", BodylessCode::ALL, OpenCode::<EmptyCode>::from(5));
    println!("{:?} {:?}", EmptyTextCode::COUNT, AccountTokenCode::COUNT);
}
