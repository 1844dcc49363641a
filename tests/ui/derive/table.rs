//! What cannot be a table.

use knox_errors::{KnoxCode, KnoxTable};

/// Data, a number of its own, and no `Copy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display)]
pub enum Data {
    #[knox(code = 1)]
    Unit,
    #[knox(code = 2)]
    Held(u8),
    #[knox(code = 3)]
    Named { id: u8 },
    #[knox(transparent)]
    Passed(knox_errors::HttpCode),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display)]
pub enum Numbered {
    #[knox(code = 1)]
    One = 5,
    Two = 1 + 5,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display)]
pub enum Generic<const N: usize> {
    #[knox(code = 1)]
    One,
}

/// Without a code, and in need of what a table has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display)]
pub enum Codeless {
    #[knox(code = A)]
    One,
    #[knox(code = _)]
    Other,
}

/// A mistake beside which there is all of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display)]
pub enum Mistaken {
    #[knox(code = 1, status = 99)]
    One,
}

/// A variant of which a table has a constant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display)]
pub enum Constant {
    #[knox(code = 1)]
    ALL,
    #[knox(code = 2)]
    Two,
}

/// Without a field to pass to, which is no data either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display)]
pub enum Fieldless {
    #[knox(transparent)]
    One,
    #[knox(code = 2)]
    Two,
}

const UNIT: Data = Data::from_code(1).unwrap();

fn main() {
    println!("{} {} {:?}", UNIT.code(), Data::COUNT, Data::ALL.len());
    println!("{:?} {:?}", Numbered::from_name("ONE"), Codeless::One.status());
    println!("{:?} {:?}", Constant::from_code(2), Fieldless::Two.code());
    println!("{:?} {:?}", Mistaken::ALL, Mistaken::from_name("ONE"));
}
