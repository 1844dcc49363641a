//! Expands a table with rows under `#[cfg]` to a hidden enum, whose derive gets the rows that are
//! on and expands them as any table.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;

use super::{Paths, call_site_ident};
use crate::model::{Detail, UnparsedTable};
use crate::parse::{OFF, ROW, TABLE};

pub fn expand(table: &UnparsedTable, paths: &Paths) -> TokenStream {
    let Paths { crate_path, private, detail, .. } = paths;
    let doc = match detail {
        Detail::Full => quote!(, doc),
        Detail::Brief => TokenStream::new(),
    };
    // A leading underscore keeps rustc from calling the enum unused.
    let carrier = format!("_KnoxRowsOf{}", table.ident.unraw());
    let carrier = Ident::new(&carrier, table.ident.span());
    let (helper_table, helper_row) = (call_site_ident(TABLE), call_site_ident(ROW));
    let mut rows = TokenStream::new();
    for (index, row) in table.rows.iter().enumerate() {
        let (conditions, tokens) = (&row.conditions, &row.tokens);
        let variant = call_site_ident(&format!("_Row{index}"));
        let row = quote! {
            #conditions
            #[#helper_row(#tokens)]
            #variant,
        };
        row.to_tokens(&mut rows);
        if let Some(off) = &table.rows[index].off {
            let (helper, variant) =
                (call_site_ident(OFF), call_site_ident(&format!("_Off{index}")));
            quote!(#off #[#helper(#tokens)] #variant,).to_tokens(&mut rows);
        }
    }
    let UnparsedTable { conditions, head, header, .. } = table;
    quote! {
        #(#conditions)*
        #[doc(hidden)]
        #[derive(#private::KnoxRowsUnderCfg)]
        #[#helper_table({ #crate_path #doc } #head #header)]
        enum #carrier {
            #rows
        }
    }
}
