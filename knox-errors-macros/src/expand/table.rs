//! A table made by `knox_codes!`: its enum with documentation, attributes and variants.

use std::fmt::Write;

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::call_site_ident;
use super::{Paths, docs, extension, rows, source};
use crate::model::{Detail, Table};
use crate::text;

pub fn expand(table: &Table, paths: &Paths) -> TokenStream {
    let private = &paths.private;
    let (conditions, vis, ident) = (&table.attrs.conditions, &table.vis, &table.ident);
    let (docs, passed) = (docs::of_table(table, paths.detail), &table.attrs.passed);
    let variants = variants(table, paths.detail);
    let (types, data) = (rows::types(table, paths), rows::data(table, paths));
    if table.bases().is_empty() {
        let repr = repr(table);
        return quote! {
            #private::table! {
                { #(#conditions)* }
                { #docs #(#passed)* #repr }
                #vis enum #ident { #variants }
                #types
                #data
            }
        };
    }
    let (base_variants, bases) = (extension::variants(table), extension::bases(table, private));
    let local = extension::local(table);
    quote! {
        #private::extended_table! {
            { #(#conditions)* }
            { #docs #(#passed)* }
            #vis enum #ident { #base_variants #variants }
            #bases
            #types
            local: { #local }
            #data
        }
    }
}

/// Discriminants are row indices: they index columns and leave a niche. rustdoc would show them,
/// and readers take them for codes; but a derive of the user's may need the `repr`.
fn repr(table: &Table) -> TokenStream {
    let int = call_site_ident(if table.rows.len() <= 0x100 { "u8" } else { "u16" });
    for passed in &table.attrs.passed {
        if text::has(&passed.to_string(), "derive") {
            return quote!(#[repr(#int)]);
        }
    }
    quote!(#[cfg_attr(not(doc), repr(#int))])
}

/// The variants with their documentation. The identifiers keep their span in the user's
/// table, so that editors go there.
fn variants(table: &Table, detail: Detail) -> TokenStream {
    let mut source = String::new();
    for row in &table.rows {
        docs::write_row(&mut source, table, row, detail);
        let _ = write!(source, "{},", row.variant.ident());
    }
    let mut rows = table.rows.iter();
    let mut variants = TokenStream::new();
    for token in source::lex(&source) {
        match (&token, rows.as_slice()) {
            // Every identifier outside of an attribute is a variant.
            (TokenTree::Ident(_), [row, ..]) => {
                for doc in &row.attrs.docs {
                    doc.tokens.to_tokens(&mut variants);
                }
                let passed = &row.attrs.passed;
                quote!(#(#passed)*).to_tokens(&mut variants);
                row.variant.ident().to_tokens(&mut variants);
                rows.next();
            }
            _ => token.to_tokens(&mut variants),
        }
    }
    variants
}
