//! The tables that a table extends: `extends One, path::Two as Variant`.

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Type;

use super::tokens::{is_punct, parse_until, shown, split_commas};
use super::variant;
use crate::errors::{Errors, Place};
use crate::model::Base;

pub const EXTENDS: &str = "extends";

const FORM: &str = "enum Name: u32 extends Base, path::Other as Variant";

/// Takes `extends …` off the end of what stands before a table's body.
pub fn split_off(signature: &mut Vec<TokenTree>) -> Option<Vec<TokenTree>> {
    let colon = signature.iter().position(|token| is_punct(token, ':'))?;
    let behind = signature.iter().skip(colon + 1);
    let place = behind.into_iter().position(|token| is_word(token, EXTENDS))?;
    Some(signature.split_off(colon + 1 + place))
}

/// The bases; `None` where the table extends none.
pub fn parse(tokens: Option<Vec<TokenTree>>, errors: &mut Errors) -> Option<Vec<Base>> {
    let tokens = tokens?;
    let extends = tokens.first().map_or_else(Span::call_site, TokenTree::span);
    let tokens = with_commas(tokens.into_iter().skip(1).collect(), errors);
    let pieces = split_commas(tokens.into_iter().collect());
    if pieces.is_empty() {
        errors.add(extends, format!("expected a table behind `extends`: `{FORM}`"));
    }
    let mut bases = Vec::new();
    for piece in pieces {
        let base = base(piece, extends, errors);
        bases.extend(errors.value(base));
    }
    Some(bases)
}

/// The bases with a `,` between them where there is a `+`, as between traits, or a
/// `|` or `&`, which is told once.
fn with_commas(mut tokens: Vec<TokenTree>, errors: &mut Errors) -> Vec<TokenTree> {
    let mut is_told = false;
    for token in &mut tokens {
        let TokenTree::Punct(punct) = token else { continue };
        if !['+', '|', '&'].contains(&punct.as_char()) {
            continue;
        }
        if !is_told {
            let message = format!("expected `,` between bases, found `{punct}`: `{FORM}`");
            errors.add(punct.span(), message);
            is_told = true;
        }
        let mut comma = Punct::new(',', Spacing::Alone);
        comma.set_span(punct.span());
        *punct = comma;
    }
    tokens
}

/// `path::Table as Variant`
fn base(mut tokens: Vec<TokenTree>, extends: Span, errors: &mut Errors) -> syn::Result<Base> {
    let place = Place::of(&tokens, extends);
    let r#as = tokens.iter().position(|token| is_word(token, "as"));
    let behind_as = r#as.map(|place| tokens.split_off(place));
    let ty: Type = match tokens.as_slice() {
        [] => return Err(place.error(format!("expected a table between commas: `{FORM}`"))),
        [first, ..] => type_of(&tokens, first)?,
    };
    let written = match behind_as.as_deref() {
        Some([r#as, variant @ ..]) => {
            let written = variant::written(variant, r#as.span());
            errors.value(written).or_else(|| variant::meant(variant))
        }
        _ => None,
    };
    let place = Place::of(&tokens, place.first);
    let is_name = |ident: &&Ident| syn::parse_str::<Ident>(&ident.to_string()).is_ok();
    let Some(last) = last_segment(&ty).filter(is_name) else {
        return Err(place.error(format!("expected the path of a table: `{FORM}`")));
    };
    let name = last.clone();
    let variant = written.unwrap_or_else(|| name.clone());
    Ok(Base { ty: ty.into_token_stream(), variant, name, place })
}

/// The type, and nothing behind it.
fn type_of(tokens: &[TokenTree], first: &TokenTree) -> syn::Result<Type> {
    let end = tokens.last().map_or_else(Span::call_site, TokenTree::span);
    let (ty, behind) = parse_until(tokens.iter().cloned().collect(), end, |input| {
        let ty: syn::Result<Type> = input.parse();
        let behind: TokenStream = input.parse()?;
        Ok((ty, behind))
    })?;
    let Ok(ty) = ty else {
        let message = format!("expected the path of a table, found `{first}`: `{FORM}`");
        return Err(syn::Error::new(first.span(), message));
    };
    let behind: Vec<TokenTree> = behind.into_iter().collect();
    match behind.first() {
        None => Ok(ty),
        Some(unexpected) => {
            let found = shown(&behind);
            let message = format!("expected `,` between bases, found `{found}`: `{FORM}`");
            Err(syn::Error::new(unexpected.span(), message))
        }
    }
}

/// The last word of a type's path.
fn last_segment(ty: &Type) -> Option<&Ident> {
    match ty {
        Type::Group(group) => last_segment(&group.elem),
        Type::Path(path) => path.path.segments.last().map(|segment| &segment.ident),
        _ => None,
    }
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(found) if found == word)
}
