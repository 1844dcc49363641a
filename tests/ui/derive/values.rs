use knox_errors::KnoxCode;

#[derive(Debug, KnoxCode)]
pub enum SyncError {
    #[knox(code = 7, status = 44, action = Retry, description = "", name = 7)]
    BadValues,
}

fn main() {}
