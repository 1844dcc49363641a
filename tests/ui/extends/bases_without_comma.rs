use knox_errors::{AccountTokenCode, CustomerAuthCode, HttpCode, knox_codes};

knox_codes! {
    pub enum PlusCode: any extends HttpCode + CustomerAuthCode as Knox + AccountTokenCode {}

    pub enum NoCommaCode: any extends HttpCode CustomerAuthCode {}
}

fn main() {
    println!("{:?} {}", PlusCode::Knox(CustomerAuthCode::AccessTokenExpired), PlusCode::COUNT);
}
