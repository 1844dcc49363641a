//! What a table that extends others has more: a variant for each base, which holds a row of the
//! base, and the checks of the bases.

use std::fmt::Write;

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;

use super::{call_site_ident, docs, source};
use crate::model::{Base, CodeKind, Table};

/// The checks at each custom column that no base has it, and the bases.
pub fn bases(table: &Table, private: &TokenStream) -> TokenStream {
    let mut new_columns = TokenStream::new();
    for &(ident, _) in &table.header.custom() {
        let name = ident.unraw().to_string();
        let check = quote_spanned! {ident.span()=>
            __knox_is_new_column(#name, __KNOX_TABLE.bases())
        };
        quote!(const _: #private::core::primitive::bool = #check;).to_tokens(&mut new_columns);
    }
    let mut bases = TokenStream::new();
    for (index, base) in table.bases().iter().enumerate() {
        checked_base(table, index, base).to_tokens(&mut bases);
    }
    let kind = call_site_ident(if table.code_type.kind == CodeKind::Any { "any" } else { "same" });
    quote!(new_columns: { #new_columns } bases: #kind [#bases])
}

pub fn variants(table: &Table) -> TokenStream {
    let mut variants = TokenStream::new();
    for base in table.bases() {
        let (variant, ty) = (&base.variant, &base.ty);
        let doc = format!("A row of {}.", docs::base_link(base));
        quote!(#[doc = #doc] #variant(#ty),).to_tokens(&mut variants);
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
pub fn local(table: &Table) -> TokenStream {
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
