//! From a whole HTTP response to a typed error: [`KnoxError`].
//!
//! Data flows one way: bytes → `document` → `walk` → `decoded`. All services share one walk.
//! What their keys and words mean is data in `keys`, `words` and `advice`; `rules.md` is
//! generated from it.

mod advice;
mod check;
mod decoded;
mod display;
mod document;
mod error;
mod evidence;
mod form;
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
mod shapes;
mod walk;
mod words;
mod xml;

pub use check::{check, check_as};
pub use error::KnoxError;
pub use item::ItemError;
pub use report::Report;
