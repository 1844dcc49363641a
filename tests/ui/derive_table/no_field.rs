//! Without a field to pass to, which is no data either.

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
