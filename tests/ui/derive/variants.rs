//! What is wrong with single variants: all told at once.

use knox_errors::{CustomerAuthCode, KnoxCode};

#[derive(Debug, KnoxCode)]
pub enum SyncError {
    NoCode,
    #[knox(status = 404)]
    StatusAlone,
    #[knox(code = 1, code = 2)]
    TwoCodes,
    #[knox(code = 3)]
    #[knox(code = 4)]
    TwoAttributes,
    #[knox(code = 5, statuss = 404, http = 5, url = "https://example.com")]
    UnknownKeys,
    #[knox(code)]
    NoValue,
    #[knox(code =)]
    NothingBehind,
    #[knox]
    NoKeys,
    #[knox()]
    Empty,
    #[knox(code = 6 status = 404)]
    NoComma,
    #[knox(code = "AUT_1")]
    OtherType,
    #[knox(code = 4294967296)]
    OutOfRange,
    #[knox(code = 7, status = 44, action = Retry, description = "", name = 7)]
    BadValues,
    #[knox(code = 8, transparent)]
    CodeAndTransparent(CustomerAuthCode),
    #[knox(transparent = true)]
    TransparentValue(CustomerAuthCode),
    #[knox(transparent)]
    NoField,
    #[knox(transparent)]
    TwoFields(CustomerAuthCode, u8),
    #[knox(transparent)]
    NoFields {},
    #[knox(code = 9, alias = 10)]
    AliasValue,
    #[knox(code = 11, alias())]
    NoAlias,
    #[knox(code = 12, alias[13])]
    OtherBrackets,
}

#[derive(Debug, KnoxCode)]
pub enum Shared {
    #[knox(code = 1)]
    One,
    #[knox(code = 2, alias(3, 1))]
    Two(u8),
    #[knox(code = 0x2, name = ONE)]
    Three,
    #[knox(code = 1, nam = FOUR)]
    Four,
}

/// By the first, codes are texts.
#[derive(Debug, KnoxCode)]
pub enum Texts {
    #[knox(code = "E-17")]
    Text,
    #[knox(code = 18)]
    Number,
}

fn main() {
    let _ = SyncError::NoCode.code_status();
}
