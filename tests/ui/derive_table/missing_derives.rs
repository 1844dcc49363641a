//! Derives that a table needs: one error names all that are missing, however often the
//! table is used.

use knox_errors::{KnoxCode, KnoxTable};

#[derive(KnoxCode, KnoxTable)]
#[knox(display)]
pub enum Bare {
    #[knox(code = 1)]
    One,
    #[knox(code = 2_000_000, status = 404, action = WaitAndRetry, alias(3))]
    Two,
}

#[derive(Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display)]
pub enum NotCopy {
    #[knox(code = 1)]
    One,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxTable)]
#[knox(display)]
pub enum NoKnoxCode {
    #[knox(code = 1)]
    One,
}

#[derive(Clone, Debug, PartialEq, KnoxTable)]
pub enum AllButAFew {
    #[knox(code = "A")]
    One,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
pub enum NoDisplay {
    #[knox(code = 1)]
    One,
}

/// With a manual `Display`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(code = any)]
pub enum NoError {
    #[knox(code = 1)]
    One,
}

impl std::fmt::Display for NoError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("one")
    }
}

const ONE: Option<Bare> = Bare::from_code(1);

fn main() {
    println!("{} {}", ONE.is_some(), Bare::Two);
    println!("{} {:?}", Bare::One.code(), Bare::from_name("TWO").is_none());
    println!("{} {:?} {}", AllButAFew::COUNT, AllButAFew::One.status(), NoError::One.name());
    println!("{:?}", "A".parse::<AllButAFew>().is_ok());
}
