use knox_errors::KnoxCode;

#[derive(KnoxCode)]
pub enum Empty {}

#[derive(KnoxCode)]
#[knox(code = str, status = prefix)]
pub enum EmptyTexts {}

fn main() {}
