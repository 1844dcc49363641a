//! What tables that extend others have in common.

mod base;
mod digits;
mod keys;
mod overlapping;
mod overlaps;
mod report;
mod rows;

pub use base::{Code, CodeOf, Index, NoCodes, NoIndex, NoTable, has_digits, number_or_text};
pub use digits::Digits;
pub use keys::{alias_codes, alias_owners, aliases, aliases_of};
pub use overlapping::{Overlapping, slots};
pub use overlaps::{Overlaps, check};
pub use rows::first;
