//! What generated code calls. Not for users: it changes without notice.

#[path = "columns.rs"]
pub mod columns;
#[path = "convert.rs"]
pub mod convert;
#[path = "lookup.rs"]
pub mod lookup;

pub use core;

pub use knox_errors_macros::{KnoxRowsUnderCfg, knox_codes};

pub use crate::table::{Codes, TableData};

/// Fails to compile where a column's type is not `Copy`.
pub const fn is_copy<T: Copy>() {}

/// Takes the cells that the macro cannot parse, so that a broken one is an error
/// at its own token.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_cell {
    ($cell:expr) => {
        $cell
    };
}

pub use crate::__knox_cell as cell;
