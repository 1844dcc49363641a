//! The enum's documentation, attributes and variants.

use std::fmt::Write;

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::{docs, source};
use crate::model::{Detail, Table};

/// Documentation and attributes of the enum of a plain table.
pub fn attributes(table: &Table, detail: Detail) -> TokenStream {
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
        let _ = write!(text, "{},", row.variant);
    }
    let mut rows = table.rows.iter();
    let mut variants = TokenStream::new();
    for token in source::lex(&text) {
        match (&token, rows.as_slice()) {
            // Every identifier outside of an attribute is a variant.
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
