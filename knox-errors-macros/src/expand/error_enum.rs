//! The trait `KnoxCode` for an enum of the user's own: one `match` for each method.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;

use super::Paths;
use crate::model::{CodeValue, Row};
use crate::parse::{ErrorEnum, Shape};

pub fn expand(found: &ErrorEnum, paths: &Paths) -> TokenStream {
    let Paths { crate_path, private, .. } = paths;
    let core = &quote!(#private::core);
    let str = quote!(#core::primitive::str);
    let option_value = quote!(#core::option::Option<#crate_path::CodeValue<'_>>);
    let option_str = quote!(#core::option::Option<&#str>);
    let option_status = quote!(#core::option::Option<#core::primitive::u16>);
    let option_action = quote!(#core::option::Option<#crate_path::Action>);
    let (some, none) = (quote!(#core::option::Option::Some), quote!(#core::option::Option::None));

    let value = method(found, paths, "code_value", &|row| match &row.code.value {
        _ if !row.has_code => quote!(#core::option::Option::None),
        CodeValue::Number(number) => {
            let number = proc_macro2::Literal::i128_unsuffixed(*number);
            quote!(#some(#crate_path::CodeValue::Number(#number)))
        }
        CodeValue::Text(text) => quote!(#some(#crate_path::CodeValue::Text(#text))),
    });
    let text = |text: &str| quote!(#some(#text));
    let name = method(found, paths, "code_name", &|row| text(&row.name()));
    let description = method(found, paths, "code_description", &|row| match &row.description {
        Some(description) => text(&description.value),
        None => none.clone(),
    });
    let status = method(found, paths, "code_status", &|row| match found.table.status(row) {
        Some(status) => {
            let status = proc_macro2::Literal::u16_unsuffixed(status);
            quote!(#some(#status))
        }
        None => none.clone(),
    });
    let action = method(found, paths, "code_action", &|row| match &row.action {
        Some(action) => quote!(#some(#crate_path::Action::#action)),
        None => none.clone(),
    });

    // Only a field can have what comes with an answer.
    let of_answer = (!found.transparent.is_empty()).then(|| of_answer(found, paths));

    let ident = &found.table.ident;
    let (generics, arguments, conditions) = found.generics.split_for_impl();
    let conditions = bounds(found, paths, conditions);
    quote! {
        #[allow(deprecated)]
        #[automatically_derived]
        impl #generics #crate_path::KnoxCode for #ident #arguments #conditions {
            fn code_value(&self) -> #option_value {
                #value
            }

            fn code_name(&self) -> #option_str {
                #name
            }

            fn code_description(&self) -> #option_str {
                #description
            }

            fn code_status(&self) -> #option_status {
                #status
            }

            fn code_action(&self) -> #option_action {
                #action
            }

            #of_answer
        }
    }
}

/// How long to wait and the items, of a field that is a whole answer.
fn of_answer(found: &ErrorEnum, paths: &Paths) -> TokenStream {
    let Paths { crate_path, private, .. } = paths;
    let core = &quote!(#private::core);
    let option_value = quote!(#core::option::Option<#crate_path::CodeValue<'_>>);
    let option_wait = quote!(#core::option::Option<#core::time::Duration>);
    let retry_after =
        method(found, paths, "code_retry_after", &|_| quote!(#core::option::Option::None));
    let items = method_with(found, paths, "code_items", &quote!(, __knox_show), &|_| quote!(()));
    quote! {
        fn code_retry_after(&self) -> #option_wait {
            #retry_after
        }

        fn code_items(
            &self,
            __knox_show: &mut dyn #core::ops::FnMut(#option_value, &dyn #core::fmt::Display),
        ) {
            #items
        }
    }
}

/// What each variant says, or its field.
fn method(
    found: &ErrorEnum,
    paths: &Paths,
    method: &str,
    of_row: &dyn Fn(&Row) -> TokenStream,
) -> TokenStream {
    method_with(found, paths, method, &TokenStream::new(), of_row)
}

/// The same for a method that takes more than `self`.
fn method_with(
    found: &ErrorEnum,
    paths: &Paths,
    method: &str,
    arguments: &TokenStream,
    of_row: &dyn Fn(&Row) -> TokenStream,
) -> TokenStream {
    let crate_path = &paths.crate_path;
    let ident = &found.table.ident;
    let method = quote::format_ident!("{method}");
    let mut arms = TokenStream::new();
    for (row, shape) in found.table.rows.iter().zip(&found.fields) {
        let (variant, value) = (&row.variant, of_row(row));
        let arm = match shape {
            Shape::Fields => quote!(#ident::#variant { .. } => #value,),
            Shape::Unit => quote!(#ident::#variant => #value,),
        };
        arm.to_tokens(&mut arms);
    }
    for transparent in &found.transparent {
        let (variant, field) = (&transparent.variant, &transparent.field);
        // At the field's type, where rustc says that it carries no code.
        let value = quote_spanned! {transparent.ty.span()=>
            #crate_path::KnoxCode::#method(__knox_field #arguments)
        };
        quote!(#ident::#variant { #field: __knox_field } => #value,).to_tokens(&mut arms);
    }
    quote!(match self { #arms })
}

/// The user's conditions, and that a field which depends on a parameter carries a
/// code.
fn bounds(found: &ErrorEnum, paths: &Paths, conditions: Option<&syn::WhereClause>) -> TokenStream {
    let crate_path = &paths.crate_path;
    let mut parameters = Vec::new();
    for parameter in found.generics.type_params() {
        parameters.push(&parameter.ident);
    }
    let mut bounds = TokenStream::new();
    if let Some(conditions) = conditions {
        for predicate in &conditions.predicates {
            quote!(#predicate,).to_tokens(&mut bounds);
        }
    }
    for transparent in &found.transparent {
        let ty = transparent.ty;
        if uses(ty.to_token_stream(), &parameters) {
            quote!(#ty: #crate_path::KnoxCode,).to_tokens(&mut bounds);
        }
    }
    quote!(where #bounds)
}

/// Whether one of the parameters stands in the tokens.
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

/// The trait as if no variant had a code.
pub fn stub(found: &ErrorEnum, paths: &Paths) -> TokenStream {
    let Paths { crate_path, private, .. } = paths;
    let core = &quote!(#private::core);
    let option_value = quote!(#core::option::Option<#crate_path::CodeValue<'_>>);
    let ident = &found.table.ident;
    let (generics, arguments, conditions) = found.generics.split_for_impl();
    quote! {
        impl #generics #crate_path::KnoxCode for #ident #arguments #conditions {
            fn code_value(&self) -> #option_value {
                #core::option::Option::None
            }
        }
    }
}
