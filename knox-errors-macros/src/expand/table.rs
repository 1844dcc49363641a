//! A table made by `knox_codes!`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Paths, extension, item, rows};
use crate::model::Table;

pub fn expand(table: &Table, paths: &Paths) -> TokenStream {
    if !table.bases().is_empty() {
        return extension::expand(table, paths);
    }
    let private = &paths.private;
    let (conditions, vis, ident) = (&table.attrs.conditions, &table.vis, &table.ident);
    let attributes = item::attributes(table, paths.detail);
    let variants = item::variants(table, paths.detail);
    let codes = rows::code_types(table, paths);
    let columns = rows::columns(table, paths);
    let serde = rows::serde(table, paths);
    let data = rows::data(table, paths);
    quote! {
        #private::table! {
            { #(#conditions)* }
            { #attributes }
            #vis enum #ident { #variants }
            codes: #codes
            columns: { #columns }
            serde: { #serde }
            data: #data
        }
    }
}
