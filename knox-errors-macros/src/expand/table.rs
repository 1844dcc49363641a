//! A table made by `knox_codes!`: its enum with documentation, attributes and variants; and
//! what the uses of one with errors need, so that they are no further errors.

use std::fmt::Write;

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;

use super::search::{self, Strings};
use super::{Paths, docs, extension, rows, source};
use crate::model::{CodeKind, Detail, Table};

pub fn expand(table: &Table, paths: &Paths) -> TokenStream {
    if !table.bases().is_empty() {
        return extension::expand(table, paths);
    }
    let private = &paths.private;
    let (conditions, vis, ident) = (&table.attrs.conditions, &table.vis, &table.ident);
    let attributes = attributes(table, paths.detail);
    let variants = variants(table, paths.detail);
    let (types, data) = (rows::types(table, paths), rows::data(table, paths));
    quote! {
        #private::table! {
            { #(#conditions)* }
            { #attributes }
            #vis enum #ident { #variants }
            #types
            #data
        }
    }
}

/// Documentation and attributes of the enum of a plain table.
fn attributes(table: &Table, detail: Detail) -> TokenStream {
    let docs = docs::of_table(table, detail);
    let passed = &table.attrs.passed;
    let repr = source::lex(smallest_repr(table.rows.len()));
    quote!(#docs #(#passed)* #repr)
}

/// Discriminants are row indices: they index columns and leave a niche.
fn smallest_repr(rows: usize) -> &'static str {
    match rows {
        0..=0x100 => "#[repr(u8)]",
        0x101..=0x1_0000 => "#[repr(u16)]",
        _ => "#[repr(u32)]",
    }
}

/// The variants with their documentation. The identifiers keep their span in the user's
/// table, so that editors go there.
pub fn variants(table: &Table, detail: Detail) -> TokenStream {
    let mut text = String::new();
    let rows = docs::Rows::of(table, detail);
    for row in &table.rows {
        rows.write(&mut text, row);
        let _ = write!(text, "{},", row.variant.ident());
    }
    let mut rows = table.rows.iter();
    let mut variants = TokenStream::new();
    for token in source::lex(&text) {
        match (&token, rows.as_slice()) {
            // Every identifier outside of an attribute is a variant.
            (TokenTree::Ident(_), [row, ..]) => {
                let (docs, passed) = (&row.attrs.docs, &row.attrs.passed);
                variants.extend(quote!(#(#docs)* #(#passed)*));
                row.variant.ident().to_tokens(&mut variants);
                rows.next();
            }
            _ => token.to_tokens(&mut variants),
        }
    }
    variants
}

/// A table with errors.
pub fn stub(table: &Table, paths: &Paths) -> TokenStream {
    let private = &paths.private;
    let (conditions, vis, ident) = (&table.attrs.conditions, &table.vis, &table.ident);
    let (passed, name) = (&table.attrs.passed, ident.unraw().to_string());
    let variants = variants(table, paths.detail);
    let (base_variants, bases) = (extension::variants(table), extension::bases(table));
    let types = rows::types(table, paths);
    let lookups = lookups(table, paths);
    let missing_code = missing_code(table, paths);
    let overlaps = extension::overlaps_beside_errors(table, paths);
    quote! {
        #private::stub! {
            { #(#conditions)* }
            { #(#passed)* }
            #vis enum #ident { #base_variants #variants }
            bases: [#bases]
            #types
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
            let row = quote_spanned!(base.name.span()=> <#ty as #crate_path::KnoxTable>::ALL[0]);
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
