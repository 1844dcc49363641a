//! Tables with rows under `#[cfg]` are handed to rustc as a hidden enum, whose
//! derive sees the rows that are on; this file puts the table together again.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, Data, DeriveInput, Lit, Meta};

use super::tokens::split_commas;
use crate::errors::Errors;

/// The helper attributes: the table with its header, a row's tokens, an
/// attribute of a row that stood in a `cfg_attr`, and the marks of the mistakes that
/// stand beside the table.
pub const TABLE: &str = "__knox_table";
pub const ROW: &str = "__knox_row";
pub const ATTRIBUTE: &str = "__knox_attribute";
pub const SAID: &str = "__knox_said";

/// The tokens that [`super::call`] reads, of the rows that are on, if this is such
/// an enum; and the errors that were found before.
pub fn reassemble(carrier: &DeriveInput) -> (Option<TokenStream>, Errors) {
    let mut body = TokenStream::new();
    if let Data::Enum(rows) = &carrier.data {
        for row in &rows.variants {
            for attribute in &row.attrs {
                match helper(attribute) {
                    Some((ATTRIBUTE, tokens)) => body.extend(quote!(#[#tokens])),
                    Some((_, tokens)) => body.extend(quote!(#tokens ;)),
                    None => {}
                }
            }
        }
    }
    let helpers: Vec<_> = carrier.attrs.iter().filter_map(helper).collect();
    let find = |name| helpers.iter().find(|(helper, _)| *helper == name);
    let said = find(SAID).map_or_else(Vec::new, |(_, said)| texts(said.clone()));
    let mut errors = Errors::beside(said);
    let Some((_, table)) = find(TABLE) else {
        errors.add(carrier.ident.span(), "this derive is for `knox_codes!` alone");
        return (None, errors);
    };
    // `{ $crate } head { header }`: the rows go behind the header.
    let mut tokens: Vec<TokenTree> = table.clone().into_iter().collect();
    if let Some(TokenTree::Group(group)) = tokens.pop() {
        let header = group.stream();
        let mut whole = Group::new(Delimiter::Brace, quote!(#header ; #body));
        whole.set_span(group.span());
        tokens.push(whole.into());
    }
    (Some(tokens.into_iter().collect()), errors)
}

/// The values of string literals in a list.
fn texts(list: TokenStream) -> Vec<String> {
    let mut texts = Vec::new();
    for token in list {
        let TokenTree::Literal(literal) = token else { continue };
        if let Lit::Str(text) = Lit::new(literal) {
            texts.push(text.value());
        }
    }
    texts
}

/// One of our helper attributes and what it holds.
fn helper(attribute: &Attribute) -> Option<(&'static str, TokenStream)> {
    let name = attribute.path().get_ident()?.to_string();
    let helper = [TABLE, ROW, ATTRIBUTE, SAID].into_iter().find(|helper| name == *helper)?;
    match &attribute.meta {
        Meta::List(list) => Some((helper, list.tokens.clone())),
        _ => None,
    }
}

/// The condition as the hidden enum carries it: what a `cfg_attr` holds goes into
/// a helper attribute, since the hidden enum would not know whose it is.
pub fn conditional_attribute(condition: TokenStream) -> TokenStream {
    let mut tokens = TokenStream::new();
    for token in condition {
        match token {
            TokenTree::Group(brackets) => {
                Group::new(Delimiter::Bracket, wrapped(brackets.stream())).to_tokens(&mut tokens);
            }
            pound => pound.to_tokens(&mut tokens),
        }
    }
    tokens
}

/// `cfg(…)` as it is; `cfg_attr(condition, …)` with its parts wrapped likewise;
/// any other attribute in ours.
fn wrapped(attribute: TokenStream) -> TokenStream {
    let mut tokens = attribute.clone().into_iter();
    let (name, arguments) = (tokens.next(), tokens.next());
    match (name, arguments) {
        (Some(TokenTree::Ident(name)), _) if name == "cfg" => attribute,
        (Some(TokenTree::Ident(name)), Some(TokenTree::Group(arguments))) if name == "cfg_attr" => {
            let mut parts = TokenStream::new();
            for (place, piece) in split_commas(arguments.stream()).into_iter().enumerate() {
                let piece = quote!(#(#piece)*);
                let part = if place == 0 { piece } else { wrapped(piece) };
                quote!(#part,).to_tokens(&mut parts);
            }
            quote!(#name(#parts))
        }
        _ => {
            let helper = format_ident!("{ATTRIBUTE}");
            quote!(#helper(#attribute))
        }
    }
}
