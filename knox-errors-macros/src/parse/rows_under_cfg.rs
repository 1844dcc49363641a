//! Tables with rows under `#[cfg]`: which rows are on, only rustc knows. Such a table
//! is passed on unparsed, and parsed by the derive of a hidden enum, which gets the
//! rows that are on.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, Data, DeriveInput, Meta};

use super::tokens::{is_ident, line_ends, parse_until, skip_attributes, split_commas};
use super::{path_and_detail, table};
use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{Call, Detail, UnparsedRow, UnparsedTable};

/// The helper attributes: the table with its header, a row, and an attribute of a row
/// that was in a `cfg_attr`.
pub const TABLE: &str = "__knox_table";
pub const ROW: &str = "__knox_row";
pub const ATTRIBUTE: &str = "__knox_attribute";

/// The table unparsed, if one of its rows is under `#[cfg]`. One without a name is
/// parsed at once, which reports that.
pub fn unparsed(head: &[TokenTree], body: &Group, number: usize) -> Option<UnparsedTable> {
    let tokens: Vec<TokenTree> = body.stream().into_iter().collect();
    if !may_be_conditional(&tokens) {
        return None;
    }
    let (mut rows, mut start) = (Vec::new(), 0);
    let mut is_conditional = false;
    for end in line_ends(&tokens) {
        let line = &tokens[start..end];
        start = end;
        let mut conditions = TokenStream::new();
        for condition in conditions_of(line) {
            conditional_attribute(condition).to_tokens(&mut conditions);
        }
        is_conditional |= !conditions.is_empty();
        rows.push(UnparsedRow { conditions, tokens: quote!(#(#line)*) });
    }
    if !is_conditional {
        return None;
    }
    let (ident, index) = name(head)?;
    let has_header = rows[0].conditions.is_empty();
    let header = if has_header { rows.remove(0).tokens } else { TokenStream::new() };
    let mut header = Group::new(Delimiter::Brace, header);
    // Where the body's own errors are reported.
    header.set_span(body.span_open());
    let mut conditions = Vec::new();
    for condition in conditions_of(head) {
        if condition_kind(&condition) == Some("cfg") {
            conditions.push(quote!(#(#condition)*));
        }
    }
    Some(UnparsedTable {
        ident_at: SpanRange::new(ident.span(), number + index),
        ident,
        conditions,
        head: quote!(#(#head)*),
        header: TokenTree::from(header).into(),
        rows,
    })
}

/// Most tables are not, which costs no copy of their rows.
fn may_be_conditional(tokens: &[TokenTree]) -> bool {
    for token in tokens {
        let TokenTree::Group(group) = token else { continue };
        if group.delimiter() != Delimiter::Bracket {
            continue;
        }
        if let Some(name) = group.stream().into_iter().next() {
            if is_ident(&name, "cfg") || is_ident(&name, "cfg_attr") {
                return true;
            }
        }
    }
    false
}

/// The identifier after `enum`, and its index.
fn name(head: &[TokenTree]) -> Option<(Ident, usize)> {
    for (index, pair) in head.windows(2).enumerate() {
        match pair {
            [keyword, TokenTree::Ident(name)] if is_ident(keyword, "enum") => {
                return Some((name.clone(), index + 1));
            }
            _ => {}
        }
    }
    None
}

/// The `#[cfg]`s and `#[cfg_attr]`s at the start of a row or a table.
fn conditions_of(tokens: &[TokenTree]) -> Vec<[TokenTree; 2]> {
    let mut conditions = Vec::new();
    for pair in tokens[..skip_attributes(tokens, 0)].chunks_exact(2) {
        let attribute = [pair[0].clone(), pair[1].clone()];
        if condition_kind(&attribute).is_some() {
            conditions.push(attribute);
        }
    }
    conditions
}

/// `None` for an attribute that does not parse too: that is reported with the table.
fn condition_kind(attribute: &[TokenTree; 2]) -> Option<&'static str> {
    let [pound, brackets] = attribute;
    let parsed = parse_until(quote!(#pound #brackets), pound.span(), Attribute::parse_outer);
    let name = parsed.ok()?.pop()?.path().get_ident()?.to_string();
    ["cfg", "cfg_attr"].into_iter().find(|kind| name == *kind)
}

/// The table of the rows that are on.
pub fn reassemble(carrier: &DeriveInput, diagnostics: &mut Diagnostics) -> Call {
    let mut call =
        Call { crate_path: TokenStream::new(), detail: Detail::Brief, items: Vec::new() };
    let mut rows = TokenStream::new();
    if let Data::Enum(data) = &carrier.data {
        for variant in &data.variants {
            for attribute in &variant.attrs {
                match helper(attribute) {
                    Some((ATTRIBUTE, tokens)) => quote!(#[#tokens]).to_tokens(&mut rows),
                    Some((_, tokens)) => tokens.to_tokens(&mut rows),
                    None => {}
                }
            }
        }
    }
    let mut table = Vec::new();
    for attribute in &carrier.attrs {
        if let Some((TABLE, tokens)) = helper(attribute) {
            table = tokens.into_iter().collect();
        }
    }
    // `{ $crate } head { header }`
    match table.as_slice() {
        [TokenTree::Group(crate_path), head @ .., TokenTree::Group(body)] => {
            (call.crate_path, call.detail) = path_and_detail(crate_path.stream());
            let header = body.stream();
            let mut whole = Group::new(Delimiter::Brace, quote!(#header #rows));
            whole.set_span(body.span());
            call.items.extend(table::parse(head.to_vec(), &whole, 0, diagnostics));
        }
        _ => diagnostics.report(
            SpanRange::new(carrier.ident.span(), 0),
            "this derive is for `knox_codes!` only",
        ),
    }
    call
}

/// One of our helper attributes and what it holds.
fn helper(attribute: &Attribute) -> Option<(&'static str, TokenStream)> {
    let name = attribute.path().get_ident()?.to_string();
    let helper = [TABLE, ROW, ATTRIBUTE].into_iter().find(|helper| name == *helper)?;
    match &attribute.meta {
        Meta::List(list) => Some((helper, list.tokens.clone())),
        _ => None,
    }
}

/// The condition as it is on the hidden enum: what a `cfg_attr` holds goes into a
/// helper attribute, since the hidden enum has not the derives that it may belong to.
fn conditional_attribute([pound, brackets]: [TokenTree; 2]) -> TokenStream {
    let attribute = match &brackets {
        TokenTree::Group(group) => wrapped(group.stream()),
        _ => TokenStream::new(),
    };
    let mut inner = Group::new(Delimiter::Bracket, attribute);
    inner.set_span(brackets.span());
    quote!(#pound #inner)
}

/// `cfg(…)` as it is; `cfg_attr(condition, …)` with its parts wrapped in the same way;
/// any other attribute in ours.
fn wrapped(attribute: TokenStream) -> TokenStream {
    let mut tokens = attribute.clone().into_iter();
    let (name, arguments) = (tokens.next(), tokens.next());
    match (name, arguments) {
        (Some(name), _) if is_ident(&name, "cfg") => attribute,
        (Some(name), Some(TokenTree::Group(arguments))) if is_ident(&name, "cfg_attr") => {
            let mut parts = TokenStream::new();
            for (index, piece) in split_commas(arguments.stream()).into_iter().enumerate() {
                let piece = quote!(#(#piece)*);
                let part = if index == 0 { piece } else { wrapped(piece) };
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
