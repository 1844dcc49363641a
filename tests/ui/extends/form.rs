//! How bases are written.

use knox_errors::{AccountTokenCode, CustomerAuthCode, HttpCode, knox_codes};

knox_codes! {
    pub enum PlusCode: any extends HttpCode + CustomerAuthCode as Knox + AccountTokenCode {}

    /// A guess clashes with no base.
    pub enum GuessCode: any extends CustomerAuthCode as Knox, HttpCode as "Http" {
        code | name;
        1 | ONE as "Knox";
    }

    /// The mistake in front is enough.
    pub enum UnfinishedCode: u33 {}

    pub enum NoTypeCode {}

    pub enum EmptyCode: u32 {}
}

fn main() {
    println!("{:?} {}", PlusCode::Knox(CustomerAuthCode::AccessTokenExpired), PlusCode::COUNT);
}
