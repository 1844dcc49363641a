//! The parts of generated code: the templates, and the functions that they call. Not for users:
//! they change without notice.
//!
//! The macro crate checks a table, chooses its searches and calls one template with the data.
//! Names in a template begin with `__KNOX_` or `__knox_`: items in a macro are not hygienic, and
//! a cell of the table must not refer to them.

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

/// The type of a hidden constant of [`KnoxTable`](crate::KnoxTable), which only the macros can
/// give: nothing else implements the trait.
pub struct OnlyForMacros;

/// The names that templates bind and that do not begin with `__knox`. Templates import these
/// functions, which a binding can shadow. Otherwise a constant of the user's with such a name
/// would become a pattern.
pub mod bound {
    pub const fn code() {}
    pub const fn name() {}
    pub const fn row() {}
    pub const fn text() {}
}

/// Fails to compile if the type of a column is not `Copy`.
pub const fn custom_column_is_copy<T: Copy>() {}

pub use crate::{
    __knox_all_rows as all_rows, __knox_cell as cell, __knox_check_derives as check_derives,
    __knox_derived_stub as derived_stub, __knox_derived_table as derived_table,
    __knox_error_enum as error_enum, __knox_extended_table as extended_table,
    __knox_paragraph as paragraph, __knox_serde as serde_traits, __knox_table as table,
};

/// Takes a cell that the macro crate cannot parse, so that rustc reports the error at the right
/// token.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_cell {
    ($cell:expr) => {
        $cell
    };
}
