//! A table with rows under `#[cfg]`, handed to rustc as a hidden enum: its derive
//! is given the rows that are on, and expands them as any table.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use crate::model::{Call, Table};
use crate::parse::{ROW, SAID, TABLE, conditional_attribute};

pub fn expand(table: &Table, call: &Call) -> TokenStream {
    let Call { krate, said, .. } = call;
    let detail = (call.detail == super::Detail::Full).then(|| quote!(, doc));
    let private = super::Paths::new(krate, call.detail).private;
    // A leading underscore keeps rustc from calling the enum unused.
    let carrier = format_ident!("_KnoxRowsOf{}", table.ident);
    let (helper_table, helper_row) = (format_ident!("{TABLE}"), format_ident!("{ROW}"));
    let helper_said = format_ident!("{SAID}");
    let mut said_before = TokenStream::new();
    if !said.is_empty() {
        said_before = quote!(#[#helper_said(#(#said),*)]);
    }
    let (head, header) = (&table.head_tokens, &table.header_tokens);
    let conditions = &table.attrs.conditions;
    let mut rows = TokenStream::new();
    for (index, row) in table.rows.iter().enumerate() {
        let mut conditions = TokenStream::new();
        for condition in &row.attrs.conditions {
            conditional_attribute(condition.clone()).to_tokens(&mut conditions);
        }
        let (attributes, cells) = (&row.attrs.unconditional, &row.cell_tokens);
        let place = format_ident!("_Row{index}");
        let row = quote! {
            #conditions
            #[#helper_row(#(#attributes)* #(#cells)*)]
            #place,
        };
        row.to_tokens(&mut rows);
    }
    quote! {
        #(#conditions)*
        #[doc(hidden)]
        #[derive(#private::KnoxRowsUnderCfg)]
        #[#helper_table({ #krate #detail } #head #header)]
        #said_before
        enum #carrier {
            #rows
        }
    }
}
