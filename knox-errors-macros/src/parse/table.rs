//! One table: attributes, `enum Name: type` and a body of rows.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Token, Visibility};

use super::row::{self, Layout};
use super::tokens::{parse_until, split_rows, take_attributes};
use super::{attrs, header};
use crate::errors::Errors;
use crate::model::{CodeKind, CodeType, Table};
use crate::suggest::{nearest, one_of, question};

pub const FORM: &str = "pub enum Name: u32 { code | name; … }";

/// The table, or `None` where it cannot be told what it is.
pub fn parse(
    head: Vec<TokenTree>,
    body: &Group,
    krate: &TokenStream,
    errors: &mut Errors,
) -> Option<Table> {
    let head_tokens: TokenStream = head.iter().cloned().collect();
    let (attributes, signature) = take_attributes(head, errors);
    let attrs = attrs::of_table(attributes, errors);
    let signature = parse_until(signature.into_iter().collect(), body.span_open(), signature_of);
    let signature = errors.value(signature);

    let mut lines = split_rows(body.stream(), errors).into_iter();
    let Some(first) = lines.next() else {
        let message = "expected the header, which names the columns: `code | name | description;`";
        errors.add(body.span_open(), message);
        return None;
    };
    let header_tokens: TokenStream = first.iter().cloned().collect();
    let header = header::parse(first, krate, errors);
    // Without either, each row would be a follow-up error.
    let (Some((vis, ident, code_type)), Some(header)) = (signature, header) else {
        return None;
    };
    let layout = Layout { header: &header, code_kind: code_type.kind, krate };
    let rows_written = lines.len();
    let rows = lines.filter_map(|line| row::parse(line, &layout, errors)).collect();
    Some(Table {
        attrs,
        vis,
        ident,
        code_type,
        header,
        rows,
        rows_written,
        head_tokens,
        header_tokens,
    })
}

/// `pub enum Name: type`
fn signature_of(input: ParseStream) -> syn::Result<(TokenStream, Ident, CodeType)> {
    let vis: Visibility = input.parse()?;
    if !input.peek(Token![enum]) {
        return Err(input.error(format!("expected `enum`: `{FORM}`")));
    }
    input.parse::<Token![enum]>()?;
    let ident: Ident = input.parse()?;
    if input.peek(Token![<]) {
        return Err(input.error("a table has no generics, write its name alone"));
    }
    if !input.peek(Token![:]) {
        let message = format!("expected the codes' type behind the name: `enum {ident}: u32`");
        return Err(input.error(message));
    }
    input.parse::<Token![:]>()?;
    let code_type = code_type(input)?;
    if !input.is_empty() {
        return Err(input.error("expected `{` and the rows behind the codes' type"));
    }
    Ok((vis.to_token_stream(), ident, code_type))
}

fn code_type(input: ParseStream) -> syn::Result<CodeType> {
    let expected = one_of(&CodeKind::NAMES);
    if input.peek(Token![&]) {
        return Err(input.error("text codes have the type `str`, written without `&`"));
    }
    if !input.peek(Ident::peek_any) {
        return Err(input.error(format!("expected the codes' type: {expected}")));
    }
    let ident = Ident::parse_any(input)?;
    let name = ident.to_string();
    let Some(kind) = CodeKind::of(&name) else {
        let advice = match name.as_str() {
            "String" => "; text codes have the type `str`".to_owned(),
            name => question(nearest(name, &CodeKind::NAMES)),
        };
        let message = format!("expected the codes' type, found `{name}`: {expected}{advice}");
        return Err(syn::Error::new(ident.span(), message));
    };
    Ok(CodeType { ident, kind })
}
