use knox_errors::KnoxCode;

#[derive(Debug, KnoxCode)]
pub enum SyncError {
    #[knox(code = 9, alias = 10)]
    AliasValue,
    #[knox(code = 11, alias())]
    NoAlias,
    #[knox(code = 12, alias() = 13)]
    AliasElsewhere,
    #[knox(code = 14, alias(15) 16)]
    NoComma,
}

fn main() {}
