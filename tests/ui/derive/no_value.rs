use knox_errors::KnoxCode;

#[derive(Debug, KnoxCode)]
pub enum SyncError {
    #[knox(code)]
    NoValue,
    #[knox(code =)]
    NothingBehind,
}

fn main() {}
