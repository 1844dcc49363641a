//! A table from an enum of the user's own: all that a table has but the enum, what
//! its other derives make, and `Display` and `Error` unless they are asked for.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

use super::{Names, columns, inherent, or_some_row, parameters, search, serde, traits};
use crate::model::{CodeKind, Shape};
use crate::parse::ErrorEnum;

pub fn expand(found: &ErrorEnum, names: &Names) -> TokenStream {
    let Names { krate, private, table: ident, .. } = names;
    let table = &found.table;
    let checked = checked(found, names);
    let columns = columns::expand(table, names);
    let data = columns::data(table, names);
    let (by_code, by_name) = (search::by_code(table, names), search::by_name(table, names));
    let place = quote!(__knox_place(self));
    let inherent = inherent::expand(
        table,
        names,
        &place,
        &found_row(&or_some_row(&by_code.call, table, names), names),
        &found_row(&or_some_row(&by_name.call, table, names), names),
    );
    let parameters = parameters();
    let (code_items, name_items) = (by_code.items, by_name.items);
    // What is derived is checked once, and not by each impl.
    let derived = quote!(where for<'any> #ident: #private::derives::Derived<'any>);
    let is_table = quote!(#derived + #private::derives::Formatted<'any>);
    let ours = traits::table(names, &place, &is_table);
    let conversions = traits::conversions(table, names);
    let order = order(names, &derived);
    let serde = serde::expand(table, names);
    let formats =
        if found.display.is_some() { traits::formats(names, &derived) } else { TokenStream::new() };
    quote! {
        #[allow(deprecated, dead_code)]
        const _: () = {
            #checked
            #columns
            static __KNOX_TABLE: #krate::Table = #data;
            #code_items
            #name_items
            const _: () = {
                #parameters
                #inherent
                #ours
                #conversions
                #order
                #formats
                #serde
            };
        };
    }
}

/// Those of a table, but for the one that the enum has where it must have what is
/// derived.
pub fn names(found: &ErrorEnum) -> Names {
    let row = Ident::new("__KnoxRow", Span::call_site());
    let of_row = quote!(::<#row>);
    Names { row, of_row, ..Names::new(&found.table, &found.crate_path) }
}

/// The enum by that name: no type, where it lacks a derive, so that this is all that
/// rustc says.
fn checked(found: &ErrorEnum, names: &Names) -> TokenStream {
    let Names { private, core, table, row, .. } = names;
    let name = table.unraw().to_string();
    let display = if found.display.is_some() { quote!(, display) } else { TokenStream::new() };
    quote! {
        const __KNOX_IS_TABLE: #core::primitive::bool =
            #private::check_derives!(#table, #name #display);
        type #row = <#private::derives::Checked<__KNOX_IS_TABLE>
            as #private::derives::Row>::Row<#table>;

        #[inline]
        const fn __knox_place(__knox_row: &#table) -> #core::primitive::usize {
            let _: #row;
            *__knox_row as #core::primitive::usize
        }
    }
}

/// What a search finds, as the enum that was checked.
fn found_row(call: &TokenStream, names: &Names) -> TokenStream {
    let row = &names.row;
    let option = names.option(&quote!(#row));
    quote! {
        let __knox_found: #option = #call;
        __knox_found
    }
}

/// By row.
fn order(names: &Names, conditions: &TokenStream) -> TokenStream {
    let Names { core, table, .. } = names;
    let option = names.option(&quote!(#core::cmp::Ordering));
    quote! {
        impl #core::cmp::PartialOrd for #table #conditions {
            #[inline]
            fn partial_cmp(&self, __knox_other: &#table) -> #option {
                #core::option::Option::Some(#core::cmp::Ord::cmp(self, __knox_other))
            }
        }

        impl #core::cmp::Ord for #table #conditions {
            #[inline]
            fn cmp(&self, __knox_other: &#table) -> #core::cmp::Ordering {
                #core::cmp::Ord::cmp(&__knox_place(self), &__knox_place(__knox_other))
            }
        }
    }
}

/// That the enum derives `KnoxTable` too, said at the key that asks for it.
pub fn asks(found: &ErrorEnum, names: &Names, key: Span) -> TokenStream {
    let private = &names.private;
    let ident = &names.table;
    let (generics, arguments, conditions) = found.generics.split_for_impl();
    let mut ty = Vec::new();
    for mut token in quote!(#ident #arguments) {
        token.set_span(key);
        ty.push(token);
    }
    let asks = quote_spanned!(key=> #private::derives::is_asked::<#(#ty)*>());
    quote! {
        #[allow(dead_code)]
        const _: () = {
            fn __knox_asks #generics () #conditions {
                #asks
            }
        };
    }
}

/// The answer.
pub fn is_asked(found: &ErrorEnum, names: &Names) -> TokenStream {
    let Names { private, table, .. } = names;
    let (generics, arguments, conditions) = found.generics.split_for_impl();
    quote! {
        impl #generics #private::derives::IsAsked for #table #arguments #conditions {}
    }
}

/// The items of a table, for an enum that cannot be one: what calls them is no
/// further mistake.
pub fn stub(found: &ErrorEnum, names: &Names) -> TokenStream {
    let Names { core, krate, table: ident, .. } = names;
    let table = &found.table;
    let vis = &table.vis;
    let none = names.none();
    let mut row = none.clone();
    for unit in &table.rows {
        if unit.shape == Shape::Unit {
            let (some, variant) = (names.some(), &unit.variant);
            row = quote!(#some(#ident::#variant));
        }
    }
    let code = match table.code_type.kind {
        CodeKind::Text => quote!(""),
        CodeKind::Number { .. } => quote!(0),
        CodeKind::Any => quote!(#krate::CodeValue::Number(0)),
    };
    let lookups = inherent::lookups(table, names, &row, &row);
    let bodies = inherent::Bodies {
        code,
        name: quote!(""),
        description: quote!(""),
        status: none.clone(),
        action: none,
        aliases: quote!(&[]),
    };
    let getters = inherent::getters(table, names, &bodies);
    quote! {
        #[allow(dead_code, missing_docs, unused_variables)]
        impl #ident {
            #vis const ALL: &'static [#ident] = &[];
            #vis const COUNT: #core::primitive::usize = 0;
            #lookups
            #getters
        }
    }
}
