//! Keys for tables, on enums that do not derive `KnoxTable`.

use knox_errors::KnoxCode;

#[derive(Debug, KnoxCode)]
#[knox(status = prefix, display, url = "https://example.com")]
pub enum DisplayError {
    #[knox(code = 4040001)]
    One,
}

#[derive(Debug, KnoxCode)]
#[knox(url = "https://example.com")]
pub enum GenericError<'a, T: Clone> {
    #[knox(code = 1)]
    One(&'a T),
}

/// Not a table: its variant clashes with no constant.
#[derive(Debug, KnoxCode)]
pub enum PlainError {
    #[knox(code = 1)]
    ALL,
}

fn main() {
    println!("{:?} {:?}", DisplayError::One.code_value(), GenericError::One(&1).code_value());
    println!("{:?}", PlainError::ALL.code_value());
}
