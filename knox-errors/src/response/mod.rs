//! From a whole HTTP response to a typed error: [`KnoxError`].
//!
//! Data flows one way: bytes → `document` → `walk` → `decoded`. The walk is one for all
//! services; what their keys and words mean is data in `keys`, `words` and `advice`,
//! from which `rules.md` is generated.

mod advice;
mod check;
mod decoded;
mod display;
mod document;
mod error;
mod item;
mod json;
mod judge;
mod keys;
mod members;
mod recognise;
pub(crate) mod redact;
mod report;
mod retry_after;
#[cfg(test)]
mod rules;
mod seen;
mod shapes;
mod walk;
mod words;
mod xml;

pub use check::{check, check_as};
pub use error::KnoxError;
pub use item::ItemError;
pub use report::Report;
