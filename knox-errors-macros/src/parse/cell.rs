//! One cell each of the standard columns, and of a table's own.

use proc_macro2::{Ident, Literal, Span, TokenTree};
use quote::ToTokens;
use syn::Lit;
use syn::ext::IdentExt;

use super::extent::{another_value, expression_extent, separator_extent, value_extent};
use super::tokens::{Cell, is_punct, shown};
use super::variant;
use crate::errors::Place;
use crate::model::{Code, CodeKind, CodeType, CodeValue, OwnCell, Status, Text};

/// Takes `as Variant` off the end of a name's or code's tokens: those in front, and
/// from `as` on, none where there is none.
pub fn split_as(cell: &Cell) -> (Vec<TokenTree>, Vec<TokenTree>) {
    let mut tokens = cell.flat();
    let mut place = 1;
    while place < tokens.len() {
        if matches!(&tokens[place], TokenTree::Ident(word) if word == "as") {
            let behind = tokens.split_off(place);
            return (tokens, behind);
        }
        place += 1;
    }
    (tokens, Vec::new())
}

/// A number, or in a text table a text, bare where it is an identifier.
pub fn code(tokens: &[TokenTree], span: Span, ty: &CodeType) -> syn::Result<Code> {
    match (tokens, ty.kind) {
        ([TokenTree::Literal(literal)], _) => {
            literal_code(literal, literal.to_string(), literal.span().into(), ty)
        }
        ([minus, TokenTree::Literal(literal)], _) if is_punct(minus, '-') => {
            literal_code(literal, format!("-{literal}"), Place::of(tokens, span), ty)
        }
        ([TokenTree::Ident(word)], CodeKind::Text | CodeKind::Any) if word != "_" => Ok(Code {
            value: CodeValue::Text(word.unraw().to_string()),
            suffix: String::new(),
            written: word.to_string(),
            place: word.span().into(),
        }),
        (_, CodeKind::Text | CodeKind::Any) => Err(expected_text("a code", tokens, span)),
        ([TokenTree::Ident(word)], CodeKind::Number { .. }) if word != "_" => {
            let expected = of_type(ty);
            let advice = "codes that are texts have the type `str`";
            Err(syn::Error::new(
                word.span(),
                format!("expected {expected}, found `{word}`; {advice}"),
            ))
        }
        (_, CodeKind::Number { .. }) => Err(expected_one(&of_type(ty), tokens, span)),
    }
}

/// What a code must be.
fn of_type(ty: &CodeType) -> String {
    let what = match ty.kind {
        CodeKind::Text => "a text",
        CodeKind::Number { .. } => "a whole number",
        CodeKind::Any => "a whole number or a text",
    };
    format!("{what}, as the codes' type is `{}`", ty.ident)
}

/// A literal, with its sign in front where it is `written`.
fn literal_code(
    literal: &Literal,
    written: String,
    place: Place,
    ty: &CodeType,
) -> syn::Result<Code> {
    if let (Some(number), CodeKind::Number { .. } | CodeKind::Any) =
        (plain_number(&written), ty.kind)
    {
        let value = CodeValue::Number(number);
        return Ok(Code { value, suffix: String::new(), written, place });
    }
    let is_negative = written.starts_with('-');
    let (value, suffix) = match (Lit::new(literal.clone()), ty.kind) {
        (Lit::Str(text), CodeKind::Text) if !is_negative && text.suffix().is_empty() => {
            (CodeValue::Text(text.value()), String::new())
        }
        (Lit::Str(text), CodeKind::Any) if !is_negative && text.suffix().is_empty() => {
            (any_code(text.value()), String::new())
        }
        (Lit::Int(int), CodeKind::Number { .. } | CodeKind::Any)
            if is_number_suffix(int.suffix()) =>
        {
            let out_of_range =
                |_| place.error(format!("`{written}` is out of range for a code of any type"));
            let magnitude: i128 = int.base10_digits().parse().map_err(out_of_range)?;
            let number = if is_negative { -magnitude } else { magnitude };
            (CodeValue::Number(number), int.suffix().to_owned())
        }
        (literal, _) => {
            let advice = advice(&literal, &written, ty.kind);
            let expected = of_type(ty);
            return Err(place.error(format!("expected {expected}, found `{written}`{advice}")));
        }
    };
    Ok(Code { value, suffix, written, place })
}

/// The code that a text is where numbers are codes too: a plain number is that
/// number.
fn any_code(text: String) -> CodeValue {
    match text.parse::<i128>() {
        Ok(number) if number.to_string() == text => CodeValue::Number(number),
        _ => CodeValue::Text(text),
    }
}

/// The number of a literal of few decimal digits and nothing else: what most are,
/// and read so without all that syn knows of literals.
fn plain_number(written: &str) -> Option<i128> {
    let digits = written.as_bytes();
    let 1..=18 = digits.len() else { return None };
    let mut number = 0_u64;
    for digit in digits {
        if !digit.is_ascii_digit() {
            return None;
        }
        number = number * 10 + u64::from(digit - b'0');
    }
    Some(number.into())
}

/// The text of a string literal without escapes, likewise.
fn plain_text(literal: &Literal) -> Option<String> {
    let written = literal.to_string();
    let inner = written.strip_prefix('"')?.strip_suffix('"')?;
    (!inner.contains('\\')).then(|| inner.to_owned())
}

/// How to write a literal as a code of the other kind, where that is certain.
fn advice(literal: &Lit, written: &str, kind: CodeKind) -> String {
    match (literal, kind) {
        (Lit::Str(text), CodeKind::Number { .. }) => {
            let text = text.value();
            // `"00006"` is another code than `6`.
            let is_number = text.parse::<i128>().is_ok_and(|number| number.to_string() == text);
            if is_number { format!("; write it without quotes: `{text}`") } else { String::new() }
        }
        (_, CodeKind::Number { .. }) | (Lit::Str(_), CodeKind::Text | CodeKind::Any) => {
            String::new()
        }
        (Lit::Int(_) | Lit::Float(_), CodeKind::Text | CodeKind::Any) => {
            format!(": `\"{written}\"`")
        }
        (literal, CodeKind::Text | CodeKind::Any) => {
            format!(": `\"{}\"`", unquoted(&literal.to_token_stream().to_string()))
        }
    }
}

/// What an integer literal may end in; anything else is text that it swallowed.
fn is_number_suffix(suffix: &str) -> bool {
    let is_code_type = CodeKind::of(suffix).is_some() && suffix != "str";
    suffix.is_empty() || is_code_type || ["u128", "i128", "usize", "isize"].contains(&suffix)
}

/// A name, bare where it is an identifier. Where it `needs_variant`, an error says
/// all that is missing to it.
pub fn name(tokens: &[TokenTree], span: Span, needs_variant: bool) -> syn::Result<Text> {
    match tokens {
        [TokenTree::Ident(word)] if word != "_" => {
            Ok(Text { value: word.unraw().to_string(), span: word.span() })
        }
        [TokenTree::Literal(literal)] => match Lit::new(literal.clone()) {
            Lit::Str(text) if text.suffix().is_empty() => {
                Ok(Text { value: text.value(), span: literal.span() })
            }
            _ => {
                let written = literal.to_string();
                let text = unquoted(&written);
                let has_variant =
                    !needs_variant || variant::from_text(text, literal.span()).is_ok();
                let r#as = if has_variant { "" } else { " as Variant" };
                let message = format!(
                    "expected a name, found `{written}`; one that is no identifier is quoted: `\"{text}\"{as}`",
                );
                Err(syn::Error::new(literal.span(), message))
            }
        },
        _ => Err(expected_text("a name", tokens, span)),
    }
}

/// What stands between the quotes, of whatever kind the literal is.
pub fn unquoted(literal: &str) -> &str {
    let quotes = ['"', '\''];
    match (literal.find(quotes), literal.rfind(quotes)) {
        (Some(start), Some(end)) if start < end => &literal[start + 1..end],
        _ => literal,
    }
}

/// A text in quotes, `_` for none.
pub fn description(cell: &Cell) -> syn::Result<Option<Text>> {
    if cell.is_underscore() {
        return Ok(None);
    }
    let tokens = cell.flat();
    if let [TokenTree::Literal(literal)] = tokens.as_slice() {
        if let Some(value) = plain_text(literal) {
            return Ok(Some(Text { value, span: literal.span() }));
        }
    }
    let Some((first, behind)) = tokens.split_first() else {
        return Err(syn::Error::new(
            cell.span,
            "expected a description, found an empty cell; where there is none, write `_`",
        ));
    };
    let text = match first {
        TokenTree::Literal(literal) => match Lit::new(literal.clone()) {
            Lit::Str(text) if text.suffix().is_empty() => text,
            _ => {
                let found = literal.to_string();
                let message = format!(
                    "expected a description in quotes, found `{found}`: `\"{}\"`",
                    unquoted(&found)
                );
                return Err(syn::Error::new(literal.span(), message));
            }
        },
        found => {
            let example = if behind.is_empty() { found.to_string() } else { "…".to_owned() };
            let message = format!(
                "expected a description in quotes, found `{found}`: `\"{example}\"`; a constant cannot stand here"
            );
            return Err(syn::Error::new(found.span(), message));
        }
    };
    if let Some(unexpected) = behind.first() {
        let found = shown(behind);
        let message = format!("expected `|` or `;` behind the description, found `{found}`");
        return Err(syn::Error::new(unexpected.span(), message));
    }
    Ok(Some(Text { value: text.value(), span: text.span() }))
}

/// A number, `_` for none.
pub fn status(cell: &Cell) -> syn::Result<Option<Status>> {
    if cell.is_underscore() {
        return Ok(None);
    }
    let expected = "an HTTP status from 100 to 999, or `_` for none";
    let tokens = cell.flat();
    let [TokenTree::Literal(literal)] = tokens.as_slice() else {
        return Err(expected_one(expected, &tokens, cell.span));
    };
    let (written, place) = (literal.to_string(), Place::from(literal.span()));
    if let Some(value) = plain_number(&written) {
        return Ok(Some(Status { value, written, place }));
    }
    match Lit::new(literal.clone()) {
        Lit::Int(int) if ["", "u16"].contains(&int.suffix()) => {
            // A number that even `i128` cannot hold is out of range all the same.
            let value = int.base10_digits().parse().unwrap_or(i128::MAX);
            Ok(Some(Status { value, written, place }))
        }
        Lit::Str(text) if plain_number(&text.value()).is_some() => Err(place.error(format!(
            "expected {expected}, found `{written}`; write it without quotes: `{}`",
            text.value()
        ))),
        _ => Err(place.error(format!("expected {expected}, found `{written}`"))),
    }
}

/// A variant of `Action`, `_` for none.
pub fn action(cell: &Cell) -> syn::Result<Option<Ident>> {
    let expected = "a variant of `Action`, or `_` for none";
    match cell.flat().as_slice() {
        [TokenTree::Ident(action)] if action == "_" => Ok(None),
        [TokenTree::Ident(action)] => Ok(Some(action.clone())),
        [TokenTree::Ident(path), colon, .., TokenTree::Ident(action)] if is_punct(colon, ':') => {
            let message = format!("expected a variant of `Action` alone: `{action}`");
            Err(syn::Error::new(path.span(), message))
        }
        [TokenTree::Literal(literal)] => {
            let written = literal.to_string();
            let action = unquoted(&written);
            let is_quoted = action != written && syn::parse_str::<Ident>(action).is_ok();
            let hint = if is_quoted {
                format!("; write it without quotes: `{action}`")
            } else {
                String::new()
            };
            let message = format!("expected {expected}, found `{written}`{hint}");
            Err(syn::Error::new(literal.span(), message))
        }
        tokens => Err(expected_one(expected, tokens, cell.span)),
    }
}

/// A constant expression.
pub fn own(tokens: &[TokenTree], span: Span) -> syn::Result<OwnCell> {
    let cell = |is_unread| {
        let tokens = tokens.iter().cloned().collect();
        OwnCell { tokens, is_unread, is_default: false }
    };
    match expression_extent(tokens) {
        _ if tokens.is_empty() => {
            Err(syn::Error::new(span, "expected a constant expression, found an empty cell"))
        }
        Ok(taken) if taken < tokens.len() => Err(expected_bar(tokens, taken)),
        Ok(_) => Ok(cell(false)),
        Err(error) if error.to_string().starts_with("unsupported expression") => Ok(cell(true)),
        Err(error) => Err(error),
    }
}

/// The error of a cell that should hold one thing and holds none or several.
fn expected_one(what: &str, tokens: &[TokenTree], span: Span) -> syn::Error {
    let taken = value_extent(tokens);
    if another_value(tokens, taken) || separator_extent(&tokens[taken..]) > 0 {
        return expected_bar(tokens, taken);
    }
    let found: String = tokens.iter().map(ToString::to_string).collect();
    let found = if found.is_empty() { "an empty cell".to_owned() } else { format!("`{found}`") };
    Place::of(tokens, span).error(format!("expected {what}, found {found}"))
}

/// Likewise, where a text is quoted that is no identifier.
fn expected_text(what: &str, tokens: &[TokenTree], span: Span) -> syn::Error {
    let joined: String = tokens.iter().map(ToString::to_string).collect();
    let is_text = matches!(tokens, [_, TokenTree::Punct(_), ..]);
    if !is_text || joined.contains(['"', '=', ',']) {
        return expected_one(what, tokens, span);
    }
    let message = format!(
        "expected {what}, found `{joined}`; a text that is no identifier is quoted: `\"{joined}\"`"
    );
    Place::of(tokens, span).error(message)
}

/// What stands where cells should be separated.
pub fn expected_bar(tokens: &[TokenTree], place: usize) -> syn::Error {
    let (before, behind) = tokens.split_at(place);
    let found = shown(behind);
    let behind_what =
        before.last().map_or_else(String::new, |before| format!(" behind `{before}`"));
    let width = separator_extent(behind).max(1).min(behind.len());
    let message = format!("expected `|` between cells, found `{found}`{behind_what}");
    Place::of(&behind[..width], Span::call_site()).error(message)
}
