//! Expands a table with rows under `#[cfg]` to a hidden enum, whose derive gets the rows that are
//! on and expands them as any table.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;

use super::{Paths, call_site_ident};
use crate::model::{Detail, UnparsedRow, UnparsedTable};
use crate::parse::TABLE;

pub fn expand(table: &UnparsedTable, paths: &Paths) -> TokenStream {
    let Paths { crate_path, private, detail, .. } = paths;
    let doc = match detail {
        Detail::Full => quote!(, doc),
        Detail::Brief => TokenStream::new(),
    };
    // A leading underscore keeps rustc from calling the enum unused.
    let carrier = format!("_KnoxRowsOf{}", table.ident.unraw());
    let carrier = Ident::new(&carrier, table.ident.span());
    let helper_table = call_site_ident(TABLE);
    let mut rows = TokenStream::new();
    for (index, UnparsedRow { conditions, helper, tokens }) in table.rows.iter().enumerate() {
        let helper = call_site_ident(helper.name());
        let variant = call_site_ident(&format!("_Row{index}"));
        quote!(#conditions #[#helper(#tokens)] #variant,).to_tokens(&mut rows);
    }
    let UnparsedTable { conditions, head, header, .. } = table;
    quote! {
        #conditions
        #[doc(hidden)]
        #[derive(#private::KnoxRowsUnderCfg)]
        #[#helper_table({ #crate_path #doc } #head #header)]
        enum #carrier {
            #rows
        }
    }
}
