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
    #[knox(code == 14)]
    TwoEquals,
    #[knox(code = 15; name = SEMICOLON)]
    Semicolon,
    #[knox(code = (16))]
    Parentheses,
    #[knox(code => 17)]
    Arrow,
    #[knox(code = 18, alias == 19)]
    TwoEqualsOfAList,
}

fn main() {}
