//! An error beside which there is all of a table.

use knox_errors::{KnoxCode, KnoxTable};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display)]
pub enum Mistaken {
    #[knox(code = 1, status = 99)]
    One,
}

fn main() {
    println!("{:?} {:?}", Mistaken::ALL, Mistaken::from_name("ONE"));
}
