//! What generated code is made of: the templates, and what they call. Not for users: it
//! changes without notice.
//!
//! The macro crate checks a table, chooses its searches and calls one template with the
//! data; the template is what an enum gets. Names inside a template begin with `__KNOX_`
//! or `__knox_`, since items in a macro are not hygienic and a cell must not bind to them.

pub mod columns;
pub mod convert;
pub mod custom_column;
pub mod derives;
pub mod doc;
pub mod entry;
pub mod extension;
pub mod lookup;
mod template;

#[cfg(feature = "schemars")]
pub use ::schemars;
#[cfg(feature = "utoipa")]
pub use ::utoipa;
#[cfg(feature = "schemars")]
pub use alloc::borrow::Cow;
pub use core;
#[cfg(feature = "serde")]
pub use serde_core as serde;

pub use knox_errors_macros::{KnoxRowsUnderCfg, knox_codes};

pub use crate::format::{Format, Radix};
pub use crate::table_data::{Codes, RowMatch, TableData};

/// The type of a hidden constant that [`KnoxTable`](crate::KnoxTable) requires: only what the
/// macros generate implements the trait.
pub struct OnlyForMacros;

/// What templates bind besides names in `__knox`: where these are imported, no constant of the
/// user's is taken for a pattern, and a function is shadowed by a binding.
pub mod bound {
    pub const fn code() {}
    pub const fn name() {}
    pub const fn row() {}
    pub const fn text() {}
}

/// Fails to compile where a column's type is not `Copy`.
pub const fn is_copy<T: Copy>() {}

pub use crate::{
    __knox_all_rows as all_rows, __knox_cell as cell, __knox_check_derives as check_derives,
    __knox_derived_stub as derived_stub, __knox_derived_table as derived_table,
    __knox_error_enum as error_enum, __knox_extended_table as extended_table,
    __knox_paragraph as paragraph, __knox_row_by_value as row_by_value,
    __knox_serde as serde_traits, __knox_table as table,
};

/// Takes the cells that the macro cannot parse, so that a broken one is an error
/// at its own token.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_cell {
    ($cell:expr) => {
        $cell
    };
}
