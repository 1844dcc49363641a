use knox_errors::{CustomerAuthCode, KnoxCode};

#[derive(Debug, KnoxCode)]
pub enum SyncError {
    #[knox(code = 8, transparent)]
    CodeAndTransparent(CustomerAuthCode),
    #[knox(transparent)]
    NoField,
    #[knox(transparent)]
    TwoFields(CustomerAuthCode, u8),
    #[knox(transparent)]
    NoFields {},
}

fn main() {}
