//! Bases that are not tables: one error each, at the name.

use knox_errors::knox_codes;

/// Looks like a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Plain {
    One,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Nothing;

knox_codes! {
    pub enum AllCode: u32 extends Nothing, Plain {
        code | name;
        1 | ONE;
    }
}

fn main() {
    let _ = AllCode::from_code(1).map(|row| row.name());
}
