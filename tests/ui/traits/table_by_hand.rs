use std::fmt;
use std::str::FromStr;

use knox_errors::{KnoxCode, KnoxTable, Table, UnknownCode};

/// Implements all that a table needs, without the macro.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, KnoxCode)]
enum ByHand {
    #[knox(code = 1)]
    One,
}

impl KnoxTable for ByHand {
    type Code = u32;
    const ALL: &'static [Self] = &[Self::One];
    const TABLE: &'static Table = knox_errors::HttpCode::TABLE;

    fn from_code(_: u32) -> Option<Self> {
        None
    }

    fn from_name(_: &str) -> Option<Self> {
        None
    }

    fn code(&self) -> u32 {
        1
    }

    fn index(&self) -> usize {
        0
    }
}

impl FromStr for ByHand {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        Err(UnknownCode::new::<Self>(text))
    }
}

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("1 ONE")
    }
}

impl std::error::Error for ByHand {}

fn main() {}
