//! What is wrong with the whole.

use knox_errors::KnoxCode;

#[derive(KnoxCode)]
pub struct Struct;

#[derive(KnoxCode)]
pub union Union {
    one: u8,
}

#[derive(KnoxCode)]
pub enum Empty {}

#[derive(KnoxCode)]
#[knox(code = u33, crate = 5, display = true, transparent, serde = text)]
pub enum Keys {
    #[knox(code = 1)]
    One,
}

#[derive(KnoxCode)]
#[knox(code = u32, code = u64, crate = knox_errors, crate = ::knox_errors)]
pub enum KeysTwice {
    #[knox(code = 1)]
    One,
}

#[derive(KnoxCode)]
#[knox(status = prefix)]
pub enum TwoStatuses {
    #[knox(code = 4040001, status = 404)]
    One,
    #[knox(code = 7)]
    Two,
}

#[derive(KnoxCode)]
pub enum Field<T> {
    #[knox(transparent)]
    NoCode(String),
    #[knox(transparent)]
    Generic(T),
}

fn main() {
    let _ = Field::Generic(String::new()).code_status();
}
