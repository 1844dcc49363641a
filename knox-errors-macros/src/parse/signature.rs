//! What stands before a table's body: `pub enum Name: type`.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Token, Visibility};

use super::bases::EXTENDS;
use super::tokens::parse_until;
use crate::errors::Errors;
use crate::model::{CodeKind, CodeType};
use crate::suggest::{nearest, one_of, question};

pub const FORM: &str = "pub enum Name: u32 { code | name; … }";

pub struct Signature {
    pub vis: TokenStream,
    pub ident: Ident,
    /// `None` where it cannot be told.
    pub code_type: Option<CodeType>,
}

/// The signature, read on behind a mistake; `None` where there is no name.
pub fn parse(tokens: Vec<TokenTree>, body: Span, errors: &mut Errors) -> Option<Signature> {
    let mut mistake = None;
    let signature =
        parse_until(tokens.into_iter().collect(), body, |input| read(input, &mut mistake));
    // Behind a mistake, another is likely its follow-up.
    if let Some(mistake) = mistake {
        errors.push(mistake);
        return signature.ok();
    }
    errors.value(signature)
}

fn read(input: ParseStream, mistake: &mut Option<syn::Error>) -> syn::Result<Signature> {
    let mut note = |span, message: String| {
        mistake.get_or_insert_with(|| syn::Error::new(span, message));
    };
    let vis: Visibility = input.parse()?;
    if input.peek(Token![enum]) {
        input.parse::<Token![enum]>()?;
    } else {
        note(input.span(), format!("expected `enum`{}: `{FORM}`", found(input)));
        // `struct Name` or `Name: u32`
        if input.peek(Ident::peek_any) && input.peek2(Ident::peek_any) {
            Ident::parse_any(input)?;
        }
    }
    let Ok(ident) = input.parse::<Ident>() else {
        let message = format!("expected the table's name behind `enum`{}: `{FORM}`", found(input));
        return Err(syn::Error::new(input.span(), message));
    };
    if input.peek(Token![<]) {
        note(input.span(), "a table has no generics, write its name alone".to_owned());
        skip_generics(input)?;
    }
    let code_type = if input.peek(Token![:]) {
        input.parse::<Token![:]>()?;
        code_type(input, &mut note)?
    } else {
        let message = format!(
            "expected the codes' type behind the name{}: `enum {ident}: u32`",
            found(input)
        );
        note(input.span(), message);
        None
    };
    if !input.is_empty() {
        let word = input.cursor().ident().map(|(word, _)| word.to_string());
        let extends = nearest(word.as_deref().unwrap_or(""), &[EXTENDS]);
        let (found, question) = (found(input), question(extends));
        let message = format!("expected `{{` and the rows behind the codes' type{found}{question}");
        note(input.span(), message);
        input.parse::<TokenStream>()?;
    }
    Ok(Signature { vis: vis.to_token_stream(), ident, code_type })
}

/// `, found …`, or nothing at the end.
fn found(input: ParseStream) -> String {
    let next = input.cursor().token_tree();
    next.map_or_else(String::new, |(token, _)| format!(", found `{token}`"))
}

/// Skips from `<` to its `>`.
fn skip_generics(input: ParseStream) -> syn::Result<()> {
    let mut depth = 0_usize;
    while !input.is_empty() {
        match input.parse::<TokenTree>()? {
            TokenTree::Punct(open) if open.as_char() == '<' => depth += 1,
            TokenTree::Punct(close) if close.as_char() == '>' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    Ok(())
}

/// The type; where it is none, the one that was meant.
fn code_type(
    input: ParseStream,
    note: &mut impl FnMut(Span, String),
) -> syn::Result<Option<CodeType>> {
    let expected = one_of(&CodeKind::NAMES);
    let start = input.span();
    if input.peek(Token![&]) {
        note(start, "text codes have the type `str`, written without `&`".to_owned());
        input.parse::<TokenStream>()?;
        return Ok(Some(CodeType { ident: Ident::new("str", start), kind: CodeKind::Text }));
    }
    if !input.peek(Ident::peek_any) {
        note(start, format!("expected the codes' type{}: {expected}", found(input)));
        input.parse::<TokenStream>()?;
        return Ok(None);
    }
    let ident = Ident::parse_any(input)?;
    let name = ident.to_string();
    if let Some(kind) = CodeKind::of(&name) {
        return Ok(Some(CodeType { ident, kind }));
    }
    let meant = meant(&name);
    let advice = match meant {
        Some("str") => "; text codes have the type `str`".to_owned(),
        Some(_) if name.starts_with('f') => "; codes are whole numbers".to_owned(),
        meant => question(meant),
    };
    let message = format!("expected the codes' type, found `{name}`: {expected}{advice}");
    note(ident.span(), message);
    // `std::string::String` is one mistake.
    input.parse::<TokenStream>()?;
    let code_type = meant.and_then(|meant| {
        Some(CodeType { ident: Ident::new(meant, ident.span()), kind: CodeKind::of(meant)? })
    });
    Ok(code_type)
}

/// The codes' type that another type was meant to be.
fn meant(name: &str) -> Option<&'static str> {
    match name {
        "String" | "Str" | "string" => Some("str"),
        "usize" | "u128" => Some("u64"),
        "isize" | "i128" => Some("i64"),
        "int" => Some("i32"),
        name => nearest(name, &CodeKind::NAMES),
    }
}
