//! serde's traits, for a table that asks for them.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::Names;
use crate::model::{SerdeRule, Table};

pub fn expand(table: &Table, names: &Names) -> TokenStream {
    let Names { private, table: ident, .. } = names;
    let Some((rule, key)) = table.attrs.serde_rule else { return TokenStream::new() };
    let by = match rule {
        SerdeRule::Code => quote!(by_code),
        SerdeRule::Name => quote!(by_name),
    };
    // All of the call at the key, since rustc points at all of it.
    let call = quote_spanned!(key.first=> __knox_serde! { #ident, #by });
    quote! {
        use #private::serde_traits as __knox_serde;
        #call
    }
}
