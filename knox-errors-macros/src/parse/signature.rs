//! What precedes a table's body: `pub enum Name: type`.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Token, Visibility};

use super::bases::EXTENDS;
use super::tokens::parse_until;
use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{CodeKind, CodeType};
use crate::suggest::{nearest, one_of, question};

pub const FORM: &str = "pub enum Name: u32 { code | name; … }";

pub struct Signature {
    pub vis: TokenStream,
    pub ident: Ident,
    pub ident_at: SpanRange,
    /// `None` where it cannot be read.
    pub code_type: Option<CodeType>,
}

/// The first error: others are likely its follow-ups.
struct FirstError {
    /// The number of tokens.
    count: usize,
    error: Option<(usize, syn::Error)>,
}

impl FirstError {
    /// The number of tokens that were read.
    fn read(&self, input: ParseStream) -> usize {
        self.count.saturating_sub(input.cursor().token_stream().into_iter().count())
    }

    /// Reports an error of the next token, or with its span, of the last.
    fn report(&mut self, input: ParseStream, last: Option<Span>, message: String) {
        if self.error.is_none() {
            let read = self.read(input).saturating_sub(usize::from(last.is_some()));
            let span = last.unwrap_or_else(|| input.span());
            self.error = Some((read, syn::Error::new(span, message)));
        }
    }
}

/// The signature, read on after an error; `None` where there is no name.
pub fn parse(
    tokens: Vec<TokenTree>,
    number: usize,
    body: SpanRange,
    diagnostics: &mut Diagnostics,
) -> Option<Signature> {
    let mut first = FirstError { count: tokens.len(), error: None };
    let signature = parse_until(tokens.into_iter().collect(), body.first, |input| {
        read(input, number, &mut first)
    });
    if let Some((read, error)) = first.error {
        diagnostics.report_error(error, SpanRange::new(body.first, number + read));
        return signature.ok();
    }
    diagnostics.ok_or_report(signature, SpanRange::new(body.first, number))
}

fn read(input: ParseStream, number: usize, first: &mut FirstError) -> syn::Result<Signature> {
    let vis: Visibility = input.parse()?;
    if input.peek(Token![enum]) {
        input.parse::<Token![enum]>()?;
    } else {
        first.report(input, None, format!("expected `enum`{}: `{FORM}`", found(input)));
        // `struct Name` or `Name: u32`
        if input.peek(Ident::peek_any) && input.peek2(Ident::peek_any) {
            Ident::parse_any(input)?;
        }
    }
    let index = first.read(input);
    let Ok(ident) = input.parse::<Ident>() else {
        let message = format!("expected the table's name after `enum`{}: `{FORM}`", found(input));
        return Err(syn::Error::new(input.span(), message));
    };
    let ident_at = SpanRange::new(ident.span(), number + index);
    if input.peek(Token![<]) {
        first.report(input, None, "a table has no generics, write only its name".to_owned());
        skip_generics(input)?;
    }
    let mut code_type = None;
    if input.peek(Token![:]) {
        input.parse::<Token![:]>()?;
        code_type = self::code_type(input, first)?;
    } else {
        let message =
            format!("expected the codes' type after the name{}: `enum {ident}: u32`", found(input));
        first.report(input, None, message);
    }
    if !input.is_empty() {
        let word = input.cursor().ident().map(|(word, _)| word.to_string());
        let extends = nearest(word.as_deref().unwrap_or(""), &[EXTENDS]);
        let (found, question) = (found(input), question(extends));
        let message = format!("expected `{{` and the rows after the codes' type{found}{question}");
        first.report(input, None, message);
        input.parse::<TokenStream>()?;
    }
    Ok(Signature { vis: vis.to_token_stream(), ident, ident_at, code_type })
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

/// The type, or the one that is likely meant.
fn code_type(input: ParseStream, first: &mut FirstError) -> syn::Result<Option<CodeType>> {
    let expected = one_of(&CodeKind::NAMES);
    let start = input.span();
    if input.peek(Token![&]) {
        first.report(input, None, "string codes have the type `str`, without `&`".to_owned());
        input.parse::<TokenStream>()?;
        return Ok(Some(CodeType { ident: Ident::new("str", start), kind: CodeKind::Text }));
    }
    if !input.peek(Ident::peek_any) {
        first.report(input, None, format!("expected the codes' type{}: {expected}", found(input)));
        input.parse::<TokenStream>()?;
        return Ok(None);
    }
    let ident = Ident::parse_any(input)?;
    let name = ident.to_string();
    if let Some(kind) = CodeKind::of(&name) {
        return Ok(Some(CodeType { ident, kind }));
    }
    let suggestion = suggest(&name);
    let advice = match suggestion {
        Some("str") => "; string codes have the type `str`".to_owned(),
        Some(_) if name.starts_with('f') => "; codes are whole numbers".to_owned(),
        suggestion => question(suggestion),
    };
    let message = format!("expected the codes' type, found `{name}`: {expected}{advice}");
    first.report(input, Some(ident.span()), message);
    // `std::string::String` is one error.
    input.parse::<TokenStream>()?;
    let Some(suggestion) = suggestion else { return Ok(None) };
    let Some(kind) = CodeKind::of(suggestion) else { return Ok(None) };
    Ok(Some(CodeType { ident: Ident::new(suggestion, ident.span()), kind }))
}

/// The codes' type that is likely meant by another type.
fn suggest(name: &str) -> Option<&'static str> {
    match name {
        "String" | "Str" | "string" => Some("str"),
        "usize" | "u128" => Some("u64"),
        "isize" | "i128" => Some("i64"),
        "int" => Some("i32"),
        name => nearest(name, &CodeKind::NAMES),
    }
}
