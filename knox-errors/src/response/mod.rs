//! From a whole HTTP answer to a typed error: [`KnoxError`].

mod advice;
mod answer;
mod check;
mod error;
mod heard;
mod item;
mod json;
pub(crate) mod line;
mod recognise;
mod report;
mod retry_after;
mod shapes;
mod shown;
mod verdict;

pub use check::{check, check_as};
pub use error::KnoxError;
pub use item::ItemError;
pub use report::Report;
