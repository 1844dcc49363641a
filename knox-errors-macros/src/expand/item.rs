//! The enum: one documented variant for each row.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::{Names, docs};
use crate::model::Table;

pub fn expand(table: &Table, names: &Names) -> TokenStream {
    let Names { core, .. } = names;
    let docs = docs::of_table(table);
    let (conditions, passed) = (&table.attrs.conditions, &table.attrs.passed);
    let (vis, ident) = (&table.vis, &table.ident);
    let repr = Ident::new(smallest_repr(table.rows.len()), Span::call_site());
    let variants = table.rows.iter().map(|row| {
        let docs = docs::of_row(row, table);
        let (passed, variant) = (&row.attrs.passed, &row.variant);
        quote!(#docs #(#passed)* #variant,)
    });
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
            #(#variants)*
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
