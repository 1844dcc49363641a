#![deny(deprecated)]

use knox_errors::{KnoxCode, knox_codes};

knox_codes! {
    pub enum CardCode: u32 {
        code    | name;
        4020101 | DECLINED;
        #[deprecated(since = "0.2.0", note = "the bank says DECLINED")]
        4020102 | EXPIRED;
    }
}

#[derive(Debug, KnoxCode)]
pub enum Reported<T> {
    #[knox(row = CardCode::Declined)]
    Current(T),
    #[knox(row = CardCode::Expired)]
    Deprecated(T),
}

#[derive(Debug, KnoxCode)]
#[knox(row = CardCode::Expired)]
pub struct ReportedToo;

#[derive(Debug, KnoxCode)]
pub enum Silent {
    #[allow(deprecated)]
    #[knox(row = CardCode::Expired)]
    Allowed,
    #[deprecated]
    #[knox(row = CardCode::Expired)]
    Deprecated,
}

#[allow(deprecated)]
#[derive(Debug, KnoxCode)]
pub enum SilentToo {
    #[knox(row = CardCode::Expired)]
    Allowed(u8),
    #[deny(deprecated)]
    #[knox(row = CardCode::Expired)]
    Reported,
}

fn main() {}
