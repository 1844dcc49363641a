//! Tables with rows under `#[cfg]`. Only rustc knows which rows are on, so such a table is passed
//! on unparsed to the derive of a hidden enum, which gets the rows that are on and parses them.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Data, DeriveInput, Meta, MetaList};

use super::tokens::{
    count_bars, flatten, is_ident, line_ends, opened, parsed_attribute, skip_attributes,
    split_commas, stream,
};
use super::{fragments, path_and_detail, table};
use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{Call, Detail, Helper, UnparsedRow, UnparsedTable};

/// The helper attribute of the hidden enum: the table with its header.
pub const TABLE: &str = "__knox_table";

/// The table unparsed, if one of its rows is under `#[cfg]`. A table without a name is parsed at
/// once, which reports that.
pub fn unparsed(
    head: &[TokenTree],
    open: Span,
    body: &[TokenTree],
    number: usize,
) -> Option<UnparsedTable> {
    let (mut header, mut header_bars, mut rows) = (TokenStream::new(), None, Vec::new());
    let (mut start, mut is_conditional) = (0, false);
    let ends = line_ends(body);
    for &end in &ends {
        is_conditional |= !conditions_of(&body[start..end], &["cfg", "cfg_attr"]).is_empty();
        start = end;
    }
    if !is_conditional {
        return None;
    }
    start = 0;
    for &end in &ends {
        let line = &body[start..end];
        start = end;
        let attributes = conditions_of(line, &["cfg", "cfg_attr"]);
        let mut conditions = TokenStream::new();
        for token in &attributes {
            let TokenTree::Group(brackets) = token else {
                token.to_tokens(&mut conditions);
                continue;
            };
            let mut inner = Group::new(Delimiter::Bracket, wrapped(brackets.stream()));
            inner.set_span(brackets.span());
            inner.to_tokens(&mut conditions);
        }
        let tokens = fragments::parenthesised(line);
        let bars = count_bars(line);
        if header_bars.is_none() && conditions.is_empty() {
            (header, header_bars) = (tokens, Some(bars));
            continue;
        }
        rows.push(UnparsedRow { conditions, helper: Helper::Row, tokens: tokens.clone() });
        // If the `;` after it is missing, it contains the next row too.
        if bars == 0 || !matches!(header_bars, Some(header_bars) if header_bars == bars) {
            if let Some(conditions) = negated(&attributes) {
                rows.push(UnparsedRow { conditions, helper: Helper::Off, tokens });
            }
        }
        header_bars = header_bars.or(Some(bars));
    }
    let (ident, index) = name(head)?;
    let mut header = Group::new(Delimiter::Brace, header);
    // Errors of the body are reported there.
    header.set_span(open);
    Some(UnparsedTable {
        ident_at: SpanRange::new(ident.span(), number + index),
        ident,
        conditions: stream(&conditions_of(head, &["cfg"])),
        head: stream(head),
        header: TokenTree::from(header).into(),
        rows,
    })
}

/// `#[cfg(not(all(…)))]` for the `#[cfg]`s of a row.
fn negated(attributes: &[TokenTree]) -> Option<TokenStream> {
    let mut predicates = TokenStream::new();
    for token in attributes {
        let TokenTree::Group(brackets) = token else { continue };
        match flat(brackets.stream()).as_slice() {
            [cfg, TokenTree::Group(predicate), ..] if is_ident(cfg, "cfg") => {
                let predicate = predicate.stream();
                quote!(#predicate,).to_tokens(&mut predicates);
            }
            _ => {}
        }
    }
    if predicates.is_empty() { None } else { Some(quote!(#[cfg(not(all(#predicates)))])) }
}

fn name(head: &[TokenTree]) -> Option<(Ident, usize)> {
    for (index, token) in head.iter().enumerate() {
        if let (true, Some(TokenTree::Ident(name))) = (is_ident(token, "enum"), head.get(index + 1))
        {
            return Some((name.clone(), index + 1));
        }
    }
    None
}

/// The attributes with these names at the start of a row or a table. One that does not parse is
/// left out: parsing the table reports it.
fn conditions_of(tokens: &[TokenTree], names: &[&str]) -> Vec<TokenTree> {
    let mut conditions = Vec::new();
    let (mut index, end) = (0, skip_attributes(tokens, 0));
    while index < end {
        let attribute = &tokens[index..index + 2];
        index += 2;
        let TokenTree::Group(brackets) = &attribute[1] else { continue };
        let name = flat(brackets.stream());
        for known in names {
            let is_named = matches!(name.as_slice(), [name, ..] if is_ident(name, known));
            if is_named && parsed_attribute(attribute).is_ok() {
                conditions.append(&mut attribute.to_vec());
            }
        }
    }
    conditions
}

/// The table of a hidden enum, with the rows that are on.
pub fn reassemble(carrier: &DeriveInput, diagnostics: &mut Diagnostics) -> Call {
    let mut call =
        Call { crate_path: TokenStream::new(), detail: Detail::Brief, items: Vec::new() };
    let (mut rows, mut rows_off) = (TokenStream::new(), TokenStream::new());
    if let Data::Enum(data) = &carrier.data {
        for variant in &data.variants {
            for attribute in &variant.attrs {
                let Meta::List(MetaList { path, tokens, .. }) = &attribute.meta else { continue };
                if path.is_ident(Helper::Row.name()) {
                    tokens.to_tokens(&mut rows);
                } else if path.is_ident(Helper::Off.name()) {
                    tokens.to_tokens(&mut rows_off);
                } else if path.is_ident(Helper::Attribute.name()) {
                    let at = attribute.pound_token.span;
                    quote_spanned!(at=> #[#tokens]).to_tokens(&mut rows);
                }
            }
        }
    }
    let mut table = Vec::new();
    for attribute in &carrier.attrs {
        if let (true, Meta::List(list)) = (attribute.path().is_ident(TABLE), &attribute.meta) {
            table = opened(list.tokens.clone());
        }
    }
    // `{ $crate } head { header }`
    match table.as_slice() {
        [TokenTree::Group(crate_path), head @ .., TokenTree::Group(header)] => {
            (call.crate_path, call.detail) = path_and_detail(crate_path.stream());
            let columns = header.stream();
            let (open, errors_before) = (header.span(), diagnostics.count());
            let body = opened(quote!(#columns #rows));
            if let Some(item) = table::parse(head, open, body, 0, diagnostics) {
                call.items.push(item);
            }
            if !rows_off.is_empty() && diagnostics.count() == errors_before {
                let body = opened(quote!(#columns #rows_off));
                table::parse(head, open, body, 0, diagnostics);
            }
        }
        _ => diagnostics.report(
            SpanRange::new(carrier.ident.span(), 0),
            "this derive is for `knox_codes!` only",
        ),
    }
    call
}

/// Leaves `cfg(…)` as it is, wraps the parts of `cfg_attr(condition, …)` in the same way, and any
/// other attribute in the helper attribute, since the hidden enum lacks the derive that it may
/// belong to.
fn wrapped(attribute: TokenStream) -> TokenStream {
    let tokens = flat(attribute);
    match tokens.as_slice() {
        [name, ..] if is_ident(name, "cfg") => stream(&tokens),
        [name, TokenTree::Group(arguments), ..] if is_ident(name, "cfg_attr") => {
            let mut parts = TokenStream::new();
            for (index, piece) in split_commas(arguments.stream()).iter().enumerate() {
                let piece = stream(piece);
                let part = if index == 0 { piece } else { wrapped(piece) };
                quote!(#part,).to_tokens(&mut parts);
            }
            quote!(#name(#parts))
        }
        _ => {
            let helper = Ident::new(Helper::Attribute.name(), Span::call_site());
            quote!(#helper(#(#tokens)*))
        }
    }
}

/// An attribute without the invisible group of a `$m:meta`.
fn flat(attribute: TokenStream) -> Vec<TokenTree> {
    flatten(&opened(attribute))
}
