//! The identifier that a row's variant gets.

use proc_macro2::{Ident, Span, TokenTree};
use syn::ext::IdentExt;

use super::cell::unquoted;
use super::upper_camel_case::upper_camel_case;

/// The variant that a name or code gives by itself: `UpperCamelCase`, at its span.
pub fn from_text(text: &str, span: Span) -> syn::Result<Ident> {
    let variant = upper_camel_case(text);
    if is_plain(&variant) {
        return Ok(Ident::new(&variant, span));
    }
    match syn::parse_str::<Ident>(&variant) {
        Ok(_) => Ok(Ident::new(&variant, span)),
        Err(_) if variant.is_empty() || !starts_like_identifier(&variant) => {
            let text = text.escape_debug();
            let message = format!("`{text}` gives no variant, write one behind it: `as Variant`");
            Err(syn::Error::new(span, message))
        }
        Err(_) => {
            let message = format!(
                "`{variant}` cannot name a variant, write another behind it: `as {variant}Code`"
            );
            Err(syn::Error::new(span, message))
        }
    }
}

/// Whether it is an identifier of ASCII letters and digits, as most are: told
/// without a parser.
fn is_plain(variant: &str) -> bool {
    let bytes = variant.as_bytes();
    bytes.first().is_some_and(u8::is_ascii_uppercase)
        && bytes.iter().all(u8::is_ascii_alphanumeric)
        && variant != "Self"
}

fn starts_like_identifier(variant: &str) -> bool {
    syn::parse_str::<Ident>(&format!("{variant}_")).is_ok()
}

/// The variant that was meant by tokens which are not written as they should be:
/// `PIN-WRONG`, `"Pin"`, `bad_pin`.
pub fn meant(tokens: &[TokenTree]) -> Option<Ident> {
    let mut text = String::new();
    for token in tokens {
        match token {
            TokenTree::Ident(word) => text.push_str(&word.unraw().to_string()),
            token => text.push_str(unquoted(&token.to_string())),
        }
        text.push(' ');
    }
    from_text(&text, tokens.first()?.span()).ok()
}

/// The variant written behind `as`.
pub fn written(tokens: &[TokenTree], r#as: Span) -> syn::Result<Ident> {
    match tokens {
        [TokenTree::Ident(variant)] => {
            let name = variant.to_string();
            // As rustc's own lint has it, `_` may stand at the end: `Self_`.
            let is_camel =
                name.starts_with(char::is_uppercase) && !name.trim_end_matches('_').contains('_');
            if is_camel && syn::parse_str::<Ident>(&name).is_ok() {
                return Ok(variant.clone());
            }
            if is_camel {
                let message =
                    format!("`{name}` cannot name a variant, write another: `as {name}Code`");
                return Err(syn::Error::new(variant.span(), message));
            }
            let example =
                meant(tokens).map_or_else(|| "Variant".to_owned(), |meant| meant.to_string());
            let message =
                format!("expected a variant in UpperCamelCase, found `{name}`: `as {example}`");
            Err(syn::Error::new(variant.span(), message))
        }
        [TokenTree::Ident(_), unexpected, ..] | [unexpected, ..] => {
            let example =
                meant(tokens).map_or_else(|| "Variant".to_owned(), |meant| meant.to_string());
            let message =
                format!("expected one variant behind `as`, found `{unexpected}`: `as {example}`");
            Err(syn::Error::new(unexpected.span(), message))
        }
        [] => Err(syn::Error::new(r#as, "expected a variant behind `as`: `as Variant`")),
    }
}
