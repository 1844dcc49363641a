//! A custom column's cell in documentation: the value as exports show it, as far as the tokens
//! tell.

use std::fmt::Write;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::{Lit, LitInt};

/// The text for a cell; `None` for the values `None`, `""` and `[]`.
pub fn text(tokens: &TokenStream) -> Option<String> {
    let text = expression(&trees(tokens.clone())).text();
    if text.is_empty() { None } else { Some(text) }
}

fn trees(tokens: TokenStream) -> Vec<TokenTree> {
    let mut trees = Vec::new();
    trees.extend(tokens);
    trees
}

enum Value {
    /// `None`.
    Empty,
    Text(String),
    List(Vec<Value>),
}

impl Value {
    fn text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::List(values) => {
                let mut text = String::new();
                for (index, value) in values.iter().enumerate() {
                    if index > 0 {
                        text.push_str(", ");
                    }
                    text.push_str(&value.text_in_list());
                }
                text
            }
        }
    }

    fn text_in_list(&self) -> String {
        match self {
            Self::Empty => "none".to_owned(),
            Self::Text(text) => text.clone(),
            Self::List(_) => format!("({})", self.text()),
        }
    }
}

fn expression(tokens: &[TokenTree]) -> Value {
    known(tokens).unwrap_or_else(|| Value::Text(pretty(tokens)))
}

/// The value of a literal, a path, a list or one of a few calls, or of a reference to these.
fn known(tokens: &[TokenTree]) -> Option<Value> {
    match tokens {
        [TokenTree::Punct(punct), value @ ..] if punct.as_char() == '&' => known(value),
        [TokenTree::Literal(literal)] => Some(Value::Text(match Lit::new(literal.clone()) {
            Lit::Str(text) => in_one_line(&text.value()),
            Lit::Char(character) => in_one_line(&character.value().to_string()),
            _ => literal.to_string(),
        })),
        [TokenTree::Group(group)] => list(group),
        [function @ .., TokenTree::Group(arguments)]
            if arguments.delimiter() == Delimiter::Parenthesis =>
        {
            call(&path(function)?, arguments)
        }
        _ => match &path(tokens)?[..] {
            [.., last] if last == "None" => Some(Value::Empty),
            [.., ty, last] if ty == "Duration" && last == "ZERO" => Some(seconds(0)),
            [.., last] => Some(Value::Text(last.clone())),
            [] => None,
        },
    }
}

/// A string with control characters, line ends and bidirectional characters escaped.
fn in_one_line(text: &str) -> String {
    let mut line = String::new();
    for character in text.chars() {
        match character {
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                line.extend(character.escape_unicode());
            }
            _ if character.is_control() => line.extend(character.escape_debug()),
            _ => line.push(character),
        }
    }
    line
}

/// An array, a tuple, or a value in parentheses or from a macro's fragment.
fn list(group: &Group) -> Option<Value> {
    let tokens = trees(group.stream());
    match group.delimiter() {
        Delimiter::None => known(&tokens),
        Delimiter::Parenthesis => match &elements(&tokens)?[..] {
            [] => None,
            [value] if value.len() == tokens.len() => known(value),
            values => Some(list_of(values)),
        },
        Delimiter::Bracket => Some(list_of(&elements(&tokens)?)),
        Delimiter::Brace => None,
    }
}

fn list_of(elements: &[&[TokenTree]]) -> Value {
    let mut values = Vec::new();
    for element in elements {
        values.push(expression(element));
    }
    Value::List(values)
}

/// The tokens between commas. `None` if there may be generics, parameters of a closure, or
/// `[x; 3]`.
fn elements(tokens: &[TokenTree]) -> Option<Vec<&[TokenTree]>> {
    let mut elements = Vec::new();
    let mut start = 0;
    for (index, token) in tokens.iter().enumerate() {
        let TokenTree::Punct(punct) = token else { continue };
        match punct.as_char() {
            ',' => {
                elements.push(&tokens[start..index]);
                start = index + 1;
            }
            '<' | '|' | ';' => return None,
            _ => {}
        }
    }
    if start < tokens.len() {
        elements.push(&tokens[start..]);
    }
    Some(elements)
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
            TokenTree::Punct(punct) if punct.as_char() == ':' => {
                // A path may begin with two.
                colons = if identifiers.is_empty() { 2 } else { colons + 1 };
            }
            _ => return None,
        }
    }
    if colons == 0 { Some(identifiers) } else { None }
}

/// The value of a call of `Some`, or of a constructor of `Duration` with literals.
fn call(function: &[String], arguments: &Group) -> Option<Value> {
    let tokens = trees(arguments.stream());
    let arguments = elements(&tokens)?;
    match (function, &arguments[..]) {
        ([.., function], [value]) if function == "Some" => Some(expression(value)),
        ([.., ty, function], [number]) if ty == "Duration" => {
            let unit = match &**function {
                "from_secs" => 1_000_000_000,
                "from_millis" => 1_000_000,
                "from_micros" => 1_000,
                "from_nanos" => 1,
                _ => return None,
            };
            Some(seconds(u128::from(integer(number)?) * unit))
        }
        ([.., ty, function], [whole, nanos]) if ty == "Duration" && function == "new" => {
            let whole = u128::from(integer(whole)?) * 1_000_000_000;
            Some(seconds(whole + u128::from(integer(nanos)?)))
        }
        _ => None,
    }
}

fn integer(tokens: &[TokenTree]) -> Option<u64> {
    let [TokenTree::Literal(literal)] = tokens else { return None };
    let Lit::Int(number) = Lit::new(literal.clone()) else { return None };
    LitInt::base10_parse(&number).ok()
}

/// A duration in nanoseconds as seconds.
fn seconds(nanos: u128) -> Value {
    let (whole, fraction) = (nanos / 1_000_000_000, nanos % 1_000_000_000);
    let mut text = whole.to_string();
    if fraction > 0 {
        let digits = format!(".{fraction:09}");
        text.push_str(digits.trim_end_matches('0'));
    }
    text.push_str(" s");
    Value::Text(text)
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
