//! The lookups of an extended table: in its own rows, then in each base.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::bases::{Bases, code_function, same_code};
use crate::expand::Names;
use crate::expand::search::{self, Search};
use crate::model::{CodeKind, Table};

/// Own rows first, then the bases in order.
pub fn by_code(table: &Table, names: &Names, bases: &Bases) -> Search {
    let Names { private, .. } = names;
    let is_any = table.code_type.kind == CodeKind::Any;
    let tables = bases.members(names, "TABLE");
    let mut calls = Vec::new();
    for (base, base_table) in bases.all.iter().zip(&tables) {
        let ty = &base.ty;
        calls.push(if is_any {
            let of = code_function(names, base, "of");
            quote!(#private::row_by_value!(code, #ty, #of, #base_table))
        } else {
            let code = same_code(table, names, base, "code", &quote!(code));
            quote!(<#ty>::from_code(#code))
        });
    }
    let own = (!table.rows.is_empty()).then(|| search::by_code(table, names));
    let mut search = first_of(own, &calls, names, bases);
    if is_any {
        let call = search.call;
        search.call = quote!(let code = code.unified(); #call);
    }
    search
}

pub fn by_name(table: &Table, names: &Names, bases: &Bases) -> Search {
    let mut calls = Vec::new();
    for base in bases.all {
        let ty = &base.ty;
        calls.push(quote!(<#ty>::from_name(name)));
    }
    let own = (!table.rows.is_empty()).then(|| search::by_name(table, names));
    first_of(own, &calls, names, bases)
}

/// The first row that one of the searches finds.
fn first_of(own: Option<Search>, calls: &[TokenStream], names: &Names, bases: &Bases) -> Search {
    let (some, none) = (names.some(), names.none());
    let (mut items, mut tries) = (TokenStream::new(), bases.assertions.clone());
    if let Some(Search { items: own_items, call }) = own {
        items = own_items;
        let own_try = quote! {
            if let #some(__knox_row) = #call {
                return #some(__knox_row);
            }
        };
        own_try.to_tokens(&mut tries);
    }
    for (call, variant) in calls.iter().zip(&bases.variants) {
        let base_try = quote! {
            if let #some(__knox_row) = #call {
                return #some(#variant(__knox_row));
            }
        };
        base_try.to_tokens(&mut tries);
    }
    Search { items, call: quote!(#tries #none) }
}
