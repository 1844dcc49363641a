//! Model to tokens: data, and thin calls into the library.
//!
//! Everything is named by full path, and every item that a cell could bind to by
//! accident begins with `__KNOX_`.

mod columns;
mod derived;
mod docs;
mod error_enum;
mod extension;
mod inherent;
mod item;
mod lexed;
mod rows_under_cfg;
mod search;
mod serde;
mod traits;
mod written;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote};

use crate::diagnostics::Sound;
use crate::model::{Call, CodeKind, Item, Row, Table};
use crate::parse::ErrorEnum;

/// What the tables of a call become.
pub fn call(call: &Sound<Call>) -> TokenStream {
    repaired(call)
}

/// The same beside errors.
pub fn repaired(call: &Call) -> TokenStream {
    let mut tables = TokenStream::new();
    for item in &call.items {
        let expanded = match item {
            Item::Table(table) | Item::Stub(table) => expand(table, &call.crate_path),
            Item::UnderCfg(table) => rows_under_cfg::expand(table, &call.crate_path),
        };
        expanded.to_tokens(&mut tables);
    }
    tables
}

/// `KnoxCode` for an enum of the user's own.
pub fn error_enum(found: &Sound<ErrorEnum>) -> TokenStream {
    error_enum::expand(found, &Names::new(&found.table, &found.crate_path))
}

/// The same beside errors, as if no variant had a code.
pub fn error_enum_stub(found: &ErrorEnum) -> TokenStream {
    error_enum::stub(found, &Names::new(&found.table, &found.crate_path))
}

/// That a key for tables stands on an enum which is to be one: neither derive sees the
/// other.
pub fn asks_for_table(found: &ErrorEnum, key: Span) -> TokenStream {
    derived::asks(found, &Names::new(&found.table, &found.crate_path), key)
}

/// That an enum is to be a table, whatever becomes of it.
pub fn is_asked_table(found: &ErrorEnum) -> TokenStream {
    derived::is_asked(found, &Names::new(&found.table, &found.crate_path))
}

/// `KnoxTable` for an enum of the user's own.
pub fn derived_table(found: &Sound<ErrorEnum>) -> TokenStream {
    repaired_table(found)
}

/// The same beside errors.
pub fn repaired_table(found: &ErrorEnum) -> TokenStream {
    derived::expand(found, &derived::names(found))
}

/// What a table has of its own, for an enum that cannot be one.
pub fn no_table(found: &ErrorEnum) -> TokenStream {
    derived::stub(found, &Names::new(&found.table, &found.crate_path))
}

fn expand(table: &Table, krate: &TokenStream) -> TokenStream {
    let names = &Names::new(table, krate);
    if !table.bases().is_empty() {
        return extension::expand(table, names);
    }
    let item = item::expand(table, names);
    let columns = columns::expand(table, names);
    let (by_code, by_name) = (search::by_code(table, names), search::by_name(table, names));
    let core = &names.core;
    let place = quote!(*self as #core::primitive::usize);
    let inherent = inherent::expand(
        table,
        names,
        &place,
        &or_some_row(&by_code.call, table, names),
        &or_some_row(&by_name.call, table, names),
    );
    let (code_items, name_items) = (by_code.items, by_name.items);
    let data = columns::data(table, names);
    let traits = traits::expand(table, names, &place);
    let debug = traits::debug(names);
    let conditions = &table.attrs.conditions;
    let parameters = parameters();
    quote! {
        #item

        // Mentioning a deprecated row here is no use of it, and a private table
        // need not use all that it has.
        #(#conditions)*
        #[allow(deprecated, dead_code)]
        const _: () = {
            #columns
            static __KNOX_TABLE: #krate::Table = #data;
            #code_items
            #name_items
            const _: () = {
                #parameters
                #inherent
                #traits
                #debug
            };
        };
    }
}

/// A parameter that is called like a constant in scope would be a pattern of it;
/// behind a function it is a parameter. These are what generated functions bind,
/// their documented parameters among it.
fn parameters() -> TokenStream {
    lexed::source(
        "const fn code() {} const fn description() {} const fn f() {} const fn name() {} \
         const fn row() {} const fn text() {} const fn word() {}",
    )
}

/// Beside errors, a lookup that finds nothing gives some row: the row may be one
/// that could not be read, and a constant that unwraps it would be one more error.
fn or_some_row(call: &TokenStream, table: &Table, names: &Names) -> TokenStream {
    match table.rows.first() {
        Some(Row { variant, .. }) if table.is_fallback => {
            let Names { core, table, .. } = names;
            quote! {
                match #call {
                    #core::option::Option::None => #core::option::Option::Some(#table::#variant),
                    __knox_found => __knox_found,
                }
            }
        }
        _ => call.clone(),
    }
}

/// The library's private part. Its name is of one version, so that nobody can rely
/// on it, and a pair of crates that do not belong together does not compile.
fn private(krate: &TokenStream) -> TokenStream {
    let name = concat!(
        "__private_",
        env!("CARGO_PKG_VERSION_MAJOR"),
        "_",
        env!("CARGO_PKG_VERSION_MINOR"),
        "_",
        env!("CARGO_PKG_VERSION_PATCH"),
    );
    let name = format_ident!("{name}");
    quote!(#krate::#name)
}

/// The paths that the expansion is written in.
struct Names {
    /// The library.
    krate: TokenStream,
    /// Its private part.
    private: TokenStream,
    /// `core`, reached through the library: it cannot be shadowed.
    core: TokenStream,
    /// The table's enum.
    table: proc_macro2::Ident,
    /// The same where rows are searched, by a name that a derived table checks.
    row: proc_macro2::Ident,
    /// That as a generic argument, which in other tables is inferred.
    of_row: TokenStream,
    /// The type of a code as it is stored: `u32`, or `&'static str`.
    stored_code: TokenStream,
    /// The type of a code as a lookup takes it: `u32`, or `&str`.
    taken_code: TokenStream,
    /// The type of the codes: `u32`, or `str`.
    code_type: TokenStream,
    /// The columns that there is something in.
    filled: columns::Filled,
}

impl Names {
    fn new(table: &Table, krate: &TokenStream) -> Self {
        let private = private(krate);
        let core = quote!(#private::core);
        // Said by name alone: the identifier's span would make it a use of what
        // the user may have shadowed.
        let ty = proc_macro2::Ident::new(&table.code_type.ident.to_string(), Span::call_site());
        let primitive = quote!(#core::primitive::#ty);
        let any = quote!(#krate::CodeValue<'static>);
        let (code_type, stored_code, taken_code) = match table.code_type.kind {
            CodeKind::Text => (primitive.clone(), quote!(&'static #primitive), quote!(&#primitive)),
            CodeKind::Number { .. } => (primitive.clone(), primitive.clone(), primitive),
            CodeKind::Any => (any.clone(), any, quote!(#krate::CodeValue<'_>)),
        };
        let filled = columns::Filled::of(table);
        let table = table.ident.clone();
        Self {
            krate: krate.clone(),
            private,
            core,
            row: table.clone(),
            of_row: TokenStream::new(),
            table,
            stored_code,
            taken_code,
            code_type,
            filled,
        }
    }

    fn str(&self) -> TokenStream {
        let core = &self.core;
        quote!(#core::primitive::str)
    }

    fn some(&self) -> TokenStream {
        let core = &self.core;
        quote!(#core::option::Option::Some)
    }

    fn none(&self) -> TokenStream {
        let core = &self.core;
        quote!(#core::option::Option::None)
    }

    fn option(&self, inner: &TokenStream) -> TokenStream {
        let core = &self.core;
        quote!(#core::option::Option<#inner>)
    }
}
