//! Expands `#[derive(KnoxTable)]`.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

use super::{Misses, Paths, rows};
use crate::model::CodeKind;
use crate::parse::ErrorEnum;

/// Expands a table, which has been repaired if it has errors.
pub fn expand(found: &ErrorEnum, misses: Misses) -> TokenStream {
    let (paths, table) = (&Paths::of(found, misses), &found.table);
    let (private, head) = (&paths.private, head(found));
    let (types, data) = (rows::types(table, paths), rows::data(table, paths));
    quote!(#private::derived_table! { #head #types #data })
}

/// The enum, its name as a string, and `display` if the enum has that key.
fn head(found: &ErrorEnum) -> TokenStream {
    let (vis, ident) = (&found.table.vis, &found.table.ident);
    let name = ident.unraw().to_string();
    let display = found.display.map(|_| quote!(display));
    quote!(#vis enum #ident { #name #display })
}

/// An assertion at the key that the enum derives `KnoxTable`: one derive does not see the other.
pub fn assert_is_table(found: &ErrorEnum, key: Span) -> TokenStream {
    let Paths { private, .. } = Paths::of(found, Misses::None);
    let ident = &found.table.ident;
    let (generics, arguments, conditions) = found.generics.split_for_impl();
    let mut ty = Vec::new();
    for mut token in quote!(#ident #arguments) {
        token.set_span(key);
        ty.push(token);
    }
    let assertion = quote_spanned!(key=> #private::derives::assert_derives_table::<#(#ty)*>());
    quote! {
        #[allow(dead_code)]
        const _: () = {
            fn __knox_assert #generics () #conditions {
                #assertion
            }
        };
    }
}

/// The implementation that fulfils [`assert_is_table`], also beside errors.
pub fn mark_table(found: &ErrorEnum) -> TokenStream {
    let (Paths { private, .. }, ident) = (Paths::of(found, Misses::None), &found.table.ident);
    let (generics, arguments, conditions) = found.generics.split_for_impl();
    quote! {
        impl #generics #private::derives::DerivesTable for #ident #arguments #conditions {}
    }
}

/// The items of a table for an enum that cannot be one, so that calls of them are not errors too.
pub fn stub(found: &ErrorEnum) -> TokenStream {
    let (paths, table) = (&Paths::of(found, Misses::GiveARow), &found.table);
    let (private, crate_path) = (&paths.private, &paths.crate_path);
    let (head, types) = (head(found), rows::types(table, paths));
    let missing_code = match table.code_type.kind {
        CodeKind::Text => quote!(""),
        CodeKind::Number { .. } => quote!(0),
        CodeKind::Any => quote!((#crate_path::CodeValue::Number(0))),
    };
    quote!(#private::derived_stub! { #head #types missing_code: #missing_code })
}
