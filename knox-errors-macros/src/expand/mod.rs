//! Expands the model to tokens: calls of the library's templates with a table's data.
//!
//! All paths are full paths. An identifier that a cell could bind to begins with `__KNOX_`.

pub mod cell_docs;
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
use quote::{ToTokens, quote};

use crate::check::is_action;
use crate::diagnostics::Sound;
use crate::model::{Action, Call, Column, ColumnKind, Detail, Item, Table};
use crate::parse::ErrorEnum;
use crate::parse::tokens::parses_as_ident;

pub fn call(call: &Sound<Call>) -> TokenStream {
    let mut tokens = TokenStream::new();
    for item in &call.items {
        self::item(item, call, Misses::None).to_tokens(&mut tokens);
    }
    tokens
}

/// Expands an item, which has been repaired if it has errors.
pub fn item(item: &Item, call: &Call, misses: Misses) -> TokenStream {
    let paths = &Paths::new(&call.crate_path, call.detail, misses);
    match item {
        Item::Table(table) | Item::Stub(table) => table::expand(table, paths),
        Item::UnderCfg(table) => rows_under_cfg::expand(table, paths),
    }
}

/// The getter of a column without a readable cell, emitted beside errors.
pub fn unread_getter(table: &Table, column: &Column, crate_path: &TokenStream) -> TokenStream {
    let private = &Paths::new(crate_path, Detail::Brief, Misses::GiveARow).private;
    let ColumnKind::Custom(custom) = &column.kind else { return TokenStream::new() };
    let (conditions, vis) = (&table.attrs.conditions, &table.vis);
    let (table_ident, ident, ty) = (&table.ident, &column.ident, &custom.ty);
    let (ty, body) = if table.bases().is_empty() {
        (quote!(#ty), quote!(loop {}))
    } else {
        let option = quote!(#private::core::option::Option);
        (quote!(#option<#ty>), quote!(#option::None))
    };
    quote! {
        #(#conditions)*
        #[allow(missing_docs, dead_code)]
        impl #table_ident {
            #vis const fn #ident(&self) -> #ty { #body }
        }
    }
}

/// The unknown actions, emitted beside errors as paths that rust-analyzer completes. rustc only
/// parses them (a keyword is not a path) and does not report them again. They precede the errors,
/// since rust-analyzer finds them by their offset, and a message's length depends on the action.
pub fn unknown_actions(table: &Table, crate_path: &TokenStream) -> TokenStream {
    let mut tokens = TokenStream::new();
    for row in &table.rows {
        let Some(Action { ident: action, .. }) = &row.action else { continue };
        if !is_action(action) && parses_as_ident(quote!(#action)) {
            quote! {
                #[allow(unexpected_cfgs)]
                const _: () = {
                    #[cfg(rust_analyzer)]
                    let _ = #crate_path::Action::#action;
                };
            }
            .to_tokens(&mut tokens);
        }
    }
    tokens
}

fn call_site_ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The paths and the settings of an expansion.
struct Paths {
    crate_path: TokenStream,
    /// The private module of the crate. Its name contains the version, so that users cannot rely
    /// on it, and two crates of different versions do not compile together.
    private: TokenStream,
    detail: Detail,
    misses: Misses,
}

/// What a lookup returns if it finds nothing.
#[derive(Clone, Copy)]
pub enum Misses {
    None,
    /// A row, beside errors, where a constant that unwraps `None` would be a further error.
    GiveARow,
}

impl Paths {
    fn of(found: &ErrorEnum, misses: Misses) -> Self {
        Self::new(&found.crate_path, Detail::Brief, misses)
    }

    fn new(crate_path: &TokenStream, detail: Detail, misses: Misses) -> Self {
        let name = concat!(
            "__private_",
            env!("CARGO_PKG_VERSION_MAJOR"),
            "_",
            env!("CARGO_PKG_VERSION_MINOR"),
            "_",
            env!("CARGO_PKG_VERSION_PATCH"),
        );
        let name = call_site_ident(name);
        Self { crate_path: crate_path.clone(), private: quote!(#crate_path::#name), detail, misses }
    }
}
