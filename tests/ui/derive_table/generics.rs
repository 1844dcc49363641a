use knox_errors::{KnoxCode, KnoxTable};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display)]
pub enum Generic<const N: usize> {
    #[knox(code = 1)]
    One,
}

fn main() {}
