//! serde's traits, for a table that asks for them.

use proc_macro2::TokenStream;
use quote::quote;

use super::Names;
use crate::model::{SerdeRule, Table};

pub fn expand(table: &Table, names: &Names) -> TokenStream {
    let Names { private, table: ident, .. } = names;
    let by = match table.attrs.serde_rule {
        Some(SerdeRule::Code) => quote!(by_code),
        Some(SerdeRule::Name) => quote!(by_name),
        None => return TokenStream::new(),
    };
    quote!(#private::serde_traits! { #ident, #by })
}
