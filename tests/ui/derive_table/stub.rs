//! An error, beside which uses of the table compile.

use knox_errors::{KnoxCode, KnoxTable};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display)]
pub enum Repaired {
    #[knox(code = 1, status = 99)]
    One,
}

fn main() {
    println!("{:?} {:?}", Repaired::ALL, Repaired::from_name("ONE"));
}
