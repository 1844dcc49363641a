//! Where codes are of any type, rustc says too, at the base, that it does not know
//! which.

use knox_errors::knox_codes;

/// Looks like a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Plain {
    One,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Nothing;

knox_codes! {
    pub enum AnyCode: any extends Nothing, self::Plain {}
}

fn main() {}
