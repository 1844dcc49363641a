//! A path that does not lead to the library: rustc reports that at the path.

#[derive(Debug, knox_errors::KnoxCode)]
#[knox(crate = ::no_such_crate)]
pub enum Absent {
    #[knox(code = 1)]
    One,
}

fn main() {}
