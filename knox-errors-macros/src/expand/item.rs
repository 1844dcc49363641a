//! The enum: one documented variant for each row.

use std::fmt::Write;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::{Names, docs, lexed};
use crate::model::Table;

pub fn expand(table: &Table, names: &Names) -> TokenStream {
    let Names { core, .. } = names;
    let docs = docs::of_table(table, &names.filled);
    let (conditions, passed) = (&table.attrs.conditions, &table.attrs.passed);
    let (vis, ident) = (&table.vis, &table.ident);
    let repr = Ident::new(smallest_repr(table.rows.len()), Span::call_site());
    let variants = variants(table);
    quote! {
        #docs
        #(#conditions)*
        #[derive(
            #core::clone::Clone,
            #core::marker::Copy,
            #core::cmp::PartialEq,
            #core::cmp::Eq,
            #core::hash::Hash,
            #core::cmp::PartialOrd,
            #core::cmp::Ord,
        )]
        #(#passed)*
        #[repr(#repr)]
        #vis enum #ident {
            #variants
        }
    }
}

/// Discriminants are dense, so that they index columns and leave a niche.
fn smallest_repr(rows: usize) -> &'static str {
    match rows {
        0..=0x100 => "u8",
        0x101..=0x1_0000 => "u16",
        _ => "u32",
    }
}

/// The variants, each with what is said of its row. The identifiers keep their
/// place in the user's table, so that editors go there.
pub fn variants(table: &Table) -> TokenStream {
    let mut source = String::new();
    let rows = docs::Rows::of(table);
    for row in &table.rows {
        rows.write(&mut source, row);
        let _ = write!(source, "{},", row.variant);
    }
    let mut rows = table.rows.iter();
    let mut variants = TokenStream::new();
    for token in lexed::source(&source) {
        match (&token, rows.as_slice()) {
            // What is not in an attribute is a variant.
            (TokenTree::Ident(_), [row, ..]) => {
                for attribute in row.attrs.docs.iter().chain(&row.attrs.passed) {
                    attribute.to_tokens(&mut variants);
                }
                row.variant.to_tokens(&mut variants);
                rows.next();
            }
            _ => token.to_tokens(&mut variants),
        }
    }
    variants
}
