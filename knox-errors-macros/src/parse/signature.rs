//! The tokens before a table's body: `pub enum Name: type`, and `extends One, path::Two as Variant`
//! for a table that extends others.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Token, Type, Visibility};

use super::cell::split_as;
use super::tokens::{
    flatten, is_ident, is_ident_text, is_punct, joined, opened, parse_until, shown, stream,
};
use super::variant;
use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{Base, CodeKind, CodeType, TableKind};
use crate::suggest::{nearest, one_of, question};

pub const SYNTAX: &str = "pub enum Name: u32 { code | name; … }";
const EXTENDS: &str = "extends";
const EXTENDS_SYNTAX: &str = "enum Name: u32 extends Base, path::Other as Variant";

pub struct Signature {
    pub vis: TokenStream,
    pub ident: Ident,
    pub ident_at: SpanRange,
    /// `None` if it cannot be read.
    pub code_type: Option<CodeType>,
    pub kind: TableKind,
}

/// The first error; later ones are likely its follow-ups.
struct FirstError {
    count: usize,
    error: Option<(usize, syn::Error)>,
}

impl FirstError {
    fn read(&self, input: ParseStream) -> usize {
        self.count.saturating_sub(opened(input.cursor().token_stream()).len())
    }

    /// Records an error at the next token, or at the last one if its span is given.
    fn report(&mut self, input: ParseStream, last: Option<Span>, message: String) {
        if self.error.is_none() {
            let read = self.read(input).saturating_sub(usize::from(last.is_some()));
            let span = last.unwrap_or_else(|| input.span());
            self.error = Some((read, syn::Error::new(span, message)));
        }
    }
}

/// The signature; `None` if there is no name. After an error, reading goes on.
pub fn parse(
    tokens: &[TokenTree],
    number: usize,
    body: SpanRange,
    diagnostics: &mut Diagnostics,
) -> Option<Signature> {
    let (tokens, extends) = split_extends(tokens);
    let kind = bases(extends, number + tokens.len(), diagnostics);
    let mut first = FirstError { count: tokens.len(), error: None };
    let mut signature = None;
    let result = parse_until(stream(tokens), body.first, &mut |input| {
        signature = Some(read(input, number, &mut first)?);
        Ok(())
    });
    match first.error {
        Some((read, error)) => {
            diagnostics.report_error(error, SpanRange::new(body.first, number + read));
            result.ok()?;
        }
        None => {
            diagnostics.ok_or_report(result, SpanRange::new(body.first, number))?;
        }
    }
    Some(Signature { kind, ..signature? })
}

fn read(input: ParseStream, number: usize, first: &mut FirstError) -> syn::Result<Signature> {
    let vis: Visibility = input.parse()?;
    if input.peek(Token![enum]) {
        input.parse::<Token![enum]>()?;
    } else {
        first.report(input, None, format!("expected `enum`{}: `{SYNTAX}`", found(input)));
        // `struct Name` or `Name: u32`
        if input.peek(Ident::peek_any) && input.peek2(Ident::peek_any) {
            Ident::parse_any(input)?;
        }
    }
    let index = first.read(input);
    let Ok(ident) = input.parse::<Ident>() else {
        let message = format!("expected the table's name after `enum`{}: `{SYNTAX}`", found(input));
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
        code_type = self::code_type(input, first);
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
    let (vis, kind) = (quote!(#vis), TableKind::Plain);
    Ok(Signature { vis, ident, ident_at, code_type, kind })
}

/// `, found …`, or nothing at the end of the tokens.
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

/// The type, or a likely one if it is unknown.
fn code_type(input: ParseStream, first: &mut FirstError) -> Option<CodeType> {
    let expected = one_of(&CodeKind::NAMES);
    if input.peek(Token![&]) {
        let ident = Ident::new("str", input.span());
        first.report(input, None, "string codes have the type `str`, without `&`".to_owned());
        return Some(CodeType::new(ident, CodeKind::Text));
    }
    let Ok(ident) = Ident::parse_any(input) else {
        first.report(input, None, format!("expected the codes' type{}: {expected}", found(input)));
        return None;
    };
    let name = ident.to_string();
    if let Some(kind) = CodeKind::of(&name) {
        return Some(CodeType::new(ident, kind));
    }
    let suggestion = suggest(&name);
    let advice = match suggestion {
        Some("str") => "; string codes have the type `str`".to_owned(),
        Some(_) if name.starts_with('f') => "; codes are whole numbers".to_owned(),
        suggestion => question(suggestion),
    };
    let message = format!("expected the codes' type, found `{name}`: {expected}{advice}");
    first.report(input, Some(ident.span()), message);
    let kind = CodeKind::of(suggestion?)?;
    Some(CodeType::new(Ident::new(suggestion?, ident.span()), kind))
}

/// The codes' type to suggest for another type.
fn suggest(name: &str) -> Option<&'static str> {
    match name {
        "String" | "Str" | "string" => Some("str"),
        "usize" | "u128" => Some("u64"),
        "isize" | "i128" => Some("i64"),
        "int" => Some("i32"),
        name => nearest(name, &CodeKind::NAMES),
    }
}

/// The tokens before `extends`, and the tokens from it on.
fn split_extends(tokens: &[TokenTree]) -> (&[TokenTree], &[TokenTree]) {
    let mut is_after_colon = false;
    for (index, token) in tokens.iter().enumerate() {
        if is_after_colon && is_ident(token, EXTENDS) {
            return tokens.split_at(index);
        }
        is_after_colon |= is_punct(token, ':');
    }
    (tokens, &[])
}

/// The bases in the tokens from `extends` on; `number` is its position. Of the `+`, `|` and `&`
/// between them, the first is reported.
fn bases(tokens: &[TokenTree], number: usize, diagnostics: &mut Diagnostics) -> TableKind {
    let [extends, tokens @ ..] = tokens else { return TableKind::Plain };
    let extends = SpanRange::new(extends.span(), number);
    if tokens.is_empty() {
        let message = format!("expected a table after `extends`: `{EXTENDS_SYNTAX}`");
        diagnostics.report(extends, message);
    }
    let (mut bases, mut start, mut has_commas) = (Vec::new(), 0, true);
    for index in 0..=tokens.len() {
        if let Some(token) = tokens.get(index) {
            let is_other = is_punct(token, '+') || is_punct(token, '|') || is_punct(token, '&');
            if is_other && has_commas {
                let at = SpanRange::new(token.span(), number + 1 + index);
                let message =
                    format!("expected `,` between bases, found `{token}`: `{EXTENDS_SYNTAX}`");
                diagnostics.report(at, message);
                has_commas = false;
            }
            if !is_other && !is_punct(token, ',') {
                continue;
            }
        } else if start == index {
            // A `,` at the end is optional.
            break;
        }
        let at = SpanRange::new(extends.first, number + 1 + start);
        let at = if start == index { extends } else { at };
        let base = base(&tokens[start..index], at, diagnostics);
        diagnostics.push_or_report(&mut bases, base, at);
        start = index + 1;
    }
    TableKind::Extension(bases)
}

/// `path::Table as Variant`
fn base(tokens: &[TokenTree], at: SpanRange, diagnostics: &mut Diagnostics) -> syn::Result<Base> {
    let at = at.of(tokens);
    let (tokens, after_as) = split_as(tokens, 0);
    let Some(first) = tokens.first() else {
        return Err(at.error(format!("expected a table between commas: `{EXTENDS_SYNTAX}`")));
    };
    let (mut ty, mut rest) = (None, Vec::new());
    parse_until(stream(tokens), tokens[tokens.len() - 1].span(), &mut |input| {
        ty = input.parse().ok();
        rest = opened(input.parse()?);
        Ok(())
    })?;
    let Some(ty) = ty else {
        let message = format!("expected the path of a table, found `{first}`: `{EXTENDS_SYNTAX}`");
        return Err(syn::Error::new(first.span(), message));
    };
    if let Some(unexpected) = rest.first() {
        let found = shown(&rest);
        let message = format!("expected `,` between bases, found `{found}`: `{EXTENDS_SYNTAX}`");
        return Err(syn::Error::new(unexpected.span(), message));
    }
    let mut variant = None;
    if let [r#as, written @ ..] = after_as {
        variant = diagnostics.ok_or_report(variant::after_as(written, r#as.span()), at);
        if variant.is_none() {
            variant = variant::suggest(written);
        }
    }
    let at = at.of(tokens);
    match last_segment(&ty) {
        Some(name) if is_ident_text(&name.to_string()) => {
            let name = name.clone();
            let variant = variant.unwrap_or_else(|| name.clone());
            let ty = quote!(#ty);
            let path = joined(&flatten(&opened(ty.clone())));
            Ok(Base { ty, path, variant, name, at })
        }
        _ => Err(at.error(format!("expected the path of a table: `{EXTENDS_SYNTAX}`"))),
    }
}

fn last_segment(ty: &Type) -> Option<&Ident> {
    match ty {
        Type::Group(group) => last_segment(&group.elem),
        Type::Path(path) => path.path.segments.last().map(|segment| &segment.ident),
        _ => None,
    }
}
