//! `transparent` without a field: one error, and none about data.

use knox_errors::{KnoxCode, KnoxTable};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display)]
pub enum Fieldless {
    #[knox(transparent)]
    One,
    #[knox(code = 2)]
    Two,
}

fn main() {
    println!("{:?}", Fieldless::Two.code());
}
