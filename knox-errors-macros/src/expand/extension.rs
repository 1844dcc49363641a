//! Expands a table that extends others: a variant for each base, which holds a row of the base,
//! and a variant for each local row.

use std::fmt::Write;

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

use super::{Paths, call_site_ident, docs, rows, source, table};
use crate::model::{Base, CodeKind, Table};

pub fn expand(table: &Table, paths: &Paths) -> TokenStream {
    let private = &paths.private;
    let (conditions, vis, ident) = (&table.attrs.conditions, &table.vis, &table.ident);
    let (docs, passed) = (docs::of_table(table, paths.detail), &table.attrs.passed);
    let (base_variants, variants) = (variants(table), table::variants(table, paths.detail));
    let kind = call_site_ident(if table.code_type.kind == CodeKind::Any { "any" } else { "same" });
    let (types, data) = (rows::types(table, paths), rows::data(table, paths));
    let (local, new_columns) = (local(table), new_columns(table, private));
    let mut bases = TokenStream::new();
    for (index, base) in table.bases().iter().enumerate() {
        bases.extend(checked_base(table, index, base));
    }
    quote! {
        #private::extended_table! {
            { #(#conditions)* }
            { #docs #(#passed)* }
            #vis enum #ident { #base_variants #variants }
            new_columns: { #new_columns }
            bases: #kind [#bases]
            #types
            local: { #local }
            #data
        }
    }
}

/// A check at each custom column that no base has it.
fn new_columns(table: &Table, private: &TokenStream) -> TokenStream {
    let mut checks = TokenStream::new();
    for &(ident, _) in &table.header.custom() {
        let name = ident.unraw().to_string();
        let check = quote_spanned! {ident.span()=>
            __knox_is_new_column(#name, __KNOX_TABLE.bases())
        };
        checks.extend(quote!(const _: #private::core::primitive::bool = #check;));
    }
    checks
}

fn variants(table: &Table) -> TokenStream {
    let mut variants = TokenStream::new();
    for base in table.bases() {
        let (variant, ty) = (&base.variant, &base.ty);
        let doc = format!("A row of {}.", docs::base_link(base));
        variants.extend(quote!(#[doc = #doc] #variant(#ty),));
    }
    variants
}

/// A base with its checks, at whose span rustc reports that it is not a table or that its codes
/// overlap. The whole calls have the span of its name, since rustc points at all of them.
fn checked_base(table: &Table, index: usize, base: &Base) -> TokenStream {
    let (variant, ty, span) = (&base.variant, &base.ty, base.name.span());
    let is_base = call_site_ident(&format!("__KNOX_IS_BASE_{index}"));
    let checked = call_site_ident(&format!("__KnoxBase{index}"));
    let (path, codes) = (base.path.clone(), table.code_type.ident.to_string());
    let codes_of_base = quote_spanned!(span=> __KnoxBase::<#ty>::CODES);
    let base_check = quote_spanned!(span=> __knox_is_base(#path, #codes_of_base, #codes));
    let arguments = quote!(&__KNOX_TABLE, &__KNOX_OVERLAPS, #index);
    let overlap_check = quote_spanned!(span=> __knox_check(#arguments));
    let index = Literal::usize_unsuffixed(index);
    quote!(#index #variant(#ty) #is_base #checked { #base_check } { #overlap_check })
}

/// The binding of a local row, and arms that map each to its index among the local rows.
fn local(table: &Table) -> TokenStream {
    if table.rows.is_empty() {
        return TokenStream::new();
    }
    let mut arms = String::from("__knox_local {");
    for (index, row) in table.rows.iter().enumerate() {
        let _ = write!(arms, "{}::{}=>{index},", table.ident, row.variant.ident());
    }
    arms.push('}');
    source::lex(&arms)
}
