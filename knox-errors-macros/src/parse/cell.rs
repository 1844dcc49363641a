//! One cell each of the standard columns, and of a table's own.

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::Parse;
use syn::{Expr, Lit};

use super::tokens::{Cell, is_punct, parse_until};
use super::variant;
use crate::model::{Code, CodeKind, CodeValue, Status, Text};

/// Takes `as Variant` off the end of a name's or code's tokens.
pub fn split_as(cell: &Cell) -> syn::Result<(Vec<TokenTree>, Option<Ident>)> {
    let mut tokens = cell.flat();
    let is_as = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "as");
    let Some(place) = tokens.iter().skip(1).position(is_as) else {
        return Ok((tokens, None));
    };
    let behind = tokens.split_off(place + 1);
    let variant = match behind.split_first() {
        Some((r#as, variant)) => Some(variant::written(variant, r#as.span())?),
        None => None,
    };
    Ok((tokens, variant))
}

/// A number, or a text that is bare where it is an identifier.
pub fn code(tokens: &[TokenTree], span: Span) -> syn::Result<Code> {
    match tokens {
        [TokenTree::Literal(literal)] => literal_code(literal, false, literal.span()),
        [minus, TokenTree::Literal(literal)] if is_punct(minus, '-') => {
            literal_code(literal, true, minus.span())
        }
        [TokenTree::Ident(word)] if word != "_" => {
            let value = CodeValue::Text(word.unraw().to_string());
            Ok(Code { value, suffix: String::new(), span: word.span() })
        }
        _ => Err(expected_one("a code", tokens, span)),
    }
}

fn literal_code(literal: &Literal, is_negative: bool, span: Span) -> syn::Result<Code> {
    let written = if is_negative { format!("-{literal}") } else { literal.to_string() };
    let quote_it = || {
        let message = format!(
            "expected a whole number or a text, found `{written}`; a text is quoted: `\"{written}\"`"
        );
        syn::Error::new(span, message)
    };
    match Lit::new(literal.clone()) {
        Lit::Str(text) if !is_negative && text.suffix().is_empty() => {
            let value = CodeValue::Text(text.value());
            Ok(Code { value, suffix: String::new(), span })
        }
        Lit::Int(int) if is_number_suffix(int.suffix()) => {
            let out_of_range = |_| {
                syn::Error::new(span, format!("`{written}` is out of range for a code of any type"))
            };
            let magnitude: i128 = int.base10_digits().parse().map_err(out_of_range)?;
            let value = CodeValue::Number(if is_negative { -magnitude } else { magnitude });
            Ok(Code { value, suffix: int.suffix().to_owned(), span })
        }
        Lit::Int(_) | Lit::Float(_) => Err(quote_it()),
        _ => {
            let message = format!("expected a whole number or a quoted text, found `{written}`");
            Err(syn::Error::new(span, message))
        }
    }
}

/// What an integer literal may end in; anything else is text that it swallowed.
fn is_number_suffix(suffix: &str) -> bool {
    let is_code_type = CodeKind::of(suffix).is_some() && suffix != "str";
    suffix.is_empty() || is_code_type || ["u128", "i128", "usize", "isize"].contains(&suffix)
}

/// A name, bare where it is an identifier.
pub fn name(tokens: &[TokenTree], span: Span) -> syn::Result<Text> {
    match tokens {
        [TokenTree::Ident(word)] if word != "_" => {
            Ok(Text { value: word.unraw().to_string(), span: word.span() })
        }
        [TokenTree::Literal(literal)] => match Lit::new(literal.clone()) {
            Lit::Str(text) if text.suffix().is_empty() => {
                Ok(Text { value: text.value(), span: literal.span() })
            }
            _ => {
                let message = format!(
                    "expected a name, found `{literal}`; one that is no identifier is quoted: `\"{}\"`",
                    unquoted(literal)
                );
                Err(syn::Error::new(literal.span(), message))
            }
        },
        _ => Err(expected_one("a name", tokens, span)),
    }
}

/// What stands between the quotes, of whatever kind the literal is.
fn unquoted(literal: &Literal) -> String {
    let text = literal.to_string();
    let inner = text.trim_start_matches(['b', 'c', 'r', '#']).trim_end_matches('#');
    inner.trim_matches(['"', '\'']).to_owned()
}

pub fn description(cell: &Cell) -> syn::Result<Text> {
    match cell.flat().as_slice() {
        [TokenTree::Literal(literal)] => match Lit::new(literal.clone()) {
            Lit::Str(text) if text.suffix().is_empty() => {
                Ok(Text { value: text.value(), span: literal.span() })
            }
            _ => {
                let message = format!(
                    "expected a description in quotes, found `{literal}`: `\"{}\"`",
                    unquoted(literal)
                );
                Err(syn::Error::new(literal.span(), message))
            }
        },
        [] => Err(syn::Error::new(cell.span, "expected a description: `\"…\"`")),
        [found] => {
            let message =
                format!("expected a description in quotes, found `{found}`: `\"{found}\"`");
            Err(syn::Error::new(found.span(), message))
        }
        [first, unexpected, ..] => {
            let message = match first {
                TokenTree::Literal(_) => {
                    format!("expected `|` or `;` behind the description, found `{unexpected}`")
                }
                first => format!("expected a description in quotes, found `{first}`: `\"…\"`"),
            };
            let at = if matches!(first, TokenTree::Literal(_)) { unexpected } else { first };
            Err(syn::Error::new(at.span(), message))
        }
    }
}

/// A number, `_` for none.
pub fn status(cell: &Cell) -> syn::Result<Option<Status>> {
    if cell.is_underscore() {
        return Ok(None);
    }
    let tokens = cell.flat();
    let (sign, literal) = match tokens.as_slice() {
        [TokenTree::Literal(literal)] => (1, literal),
        [minus, TokenTree::Literal(literal)] if is_punct(minus, '-') => (-1, literal),
        tokens => {
            return Err(expected_one(
                "an HTTP status from 100 to 999, or `_` for none",
                tokens,
                cell.span,
            ));
        }
    };
    match Lit::new(literal.clone()) {
        Lit::Int(int) if ["", "u16"].contains(&int.suffix()) => {
            // A number that even `i128` cannot hold is out of range all the same.
            let magnitude = int.base10_digits().parse().unwrap_or(i128::MAX);
            Ok(Some(Status { value: sign * magnitude, span: cell.span }))
        }
        _ => {
            let message = format!(
                "expected an HTTP status from 100 to 999, or `_` for none, found `{literal}`"
            );
            Err(syn::Error::new(literal.span(), message))
        }
    }
}

/// A variant of `Action`, `_` for none.
pub fn action(cell: &Cell) -> syn::Result<Option<Ident>> {
    match cell.flat().as_slice() {
        [TokenTree::Ident(action)] if action == "_" => Ok(None),
        [TokenTree::Ident(action)] => Ok(Some(action.clone())),
        [TokenTree::Ident(path), .., TokenTree::Ident(action)] => {
            let message = format!("expected a variant of `Action` alone: `{action}`");
            Err(syn::Error::new(path.span(), message))
        }
        tokens => Err(expected_one("a variant of `Action`, or `_` for none", tokens, cell.span)),
    }
}

/// A constant expression. What syn does not know without its heaviest feature
/// is left to rustc, through a macro that makes it point at the cell.
pub fn own(cell: &Cell, krate: &TokenStream) -> syn::Result<TokenStream> {
    let tokens = cell.stream();
    let end = cell.tokens.last().map_or(cell.span, TokenTree::span);
    match parse_until(tokens.clone(), end, Expr::parse) {
        Ok(_) => Ok(tokens),
        Err(error) if error.to_string().starts_with("unsupported expression") => {
            Ok(quote!(#krate::__private::cell!(#tokens)))
        }
        Err(_) if cell.tokens.is_empty() => {
            Err(syn::Error::new(cell.span, "expected a constant expression, found an empty cell"))
        }
        Err(error) => Err(error),
    }
}

/// The error of a cell that should hold one thing and holds none or several.
fn expected_one(what: &str, tokens: &[TokenTree], span: Span) -> syn::Error {
    match tokens {
        [] => syn::Error::new(span, format!("expected {what}, found an empty cell")),
        [found] => syn::Error::new(found.span(), format!("expected {what}, found `{found}`")),
        [first, second, ..] => {
            let joined: String = tokens.iter().map(ToString::to_string).collect();
            let is_text =
                matches!(second, TokenTree::Punct(_)) && !joined.contains(['"', '=', ',']);
            let message = if is_text {
                format!(
                    "expected {what}, found `{joined}`; a text that is no identifier is quoted: `\"{joined}\"`"
                )
            } else {
                format!("expected `|` between cells, found `{second}` behind `{first}`")
            };
            let at = if is_text { first } else { second };
            syn::Error::new(at.span(), message)
        }
    }
}
