//! Expands `#[derive(KnoxCode)]`: an arm for each variant.

use std::fmt::Write;

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::token::Comma;
use syn::{Attribute, WhereClause};

use super::{Misses, Paths, rows, source};
use crate::diagnostics::Sound;
use crate::fallback::keep;
use crate::model::{Action, CodeValue, Description, Row};
use crate::parse::{Delegated, ErrorEnum, Target};

pub fn expand(found: Sound<ErrorEnum>) -> TokenStream {
    let mut found = found.into_inner();
    let mut arms = TokenStream::new();
    let mut delegations = TokenStream::new();
    let mut text = String::new();
    for row in &found.table.rows {
        let _ = write!(text, "{} {{ .. }} => __KnoxOwn::", found.pattern(row.variant.ident()));
        write_own(&mut text, &found, row);
        if let Some(Action { ident: action, .. }) = &row.action {
            source::lex(&std::mem::take(&mut text)).to_tokens(&mut arms);
            quote!(.action(__KnoxAction::#action)).to_tokens(&mut arms);
        }
        text.push_str(".entry(),");
        if row.code.is_none() {
            let status = found.table.status(row).map(Literal::u16_unsuffixed);
            quote!(uncoded(#status)).to_tokens(&mut delegations);
        }
    }
    source::lex(&text).to_tokens(&mut arms);
    for delegated in &found.delegated {
        let pattern = source::lex(&found.pattern(&delegated.variant));
        let arm = match &delegated.to {
            // At the field's type, where rustc reports that the type has no code.
            Target::Field { field, ty } => {
                let span = Span::call_site().located_at(ty.span());
                let value = quote_spanned!(span=> __knox_field);
                quote!(field(#ty)).to_tokens(&mut delegations);
                quote!(#pattern { #field: ref __knox_field, .. } => __KnoxEntry::Delegated(#value),)
            }
            // At the row, where rustc reports that it is not a row.
            Target::Row(row) => {
                let value = quote_spanned!(row.span()=> __knox_row(&#row));
                quote!(row(#row)).to_tokens(&mut delegations);
                quote!(#pattern { .. } => __KnoxEntry::Delegated(#value),)
            }
        };
        arm.to_tokens(&mut arms);
    }
    // Variants without a code are not rows of the catalogue.
    keep(&mut found.table.rows, &mut |_, row| row.code.is_some());
    let mut tokens = implement(&found, &arms, &delegations);
    for delegated in &found.delegated {
        use_of_row(&found, delegated).to_tokens(&mut tokens);
    }
    tokens
}

/// A use of the row, at which rustc reports that the row is deprecated: the template's own uses
/// allow that, since the enum's variants may be deprecated too. As with any code, there is no
/// report if the enum or the variant is deprecated, and their lint levels apply.
fn use_of_row(found: &ErrorEnum, delegated: &Delegated) -> TokenStream {
    let Target::Row(row) = &delegated.to else { return TokenStream::new() };
    let this = Ident::new("Self", Span::call_site());
    let mut names = Vec::new();
    for parameter in found.generics.type_params() {
        names.push(&parameter.ident);
    }
    for parameter in found.generics.const_params() {
        names.push(&parameter.ident);
    }
    names.push(&this);
    let deprecated = &["deprecated"];
    let is_deprecated = !attributes(found.attributes, deprecated).is_empty()
        || !attributes(delegated.attributes, deprecated).is_empty();
    // These names mean nothing outside the implementation.
    if is_deprecated || uses(row.clone(), &names) {
        return TokenStream::new();
    }
    let levels = &["allow", "warn", "deny", "forbid"];
    let outer = attributes(found.attributes, levels);
    let inner = attributes(delegated.attributes, levels);
    quote! {
        #outer
        const _: () = {
            #inner
            const _: fn() = || { let _ = &#row; };
        };
    }
}

/// The attributes with one of these names.
fn attributes(all: &[Attribute], names: &[&str]) -> TokenStream {
    let mut tokens = TokenStream::new();
    for attribute in all {
        for name in names {
            if attribute.path().is_ident(name) {
                attribute.to_tokens(&mut tokens);
            }
        }
    }
    tokens
}

/// Expands an enum beside errors as if no variant had a code.
pub fn stub(mut found: ErrorEnum) -> TokenStream {
    found.table.rows.clear();
    let arms = source::lex("_ => __KnoxOwn::none().entry(),");
    implement(&found, &arms, &TokenStream::new())
}

/// Writes everything of a variant except its action, as calls of the library's `Own`.
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
    let _ = match &row.description {
        None => Ok(()),
        Some(Description::Text(text)) => write!(source, ".description({:?})", text.value),
        Some(Description::Docs(docs)) => write!(source, ".description(__knox_paragraph!({docs}))"),
    };
    if let Some(status) = found.table.status(row) {
        let _ = write!(source, ".status({status})");
    }
    if let Some(seconds) = &row.retry_after {
        let _ = write!(source, ".retry_after({})", seconds.value);
    }
}

fn implement(found: &ErrorEnum, arms: &TokenStream, delegations: &TokenStream) -> TokenStream {
    let paths = &Paths::of(found, Misses::None);
    let (private, table) = (&paths.private, &found.table);
    let (types, data) = (rows::types(table, paths), rows::data(table, paths));
    let ident = &found.table.ident;
    let (generics, arguments, conditions) = found.generics.split_for_impl();
    let bounds = bounds(found, conditions);
    quote! {
        #private::error_enum! {
            { #generics } { #ident #arguments } { where #bounds } { #arms } { #delegations }
            #types
            #data
        }
    }
}

/// The user's conditions, and a bound for each field whose type depends on a parameter.
fn bounds(found: &ErrorEnum, conditions: Option<&WhereClause>) -> TokenStream {
    let (crate_path, this) = (&found.crate_path, Ident::new("Self", Span::call_site()));
    let mut parameters = Vec::new();
    for parameter in found.generics.type_params() {
        parameters.push(&parameter.ident);
    }
    let mut bounds = TokenStream::new();
    if let Some(WhereClause { predicates, .. }) = conditions {
        let comma = if predicates.empty_or_trailing() { None } else { Some(Comma::default()) };
        quote!(#predicates #comma).to_tokens(&mut bounds);
    }
    for delegated in &found.delegated {
        let Target::Field { ty, .. } = delegated.to else { continue };
        // For a recursive type, rustc would need the bound to prove the bound.
        let is_recursive = uses(quote!(#ty), &[&found.table.ident, &this]);
        if uses(quote!(#ty), &parameters) && !is_recursive {
            quote!(#ty: #crate_path::KnoxCode,).to_tokens(&mut bounds);
        }
    }
    bounds
}

fn uses(tokens: TokenStream, parameters: &[&Ident]) -> bool {
    for token in tokens {
        let is_used = match token {
            TokenTree::Group(group) => uses(group.stream(), parameters),
            TokenTree::Ident(ident) => parameters.contains(&&ident),
            _ => false,
        };
        if is_used {
            return true;
        }
    }
    false
}
