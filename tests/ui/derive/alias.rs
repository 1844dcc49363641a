use knox_errors::KnoxCode;

#[derive(Debug, KnoxCode)]
pub enum SyncError {
    #[knox(code = 9, alias = 10)]
    AliasValue,
    #[knox(code = 11, alias())]
    NoAlias,
}

fn main() {}
