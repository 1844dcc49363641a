//! The data that lookups search, and the functions that hand it to the library.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Names, columns};
use crate::lookup::{self, Codes, Sorted};
use crate::model::Table;

pub fn expand(table: &Table, names: &Names) -> TokenStream {
    let by_code = by_code(table, names);
    let by_name = by_name(table, names);
    quote!(#by_code #by_name)
}

/// `__KNOX_KEYS` and `__KNOX_KEY_ROWS`.
fn by_code(table: &Table, names: &Names) -> TokenStream {
    match lookup::codes(table) {
        Codes::Numbers(sorted) => {
            let core = &names.core;
            let (count, rows) = (sorted.keys.len(), rows(&sorted, "__KNOX_KEY_ROWS", names));
            let keys = sorted.keys.iter().map(|key| Literal::u64_unsuffixed(*key));
            quote!(static __KNOX_KEYS: [#core::primitive::u64; #count] = [#(#keys),*]; #rows)
        }
        Codes::Texts(sorted) => {
            let str = names.str();
            let (count, rows) = (sorted.keys.len(), rows(&sorted, "__KNOX_KEY_ROWS", names));
            let keys = &sorted.keys;
            quote!(static __KNOX_KEYS: [&#str; #count] = [#(#keys),*]; #rows)
        }
    }
}

/// `__KNOX_SORTED_NAMES` and `__KNOX_NAME_ROWS`.
fn by_name(table: &Table, names: &Names) -> TokenStream {
    if shares_search(table) {
        return TokenStream::new();
    }
    let sorted = lookup::names(table);
    let (str, count) = (names.str(), sorted.keys.len());
    let rows = rows(&sorted, "__KNOX_NAME_ROWS", names);
    let keys = &sorted.keys;
    quote!(static __KNOX_SORTED_NAMES: [&#str; #count] = [#(#keys),*]; #rows)
}

/// Whether a lookup by name is one by code.
pub fn shares_search(table: &Table) -> bool {
    columns::names_are_codes(table) && !columns::has_aliases(table)
}

fn rows<K>(sorted: &Sorted<K>, array: &str, names: &Names) -> TokenStream {
    let core = &names.core;
    let array = proc_macro2::Ident::new(array, proc_macro2::Span::call_site());
    let count = sorted.rows.len();
    let rows = sorted.rows.iter().map(|row| Literal::usize_unsuffixed(*row));
    quote!(static #array: [#core::primitive::u32; #count] = [#(#rows),*];)
}
