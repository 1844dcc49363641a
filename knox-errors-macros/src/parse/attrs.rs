//! The attributes of a table and of its rows: the macro reads its own, reports misspelt ones, and
//! passes all others on.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

use super::cell::{self, another_value, value_len};
use super::keys::{KNOX, Reader, Target, Values};
use super::tokens::{
    Located, flatten, is_ident, is_punct, is_punct_at, opened, parsed_attribute, shown,
    split_commas, stream,
};
use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{CodeType, Deprecation, Doc, DocText, RowAttrs, SerdeTraits};
use crate::suggest::{nearest, question};

const ALIAS: &str = "alias";
const DERIVED: [&str; 13] = [
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

fn name(attribute: &Attribute) -> String {
    attribute.path().get_ident().map(ToString::to_string).unwrap_or_default()
}

fn is_near_miss(name: &str, located: &Located, diagnostics: &mut Diagnostics) -> bool {
    let suggestion = if name == "aliases" { Some(ALIAS) } else { nearest(name, &[KNOX, ALIAS]) };
    if suggestion.is_some() {
        let question = question(suggestion);
        diagnostics.report(located.at, format!("unknown attribute `{name}`{question}"));
    }
    suggestion.is_some()
}

pub fn of_table(attributes: &[Located], diagnostics: &mut Diagnostics) -> Values {
    let mut knox = Reader::new(Target::Table);
    for located in attributes {
        let found = &mut knox.values.attrs;
        let Located { attribute, at } = located;
        let tokens = quote!(#attribute);
        let name = name(attribute);
        match name.as_str() {
            "doc" => found.docs.push(doc(attribute)),
            "cfg" => found.conditions.push(tokens),
            "cfg_attr" => {
                let errors_before = diagnostics.count();
                match conditional(located, diagnostics) {
                    Ok(Some(serde)) => found.serde = Some(serde),
                    Ok(None) => found.passed.push(tokens),
                    // The key's error is enough.
                    Err(Refused) if diagnostics.count() > errors_before => {}
                    Err(Refused) => {
                        let message = "`cfg_attr` on a table cannot hold `cfg`, `repr`, `alias` or `knox`, except a single `knox(serde = …)`; for the rest, write two tables under `#[cfg(…)]`";
                        diagnostics.report(*at, message);
                    }
                }
            }
            KNOX => {
                knox.read(attribute, *at, diagnostics);
            }
            ALIAS => diagnostics
                .report(*at, "`alias` belongs on a row: `#[alias(…)]` before its first cell"),
            "derive" => {
                if let Some(derive) = derive(located, diagnostics) {
                    found.passed.push(derive);
                }
            }
            "repr" => diagnostics.report(
                *at,
                "the macro chooses the `repr`, the smallest type that counts the rows: leave it out",
            ),
            _ if is_near_miss(&name, located, diagnostics) => {}
            _ => found.passed.push(tokens),
        }
    }
    knox.values
}

pub fn of_row(
    attributes: &[Located],
    code_type: &CodeType,
    diagnostics: &mut Diagnostics,
) -> RowAttrs {
    let mut attrs = RowAttrs::default();
    let mut knox = None;
    for located in attributes {
        let (attribute, at) = (&located.attribute, located.at);
        let (tokens, name) = (quote!(#attribute), name(attribute));
        match name.as_str() {
            // rustc has evaluated them on the hidden enum: this row is on.
            "cfg" | "cfg_attr" => {}
            "doc" => attrs.docs.push(doc(attribute)),
            ALIAS => alias(located, code_type, &mut attrs, diagnostics),
            KNOX => {
                let mut reader = match knox {
                    Some(reader) => reader,
                    None => Reader::new(Target::Row),
                };
                reader.read(attribute, at, diagnostics);
                knox = Some(reader);
            }
            "deprecated" => {
                attrs.deprecation = Some(deprecation(attribute));
                attrs.passed.push(tokens);
            }
            "repr" => diagnostics.report(at, "`repr` is not an attribute of a row"),
            _ if is_near_miss(&name, located, diagnostics) => {}
            _ => attrs.passed.push(tokens),
        }
    }
    if let Some(mut knox) = knox {
        attrs.docs_url = knox.values.attrs.docs_url.take();
    }
    attrs
}

/// The documentation of a column, and where it begins. Other attributes are reported.
pub fn of_column(
    attributes: &[Located],
    diagnostics: &mut Diagnostics,
) -> (Vec<Doc>, Option<SpanRange>) {
    let (mut docs, mut docs_at) = (Vec::new(), None);
    for Located { attribute, at } in attributes {
        if attribute.path().is_ident("doc") {
            docs.push(doc(attribute));
            docs_at = docs_at.or(Some(*at));
        } else {
            let path = attribute.path();
            let message = format!(
                "expected a column's documentation `/// …`, found the attribute `{}`",
                quote!(#path)
            );
            diagnostics.report(*at, message);
        }
    }
    (docs, docs_at)
}

/// `#[derive(…)]` without the traits that every table implements, which are reported.
fn derive(located: &Located, diagnostics: &mut Diagnostics) -> Option<TokenStream> {
    let attribute = &located.attribute;
    let Meta::List(list) = &attribute.meta else { return Some(quote!(#attribute)) };
    let mut kept = Vec::new();
    for path in &split_commas(list.tokens.clone()) {
        let name = path.last().map(ToString::to_string).unwrap_or_default();
        if DERIVED.contains(&name.as_str()) {
            let at = located.at.of(&path[path.len() - 1..]);
            diagnostics
                .report(at, format!("every table already implements `{name}`: leave it out"));
        } else {
            kept.push(stream(path));
        }
    }
    if kept.is_empty() { None } else { Some(quote!(#[derive(#(#kept),*)])) }
}

fn alias(
    located: &Located,
    code_type: &CodeType,
    attrs: &mut RowAttrs,
    diagnostics: &mut Diagnostics,
) {
    let at = located.at;
    let codes = match &located.attribute.meta {
        Meta::List(list) => split_commas(list.tokens.clone()),
        _ => Vec::new(),
    };
    if codes.is_empty() {
        let message = "expected the other codes or names of the row: `#[alias(4012250, name = TENANT_LOCKED)]`";
        diagnostics.report(at, message);
    }
    for code in &codes {
        push_alias(&flatten(code), at, code_type, attrs, diagnostics);
    }
}

/// Reads a further code, or after `name =` a further name.
pub fn push_alias(
    tokens: &[TokenTree],
    at: SpanRange,
    code_type: &CodeType,
    attrs: &mut RowAttrs,
    diagnostics: &mut Diagnostics,
) {
    let (value, is_name) = match tokens {
        [TokenTree::Ident(key), equals, name @ ..] if is_punct(equals, '=') => {
            if key != "name" {
                let message = format!("unknown key `{key}`, expected `name = …` or a code");
                return diagnostics.report(at.at(key.span()), message);
            }
            (name, true)
        }
        code => (code, false),
    };
    let len = value_len(value);
    if is_punct_at(value, len, '|') || another_value(value, len) {
        let advice = if is_name { "; a string of several words needs quotes" } else { "" };
        let message =
            format!("expected `,` between aliases, found `{}`{advice}", shown(&value[len..]));
        diagnostics.report(at.at(value[len].span()), message);
    } else if !is_name {
        let code = cell::code(value, at.of(value), code_type);
        diagnostics.push_or_report(&mut attrs.aliases, code, at);
    } else if value.is_empty() {
        let message = "expected a name after `=`: `#[alias(name = TENANT_LOCKED)]`";
        diagnostics.report(at.of(tokens), message);
    } else {
        let name = cell::name(value, at.of(value), false);
        diagnostics.push_or_report(&mut attrs.name_aliases, name, at);
    }
}

/// A `cfg_attr` that a table cannot have.
struct Refused;

/// serde's traits with their conditions, for a `cfg_attr` with `knox(serde = …)` alone, or `None`
/// for one to pass on.
fn conditional(
    located: &Located,
    diagnostics: &mut Diagnostics,
) -> Result<Option<SerdeTraits>, Refused> {
    let Meta::List(list) = &located.attribute.meta else { return Ok(None) };
    let pieces = split_commas(list.tokens.clone());
    let [condition, attributes @ ..] = pieces.as_slice() else { return Ok(None) };
    for attribute in attributes {
        let attribute = stream(&flatten(attribute));
        let Ok(attribute) = parsed_attribute(&opened(quote!(#[#attribute]))) else { continue };
        let inner = Located { attribute, at: located.at };
        let mut found = match name(&inner.attribute).as_str() {
            "cfg_attr" => conditional(&inner, diagnostics)?,
            KNOX => {
                let mut knox = Reader::new(Target::Table);
                knox.read(&inner.attribute, inner.at, diagnostics);
                Some(knox.only_serde().ok_or(Refused)?)
            }
            ALIAS | "cfg" | "repr" => return Err(Refused),
            _ => None,
        };
        if let Some(serde) = &mut found {
            serde.conditions.push(stream(condition));
            return if attributes.len() == 1 { Ok(found) } else { Err(Refused) };
        }
    }
    Ok(None)
}

/// The `#[deprecated]` of a derived enum's variant. rustc reports its errors.
pub fn deprecation_among(attributes: &[Attribute]) -> Option<Deprecation> {
    for attribute in attributes {
        if attribute.path().is_ident("deprecated") {
            return Some(deprecation(attribute));
        }
    }
    None
}

fn deprecation(attribute: &Attribute) -> Deprecation {
    let mut found = Deprecation::default();
    match &attribute.meta {
        Meta::NameValue(pair) => {
            if let DocText::Literal(note) = doc_value(&pair.value) {
                found.note = Some(note);
            }
        }
        Meta::List(list) => {
            for piece in &split_commas(list.tokens.clone()) {
                let [key, equals, value @ ..] = piece.as_slice() else { continue };
                let text = match value {
                    [TokenTree::Literal(text)] if is_punct(equals, '=') => cell::text(text),
                    _ => None,
                };
                if is_ident(key, "since") {
                    found.since = text;
                } else if is_ident(key, "note") {
                    found.note = text;
                }
            }
        }
        Meta::Path(_) => {}
    }
    found
}

pub fn docs(attributes: &[Attribute]) -> Vec<Doc> {
    let mut docs = Vec::new();
    for attribute in attributes {
        if attribute.path().is_ident("doc") {
            docs.push(doc(attribute));
        }
    }
    docs
}

fn doc(attribute: &Attribute) -> Doc {
    let text = match &attribute.meta {
        Meta::NameValue(pair) => doc_value(&pair.value),
        _ => DocText::None,
    };
    Doc { tokens: quote!(#attribute), text }
}

fn doc_value(value: &Expr) -> DocText {
    match value {
        Expr::Group(group) => doc_value(&group.expr),
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
            DocText::Literal(without_stars(text.value()))
        }
        value => DocText::Expression(quote!(#value)),
    }
}

/// A block comment without the `*` at the start of each further line.
fn without_stars(text: String) -> String {
    let mut lines = text.split('\n');
    let mut plain = String::from(lines.next().unwrap_or_default());
    let mut has_stars = false;
    for line in lines {
        match line.trim_start().strip_prefix('*') {
            Some(after) => {
                has_stars = true;
                plain.push('\n');
                plain.push_str(after);
            }
            // The end of the comment.
            None if line.trim().is_empty() && has_stars => {}
            None => return text,
        }
    }
    plain
}
