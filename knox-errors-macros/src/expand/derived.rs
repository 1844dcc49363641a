//! A table from an enum of the user's.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

use super::{Paths, rows, table};
use crate::check;
use crate::diagnostics::Sound;
use crate::parse::ErrorEnum;

pub fn expand(found: &Sound<ErrorEnum>) -> TokenStream {
    let paths = &Paths::of(found);
    let (private, head) = (&paths.private, head(found));
    let (types, data) = (rows::types(&found.table, paths), rows::data(&found.table, paths));
    quote!(#private::derived_table! { #head #types #data })
}

/// The enum, its name for messages, and whether `display` is asked for.
fn head(found: &ErrorEnum) -> TokenStream {
    let (vis, ident) = (&found.table.vis, &found.table.ident);
    let name = ident.unraw().to_string();
    let display = found.display.map(|_| quote!(display));
    quote!(#vis enum #ident { #name #display })
}

/// Reports at the key that the enum derives no `KnoxTable`: neither derive sees the other.
pub fn assert_is_table(found: &ErrorEnum, key: Span) -> TokenStream {
    let Paths { private, .. } = Paths::of(found);
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

/// What fulfils that assertion, also beside errors.
pub fn mark_table(found: &ErrorEnum) -> TokenStream {
    let (Paths { private, .. }, ident) = (Paths::of(found), &found.table.ident);
    let (generics, arguments, conditions) = found.generics.split_for_impl();
    quote! {
        impl #generics #private::derives::IsAsked for #ident #arguments #conditions {}
    }
}

/// The items of a table; its traits too, where only its codes have errors.
pub fn stub(found: &ErrorEnum) -> TokenStream {
    let (paths, table) = (&Paths::of(found), &found.table);
    let private = &paths.private;
    let lookups = table::lookups(table, paths);
    let codes = rows::code_types(table, paths);
    let missing_code = table::missing_code(table, paths);
    let head = head(found);
    let mut is_table = found.no_table.is_empty();
    for row in &table.rows {
        is_table &= check::constant(row).is_none();
    }
    let traits = if is_table { quote!(traits) } else { TokenStream::new() };
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
