//! A table with rows under `#[cfg]`, as a hidden enum: its derive gets the rows that
//! are on, and expands them as any table.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::Paths;
use crate::model::{Detail, UnparsedTable};
use crate::parse::{ROW, TABLE};

pub fn expand(table: &UnparsedTable, paths: &Paths) -> TokenStream {
    let Paths { crate_path, private, detail } = paths;
    let doc = match detail {
        Detail::Full => quote!(, doc),
        Detail::Brief => TokenStream::new(),
    };
    // A leading underscore keeps rustc from calling the enum unused.
    let carrier = format_ident!("_KnoxRowsOf{}", table.ident);
    let (helper_table, helper_row) = (format_ident!("{TABLE}"), format_ident!("{ROW}"));
    let mut rows = TokenStream::new();
    for (index, row) in table.rows.iter().enumerate() {
        let (conditions, tokens) = (&row.conditions, &row.tokens);
        let variant = format_ident!("_Row{index}");
        let row = quote! {
            #conditions
            #[#helper_row(#tokens)]
            #variant,
        };
        row.to_tokens(&mut rows);
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
