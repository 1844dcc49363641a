//! `KnoxCode` for an enum of the user's: an arm for each variant.

use std::fmt::Write;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::WhereClause;
use syn::spanned::Spanned;

use super::{Misses, Paths, source};
use crate::diagnostics::Sound;
use crate::model::{Action, CodeValue, Row, Shape};
use crate::parse::ErrorEnum;

pub fn expand(found: &Sound<ErrorEnum>) -> TokenStream {
    let mut arms = TokenStream::new();
    let mut text = String::new();
    let ident = &found.table.ident;
    for row in &found.table.rows {
        let fields = match row.shape {
            Shape::Unit => "",
            Shape::Fields => "{ .. }",
        };
        let _ = write!(text, "{ident}::{}{fields} => __KnoxOwn::", row.variant.ident());
        write_own(&mut text, found, row);
        if let Some(Action { ident: action, .. }) = &row.action {
            arms.extend(source::lex(&std::mem::take(&mut text)));
            arms.extend(quote!(.action(__KnoxAction::#action)));
        }
        text.push_str(".entry(),");
    }
    arms.extend(source::lex(&text));
    for transparent in &found.transparent {
        let (variant, field) = (&transparent.variant, &transparent.field);
        // At the field's type, where rustc reports that it has no code.
        let value = quote_spanned!(transparent.ty.span()=> __knox_field);
        arms.extend(quote! {
            #ident::#variant { #field: ref __knox_field } => __KnoxEntry::Passed(#value),
        });
    }
    implement(found, &arms)
}

/// Beside errors: as if no variant had a code.
pub fn stub(found: &ErrorEnum) -> TokenStream {
    implement(found, &source::lex("_ => __KnoxOwn::none().entry(),"))
}

/// Writes what the variant has but its action, as calls of the library's `Own`.
fn write_own(source: &mut String, found: &ErrorEnum, row: &Row) {
    match row.code.as_ref().map(|code| &code.value) {
        None => source.push_str("none()"),
        Some(CodeValue::Number(number)) => {
            let _ = write!(source, "number({number})");
        }
        Some(CodeValue::Text(text)) => {
            let _ = write!(source, "text({text:?})");
        }
    }
    let _ = write!(source, ".name({:?})", row.name());
    if let Some(description) = &row.description {
        let _ = write!(source, ".description({:?})", description.value);
    }
    if let Some(status) = found.table.status(row) {
        let _ = write!(source, ".status({status})");
    }
}

fn implement(found: &ErrorEnum, arms: &TokenStream) -> TokenStream {
    let Paths { private, .. } = Paths::of(found, Misses::None);
    let ident = &found.table.ident;
    let (generics, arguments, conditions) = found.generics.split_for_impl();
    let bounds = bounds(found, conditions);
    quote! {
        #private::error_enum! { { #generics } { #ident #arguments } { where #bounds } { #arms } }
    }
}

/// The user's conditions, and that a field which depends on a parameter has a code.
fn bounds(found: &ErrorEnum, conditions: Option<&WhereClause>) -> TokenStream {
    let crate_path = &found.crate_path;
    let mut parameters = Vec::new();
    for parameter in found.generics.type_params() {
        parameters.push(&parameter.ident);
    }
    let mut bounds = TokenStream::new();
    if let Some(conditions) = conditions {
        for predicate in &conditions.predicates {
            bounds.extend(quote!(#predicate,));
        }
    }
    for transparent in &found.transparent {
        let ty = transparent.ty;
        if uses(quote!(#ty), &parameters) {
            bounds.extend(quote!(#ty: #crate_path::KnoxCode,));
        }
    }
    bounds
}

fn uses(tokens: TokenStream, parameters: &[&Ident]) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => uses(group.stream(), parameters),
        TokenTree::Ident(ident) => parameters.contains(&&ident),
        _ => false,
    })
}
