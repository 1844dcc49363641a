//! If codes are of any type, rustc also reports at the base that it cannot infer the base's
//! type.

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
