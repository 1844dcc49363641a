//! A table with rows under `#[cfg]`, handed to rustc as a hidden enum: its derive
//! is given the rows that are on, and expands them as any table.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::{Call, Table};
use crate::parse::{ROW, SAID, TABLE, conditional_attribute};

pub fn expand(table: &Table, call: &Call) -> TokenStream {
    let Call { krate, said, .. } = call;
    // A leading underscore keeps rustc from calling the enum unused.
    let carrier = format_ident!("_KnoxRowsOf{}", table.ident);
    let [helper_table, helper_row, helper_said] =
        [TABLE, ROW, SAID].map(|helper| format_ident!("{helper}"));
    let said = (!said.is_empty()).then(|| quote!(#[#helper_said(#(#said),*)]));
    let (head, header) = (&table.head_tokens, &table.header_tokens);
    let conditions = &table.attrs.conditions;
    let rows = table.rows.iter().enumerate().map(|(index, row)| {
        let conditions =
            row.attrs.conditions.iter().map(|condition| conditional_attribute(condition.clone()));
        let (attributes, cells) = (&row.attrs.unconditional, &row.cell_tokens);
        let place = format_ident!("_Row{index}");
        quote! {
            #(#conditions)*
            #[#helper_row(#(#attributes)* #(#cells)*)]
            #place,
        }
    });
    quote! {
        #(#conditions)*
        #[doc(hidden)]
        #[derive(#krate::__private::KnoxRowsUnderCfg)]
        #[#helper_table({ #krate } #head { #header })]
        #said
        enum #carrier {
            #(#rows)*
        }
    }
}
