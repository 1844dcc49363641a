//! What generated code calls. Not for users: it changes without notice.

#[path = "columns.rs"]
pub mod columns;
#[path = "convert.rs"]
pub mod convert;
#[path = "derives.rs"]
pub mod derives;
#[path = "extension/mod.rs"]
pub mod extension;
#[path = "line.rs"]
mod line;
#[path = "lookup.rs"]
pub mod lookup;
#[path = "own_column.rs"]
pub mod own_column;

pub use core;
#[cfg(feature = "serde")]
pub use serde_core as serde;

pub use knox_errors_macros::{KnoxRowsUnderCfg, knox_codes};

pub use crate::table_data::{Codes, TableData};

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
pub use crate::{
    __knox_all_rows as all_rows, __knox_check_derives as check_derives,
    __knox_overlaps as overlaps, __knox_row_by_value as row_by_value,
};

/// Implements serde's traits for a table that asks for them.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_serde {
    ($table:ty, $by:ident) => {
        $crate::__private_0_1_0::core::compile_error!(
            "`#[knox(serde = …)]` needs the feature `serde` of knox-errors"
        );
    };
}

pub use crate::__knox_serde as serde_traits;
