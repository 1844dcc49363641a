//! A table is `Copy`, and much else.

use knox_errors::{KnoxCode, KnoxTable};

#[derive(Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display)]
pub enum NotCopy {
    #[knox(code = 1)]
    One,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
pub enum NoDisplay {
    #[knox(code = 1)]
    One,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxTable)]
#[knox(display)]
pub enum NoKnoxCode {
    #[knox(code = 1)]
    One,
}

fn main() {}
