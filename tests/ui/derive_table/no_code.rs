//! A variant without a code. Uses of the table cause no further errors.

use knox_errors::{KnoxCode, KnoxTable};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display)]
pub enum Codeless {
    #[knox(code = "A")]
    One,
    #[knox(code = _)]
    Other,
}

fn main() {
    println!("{:?}", Codeless::One.status());
}
