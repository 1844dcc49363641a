//! A path where the library is not: rustc says so, at the path.

#[derive(Debug, knox_errors::KnoxCode)]
#[knox(crate = ::no_such_crate)]
pub enum Absent {
    #[knox(code = 1)]
    One,
}

fn main() {}
