//! A custom column's cell in documentation: the value as exports show it, as far as the tokens
//! tell.

use std::fmt::Write;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use syn::Lit;
use syn::ext::IdentExt;

use crate::parse::tokens::{is_punct, opened, split_commas};
use crate::text;

/// The text for a cell; `None` for the values `None`, `""` and `[]`.
pub fn text(tokens: &TokenStream) -> Option<String> {
    let text = expression(&opened(tokens.clone()), Within::Cell);
    if text.is_empty() { None } else { Some(text) }
}

/// Where a value is. In a list, nothing is `none`, and a list is in parentheses.
#[derive(Clone, Copy, PartialEq)]
enum Within {
    Cell,
    List,
}

fn expression(tokens: &[TokenTree], within: Within) -> String {
    known(tokens, within).unwrap_or_else(|| pretty(tokens))
}

/// The value of a literal, a path, a list or one of a few calls, or of a reference to these.
fn known(tokens: &[TokenTree], within: Within) -> Option<String> {
    match tokens {
        [punct, value @ ..] if is_punct(punct, '&') => known(value, within),
        [TokenTree::Literal(literal)] => Some(match Lit::new(literal.clone()) {
            Lit::Str(text) => in_one_line(&text.value()),
            Lit::Char(character) => in_one_line(&character.value().to_string()),
            _ => literal.to_string(),
        }),
        [TokenTree::Group(group)] => list(group, within),
        [function @ .., TokenTree::Group(arguments)]
            if arguments.delimiter() == Delimiter::Parenthesis =>
        {
            call(&path(function)?, arguments, within)
        }
        _ => match &path(tokens)?[..] {
            [.., last] if last == "None" => {
                Some(String::from(if within == Within::List { "none" } else { "" }))
            }
            [.., ty, last] if ty == "Duration" && last == "ZERO" => Some(seconds(0)),
            [.., last] => Some(last.clone()),
            [] => None,
        },
    }
}

/// A string with control characters, line ends and bidirectional characters escaped.
fn in_one_line(text: &str) -> String {
    let mut line = String::new();
    for character in text.chars() {
        let _ = match character {
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                write!(line, "{}", character.escape_unicode())
            }
            _ if character.is_control() => write!(line, "{}", character.escape_debug()),
            _ => write!(line, "{character}"),
        };
    }
    line
}

/// An array, a tuple, or a value in parentheses or from a macro's fragment.
fn list(group: &Group, within: Within) -> Option<String> {
    let tokens = opened(group.stream());
    match group.delimiter() {
        Delimiter::None => known(&tokens, within),
        Delimiter::Parenthesis => match &elements(group)?[..] {
            [] => None,
            [value] if value.len() == tokens.len() => known(value, within),
            values => Some(list_of(values, within)),
        },
        Delimiter::Bracket => Some(list_of(&elements(group)?, within)),
        Delimiter::Brace => None,
    }
}

fn list_of(elements: &[Vec<TokenTree>], within: Within) -> String {
    let mut list = String::new();
    for (index, element) in elements.iter().enumerate() {
        let comma = if index > 0 { ", " } else { "" };
        let _ = write!(list, "{comma}{}", expression(element, Within::List));
    }
    if within == Within::List { format!("({list})") } else { list }
}

/// The tokens between commas. `None` if there may be generics, parameters of a closure, or
/// `[x; 3]`.
fn elements(group: &Group) -> Option<Vec<Vec<TokenTree>>> {
    for token in group.stream() {
        if is_punct(&token, '<') || is_punct(&token, '|') || is_punct(&token, ';') {
            return None;
        }
    }
    Some(split_commas(group.stream()))
}

/// The identifiers of a path without generics.
fn path(tokens: &[TokenTree]) -> Option<Vec<String>> {
    let mut identifiers = Vec::new();
    let mut colons = 2;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if colons == 2 => {
                identifiers.push(ident.unraw().to_string());
                colons = 0;
            }
            token if is_punct(token, ':') => {
                // A path may begin with two.
                colons = if identifiers.is_empty() { 2 } else { colons + 1 };
            }
            _ => return None,
        }
    }
    if colons == 0 { Some(identifiers) } else { None }
}

/// The value of a call of `Some`, or of a constructor of `Duration` with literals.
fn call(function: &[String], arguments: &Group, within: Within) -> Option<String> {
    let arguments = elements(arguments)?;
    match (function, &arguments[..]) {
        ([.., function], [value]) if function == "Some" => Some(expression(value, within)),
        ([.., ty, function], [number]) if ty == "Duration" => {
            let unit = match &**function {
                "from_secs" => 1_000_000_000,
                "from_millis" => 1_000_000,
                "from_micros" => 1_000,
                "from_nanos" => 1,
                _ => return None,
            };
            Some(seconds(integer(number)? * unit))
        }
        ([.., ty, function], [whole, nanos]) if ty == "Duration" && function == "new" => {
            Some(seconds(integer(whole)? * 1_000_000_000 + integer(nanos)?))
        }
        _ => None,
    }
}

fn integer(tokens: &[TokenTree]) -> Option<i128> {
    let [TokenTree::Literal(literal)] = tokens else { return None };
    let Lit::Int(number) = Lit::new(literal.clone()) else { return None };
    let number = text::number(number.base10_digits(), 10)?;
    if number <= u64::MAX.into() { Some(number) } else { None }
}

/// A duration in nanoseconds as seconds.
fn seconds(nanos: i128) -> String {
    let (whole, fraction) = (nanos / 1_000_000_000, nanos % 1_000_000_000);
    let digits = if fraction > 0 { format!(".{fraction:09}") } else { String::new() };
    format!("{whole}{} s", digits.trim_end_matches('0'))
}

/// The tokens of an expression in one line. Tokens within brackets keep rustc's spacing.
fn pretty(tokens: &[TokenTree]) -> String {
    let mut text = String::new();
    let mut before = Before::Start;
    let mut generics = 0_usize;
    for token in tokens {
        let (is_close, now) = around(token, before, &mut generics);
        if !is_close {
            text.push(' ');
        }
        let _ = write!(text, "{token}");
        before = now;
    }
    text
}

/// The token before another one.
#[derive(Clone, Copy, PartialEq)]
enum Before {
    /// Nothing, or a token that the next one follows closely: `&`, `!`, `::`, `.`.
    Start,
    Joint(char),
    /// An identifier, or the end of generics: a path or a function.
    Word,
    Value,
    /// An operator between two values, or a `,`.
    Between,
}

/// Whether a token follows the previous one without a space, and its role for the next one.
fn around(token: &TokenTree, before: Before, generics: &mut usize) -> (bool, Before) {
    let is_free = matches!(before, Before::Word | Before::Value | Before::Between);
    let is_value = matches!(before, Before::Word | Before::Value);
    match token {
        TokenTree::Ident(_) => (!is_free, Before::Word),
        TokenTree::Literal(_) => (!is_free, Before::Value),
        TokenTree::Group(group) => {
            let is_call = is_value && group.delimiter() != Delimiter::Brace;
            (!is_free || is_call, Before::Value)
        }
        TokenTree::Punct(punct) => {
            let is_joint = punct.spacing() == Spacing::Joint;
            let is_in_generics = *generics > 0;
            match (punct.as_char(), before) {
                (':', Before::Joint(':')) => (true, Before::Start),
                (':', _) if is_joint => (true, Before::Joint(':')),
                ('<', Before::Start | Before::Between) => {
                    *generics += 1;
                    (!is_free, Before::Start)
                }
                ('<', _) if is_in_generics => {
                    *generics += 1;
                    (true, Before::Start)
                }
                (',' | ':', _) | ('>', Before::Joint('-')) => (true, Before::Between),
                ('>', _) if is_in_generics => {
                    *generics -= 1;
                    (true, Before::Word)
                }
                ('.' | '!', Before::Word | Before::Value) if !is_joint => (true, Before::Start),
                ('?', _) => (true, Before::Value),
                (char, Before::Joint(_)) => {
                    (true, if is_joint { Before::Joint(char) } else { Before::Between })
                }
                // An operator between two values, or before one.
                (char, _) if is_joint => (!is_free, Before::Joint(char)),
                _ if is_value => (false, Before::Between),
                _ => (!is_free, Before::Start),
            }
        }
    }
}
