//! The keys of `#[knox(…)]` on an enum of the user's own and on its variants.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Meta, Path};

use super::attrs::{self, KNOX};
use super::cell;
use super::extent;
use super::serde;
use super::tokens::{is_punct, parse_until, shown, split_commas};
use crate::errors::{Errors, Place};
use crate::model::{CodeKind, CodeType, Status, TableAttrs, Text};
use crate::suggest::{nearest, one_of, question};

const VARIANT_KEYS: [&str; 7] =
    ["code", "name", "description", "status", "action", "alias", "transparent"];
const ENUM_KEYS: [&str; 6] = ["code", "status", "url", "display", "serde", "crate"];

/// What stands behind a key: nothing, `= …` or `(…)`.
enum Value {
    None,
    Given(Vec<TokenTree>),
    List(Vec<Vec<TokenTree>>),
}

/// One `key`, `key = value` or `key(…)` of an attribute.
struct Pair {
    key: Ident,
    value: Value,
}

impl Pair {
    /// The value, or an error that says how to write it.
    fn given(&self, example: &str, errors: &mut Errors) -> Option<(Vec<TokenTree>, Span)> {
        match &self.value {
            Value::Given(tokens) if !tokens.is_empty() => {
                let taken = extent::value_extent(tokens);
                if extent::another_value(tokens, taken) {
                    let found = shown(&tokens[taken..]);
                    let message = format!("expected `,` between keys, found `{found}`");
                    errors.add(tokens[taken].span(), message);
                    return None;
                }
                Some((tokens.clone(), tokens[0].span()))
            }
            _ => {
                let key = &self.key;
                errors.add(key.span(), format!("expected a value behind `{key}`: `{example}`"));
                None
            }
        }
    }
}

/// The pairs of all `#[knox(…)]`, those that can be read.
fn pairs(attributes: &[Attribute], keys: &[&str], errors: &mut Errors) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let form = format!("expected `#[knox(key = value)]` with the keys {}", one_of(keys));
    for attribute in attributes {
        if !attribute.path().is_ident(KNOX) {
            continue;
        }
        let at = attrs::span(attribute);
        let Meta::List(list) = &attribute.meta else {
            errors.add(at, &form);
            continue;
        };
        let pieces = split_commas(list.tokens.clone());
        if pieces.is_empty() {
            errors.add(at, &form);
        }
        for piece in pieces {
            match piece.as_slice() {
                [TokenTree::Ident(key), behind @ ..] => {
                    if let Some(pair) = pair(key, behind, keys, &form, errors) {
                        pairs.push(pair);
                    }
                }
                [found, ..] => errors.add(found.span(), &form),
                [] => errors.add(at, &form),
            }
        }
    }
    pairs
}

/// The pairs without those whose key, but for one that may, stands there again.
fn once_each(pairs: Vec<Pair>, but: &str, errors: &mut Errors) -> Vec<Pair> {
    let mut kept: Vec<Pair> = Vec::new();
    for pair in pairs {
        let key = &pair.key;
        if *key != but && kept.iter().any(|other| other.key == *key) {
            errors.add(key.span(), format!("`{key}` is given twice"));
        } else {
            kept.push(pair);
        }
    }
    kept
}

fn pair(
    key: &Ident,
    behind: &[TokenTree],
    keys: &[&str],
    form: &str,
    errors: &mut Errors,
) -> Option<Pair> {
    let word = key.to_string();
    if !keys.contains(&word.as_str()) {
        let elsewhere = [
            ("transparent", "a variant"),
            ("display", "the enum"),
            ("serde", "the enum"),
            ("url", "the enum"),
        ];
        let belongs = elsewhere.iter().find(|(other, _)| *other == word);
        let advice = match belongs {
            Some((_, place)) => format!("; `{word}` belongs on {place}"),
            None => question(nearest(&word, keys)),
        };
        errors.add(key.span(), format!("unknown key `{word}`, expected {}{advice}", one_of(keys)));
        return None;
    }
    let value = match behind {
        [] => Value::None,
        [equals, value @ ..] if is_punct(equals, '=') => Value::Given(value.to_vec()),
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            Value::List(split_commas(group.stream()))
        }
        [found, ..] => {
            errors.add(found.span(), form);
            return None;
        }
    };
    Some(Pair { key: key.clone(), value })
}

/// What the attributes of the enum say.
#[derive(Default)]
pub struct OnEnum {
    pub attrs: TableAttrs,
    pub krate: Option<TokenStream>,
    pub code_type: Option<CodeType>,
    pub display: Option<Span>,
    /// Some key that is for tables alone.
    pub table_key: Option<Span>,
}

impl OnEnum {
    pub fn read(attributes: &[Attribute], errors: &mut Errors) -> Self {
        let mut found = Self::default();
        let docs = attributes.iter().filter(|attribute| attribute.path().is_ident("doc"));
        found.attrs.docs = docs.map(attrs::doc).collect();
        for pair in once_each(pairs(attributes, &ENUM_KEYS, errors), "", errors) {
            found.take(&pair, errors);
        }
        found
    }

    fn take(&mut self, pair: &Pair, errors: &mut Errors) {
        let key = pair.key.span();
        let word = pair.key.to_string();
        if ["display", "serde", "url"].contains(&word.as_str()) {
            self.table_key.get_or_insert(key);
        }
        match word.as_str() {
            "display" => match pair.value {
                Value::None => self.display = Some(key),
                _ => errors.add(key, "`display` stands alone: `#[knox(display)]`"),
            },
            "crate" => {
                let Some((tokens, at)) = pair.given("crate = path::to::knox_errors", errors) else {
                    return;
                };
                self.krate = errors.value(crate_path(&tokens, at));
            }
            "code" => {
                let Some((tokens, at)) = pair.given("code = u64", errors) else { return };
                self.code_type = errors.value(code_type(&tokens, at));
            }
            "serde" => {
                let Some((tokens, at)) = pair.given("serde = code", errors) else { return };
                serde::rule(key, &tokens, at, &mut self.attrs, errors);
            }
            "url" => {
                let Some((tokens, at)) = pair.given("url = \"https://…\"", errors) else {
                    return;
                };
                attrs::url(key, &tokens, at, &mut self.attrs, errors);
            }
            _ => {
                let Some((tokens, at)) = pair.given("status = prefix", errors) else { return };
                attrs::status_rule(key, &tokens, at, &mut self.attrs, errors);
            }
        }
    }
}

/// Words and `::` alone: what a module's path has, and what may stand before `::item`
/// in an expression. With arguments, as in `knox_errors<T>`, it could not.
fn crate_path(tokens: &[TokenTree], at: Span) -> syn::Result<TokenStream> {
    let path = parse_until(tokens.iter().cloned().collect(), at, Path::parse_mod_style);
    path.map(ToTokens::into_token_stream).map_err(|_| {
        let found: String = tokens.iter().map(ToString::to_string).collect();
        let message = format!(
            "expected the path to `knox_errors`, found `{found}`: `crate = path::to::knox_errors`"
        );
        Place::of(tokens, at).error(message)
    })
}

fn code_type(tokens: &[TokenTree], at: Span) -> syn::Result<CodeType> {
    let names: Vec<&str> = CodeKind::NAMES.into_iter().chain(["any"]).collect();
    if let [TokenTree::Ident(ident)] = tokens {
        if let Some(kind) = CodeKind::of(&ident.to_string()) {
            return Ok(CodeType { ident: ident.clone(), kind });
        }
    }
    let found: String = tokens.iter().map(ToString::to_string).collect();
    let (known, question) = (one_of(&names), question(nearest(&found, &names)));
    let message = format!("expected the codes' type, found `{found}`: {known}{question}");
    Err(Place::of(tokens, at).error(message))
}

/// What the attributes of a variant say.
#[derive(Default)]
pub struct OnVariant {
    pub code: Option<Vec<TokenTree>>,
    pub aliases: Vec<Vec<TokenTree>>,
    pub name: Option<Text>,
    pub description: Option<Text>,
    pub status: Option<Status>,
    pub action: Option<Ident>,
    pub transparent: Option<Span>,
    /// Some key that `transparent` does not go with.
    pub other_than_transparent: Option<Span>,
    /// Whether a mistake was told, from which others may follow.
    pub is_bad: bool,
}

impl OnVariant {
    pub fn read(attributes: &[Attribute], errors: &mut Errors) -> Self {
        let before = errors.count();
        let mut found = Self::default();
        for pair in once_each(pairs(attributes, &VARIANT_KEYS, errors), "alias", errors) {
            found.take(&pair, errors);
        }
        found.is_bad = errors.count() > before;
        found
    }

    fn take(&mut self, pair: &Pair, errors: &mut Errors) {
        let span = pair.key.span();
        let key = pair.key.to_string();
        if key != "transparent" {
            self.other_than_transparent.get_or_insert(span);
        }
        match key.as_str() {
            "transparent" => match pair.value {
                Value::None => self.transparent = Some(span),
                _ => errors.add(span, "`transparent` stands alone: `#[knox(transparent)]`"),
            },
            "alias" => match &pair.value {
                Value::List(codes) if !codes.is_empty() => self.aliases.extend(codes.clone()),
                value => {
                    let mut example = "4012250".to_owned();
                    if let Value::Given(code) = value {
                        if !code.is_empty() {
                            example = code.iter().map(ToString::to_string).collect();
                        }
                    }
                    let message =
                        format!("expected the other codes of the variant: `alias({example})`");
                    errors.add(span, message);
                }
            },
            "code" => self.code = pair.given("code = 5040001", errors).map(|(code, _)| code),
            "name" => {
                let Some((tokens, at)) = pair.given("name = TENANT_BUSY", errors) else { return };
                self.name = errors.value(cell::name(&tokens, at, false));
            }
            "description" => {
                let given = pair.given("description = \"The tenant is busy.\"", errors);
                let Some(cell) = given.map(cell_of) else { return };
                self.description = errors.value(cell::description(&cell)).flatten();
            }
            "status" => {
                let Some(cell) = pair.given("status = 504", errors).map(cell_of) else { return };
                self.status = errors.value(cell::status(&cell)).flatten();
            }
            _ => {
                let given = pair.given("action = WaitAndRetry", errors);
                let Some(cell) = given.map(cell_of) else { return };
                self.action = errors.value(cell::action(&cell)).flatten();
            }
        }
    }
}

fn cell_of((tokens, at): (Vec<TokenTree>, Span)) -> super::tokens::Cell {
    super::tokens::Cell::new(tokens, 0, at, None)
}
