//! The checks and functions of tables that extend others.
//!
//! Most of these functions run only while compiling. They are `#[inline]`, so that rustc makes no
//! machine code for them in the library.

mod alike;
mod base;
mod columns;
mod keys;
mod overlapping;
mod report;

pub use crate::digits::Digits;
pub use base::{Base, Code, NoBase, has_digits, is_base};
pub use columns::is_new_column;
pub use keys::{alias_codes, alias_owners, aliases, aliases_of, sum};
pub use overlapping::{Overlaps, slots};
pub use report::check;
