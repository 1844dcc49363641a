use knox_errors::{CustomerAuthCode, KnoxCode};

#[derive(Debug, KnoxCode)]
pub enum PayError {
    #[knox(row = 5040001)]
    Number,
    #[knox(row = "AUT_1001")]
    Text,
    #[knox(row = "CustomerAuthCode::AccessTokenExpired")]
    QuotedRow,
    #[knox(row = CustomerAuthCode::AccessTokenExpired, status = 401)]
    WithAnotherKey,
    #[knox(row = CustomerAuthCode::AccessTokenExpired, transparent)]
    Transparent(CustomerAuthCode),
    #[knox(row = CustomerAuthCode::AccessTokenExpired)]
    TransparentField(#[knox(transparent)] CustomerAuthCode),
    TwoFields(#[knox(transparent)] CustomerAuthCode, #[knox(transparent)] CustomerAuthCode),
    KeyOfAVariant(#[knox(code = 5)] u8),
    NoKey(#[knox] u8),
    #[knox(transparent)]
    Twice(#[knox(transparent)] CustomerAuthCode),
    #[knox(code = _, alias(4))]
    AliasOfNothing,
}

fn main() {}
