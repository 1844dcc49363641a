//! The values of cells in standard and custom columns, and their lengths in tokens.

use std::fmt::Write;

use proc_macro2::{Group, Literal, Spacing, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::{Expr, Lit};

use super::tokens::{
    Cell, is_ident, is_punct, is_punct_at, joined, opened, parse_until, shown, skip_attributes,
    stream,
};
use super::{fragments, variant};
use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{
    Action, Code, CodeKind, CodeType, CodeValue, ColumnKind, CustomCell, Text, WholeNumber,
    unquoted,
};
use crate::text::{begins_with_digit, has, has_any, number};

/// The tokens before `as Variant`, at least `least`, and the tokens from `as` on.
pub fn split_as(tokens: &[TokenTree], least: usize) -> (&[TokenTree], &[TokenTree]) {
    let mut index = least.min(tokens.len());
    while index < tokens.len() && !is_ident(&tokens[index], "as") {
        index += 1;
    }
    tokens.split_at(index)
}

/// A code: a number, or in a string table a string, which may be a bare identifier.
pub fn code(tokens: &[TokenTree], at: SpanRange, ty: &CodeType) -> syn::Result<Code> {
    let at = at.of(tokens);
    match (tokens, ty.kind) {
        ([TokenTree::Literal(literal)], _) => literal_code(literal, literal.to_string(), at, ty),
        ([minus, TokenTree::Literal(literal)], _) if is_punct(minus, '-') => {
            literal_code(literal, format!("-{literal}"), at, ty)
        }
        ([TokenTree::Ident(ident)], CodeKind::Text | CodeKind::Any) if ident != "_" => Ok(Code {
            value: CodeValue::Text(ident.unraw().to_string()),
            suffix: String::new(),
            written: ident.to_string(),
            formatted: None,
            at,
        }),
        (_, CodeKind::Text | CodeKind::Any) => Err(expected_text("a code", tokens, at)),
        ([TokenTree::Ident(ident)], _) if ident != "_" => {
            let expected = of_type(ty);
            let advice = without_format(&ident.to_string(), ty)
                .unwrap_or_else(|| "; codes that are strings have the type `str`".to_owned());
            Err(at.error(format!("expected {expected}, found `{ident}`{advice}")))
        }
        _ => Err(expected_one(&of_type(ty), tokens, at)),
    }
}

/// The codes of a list; errors are reported.
pub fn codes(cells: &[Cell], ty: &CodeType, diagnostics: &mut Diagnostics) -> Vec<Code> {
    let mut codes = Vec::new();
    for cell in cells {
        let code = code(&cell.tokens, cell.at, ty);
        diagnostics.push_or_report(&mut codes, code, cell.at);
    }
    codes
}

fn of_type(ty: &CodeType) -> String {
    let what = match ty.kind {
        CodeKind::Text => "a string",
        CodeKind::Number { .. } => "a whole number",
        CodeKind::Any => "a whole number or a string",
    };
    format!("{what}, as the codes' type is `{}`", ty.ident)
}

/// The code of a literal, which is `written` with its sign.
fn literal_code(
    literal: &Literal,
    written: String,
    at: SpanRange,
    ty: &CodeType,
) -> syn::Result<Code> {
    let is_negative = written.starts_with('-');
    let number = match (integer(&written), ty.kind) {
        (_, CodeKind::Text) => None,
        (integer, _) => integer.filter(|integer| is_number_suffix(integer.suffix)),
    };
    if let Some(Integer { prefix, magnitude, suffix }) = number {
        let Some(magnitude) = magnitude else {
            let message = format!("`{written}` is out of range for a code of any type");
            return Err(at.error(message));
        };
        let number = match ty.kind {
            _ if is_negative => -magnitude,
            // A literal may use all bits: `0x8000_4005` is negative in an `i32`.
            CodeKind::Number { signed: true, bits }
                if !prefix.is_empty() && magnitude >> (bits - 1) == 1 =>
            {
                magnitude - (1 << bits)
            }
            _ => magnitude,
        };
        let formatted = ty.format.as_ref().map(|format| format.write(number, ty.kind));
        let (value, suffix) = (CodeValue::Number(number), suffix.to_owned());
        return Ok(Code { value, suffix, written, formatted, at });
    }
    let text = text(literal);
    let number = text.as_ref().and_then(|text| number_in(text));
    let value = match (text, number, ty.kind) {
        (Some(_), Some(number), CodeKind::Any) if !is_negative => CodeValue::Number(number),
        (Some(text), _, CodeKind::Text | CodeKind::Any) if !is_negative => CodeValue::Text(text),
        (text, number, kind) => {
            let is_number = matches!(kind, CodeKind::Number { .. });
            let advice = if let Some(advice) = without_format(unquoted(&written), ty) {
                advice
            } else if is_number || text.is_some() {
                without_quotes(number.filter(|_| is_number))
            } else if begins_with_digit(&literal.to_string()) {
                format!("; write it in quotes: `\"{written}\"`")
            } else {
                format!("; write a string: `\"{}\"`", unquoted(&written))
            };
            let expected = of_type(ty);
            return Err(at.error(format!("expected {expected}, found `{written}`{advice}")));
        }
    };
    Ok(Code { value, suffix: String::new(), written, formatted: None, at })
}

struct Integer<'a> {
    prefix: &'a str,
    /// `None` if `i128` cannot hold it.
    magnitude: Option<i128>,
    suffix: &'a str,
}

/// Reads an integer literal with its sign. For rustc, `X17` is the suffix of `0X17`.
fn integer(written: &str) -> Option<Integer<'_>> {
    let unsigned = written.strip_prefix('-').unwrap_or(written);
    let (radix, (prefix, digits)) = match unsigned.as_bytes() {
        [b'0', b'x' | b'X', ..] => (16, unsigned.split_at(2)),
        [b'0', b'o' | b'O', ..] => (8, unsigned.split_at(2)),
        [b'0', b'b' | b'B', ..] => (2, unsigned.split_at(2)),
        _ => (10, ("", unsigned)),
    };
    let (mut plain, mut end) = (String::new(), 0);
    for digit in digits.bytes() {
        match digit {
            b'u' | b'i' => break,
            b'_' => {}
            digit => {
                let digit = char::from(digit);
                digit.to_digit(radix)?;
                plain.push(digit);
            }
        }
        end += 1;
    }
    if plain.is_empty() {
        return None;
    }
    Some(Integer { prefix, magnitude: number(&plain, radix), suffix: &digits[end..] })
}

/// The number in a string in its usual notation: `"00006"` is a string, not the number 6.
fn number_in(text: &str) -> Option<i128> {
    let number = number(text, 10)?;
    if number.to_string() == text { Some(number) } else { None }
}

/// The value of a string literal, without syn if there are no escapes.
pub fn text(literal: &Literal) -> Option<String> {
    let written = literal.to_string();
    if let Some(after) = written.strip_prefix('"') {
        match after.strip_suffix('"') {
            Some(text) if !text.contains('\\') => return Some(text.to_owned()),
            _ => {}
        }
    }
    match Lit::new(literal.clone()) {
        Lit::Str(text) if text.suffix().is_empty() => Some(text.value()),
        _ => None,
    }
}

pub fn found(tokens: &[TokenTree]) -> String {
    match tokens {
        [] => String::from("an empty cell"),
        _ => format!("`{}`", joined(tokens)),
    }
}

/// Advice for a number in quotes.
fn without_quotes(number: Option<i128>) -> String {
    match number {
        Some(number) => format!("; write it without quotes: `{number}`"),
        None => String::new(),
    }
}

/// Advice for a code that is written in the table's format.
fn without_format(text: &str, ty: &CodeType) -> Option<String> {
    let number = ty.format.as_ref()?.read(text, ty.kind)?;
    Some(format!("; the format is added to the number: `{number}`"))
}

/// Whether an integer literal may end in this suffix.
fn is_number_suffix(suffix: &str) -> bool {
    let is_code_type = CodeKind::of(suffix).is_some() && suffix != "str";
    suffix.is_empty() || is_code_type || ["u128", "i128", "usize", "isize"].contains(&suffix)
}

/// A name: an identifier or a string. If it `needs_variant`, an error says if `as Variant` is
/// missing too.
pub fn name(tokens: &[TokenTree], at: SpanRange, needs_variant: bool) -> syn::Result<Text> {
    let at = at.of(tokens);
    match tokens {
        [TokenTree::Ident(ident)] if ident != "_" => {
            Ok(Text { value: ident.unraw().to_string(), at })
        }
        [TokenTree::Literal(literal)] => {
            if let Some(value) = text(literal) {
                return Ok(Text { value, at });
            }
            let written = literal.to_string();
            let text = unquoted(&written);
            let has_variant = !needs_variant || variant::from_text(text, literal.span()).is_ok();
            let r#as = if has_variant { "" } else { " as Variant" };
            Err(at.error(format!(
                "expected a name, found `{written}`; a name that is not an identifier needs quotes: `\"{text}\"{as}`",
            )))
        }
        _ => Err(expected_text("a name", tokens, at)),
    }
}

/// A string in quotes, `_` for none.
pub fn description(cell: &Cell) -> syn::Result<Option<Text>> {
    if cell.is_underscore() {
        return Ok(None);
    }
    let Some((TokenTree::Literal(literal), after)) = cell.tokens.split_first() else {
        return Err(not_in_quotes(&cell.tokens, cell.at));
    };
    let at = cell.at.at(literal.span());
    let Some(value) = text(literal) else {
        let found = literal.to_string();
        let text = unquoted(&found);
        return Err(at.error(format!(
            "expected a description in quotes, found `{found}`; write a string: `\"{text}\"`"
        )));
    };
    if !after.is_empty() {
        let found = shown(after);
        let message = format!("expected `|` or `;` after the description, found `{found}`");
        return Err(cell.at.at(after[0].span()).error(message));
    }
    Ok(Some(Text { value, at }))
}

/// The error of a description that is not in quotes: prose, or a constant.
fn not_in_quotes(tokens: &[TokenTree], at: SpanRange) -> syn::Error {
    let expected = "a description in quotes";
    let [TokenTree::Ident(word), after @ ..] = tokens else {
        return expected_one(expected, tokens, at);
    };
    let word = word.to_string();
    if is_constant(&word, after) {
        let mut end = 0;
        while end < tokens.len() && !matches!(tokens[end], TokenTree::Group(_)) {
            end += 1;
        }
        let path = &tokens[..end];
        let found = joined(path);
        let message =
            format!("expected {expected}, found `{found}`; a constant is not allowed here");
        return at.of(path).error(message);
    }
    if word == "None" {
        return at
            .of(tokens)
            .error(format!("expected {expected}, found `None`; for none, write `_`"));
    }
    let rest = if after.is_empty() { "" } else { " …" };
    at.of(tokens).error(format!(
        "expected {expected}, found `{word}`; put the text in quotes: `\"{word}{rest}\"`"
    ))
}

/// Whether this looks like a constant: `TEXT`, `module::TEXT` or `concat!(…)`.
fn is_constant(word: &str, after: &[TokenTree]) -> bool {
    match after {
        [] => word == word.to_uppercase(),
        [first, TokenTree::Punct(second), ..] => is_punct(first, ':') && second.as_char() == ':',
        [first, TokenTree::Group(_), ..] => is_punct(first, '!'),
        _ => false,
    }
}

pub fn status(cell: &Cell) -> syn::Result<Option<WholeNumber>> {
    whole_number(cell, "an HTTP status from 100 to 999, or `_` for none", "u16")
}

pub fn retry_after(cell: &Cell) -> syn::Result<Option<WholeNumber>> {
    whole_number(cell, "a wait in whole seconds, or `_` for none", "u32")
}

fn whole_number(cell: &Cell, expected: &str, suffix: &str) -> syn::Result<Option<WholeNumber>> {
    if cell.is_underscore() {
        return Ok(None);
    }
    let [TokenTree::Literal(literal)] = cell.tokens.as_slice() else {
        return Err(expected_one(expected, &cell.tokens, cell.at));
    };
    let (written, at) = (literal.to_string(), cell.at.at(literal.span()));
    if let Some(Integer { prefix: "" | "0x" | "0o" | "0b", magnitude, suffix: found }) =
        integer(&written)
    {
        if found.is_empty() || found == suffix {
            // A number that even `i128` cannot hold is out of range too.
            let value = magnitude.unwrap_or(i128::MAX);
            return Ok(Some(WholeNumber { value, written, at }));
        }
    }
    let advice = without_quotes(text(literal).and_then(|text| number_in(&text)));
    Err(at.error(format!("expected {expected}, found `{written}`{advice}")))
}

pub fn action(cell: &Cell) -> syn::Result<Option<Action>> {
    let expected = "a variant of `Action`, or `_` for none";
    let at = cell.at.of(&cell.tokens);
    match cell.tokens.as_slice() {
        [TokenTree::Ident(action)] if action == "_" => Ok(None),
        [TokenTree::Ident(action)] => Ok(Some(Action { ident: action.clone(), at })),
        [TokenTree::Ident(path), colon, .., TokenTree::Ident(action)] if is_punct(colon, ':') => {
            let message = format!("expected the variant of `Action` without a path: `{action}`");
            Err(at.at(path.span()).error(message))
        }
        [TokenTree::Literal(literal)] => {
            let written = literal.to_string();
            let action = unquoted(&written);
            let mut hint = String::new();
            if action != written && variant::is_identifier(action) {
                hint = format!("; write it without quotes: `{action}`");
            }
            Err(at.error(format!("expected {expected}, found `{written}`{hint}")))
        }
        tokens => Err(expected_one(expected, tokens, at)),
    }
}

pub fn custom(tokens: &[TokenTree], at: SpanRange) -> syn::Result<CustomCell> {
    if tokens.is_empty() {
        return Err(at.error("expected a constant expression, found an empty cell"));
    }
    if !begins_expression(tokens) {
        let message = format!("expected a constant expression, found `{}`", shown(tokens));
        return Err(at.of(&tokens[..1]).error(message));
    }
    let is_unparsed = match expr_len(tokens) {
        Ok(len) if len < tokens.len() => return Err(expected_bar(tokens, len, at)),
        Ok(_) => false,
        Err(error) if error.to_string().starts_with("unsupported expression") => true,
        Err(_) if fragments::may_be_range(tokens) => true,
        Err(error) => return Err(error),
    };
    let tokens = fragments::parenthesised(tokens);
    Ok(CustomCell { tokens, is_unparsed, is_default: false })
}

/// Keywords that do not begin an expression.
const NOT_FIRST: [&str; 8] = ["as", "else", "fn", "in", "mut", "pub", "ref", "where"];

/// Whether an expression can begin with the first token.
fn begins_expression(tokens: &[TokenTree]) -> bool {
    let first = match tokens {
        [TokenTree::Punct(first), ..] => first,
        [TokenTree::Ident(word), ..] => return !NOT_FIRST.contains(&word.to_string().as_str()),
        _ => return true,
    };
    let is_joint = first.spacing() == Spacing::Joint;
    match first.as_char() {
        // `->` and `-=`.
        _ if is_joint && (is_punct_at(tokens, 1, '>') || is_punct_at(tokens, 1, '=')) => false,
        // `::path` and `..5`.
        ':' | '.' => is_punct_at(tokens, 1, first.as_char()),
        first => "-!*&<'|#".contains(first),
    }
}

/// The row of `row = …`: a path, or a call of one.
pub fn row(cell: &Cell) -> syn::Result<TokenStream> {
    let (tokens, mut is_row) = (stream(&cell.tokens), false);
    parse_until(tokens.clone(), cell.at.first, &mut |input| {
        let found: Option<Expr> = input.parse().ok();
        is_row = match found {
            Some(Expr::Path(_)) => true,
            Some(Expr::Call(made)) => matches!(*made.func, Expr::Path(_)),
            _ => false,
        };
        input.parse::<TokenStream>()?;
        Ok(())
    })?;
    if is_row {
        return Ok(tokens);
    }
    let found = joined(&cell.tokens);
    let advice = match unquoted(&found) {
        path if path != found && has(path, "::") => {
            format!("; write it without quotes: `row = {path}`")
        }
        _ => String::from(": `row = GatewayCode::TenantBusy`"),
    };
    Err(cell
        .at
        .of(&cell.tokens)
        .error(format!("expected a row of a table, found `{found}`{advice}")))
}

/// The error of a cell that does not hold exactly one value of the expected kind.
fn expected_one(what: &str, tokens: &[TokenTree], at: SpanRange) -> syn::Error {
    let len = value_len(tokens);
    if another_value(tokens, len) || separator_len(&tokens[len..]) > 0 {
        return expected_bar(tokens, len, at);
    }
    let found = found(tokens);
    at.of(tokens).error(format!("expected {what}, found {found}"))
}

/// The same error, with advice for a string that needs quotes.
fn expected_text(what: &str, tokens: &[TokenTree], at: SpanRange) -> syn::Error {
    let joined = joined(tokens);
    let is_text = are_words(tokens) || matches!(tokens, [_, TokenTree::Punct(_), ..]);
    if !is_text || has_any(&joined, "\"=,") {
        return expected_one(what, tokens, at);
    }
    at.of(tokens).error(format!(
        "expected {what}, found `{joined}`; a string that is not an identifier needs quotes: `\"{joined}\"`"
    ))
}

/// Whether this is a string of several words without its quotes.
pub fn are_words(tokens: &[TokenTree]) -> bool {
    for token in tokens {
        if !matches!(token, TokenTree::Ident(_)) {
            return false;
        }
    }
    tokens.len() > 1
}

/// The error of two values without a `|` between them.
pub fn expected_bar(tokens: &[TokenTree], index: usize, at: SpanRange) -> syn::Error {
    let (before, after) = tokens.split_at(index);
    let mut message = format!("expected `|` between cells, found `{}`", shown(after));
    if let Some(before) = before.last() {
        let _ = write!(message, " after `{before}`");
    }
    let len = separator_len(after).max(1).min(after.len());
    at.of(&after[..len]).error(message)
}

/// The length of a value in a column, with attributes before it.
pub fn column_len(kind: &ColumnKind, tokens: &[TokenTree]) -> usize {
    let start = skip_attributes(tokens, 0);
    let tokens = &tokens[start..];
    let value = value_len(tokens);
    start
        + match (kind, &tokens[value..]) {
            (ColumnKind::Custom(_), _)
                if tokens.first().is_some_and(|first| is_ident(first, "_")) =>
            {
                1
            }
            // An expression that cannot be parsed has no known end.
            (ColumnKind::Custom(_), _) => expr_len(tokens).unwrap_or(tokens.len()),
            (
                ColumnKind::Code | ColumnKind::Name,
                [TokenTree::Ident(r#as), TokenTree::Ident(_) | TokenTree::Literal(_), ..],
            ) if r#as == "as" => value + 2,
            _ => value,
        }
}

/// The length of a value: an identifier or a literal, maybe after a punctuation character.
pub fn value_len(tokens: &[TokenTree]) -> usize {
    match tokens {
        [] => 0,
        [TokenTree::Punct(_), TokenTree::Ident(_) | TokenTree::Literal(_), ..] => 2,
        _ => 1,
    }
}

pub fn expr_len(tokens: &[TokenTree]) -> syn::Result<usize> {
    let len = parsed_expr_len(tokens);
    if len.as_ref().is_ok_and(|len| *len == tokens.len()) {
        return len;
    }
    match without_raw(tokens) {
        Some(tokens) => parsed_expr_len(&tokens),
        None => len,
    }
}

fn parsed_expr_len(tokens: &[TokenTree]) -> syn::Result<usize> {
    let end = tokens.last().map_or_else(Span::call_site, TokenTree::span);
    let mut after = 0;
    parse_until(stream(tokens), end, &mut |input| {
        input.parse::<Expr>()?;
        after = opened(input.parse()?).len();
        Ok(())
    })?;
    Ok(tokens.len().saturating_sub(after))
}

/// The tokens with `&raw &` for `&raw const` and `&raw mut`. syn parses that as an operation on
/// `raw`, without its feature `full`.
fn without_raw(tokens: &[TokenTree]) -> Option<Vec<TokenTree>> {
    let mut plain = tokens.to_vec();
    let mut is_found = false;
    for index in 0..tokens.len() {
        if let TokenTree::Group(group) = &tokens[index] {
            if let Some(inner) = without_raw(&opened(group.stream())) {
                let mut without = Group::new(group.delimiter(), stream(&inner));
                without.set_span(group.span());
                plain[index] = without.into();
                is_found = true;
            }
        }
        let [and, TokenTree::Ident(raw), TokenTree::Ident(kind), ..] = &tokens[index..] else {
            continue;
        };
        if is_punct(and, '&') && raw == "raw" && (kind == "const" || kind == "mut") {
            plain[index + 2] = and.clone();
            is_found = true;
        }
    }
    if is_found { Some(plain) } else { None }
}

/// Whether what follows a value looks like the next one.
pub fn another_value(tokens: &[TokenTree], len: usize) -> bool {
    let (value, after) = tokens.split_at(len);
    match after {
        [TokenTree::Ident(_) | TokenTree::Literal(_) | TokenTree::Group(_), ..] => true,
        // `"two" -3` is two values, `E-17` is a string without its quotes.
        [minus, TokenTree::Literal(_), ..] if is_punct(minus, '-') => {
            value.last().is_some_and(|value| value.to_string().ends_with('"'))
        }
        _ => false,
    }
}

/// The length of a separator of other syntaxes: `,`, `=`, `:` or `=>`.
pub fn separator_len(tokens: &[TokenTree]) -> usize {
    match tokens {
        [equals, greater, ..] if is_punct(equals, '=') && is_punct(greater, '>') => 2,
        [colon, second, ..] if is_punct(colon, ':') && is_punct(second, ':') => 0,
        [first, ..] => {
            usize::from(is_punct(first, ',') || is_punct(first, '=') || is_punct(first, ':'))
        }
        [] => 0,
    }
}
