//! Model to tokens: a call of one of the library's templates with the table's data.
//!
//! Everything is named by full path. An identifier that a cell could bind to begins with
//! `__KNOX_`.

mod derived;
mod docs;
mod error_enum;
mod extension;
mod item;
mod pretty;
mod rows;
mod rows_under_cfg;
mod search;
mod source;
mod stub;
mod table;

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};

use crate::diagnostics::{Rejected, Sound};
use crate::model::{Call, Detail, Item};
use crate::parse::ErrorEnum;

/// What the tables of a call become.
pub fn call(call: &Sound<Call>) -> TokenStream {
    let paths = &Paths::new(&call.crate_path, call.detail);
    let mut tokens = TokenStream::new();
    for item in &call.items {
        tokens.extend(match item {
            Item::Table(table) => table::expand(table, paths),
            Item::UnderCfg(table) => rows_under_cfg::expand(table, paths),
            Item::Stub(table) => stub::expand(table, paths),
        });
    }
    tokens
}

/// What they become beside errors: a stub where a table has some.
pub fn beside_errors(rejected: &Rejected<Call>) -> TokenStream {
    let call = &rejected.value;
    let paths = &Paths::new(&call.crate_path, call.detail);
    let mut tokens = TokenStream::new();
    for item in &call.items {
        tokens.extend(match item {
            Item::Table(table) if !rejected.has_errors_in(&table.numbers) => {
                table::expand(table, paths)
            }
            Item::UnderCfg(table) => rows_under_cfg::expand(table, paths),
            Item::Table(table) | Item::Stub(table) => stub::expand(table, paths),
        });
    }
    tokens
}

/// `KnoxCode` for an enum of the user's.
pub fn error_enum(found: &Sound<ErrorEnum>) -> TokenStream {
    error_enum::expand(found, &derive_paths(found))
}

/// The same beside errors: as if no variant had a code, so that nothing else is reported.
pub fn error_enum_stub(found: &ErrorEnum) -> TokenStream {
    error_enum::stub(found, &derive_paths(found))
}

/// The assertion that an enum with a key for tables is to be one: neither derive sees the
/// other.
pub fn assert_is_table(found: &ErrorEnum, key: Span) -> TokenStream {
    derived::assert_is_table(found, &derive_paths(found), key)
}

/// What fulfils that assertion, also beside errors.
pub fn mark_table(found: &ErrorEnum) -> TokenStream {
    derived::mark_table(found, &derive_paths(found))
}

/// `KnoxTable` for an enum of the user's.
pub fn derived_table(found: &Sound<ErrorEnum>) -> TokenStream {
    derived::expand(found, &derive_paths(found))
}

/// What a table has, for an enum with errors.
pub fn derived_stub(found: &ErrorEnum) -> TokenStream {
    derived::stub(found, &derive_paths(found))
}

fn derive_paths(found: &ErrorEnum) -> Paths {
    Paths::new(&found.crate_path, Detail::Brief)
}

/// The paths and the settings of an expansion.
struct Paths {
    /// The library.
    crate_path: TokenStream,
    /// Its private part. The name is of one version, so that nobody can rely on it, and a
    /// pair of crates that do not belong together does not compile.
    private: TokenStream,
    detail: Detail,
}

impl Paths {
    fn new(crate_path: &TokenStream, detail: Detail) -> Self {
        let name = concat!(
            "__private_",
            env!("CARGO_PKG_VERSION_MAJOR"),
            "_",
            env!("CARGO_PKG_VERSION_MINOR"),
            "_",
            env!("CARGO_PKG_VERSION_PATCH"),
        );
        let name = format_ident!("{name}");
        Self { crate_path: crate_path.clone(), private: quote!(#crate_path::#name), detail }
    }
}
