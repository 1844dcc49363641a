//! Tokens, parse, model, check, expand.

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::errors::Errors;
use crate::{check, expand, fallback, parse};

/// What `{ $crate }` and the tables behind it become.
pub fn tables(input: TokenStream) -> TokenStream {
    tables_beside(input, Errors::default())
}

/// What a table becomes of which rustc has stripped the rows that are off.
pub fn rows_under_cfg(carrier: &DeriveInput) -> TokenStream {
    let (input, errors) = parse::reassemble(carrier);
    match input {
        Some(input) => tables_beside(input, errors),
        None => errors.into_tokens(),
    }
}

fn tables_beside(input: TokenStream, mut errors: Errors) -> TokenStream {
    let mut call = parse::call(input, &mut errors);
    check::check(&mut call, &mut errors);
    if errors.is_empty() {
        return expand::call(&call);
    }
    let beside = fallback::call(call, &errors);
    let mut tokens = errors.into_tokens();
    tokens.extend(beside);
    tokens
}

/// `KnoxCode` for an enum of the user's own.
pub fn knox_code(input: &DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let Some(found) = parse::error_enum(input, &mut errors) else {
        return errors.into_tokens();
    };
    check::check_enum(&found, &mut errors);
    let expanded = expand::error_enum(&found, errors.is_empty());
    let is_sound = errors.is_empty();
    let mut tokens = errors.into_tokens();
    tokens.extend(expanded);
    if let Some(key) = found.table_key.filter(|_| is_sound) {
        tokens.extend(expand::assert_is_table(&found, key));
    }
    tokens
}

/// `KnoxTable` for one that has no data.
pub fn knox_table(input: &DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let Some(mut found) = parse::error_enum(input, &mut errors) else {
        return errors.into_tokens();
    };
    check::check_enum(&found, &mut errors);
    check::check_enum_is_table(&found, &mut errors);
    let mut tokens = TokenStream::new();
    if found.table_key.is_some() {
        tokens.extend(expand::mark_table(&found));
    }
    if errors.is_empty() {
        tokens.extend(expand::derived_table(&found));
        return tokens;
    }
    tokens.extend(errors.into_tokens());
    if input.generics.params.is_empty() {
        fallback::keep_units(&mut found);
        tokens.extend(expand::derived_stub(&found));
    }
    tokens
}
