//! The procedural macros of `knox-errors`, which documents and re-exports them.
//!
//! Use them through that crate: the code that they generate calls it.

mod check;
mod diagnostics;
mod duplicates;
mod expand;
mod fallback;
mod format;
mod lookup;
mod model;
mod parse;
mod pipeline;
mod suggest;
#[cfg(test)]
mod tests;
mod text;

use proc_macro::TokenStream;
use proc_macro2::TokenStream as TokenStream2;
use syn::{DeriveInput, parse_macro_input};

/// `knox_errors::knox_codes!` calls this with `{ $crate }` and its tables.
#[proc_macro]
pub fn knox_codes(input: TokenStream) -> TokenStream {
    pipeline::tables(input.into()).into()
}

/// For `knox_codes!` only: expands a table after rustc has removed the rows whose `#[cfg]` is off.
#[proc_macro_derive(
    KnoxRowsUnderCfg,
    attributes(__knox_table, __knox_row, __knox_attribute, __knox_off)
)]
pub fn rows_under_cfg(input: TokenStream) -> TokenStream {
    derive(input, pipeline::rows_under_cfg)
}

/// Implements `knox_errors::KnoxCode` for an enum or a struct.
#[proc_macro_derive(KnoxCode, attributes(knox))]
pub fn knox_code(input: TokenStream) -> TokenStream {
    derive(input, pipeline::knox_code)
}

/// Implements `knox_errors::KnoxTable` for an enum without data that derives `KnoxCode`.
#[proc_macro_derive(KnoxTable, attributes(knox))]
pub fn knox_table(input: TokenStream) -> TokenStream {
    derive(input, pipeline::knox_table)
}

fn derive(input: TokenStream, expand: fn(&DeriveInput) -> TokenStream2) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand(&input).into()
}
