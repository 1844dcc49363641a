use knox_errors::{CustomerAuthCode, KnoxCode};

#[derive(KnoxCode)]
pub struct NoCode;

#[derive(KnoxCode)]
#[knox(code = u32)]
pub struct ATypeForACode;

#[derive(KnoxCode)]
#[knox(transparent)]
pub struct TwoFields(CustomerAuthCode, u8);

#[derive(KnoxCode)]
#[knox(serde = code, display, code = 5)]
pub struct KeysOfATable;

fn main() {}
