//! A table from an enum of the user's own: all that a table has but the enum, what
//! its other derives make, and `Display` and `Error` unless they are asked for.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Names, columns, inherent, or_some_row, parameters, search, traits};
use crate::parse::ErrorEnum;

pub fn expand(found: &ErrorEnum, names: &Names) -> TokenStream {
    let Names { krate, core, .. } = names;
    let table = &found.table;
    let columns = columns::expand(table, names);
    let data = columns::data(table, names);
    let (by_code, by_name) = (search::by_code(table, names), search::by_name(table, names));
    let inherent = inherent::expand(
        table,
        names,
        &or_some_row(&by_code.call, table, names),
        &or_some_row(&by_name.call, table, names),
    );
    let parameters = parameters();
    let (code_items, name_items) = (by_code.items, by_name.items);
    let ours = traits::table(names, &quote!(*self as #core::primitive::usize));
    let conversions = traits::conversions(table, names);
    let order = order(names);
    let formats = if found.display.is_some() { traits::formats(names) } else { TokenStream::new() };
    quote! {
        #[allow(deprecated, dead_code)]
        const _: () = {
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
            };
        };
    }
}

/// By row.
fn order(names: &Names) -> TokenStream {
    let Names { core, table, .. } = names;
    let option = names.option(&quote!(#core::cmp::Ordering));
    quote! {
        impl #core::cmp::PartialOrd for #table {
            #[inline]
            fn partial_cmp(&self, other: &#table) -> #option {
                #core::option::Option::Some(#core::cmp::Ord::cmp(self, other))
            }
        }

        impl #core::cmp::Ord for #table {
            #[inline]
            fn cmp(&self, other: &#table) -> #core::cmp::Ordering {
                #core::cmp::Ord::cmp(
                    &(*self as #core::primitive::usize),
                    &(*other as #core::primitive::usize),
                )
            }
        }
    }
}
