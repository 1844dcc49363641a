//! The tables that a table extends: `extends One, path::Two as Variant`.

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Type;

use super::tokens::{is_ident, is_punct, parse_until, shown, split_commas};
use super::variant;
use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{Base, TableKind};

pub const EXTENDS: &str = "extends";

const FORM: &str = "enum Name: u32 extends Base, path::Other as Variant";

/// Takes `extends …` off the end of what precedes a table's body.
pub fn split_off(signature: &mut Vec<TokenTree>) -> Option<Vec<TokenTree>> {
    let mut is_after_colon = false;
    for index in 0..signature.len() {
        if is_after_colon && is_ident(&signature[index], EXTENDS) {
            return Some(signature.split_off(index));
        }
        is_after_colon |= is_punct(&signature[index], ':');
    }
    None
}

/// The bases, from `extends` on, whose position is `number`.
pub fn parse(
    tokens: Option<Vec<TokenTree>>,
    number: usize,
    diagnostics: &mut Diagnostics,
) -> TableKind {
    let Some(tokens) = tokens else { return TableKind::Plain };
    let extends = SpanRange::start(&tokens, number);
    let tokens = with_commas(tokens, extends, diagnostics);
    let pieces = split_commas(tokens.into_iter().skip(1).collect());
    if pieces.is_empty() {
        diagnostics.report(extends, format!("expected a table after `extends`: `{FORM}`"));
    }
    let mut bases = Vec::new();
    let mut number = number + 1;
    for piece in pieces {
        let at = if piece.is_empty() { extends } else { SpanRange::new(extends.first, number) };
        number += piece.len() + 1;
        let base = base(piece, at, diagnostics);
        bases.extend(diagnostics.ok_or_report(base, at));
    }
    TableKind::Extension(bases)
}

/// The bases with a `,` between them where there is a `+`, as between traits, or a
/// `|` or `&`; the first is reported.
fn with_commas(
    mut tokens: Vec<TokenTree>,
    extends: SpanRange,
    diagnostics: &mut Diagnostics,
) -> Vec<TokenTree> {
    let mut is_reported = false;
    for (index, token) in tokens.iter_mut().enumerate() {
        let TokenTree::Punct(punct) = token else { continue };
        if !['+', '|', '&'].contains(&punct.as_char()) {
            continue;
        }
        if !is_reported {
            let at = SpanRange::new(punct.span(), extends.number + index);
            let message = format!("expected `,` between bases, found `{punct}`: `{FORM}`");
            diagnostics.report(at, message);
            is_reported = true;
        }
        let mut comma = Punct::new(',', Spacing::Alone);
        comma.set_span(punct.span());
        *punct = comma;
    }
    tokens
}

/// `path::Table as Variant`
fn base(
    mut tokens: Vec<TokenTree>,
    at: SpanRange,
    diagnostics: &mut Diagnostics,
) -> syn::Result<Base> {
    let at = at.of(&tokens);
    let mut after_as = None;
    if let Some(index) = tokens.iter().position(|token| is_ident(token, "as")) {
        after_as = Some(tokens.split_off(index));
    }
    let Some(first) = tokens.first() else {
        return Err(at.error(format!("expected a table between commas: `{FORM}`")));
    };
    let ty = type_of(&tokens, first)?;
    let mut variant = None;
    if let Some([r#as, written @ ..]) = after_as.as_deref() {
        variant = diagnostics.ok_or_report(variant::after_as(written, r#as.span()), at);
        if variant.is_none() {
            variant = variant::suggest(written);
        }
    }
    let at = at.of(&tokens);
    let is_name = |ident: &&Ident| syn::parse_str::<Ident>(&ident.to_string()).is_ok();
    let Some(name) = last_segment(&ty).filter(is_name) else {
        return Err(at.error(format!("expected the path of a table: `{FORM}`")));
    };
    let name = name.clone();
    let variant = variant.unwrap_or_else(|| name.clone());
    Ok(Base { ty: ty.into_token_stream(), variant, name, at })
}

/// The type, and nothing after it.
fn type_of(tokens: &[TokenTree], first: &TokenTree) -> syn::Result<Type> {
    let end = tokens.last().map_or_else(Span::call_site, TokenTree::span);
    let (ty, after) = parse_until(tokens.iter().cloned().collect(), end, |input| {
        let ty: syn::Result<Type> = input.parse();
        let after: TokenStream = input.parse()?;
        Ok((ty, after))
    })?;
    let Ok(ty) = ty else {
        let message = format!("expected the path of a table, found `{first}`: `{FORM}`");
        return Err(syn::Error::new(first.span(), message));
    };
    let after: Vec<TokenTree> = after.into_iter().collect();
    match after.first() {
        None => Ok(ty),
        Some(unexpected) => {
            let found = shown(&after);
            let message = format!("expected `,` between bases, found `{found}`: `{FORM}`");
            Err(syn::Error::new(unexpected.span(), message))
        }
    }
}

/// The last identifier of a type's path.
fn last_segment(ty: &Type) -> Option<&Ident> {
    match ty {
        Type::Group(group) => last_segment(&group.elem),
        Type::Path(path) => path.path.segments.last().map(|segment| &segment.ident),
        _ => None,
    }
}
