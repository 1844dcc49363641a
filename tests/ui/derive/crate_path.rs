//! Values that are not a path to the library.

#[derive(Debug, knox_errors::KnoxCode)]
#[knox(crate = "knox_errors")]
pub enum Quoted {
    #[knox(code = 1)]
    One,
}

#[derive(Debug, knox_errors::KnoxCode)]
#[knox(crate = knox_errors::)]
pub enum Unfinished {
    #[knox(code = 1)]
    One,
}

#[derive(Debug, knox_errors::KnoxCode)]
#[knox(crate = other<u8>::knox_errors)]
pub enum WithArguments {
    #[knox(code = 1)]
    One,
}

#[derive(Debug, knox_errors::KnoxCode)]
#[knox(crate = 5)]
pub enum Number {
    #[knox(code = 1)]
    One,
}

fn main() {}
