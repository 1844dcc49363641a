use knox_errors::KnoxCode;

#[derive(Debug, KnoxCode)]
pub enum SyncError {
    NoCode,
    #[knox(status = 404)]
    StatusAlone,
    #[knox(code = 5)]
    Five,
    Two(u8),
}

fn main() {
    let _ = SyncError::NoCode.code_status();
}
