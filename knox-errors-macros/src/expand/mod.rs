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
use quote::{ToTokens, format_ident, quote};

use crate::model::{Call, Table};
use crate::parse::ErrorEnum;
pub use docs::Detail;

/// What the tables of a call become.
pub fn call(call: &Call) -> TokenStream {
    each_table(call, &table::expand)
}

/// What they become beside errors.
pub fn stubs(call: &Call) -> TokenStream {
    each_table(call, &|table, paths| {
        if table.has_errors { stub::expand(table, paths) } else { table::expand(table, paths) }
    })
}

fn each_table(call: &Call, expand: &dyn Fn(&Table, &Paths) -> TokenStream) -> TokenStream {
    let paths = Paths::new(&call.krate, call.detail);
    let mut tables = TokenStream::new();
    for table in &call.tables {
        let expanded = if table.is_conditional() {
            rows_under_cfg::expand(table, call)
        } else {
            expand(table, &paths)
        };
        expanded.to_tokens(&mut tables);
    }
    tables
}

/// `KnoxCode` for an enum of the user's; where it has errors, as if no variant had a code,
/// so that nothing else is reported.
pub fn error_enum(found: &ErrorEnum, is_sound: bool) -> TokenStream {
    let paths = &Paths::new(&found.krate, Detail::Brief);
    if is_sound { error_enum::expand(found, paths) } else { error_enum::stub(found, paths) }
}

/// The assertion that an enum with a key for tables is to be one: neither derive sees the
/// other.
pub fn assert_is_table(found: &ErrorEnum, key: Span) -> TokenStream {
    derived::assert_is_table(found, &Paths::new(&found.krate, Detail::Brief), key)
}

/// What fulfils that assertion, also beside errors.
pub fn mark_table(found: &ErrorEnum) -> TokenStream {
    derived::mark_table(found, &Paths::new(&found.krate, Detail::Brief))
}

/// `KnoxTable` for an enum of the user's.
pub fn derived_table(found: &ErrorEnum) -> TokenStream {
    derived::expand(found, &Paths::new(&found.krate, Detail::Brief))
}

/// What a table has, for an enum with errors.
pub fn derived_stub(found: &ErrorEnum) -> TokenStream {
    derived::stub(found, &Paths::new(&found.krate, Detail::Brief))
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
