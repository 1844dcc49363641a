//! Model to tokens: a call of one of the library's templates with the table's data.
//!
//! Everything is named by full path. An identifier that a cell could bind to begins with
//! `__KNOX_`.

pub mod derived;
mod docs;
pub mod error_enum;
mod extension;
mod rows;
mod rows_under_cfg;
mod search;
mod source;
mod table;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

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
            Item::Stub(table) => table::stub(table, paths),
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
            Item::Table(table) | Item::Stub(table) => table::stub(table, paths),
        });
    }
    tokens
}

fn call_site_ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
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
    fn of(found: &ErrorEnum) -> Self {
        Self::new(&found.crate_path, Detail::Brief)
    }

    fn new(crate_path: &TokenStream, detail: Detail) -> Self {
        let name = concat!(
            "__private_",
            env!("CARGO_PKG_VERSION_MAJOR"),
            "_",
            env!("CARGO_PKG_VERSION_MINOR"),
            "_",
            env!("CARGO_PKG_VERSION_PATCH"),
        );
        let name = call_site_ident(name);
        Self { crate_path: crate_path.clone(), private: quote!(#crate_path::#name), detail }
    }
}
