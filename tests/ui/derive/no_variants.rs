use knox_errors::KnoxCode;

#[derive(KnoxCode)]
pub enum Empty {}

fn main() {}
