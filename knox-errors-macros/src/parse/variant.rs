//! The identifier of a row's variant.

use heck::ToUpperCamelCase;
use proc_macro2::{Ident, Span, TokenTree};
use syn::ext::IdentExt;

use super::tokens::is_ident_text;
use crate::model::{as_in_source, unquoted};
use crate::text::begins_with_digit;

/// The variant for a name or a code, in `UpperCamelCase`, at its span.
pub fn from_text(text: &str, span: Span) -> syn::Result<Ident> {
    let variant = upper_camel_case(text);
    if is_plain(&variant) || is_identifier(&variant) {
        return Ok(Ident::new(&variant, span));
    }
    let is_keyword = !variant.is_empty() && is_identifier(&format!("{variant}_"));
    let message = if is_keyword {
        format!("`{variant}` cannot name a variant; write another after it: `as {variant}Code`")
    } else {
        let (text, example) = (as_in_source(text), with_letters(&variant));
        let reason = if begins_with_digit(&text) { ", as it begins with a digit" } else { "" };
        format!("`{text}` cannot become a variant{reason}; write one after it: `as {example}`")
    };
    Err(syn::Error::new(span, message))
}

/// An example of a variant: with `Code` before what begins with a digit, else `Variant`.
pub fn with_letters(digits: &str) -> String {
    let variant = format!("Code{digits}");
    if begins_with_digit(digits) && is_plain(&variant) { variant } else { String::from("Variant") }
}

/// Whether it is an identifier of ASCII letters and digits, as most are, without a parser.
fn is_plain(variant: &str) -> bool {
    for byte in variant.bytes() {
        if !byte.is_ascii_alphanumeric() {
            return false;
        }
    }
    matches!(variant.as_bytes(), [b'A'..=b'Z', ..]) && variant != "Self"
}

/// Whether `text` is an identifier. rustc would report what its lexer refuses, at the whole
/// call, so the lexer gets only what it accepts.
pub fn is_identifier(text: &str) -> bool {
    for character in text.chars() {
        // Letters in circles and squares begin no identifier.
        let is_enclosed = matches!(character, 'Ⓐ'..='ⓩ' | '🄰'..='🆉');
        let is_letter = character == '_' || character.is_alphabetic() && !is_enclosed;
        if !is_letter && !character.is_ascii_digit() {
            return false;
        }
    }
    !begins_with_digit(text) && is_ident_text(text)
}

/// The likely variant for tokens that are not a name: `PIN-WRONG`, `"Pin"`, `bad_pin`.
pub fn suggest(tokens: &[TokenTree]) -> Option<Ident> {
    let mut text = String::new();
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => text.push_str(&ident.unraw().to_string()),
            token => text.push_str(unquoted(&token.to_string())),
        }
        text.push(' ');
    }
    from_text(&text, tokens.first()?.span()).ok()
}

pub fn after_as(tokens: &[TokenTree], r#as: Span) -> syn::Result<Ident> {
    match tokens {
        [TokenTree::Ident(variant)] => {
            let name = variant.to_string();
            // As in rustc's own lint, `_` may be at the end: `Self_`.
            let is_camel = begins_in_upper_case(&name) && !name.trim_end_matches('_').contains('_');
            let message = if !is_camel {
                let example = example(tokens);
                format!("expected a variant in UpperCamelCase, found `{name}`: `as {example}`")
            } else if is_identifier(&name) {
                return Ok(variant.clone());
            } else {
                format!("`{name}` cannot name a variant; write another: `as {name}Code`")
            };
            Err(syn::Error::new(variant.span(), message))
        }
        [TokenTree::Ident(_), unexpected, ..] | [unexpected, ..] => {
            let example = example(tokens);
            let message =
                format!("expected one variant after `as`, found `{unexpected}`: `as {example}`");
            Err(syn::Error::new(unexpected.span(), message))
        }
        [] => Err(syn::Error::new(r#as, "expected a variant after `as`: `as Variant`")),
    }
}

fn begins_in_upper_case(name: &str) -> bool {
    matches!(name.chars().next(), Some(first) if first.is_uppercase())
}

fn example(tokens: &[TokenTree]) -> String {
    suggest(tokens).map_or_else(|| String::from("Variant"), |variant| variant.to_string())
}

/// `UpperCamelCase`, as by `heck`. Most names are in capitals, and a plain loop converts them,
/// since macros are compiled without optimization.
pub fn upper_camel_case(text: &str) -> String {
    let mut camel = Vec::with_capacity(text.len());
    let mut starts_word = true;
    for &byte in text.as_bytes() {
        match byte {
            b'_' => starts_word = true,
            b'A'..=b'Z' | b'0'..=b'9' => {
                let is_kept = starts_word || byte <= b'9';
                camel.push(if is_kept { byte } else { byte + (b'a' - b'A') });
                starts_word = false;
            }
            _ => return text.to_upper_camel_case(),
        }
    }
    String::from_utf8(camel).unwrap_or_default()
}
