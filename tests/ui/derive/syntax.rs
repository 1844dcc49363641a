use knox_errors::KnoxCode;

#[derive(Debug, KnoxCode)]
pub enum SyncError {
    #[knox]
    NoKeys,
    #[knox()]
    Empty,
    #[knox(code = 6 status = 404)]
    NoComma,
    #[knox(code = 7, description = Busy now)]
    NoQuotes,
    #[knox(code = 12, alias[13])]
    OtherBrackets,
}

fn main() {}
