//! A table with errors: what its uses need, so that they are no further errors.

use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

use super::search::{self, Strings};
use super::{Paths, extension, item, rows, source};
use crate::model::{CodeKind, Table};

pub fn expand(table: &Table, paths: &Paths) -> TokenStream {
    let private = &paths.private;
    let (conditions, vis, ident) = (&table.attrs.conditions, &table.vis, &table.ident);
    let (passed, name) = (&table.attrs.passed, ident.unraw().to_string());
    let variants = item::variants(table, paths.detail);
    let (base_variants, bases) = (extension::variants(table), extension::bases(table));
    let codes = rows::code_types(table, paths);
    let columns = rows::columns(table, paths);
    let serde = rows::serde(table, paths);
    let lookups = lookups(table, paths);
    let missing_code = missing_code(table, paths);
    let overlaps = extension::overlaps_beside_errors(table, paths);
    quote! {
        #private::stub! {
            { #(#conditions)* }
            { #(#passed)* }
            #vis enum #ident { #base_variants #variants }
            bases: [#bases]
            codes: #codes
            columns: { #columns }
            serde: { #serde }
            type_name: #name
            rows: #lookups
            missing_code: #missing_code
        }
        #overlaps
    }
}

/// The rows and the searches; where there are no rows, a row of the first base, so that
/// lookups give one.
pub fn lookups(table: &Table, paths: &Paths) -> TokenStream {
    let mut text = String::new();
    let first_row = match (table.rows.is_empty(), table.bases().first()) {
        (true, Some(base)) => {
            let (crate_path, ident) = (&paths.crate_path, &table.ident);
            let (variant, ty) = (&base.variant, &base.ty);
            let row = quote_spanned!(base.name_span()=> <#ty as #crate_path::KnoxTable>::ALL[0]);
            Some(quote!(1 [#ident::#variant(#row)]))
        }
        _ => {
            let _ = write!(text, "{} ", table.rows.len());
            rows::write_all(&mut text, table);
            None
        }
    };
    text.push_str(" by_code: ");
    search::by_code(&mut text, table, Strings::InSearch);
    text.push_str(" by_name: ");
    search::by_name(&mut text, table, Strings::InSearch);
    let lists = source::lex(&text);
    quote!({ all: #first_row #lists })
}

/// A code that the getter gives.
pub fn missing_code(table: &Table, paths: &Paths) -> TokenStream {
    let crate_path = &paths.crate_path;
    match table.code_type.kind {
        CodeKind::Text => quote!(""),
        CodeKind::Number { .. } => quote!(0),
        CodeKind::Any => quote!((#crate_path::CodeValue::Number(0))),
    }
}
