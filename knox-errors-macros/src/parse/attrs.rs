//! The attributes of a table and of its rows: ours are read, near misses of ours
//! refused, all others passed on.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

use super::cell;
use super::extent;
use super::serde;
use super::tokens::{flatten, is_punct, shown, split_commas};
use crate::errors::{Errors, Place};
use crate::model::{CodeType, Doc, RowAttrs, StatusRule, TableAttrs};
use crate::suggest::{nearest, one_of, question};

pub const KNOX: &str = "knox";
const ALIAS: &str = "alias";
const KNOX_KEYS: [&str; 3] = ["serde", "status", "url"];
/// The traits that every table has.
const GIVEN: [&str; 13] = [
    "Clone",
    "Copy",
    "Debug",
    "Display",
    "Eq",
    "Error",
    "FromStr",
    "Hash",
    "KnoxCode",
    "KnoxTable",
    "Ord",
    "PartialEq",
    "PartialOrd",
];
const STATUS_RULES: [&str; 2] = ["code", "prefix"];

/// The attribute's name, `""` for a path of several words.
fn name(attribute: &Attribute) -> String {
    attribute.path().get_ident().map(ToString::to_string).unwrap_or_default()
}

pub fn span(attribute: &Attribute) -> Span {
    let first = attribute.path().segments.first();
    first.map_or_else(Span::call_site, |segment| segment.ident.span())
}

/// Notes an attribute that is nearly one of ours, so that a slip of the pen does
/// not pass as somebody else's.
fn is_near_miss(attribute: &Attribute, errors: &mut Errors) -> bool {
    let name = name(attribute);
    let meant = nearest(&name, &[KNOX, ALIAS]).or_else(|| (name == "aliases").then_some(ALIAS));
    if let Some(meant) = meant {
        let question = question(Some(meant));
        errors.add(span(attribute), format!("unknown attribute `{name}`{question}"));
    }
    meant.is_some()
}

pub fn of_table(attributes: Vec<Attribute>, errors: &mut Errors) -> TableAttrs {
    let mut attrs = TableAttrs::default();
    for attribute in attributes {
        let tokens = attribute.to_token_stream();
        match name(&attribute).as_str() {
            "doc" => attrs.docs.push(doc(&attribute)),
            "cfg" => attrs.conditions.push(tokens),
            "cfg_attr" if mentions(&attribute.meta, &[KNOX, ALIAS, "cfg", "repr"]) => {
                let message = "`cfg_attr` on a table cannot hold `cfg`, `repr` or an attribute of the macro; put `#[cfg(…)]` on two tables";
                errors.add(span(&attribute), message);
            }
            KNOX => knox(&attribute, &mut attrs, errors),
            ALIAS => errors.add(
                span(&attribute),
                "`alias` belongs on a row: `#[alias(…)]` before its first cell",
            ),
            "derive" => attrs.passed.extend(derive(&attribute, errors)),
            "repr" => errors.add(
                span(&attribute),
                "`repr` is chosen by the macro: as small as the rows allow, never the code",
            ),
            _ if is_near_miss(&attribute, errors) => {}
            _ => attrs.passed.push(tokens),
        }
    }
    attrs
}

pub fn of_row(attributes: Vec<Attribute>, code_type: &CodeType, errors: &mut Errors) -> RowAttrs {
    let mut attrs = RowAttrs::default();
    for attribute in attributes {
        let tokens = attribute.to_token_stream();
        let name = name(&attribute);
        if name == "cfg" || name == "cfg_attr" {
            attrs.conditions.push(tokens);
            continue;
        }
        attrs.unconditional.push(tokens.clone());
        match name.as_str() {
            "doc" => attrs.docs.push(tokens),
            ALIAS => alias(&attribute, code_type, &mut attrs, errors),
            KNOX => errors.add(
                span(&attribute),
                "`knox` belongs on the table: `#[knox(…)]` before its `enum`",
            ),
            "repr" => errors.add(span(&attribute), "`repr` is no attribute of a row"),
            _ if is_near_miss(&attribute, errors) => {}
            _ => attrs.passed.push(tokens),
        }
    }
    attrs
}

/// `#[derive(…)]` without what the macro gives, which is refused.
fn derive(attribute: &Attribute, errors: &mut Errors) -> Option<TokenStream> {
    let Meta::List(list) = &attribute.meta else { return Some(attribute.to_token_stream()) };
    let mut kept = Vec::new();
    for path in split_commas(list.tokens.clone()) {
        match path.last() {
            Some(TokenTree::Ident(name)) if GIVEN.iter().any(|given| name == given) => {
                let message = format!("every table has `{name}` already, leave it out here");
                errors.add(name.span(), message);
            }
            _ => kept.push(path.into_iter().collect::<TokenStream>()),
        }
    }
    (!kept.is_empty()).then(|| quote!(#[derive(#(#kept),*)]))
}

/// `#[alias(code, …)]`
fn alias(attribute: &Attribute, code_type: &CodeType, attrs: &mut RowAttrs, errors: &mut Errors) {
    let form = "expected the other codes of the row: `#[alias(4012250)]`";
    let Meta::List(list) = &attribute.meta else {
        errors.add(span(attribute), form);
        return;
    };
    let codes = split_commas(list.tokens.clone());
    if codes.is_empty() {
        errors.add(span(attribute), form);
    }
    for code in codes {
        let code = flatten(code);
        let at = code.first().map_or_else(|| span(attribute), TokenTree::span);
        let taken = extent::value_extent(&code);
        let behind = &code[taken..];
        let is_bar = behind.first().is_some_and(|bar| is_punct(bar, '|'));
        if is_bar || extent::another_value(&code, taken) {
            let message = format!("expected `,` between codes, found `{}`", shown(behind));
            errors.add(behind[0].span(), message);
            continue;
        }
        attrs.aliases.extend(errors.value(cell::code(&code, at, code_type)));
    }
}

/// `#[knox(key = value, …)]`
fn knox(attribute: &Attribute, attrs: &mut TableAttrs, errors: &mut Errors) {
    let form = "expected `#[knox(key = value)]` with the keys `serde`, `status` and `url`";
    let Meta::List(list) = &attribute.meta else {
        errors.add(span(attribute), form);
        return;
    };
    let pairs = split_commas(list.tokens.clone());
    if pairs.is_empty() {
        errors.add(span(attribute), form);
    }
    for pair in pairs {
        match pair.as_slice() {
            [TokenTree::Ident(key), equals, value @ ..] if is_punct(equals, '=') => {
                let at = value.first().map_or_else(|| equals.span(), TokenTree::span);
                match key.to_string().as_str() {
                    "serde" => serde::rule(key.span(), value, at, attrs, errors),
                    "url" => url(key.span(), value, at, attrs, errors),
                    "status" => status_rule(key.span(), value, at, attrs, errors),
                    other => unknown_key(key.span(), other, errors),
                }
            }
            [TokenTree::Ident(key), ..] if KNOX_KEYS.iter().all(|known| key != known) => {
                unknown_key(key.span(), &key.to_string(), errors);
            }
            [key, ..] => errors.add(key.span(), form),
            [] => errors.add(span(attribute), form),
        }
    }
}

fn unknown_key(at: Span, key: &str, errors: &mut Errors) {
    let known = one_of(&KNOX_KEYS);
    let advice = if key == "crate" {
        "; a table finds the crate by itself".to_owned()
    } else {
        question(nearest(key, &KNOX_KEYS))
    };
    errors.add(at, format!("unknown key `{key}`, expected {known}{advice}"));
}

pub fn url(key: Span, value: &[TokenTree], at: Span, attrs: &mut TableAttrs, errors: &mut Errors) {
    if let Some(first) = &attrs.url {
        twice("url", key, first.span, errors);
        return;
    }
    let Ok(text) = cell::name(value, at, false) else {
        errors.add(at, "expected the page's address in quotes: `url = \"https://…\"`");
        return;
    };
    let is_web = ["https://", "http://"].iter().any(|scheme| text.value.starts_with(scheme));
    let ends_link = |c: char| c.is_whitespace() || c.is_control() || "<>\"".contains(c);
    if !is_web || text.value.contains(ends_link) {
        let found = text.value.escape_debug();
        errors.add(at, format!("expected a web address, found `{found}`: `url = \"https://…\"`"));
        return;
    }
    attrs.url = Some(text);
}

pub fn status_rule(
    key: Span,
    value: &[TokenTree],
    at: Span,
    attrs: &mut TableAttrs,
    errors: &mut Errors,
) {
    if let Some((_, first)) = attrs.status_rule {
        twice("status", key, first, errors);
        return;
    }
    let rule = match value {
        [TokenTree::Ident(rule)] if rule == "code" => StatusRule::Code,
        [TokenTree::Ident(rule)] if rule == "prefix" => StatusRule::Prefix,
        found => {
            let found: String = found.iter().map(ToString::to_string).collect();
            let message =
                format!("expected {}, found `{found}`: `status = prefix`", one_of(&STATUS_RULES));
            errors.add(at, message);
            return;
        }
    };
    attrs.status_rule = Some((rule, key));
}

fn twice(what: &str, again: Span, first: Span, errors: &mut Errors) {
    let [again, first] = [again, first].map(Place::from);
    let error = again.error(format!("`{what}` is given twice"));
    errors.add_pair(error, first.error(format!("`{what}` is given here first")));
}

/// Whether a list of attributes, such as `cfg_attr`'s, holds one of these names
/// behind a comma.
fn mentions(meta: &Meta, names: &[&str]) -> bool {
    let Meta::List(list) = meta else { return false };
    split_commas(list.tokens.clone()).iter().skip(1).any(|attribute| {
        let first = attribute.first();
        first.is_some_and(|first| names.iter().any(|name| first.to_string() == *name))
    })
}

pub fn doc(attribute: &Attribute) -> Doc {
    let text = match &attribute.meta {
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    };
    Doc { tokens: attribute.to_token_stream(), text }
}
