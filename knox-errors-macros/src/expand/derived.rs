//! A table from an enum of the user's.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

use super::{Paths, rows, stub};
use crate::check;
use crate::parse::ErrorEnum;

pub fn expand(found: &ErrorEnum, paths: &Paths) -> TokenStream {
    let (private, table) = (&paths.private, &found.table);
    let head = head(found);
    let codes = rows::code_types(table, paths);
    let serde = rows::serde(table, paths);
    let data = rows::data(table, paths);
    quote! {
        #private::derived_table! {
            #head
            codes: #codes
            columns: {}
            serde: { #serde }
            data: #data
        }
    }
}

/// The enum, its name for messages, and whether `display` is asked for.
fn head(found: &ErrorEnum) -> TokenStream {
    let (vis, ident) = (&found.table.vis, &found.table.ident);
    let name = ident.unraw().to_string();
    let display = found.display.map(|_| quote!(display));
    quote!(#vis enum #ident { #name #display })
}

/// Reports at the key that the enum derives no `KnoxTable`.
pub fn assert_is_table(found: &ErrorEnum, paths: &Paths, key: Span) -> TokenStream {
    let private = &paths.private;
    let ident = &found.table.ident;
    let (generics, arguments, conditions) = found.generics.split_for_impl();
    let mut ty = Vec::new();
    for mut token in quote!(#ident #arguments) {
        token.set_span(key);
        ty.push(token);
    }
    let assertion = quote_spanned!(key=> #private::derives::is_asked::<#(#ty)*>());
    quote! {
        #[allow(dead_code)]
        const _: () = {
            fn __knox_assert #generics () #conditions {
                #assertion
            }
        };
    }
}

pub fn mark_table(found: &ErrorEnum, paths: &Paths) -> TokenStream {
    let (private, ident) = (&paths.private, &found.table.ident);
    let (generics, arguments, conditions) = found.generics.split_for_impl();
    quote! {
        impl #generics #private::derives::IsAsked for #ident #arguments #conditions {}
    }
}

/// The items of a table; its traits too, where only its codes have errors.
pub fn stub(found: &ErrorEnum, paths: &Paths) -> TokenStream {
    let (private, table) = (&paths.private, &found.table);
    let lookups = stub::lookups(table, paths);
    let codes = rows::code_types(table, paths);
    let missing_code = stub::missing_code(table, paths);
    let head = head(found);
    let has_constant =
        table.rows.iter().any(|row| row.variant.known().is_some_and(check::is_constant));
    let traits = (found.no_table.is_empty() && !has_constant).then(|| quote!(traits));
    quote! {
        #private::derived_stub! {
            #head
            traits: [#traits]
            codes: #codes
            rows: #lookups
            missing_code: #missing_code
        }
    }
}
