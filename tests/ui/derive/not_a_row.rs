use knox_errors::{CustomerAuthCode, KnoxCode};

pub struct NoTable;

#[derive(Debug, KnoxCode)]
pub enum Misspelt {
    #[knox(row = CustomerAuthCode::AccessTokenExpird)]
    Row,
}

#[derive(Debug, KnoxCode)]
pub enum NotARow {
    #[knox(row = NoTable)]
    Row,
    #[knox(row = String::from("A"))]
    Call,
}

fn main() {}
