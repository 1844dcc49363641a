//! The steps of each macro: parse the tokens to a model, check it, expand it.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::DeriveInput;

use crate::diagnostics::Diagnostics;
use crate::expand::Misses;
use crate::model::Call;
use crate::{check, expand, fallback, parse};

pub fn tables(input: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let call = parse::call(input, &mut diagnostics);
    expanded(call, diagnostics)
}

/// Expands a table after rustc has removed the rows that are off.
pub fn rows_under_cfg(carrier: &DeriveInput) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let call = parse::reassemble(carrier, &mut diagnostics);
    expanded(call, diagnostics)
}

fn expanded(call: Call, mut diagnostics: Diagnostics) -> TokenStream {
    check::check(&call, &mut diagnostics);
    match diagnostics.finish(call) {
        Ok(call) => expand::call(&call),
        Err(rejected) => fallback::call(rejected),
    }
}

/// Expands `#[derive(KnoxCode)]`.
pub fn knox_code(input: &DeriveInput) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let Some(found) = parse::error_enum(input, &mut diagnostics) else {
        return diagnostics.into_errors();
    };
    check::check_table(&found.table, &mut diagnostics);
    match diagnostics.finish(found) {
        Ok(found) => {
            let mut tokens = TokenStream::new();
            if let Some(key) = found.table_key {
                expand::derived::assert_is_table(&found, key).to_tokens(&mut tokens);
            }
            expand::error_enum::expand(found).to_tokens(&mut tokens);
            tokens
        }
        Err(rejected) => {
            let found = rejected.value;
            let mut tokens = expand::unknown_actions(&found.table, &found.crate_path);
            rejected.errors.to_tokens(&mut tokens);
            expand::error_enum::stub(found).to_tokens(&mut tokens);
            tokens
        }
    }
}

/// Expands `#[derive(KnoxTable)]`.
pub fn knox_table(input: &DeriveInput) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let Some(found) = parse::error_enum(input, &mut diagnostics) else {
        return diagnostics.into_errors();
    };
    check::check_table(&found.table, &mut diagnostics);
    check::check_enum_is_table(&found, &mut diagnostics);
    let mut tokens = TokenStream::new();
    if found.table_key.is_some() {
        expand::derived::mark_table(&found).to_tokens(&mut tokens);
    }
    match diagnostics.finish(found) {
        Ok(found) => expand::derived::expand(&found, Misses::None).to_tokens(&mut tokens),
        Err(rejected) => {
            rejected.errors.to_tokens(&mut tokens);
            let mut found = rejected.value;
            if fallback::repair_enum(&mut found) {
                expand::derived::expand(&found, Misses::GiveARow).to_tokens(&mut tokens);
            } else if input.generics.params.is_empty() {
                expand::derived::stub(&found).to_tokens(&mut tokens);
            }
        }
    }
    tokens
}
