//! The trait `KnoxCode` for an enum of the user's own: one `match` for each method.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;

use super::Names;
use crate::model::{Action, CodeValue, Row, Shape};
use crate::parse::ErrorEnum;

pub fn expand(found: &ErrorEnum, names: &Names) -> TokenStream {
    let Names { krate, core, .. } = names;
    let str = names.str();
    let option_value = names.option(&quote!(#krate::CodeValue<'_>));
    let option_str = names.option(&quote!(&#str));
    let option_status = names.option(&quote!(#core::primitive::u16));
    let option_action = names.option(&quote!(#krate::Action));
    let (some, none) = (names.some(), names.none());

    let value = method(found, names, "code_value", &|row| match row
        .code
        .as_ref()
        .map(|code| &code.value)
    {
        None => names.none(),
        Some(CodeValue::Number(number)) => {
            let number = proc_macro2::Literal::i128_unsuffixed(*number);
            quote!(#some(#krate::CodeValue::Number(#number)))
        }
        Some(CodeValue::Text(text)) => quote!(#some(#krate::CodeValue::Text(#text))),
    });
    let text = |text: &str| quote!(#some(#text));
    let name = method(found, names, "code_name", &|row| text(&row.name()));
    let description = method(found, names, "code_description", &|row| match &row.description {
        Some(description) => text(&description.value),
        None => none.clone(),
    });
    let status = method(found, names, "code_status", &|row| match found.table.status(row) {
        Some(status) => {
            let status = proc_macro2::Literal::u16_unsuffixed(status);
            quote!(#some(#status))
        }
        None => none.clone(),
    });
    let action = method(found, names, "code_action", &|row| match &row.action {
        Some(Action { ident, .. }) => quote!(#some(#krate::Action::#ident)),
        None => none.clone(),
    });

    // Only a field can have what comes with an answer.
    let of_answer = (!found.transparent.is_empty()).then(|| of_answer(found, names));

    let ident = &found.table.ident;
    let (generics, arguments, conditions) = found.generics.split_for_impl();
    let conditions = bounds(found, names, conditions);
    quote! {
        #[allow(deprecated)]
        #[automatically_derived]
        impl #generics #krate::KnoxCode for #ident #arguments #conditions {
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
fn of_answer(found: &ErrorEnum, names: &Names) -> TokenStream {
    let Names { krate, core, .. } = names;
    let option_value = names.option(&quote!(#krate::CodeValue<'_>));
    let option_wait = names.option(&quote!(#core::time::Duration));
    let retry_after = method(found, names, "code_retry_after", &|_| names.none());
    let items = method_with(found, names, "code_items", &quote!(, __knox_show), &|_| quote!(()));
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
    names: &Names,
    method: &str,
    of_row: &dyn Fn(&Row) -> TokenStream,
) -> TokenStream {
    method_with(found, names, method, &TokenStream::new(), of_row)
}

/// The same for a method that takes more than `self`.
fn method_with(
    found: &ErrorEnum,
    names: &Names,
    method: &str,
    arguments: &TokenStream,
    of_row: &dyn Fn(&Row) -> TokenStream,
) -> TokenStream {
    let krate = &names.krate;
    let ident = &found.table.ident;
    let method = quote::format_ident!("{method}");
    let mut arms = TokenStream::new();
    for row in &found.table.rows {
        let (variant, value) = (&row.variant, of_row(row));
        let arm = match row.shape {
            Shape::Fields => quote!(#ident::#variant { .. } => #value,),
            Shape::Unit => quote!(#ident::#variant => #value,),
        };
        arm.to_tokens(&mut arms);
    }
    for transparent in &found.transparent {
        let (variant, field) = (&transparent.variant, &transparent.field);
        // At the field's type, where rustc says that it carries no code.
        let value = quote_spanned! {transparent.ty.span()=>
            #krate::KnoxCode::#method(__knox_field #arguments)
        };
        quote!(#ident::#variant { #field: __knox_field } => #value,).to_tokens(&mut arms);
    }
    quote!(match self { #arms })
}

/// The user's conditions, and that a field which depends on a parameter carries a
/// code.
fn bounds(found: &ErrorEnum, names: &Names, conditions: Option<&syn::WhereClause>) -> TokenStream {
    let krate = &names.krate;
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
            quote!(#ty: #krate::KnoxCode,).to_tokens(&mut bounds);
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
pub fn stub(found: &ErrorEnum, names: &Names) -> TokenStream {
    let Names { krate, core, .. } = names;
    let option_value = names.option(&quote!(#krate::CodeValue<'_>));
    let ident = &found.table.ident;
    let (generics, arguments, conditions) = found.generics.split_for_impl();
    quote! {
        impl #generics #krate::KnoxCode for #ident #arguments #conditions {
            fn code_value(&self) -> #option_value {
                #core::option::Option::None
            }
        }
    }
}
