//! From a whole HTTP answer to a typed error: [`KnoxError`].

mod answer;
mod error;
mod item;
mod json;
mod line;
mod recognise;
mod report;
mod retry_after;
mod shapes;

pub use error::{KnoxError, check, check_as};
pub use item::ItemError;
#[cfg(feature = "serde")]
pub(crate) use line::word;
pub use report::Report;
