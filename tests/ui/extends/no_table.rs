//! Bases that are no tables: one error each, at the name. Where codes are of any
//! type, rustc says too, there, that it does not know which; and what can neither
//! be copied nor compared is told by the derives as well.

use knox_errors::knox_codes;

/// Looks like a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Plain {
    One,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Nothing;

pub struct Bare;

knox_codes! {
    /// A struct and an enum.
    pub enum AllCode: u32 extends Nothing, Plain {
        code | name;
        1 | ONE;
    }

    /// The same where codes are of any type.
    pub enum AnyCode: any extends Nothing, self::Plain {}

    /// Cannot even be copied.
    pub enum BareCode: u32 extends Bare {}
}

fn main() {
    let _ = AllCode::from_code(1).map(|row| row.name());
}
