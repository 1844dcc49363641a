//! The keys of `#[knox(…)]`, where each is allowed, and its value.

use std::fmt::Write;

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Meta, Path};

use super::attrs;
use super::cell::{self, another_value, value_len};
use super::tokens::{
    Cell, attribute_at, flatten, has_ident, is_punct, is_punct_at, joined, parse_until, shown,
    split_commas, stream,
};
use crate::diagnostics::{Diagnostics, SpanRange};
use crate::format::Format;
use crate::model::{
    Action, CodeKind, CodeType, RowMatch, SerdeRule, SerdeTraits, StatusRule, TableAttrs, Text,
    WholeNumber, as_in_source,
};
use crate::suggest::{alternatives, nearest, one_of, question};

pub const KNOX: &str = "knox";

#[derive(Clone, Copy, PartialEq)]
pub enum Key {
    Action,
    Alias,
    Code,
    Crate,
    Description,
    Display,
    Docs,
    Format,
    Match,
    Name,
    Retired,
    RetryAfter,
    Row,
    Serde,
    Status,
    Transparent,
    Url,
}

impl Key {
    /// What the list of this key holds.
    fn listed(self) -> &'static str {
        match self {
            Self::Retired => "codes that must not be used again",
            _ => "the other codes or names of the variant",
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
pub enum Target {
    /// A table of `knox_codes!`.
    Table,
    /// A row of `knox_codes!`.
    Row,
    Enum,
    Struct,
    Variant,
    Field,
}

impl Target {
    const ALL: [Self; 6] =
        [Self::Table, Self::Row, Self::Enum, Self::Struct, Self::Variant, Self::Field];
}

#[derive(Clone, Copy, PartialEq)]
enum Syntax {
    Flag,
    Value,
    List,
}

struct Rule {
    key: Key,
    word: &'static str,
    syntax: Syntax,
    /// An example for each target, `None` if the key is not allowed there.
    examples: [Option<&'static str>; 6],
}

#[rustfmt::skip]
const RULES: [Rule; 17] = {
    use Syntax::{Flag, List, Value};
    let status = Some("status = prefix");
    let url = Some("url = \"https://…\"");
    let docs = Some("docs = \"https://…#{code}\"");
    let retired = Some("retired(4220002)");
    let format = Some("format = \"0x{:08X}\"");
    let serde = Some("serde = code");
    let r#match = Some("match = code");
    let description = Some("description = \"The tenant is busy.\"");
    let (code, name) = (Some("code = 5040001"), Some("name = TENANT_BUSY"));
    let (row_status, action) = (Some("status = 504"), Some("action = WaitAndRetry"));
    let (retry, row) = (Some("retry_after = 30"), Some("row = GatewayCode::TenantBusy"));
    let (path, transparent) = (Some("crate = path::to::knox_errors"), Some("transparent"));
    [
        rule(Key::Code, "code", Value, [None, None, Some("code = u64"), code, code, None]),
        rule(Key::Row, "row", Value, [None, None, None, row, row, None]),
        rule(Key::Name, "name", Value, [None, None, None, name, name, None]),
        rule(Key::Description, "description", Value, [None, None, None, description, description, None]),
        rule(Key::Serde, "serde", Value, [serde, None, serde, None, None, None]),
        rule(Key::Status, "status", Value, [status, None, status, row_status, row_status, None]),
        rule(Key::Action, "action", Value, [None, None, None, action, action, None]),
        rule(Key::RetryAfter, "retry_after", Value, [None, None, None, retry, retry, None]),
        rule(Key::Format, "format", Value, [format, None, format, None, None, None]),
        rule(Key::Docs, "docs", Value, [docs, docs, docs, None, docs, None]),
        rule(Key::Retired, "retired", List, [retired, None, retired, None, None, None]),
        rule(Key::Url, "url", Value, [url, None, url, None, None, None]),
        rule(Key::Match, "match", Value, [r#match, None, r#match, None, None, None]),
        rule(Key::Alias, "alias", List, [None, None, None, None, Some("alias(4012250)"), None]),
        rule(Key::Display, "display", Flag, [None, None, Some("display"), None, None, None]),
        rule(Key::Crate, "crate", Value, [None, None, path, path, None, None]),
        rule(Key::Transparent, "transparent", Flag, [None, None, None, transparent, transparent, transparent]),
    ]
};

const fn rule(
    key: Key,
    word: &'static str,
    syntax: Syntax,
    examples: [Option<&'static str>; 6],
) -> Rule {
    Rule { key, word, syntax, examples }
}

impl Rule {
    fn on(&self, target: Target) -> Option<&'static str> {
        self.examples[target as usize]
    }

    /// Where the key is allowed, for an error on `target`.
    fn targets(&self, target: Target) -> String {
        let mut names: Vec<String> = Vec::new();
        for allowed in Target::ALL {
            let name = match (allowed, target) {
                (Target::Enum, Target::Table | Target::Row) => "an enum that derives `KnoxCode`",
                (Target::Table, Target::Row) => "the table",
                (Target::Row, Target::Table) => "a row",
                (Target::Row, _) => continue,
                (Target::Table | Target::Enum, _) => "the enum",
                (Target::Struct, _) => "a struct",
                (Target::Variant, _) => "a variant",
                (Target::Field, _) => "a field",
            };
            if self.on(allowed).is_some() && names.last().is_none_or(|last| last != name) {
                names.push(name.to_owned());
            }
        }
        alternatives(&names)
    }
}

/// One `key`, `key = value` or `key(…)`.
pub struct Pair {
    key: Key,
    example: &'static str,
    at: SpanRange,
    /// The tokens after `=` as one piece, or the pieces in parentheses.
    value: Vec<Vec<TokenTree>>,
}

impl Pair {
    fn cell(&self) -> Cell {
        let value = self.value.first().cloned().unwrap_or_default();
        Cell::new(value, self.at)
    }
}

pub struct Reader {
    target: Target,
    known: Vec<&'static str>,
    /// The keys read without errors, and whether a repetition of each was reported.
    seen: Vec<(Key, SpanRange, bool)>,
}

impl Reader {
    pub fn new(target: Target) -> Self {
        let mut known = Vec::new();
        for rule in &RULES {
            if rule.on(target).is_some() {
                known.push(rule.word);
            }
        }
        Self { target, known, seen: Vec::new() }
    }

    fn expected_syntax(&self) -> String {
        if self.target == Target::Field {
            return String::from("expected `#[knox(transparent)]`");
        }
        format!("expected `#[knox(key = value)]` with the key {}", one_of(&self.known))
    }

    /// Passes the pairs of an attribute to `take` one by one, so that errors are in the order of
    /// the source. Returns the last position.
    pub fn read(
        &mut self,
        attribute: &Attribute,
        mut at: SpanRange,
        diagnostics: &mut Diagnostics,
        take: &mut dyn FnMut(&Pair, &mut Diagnostics),
    ) -> usize {
        let pieces = match &attribute.meta {
            Meta::List(list) => split_commas(list.tokens.clone()),
            _ => Vec::new(),
        };
        if pieces.is_empty() {
            diagnostics.report(at, self.expected_syntax());
        }
        for piece in &pieces {
            let piece = flatten(piece);
            // In a table, only top-level tokens are counted.
            at.number += usize::from(!matches!(self.target, Target::Table | Target::Row));
            match piece.as_slice() {
                [TokenTree::Ident(key), after @ ..] => {
                    let pair = self.pair(key, after, at.at(key.span()), diagnostics);
                    if let Some(pair) = pair {
                        let errors_before = diagnostics.count();
                        take(&pair, diagnostics);
                        if diagnostics.count() == errors_before {
                            self.seen.push((pair.key, pair.at, false));
                        }
                    }
                }
                found => {
                    diagnostics.report(at.of(&found[..found.len().min(1)]), self.expected_syntax());
                }
            }
        }
        at.number
    }

    fn pair(
        &mut self,
        word: &Ident,
        after: &[TokenTree],
        at: SpanRange,
        diagnostics: &mut Diagnostics,
    ) -> Option<Pair> {
        let word = word.to_string();
        let mut found = None;
        for rule in &RULES {
            if rule.word == word {
                found = Some(rule);
            }
        }
        let (Some(&Rule { key, syntax, .. }), Some(example)) =
            (found, found.and_then(|rule| rule.on(self.target)))
        else {
            let expected = one_of(&self.known);
            let advice = match found {
                Some(Rule { key: Key::Crate, .. }) if self.target == Target::Table => {
                    String::from("; a table finds the crate by itself")
                }
                Some(Rule { key: Key::Alias, .. }) if self.target == Target::Row => {
                    String::from("; other codes are `#[alias(…)]`")
                }
                Some(rule) => format!("; `{word}` belongs on {}", rule.targets(self.target)),
                None if self.known.len() == 1 => String::new(),
                None => question(nearest(&word, &self.known)),
            };
            let message = format!("unknown key `{word}`, expected {expected}{advice}");
            diagnostics.report(at, message);
            return None;
        };
        if syntax != Syntax::List && self.is_repeated(key, &word, at, diagnostics) {
            return None;
        }
        let pair = |value| Some(Pair { key, example, at, value });
        let no_comma = |rest: &[TokenTree]| {
            let message = format!("expected `,` between keys, found `{}`", shown(rest));
            (at.at(rest[0].span()), message)
        };
        let (at, message) = match (syntax, after) {
            (Syntax::Flag, []) => return pair(Vec::new()),
            (Syntax::Flag, _) => (at, format!("`{word}` takes no value: `#[knox({example})]`")),
            (Syntax::List, [TokenTree::Group(group), rest @ ..])
                if group.delimiter() == Delimiter::Parenthesis && !group.stream().is_empty() =>
            {
                if rest.is_empty() {
                    return pair(split_commas(group.stream()));
                }
                no_comma(rest)
            }
            (_, [equals, second, ..])
                if is_punct(equals, '=') && (is_punct(second, '=') || is_punct(second, '>')) =>
            {
                let expected = if syntax == Syntax::List { "`(…)`" } else { "`=`" };
                let message = format!(
                    "expected {expected} after `{word}`, found `{}`: `{example}`",
                    shown(after)
                );
                (at.at(equals.span()), message)
            }
            (Syntax::Value, [equals, value @ ..]) if is_punct(equals, '=') && !value.is_empty() => {
                let len = value_len(value);
                if !another_value(value, len) && !is_punct_at(value, len, ';') {
                    return pair(vec![value.to_vec()]);
                }
                let (at, mut message) = no_comma(&value[len..]);
                if matches!(key, Key::Description | Key::Name) {
                    message.push_str("; a string of several words needs quotes");
                }
                (at, message)
            }
            (_, [found, ..]) if !is_punct(found, '=') && !is_parentheses(found) => {
                (at.at(found.span()), self.expected_syntax())
            }
            (Syntax::List, [equals, value, ..]) if is_punct(equals, '=') => {
                (at, format!("expected {}: `{word}({value})`", key.listed()))
            }
            (Syntax::List, _) => (at, format!("expected {}: `{example}`", key.listed())),
            (Syntax::Value, _) => (at, format!("expected a value after `{word}`: `{example}`")),
        };
        diagnostics.report(at, message);
        None
    }

    fn is_repeated(
        &mut self,
        key: Key,
        word: &str,
        at: SpanRange,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        for (seen, first, is_reported) in &mut self.seen {
            if *seen != key {
                continue;
            }
            let message = format!("`{word}` is given twice");
            if *is_reported {
                diagnostics.report(at, message);
            } else {
                *is_reported = true;
                let note = format!("`{word}`");
                diagnostics.report_repetition(at, message, *first, &note);
            }
            return true;
        }
        false
    }
}

fn is_parentheses(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis)
}

fn one_of_two<T: Copy>(
    pair: &Pair,
    rules: [(&'static str, T); 2],
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    let cell = pair.cell();
    let found = joined(&cell.tokens);
    for &(word, rule) in &rules {
        if found == word {
            return Some(rule);
        }
    }
    let expected = one_of(&[rules[0].0, rules[1].0]);
    let message = format!("expected {expected}, found `{found}`: `{}`", pair.example);
    diagnostics.report(cell.at, message);
    None
}

fn format(cell: &Cell) -> syn::Result<Format> {
    let at = cell.at.of(&cell.tokens);
    let text = match cell.tokens.as_slice() {
        [TokenTree::Literal(_)] => cell::name(&cell.tokens, cell.at, false).ok(),
        _ => None,
    };
    let Some(text) = text else {
        return Err(at.error("expected a format in quotes: `format = \"0x{:08X}\"`"));
    };
    Format::parse(&text.value).map_err(|message| at.error(message))
}

/// An address, which may contain `{code}` and `{name}`.
fn docs(pair: &Pair) -> syn::Result<Text> {
    let text = url(pair)?;
    let without = text.value.replace("{code}", "").replace("{name}", "");
    if without.contains(['{', '}']) {
        let (found, example) = (as_in_source(&text.value), pair.example);
        let message = format!(
            "expected only the placeholders `{{code}}` and `{{name}}` in an address, found `{found}`: `{example}`"
        );
        return Err(text.at.error(message));
    }
    only_uri_characters(&without, &text)?;
    Ok(text)
}

fn one_url(pair: &Pair) -> syn::Result<Text> {
    let text = url(pair)?;
    if text.value.contains("{code}") || text.value.contains("{name}") {
        let message =
            "`url` is one address for all rows; for an address for each row, write `docs = \"…\"`";
        return Err(text.at.error(message));
    }
    only_uri_characters(&text.value, &text)?;
    Ok(text)
}

/// Reports other characters: programs read them differently in links, and some hide a link's
/// target.
fn only_uri_characters(value: &str, text: &Text) -> syn::Result<()> {
    let is_allowed = |character: char| {
        character.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(character)
    };
    let Some(other) = value.chars().find(|character| !is_allowed(*character)) else {
        return Ok(());
    };
    let mut encoded = String::new();
    for byte in other.encode_utf8(&mut [0; 4]).bytes() {
        let _ = write!(encoded, "%{byte:02X}");
    }
    let (other, found) = (as_in_source(&other.to_string()), as_in_source(&text.value));
    let message = format!(
        "expected an address of letters, digits and `-._~:/?#[]@!$&'()*+,;=%`, found `{other}` in `{found}`; leave it out or write `{encoded}`"
    );
    Err(text.at.error(message))
}

fn url(pair: &Pair) -> syn::Result<Text> {
    let (cell, example) = (pair.cell(), pair.example);
    let at = cell.at;
    let Ok(text) = cell::name(&cell.tokens, at, false) else {
        return Err(at.error(format!("expected the page's address in quotes: `{example}`")));
    };
    if !text.value.starts_with("https://") && !text.value.starts_with("http://") {
        let found = as_in_source(&text.value);
        let message = format!("expected a web address, found `{found}`: `{example}`");
        return Err(at.error(message));
    }
    Ok(text)
}

/// Passes the pairs of all `#[knox(…)]` to `take`; `number` is the last position so far.
fn read_all(
    target: Target,
    attributes: &[Attribute],
    number: &mut usize,
    diagnostics: &mut Diagnostics,
    take: &mut dyn FnMut(&Pair, &mut Diagnostics),
) {
    let mut reader = Reader::new(target);
    for attribute in attributes {
        *number += 1;
        if attribute.path().is_ident(KNOX) {
            let at = attribute_at(attribute, *number);
            *number = reader.read(attribute, at, diagnostics, take);
        }
    }
}

#[derive(Default)]
pub struct EnumAttrs {
    pub attrs: TableAttrs,
    pub crate_path: Option<TokenStream>,
    pub code_type: Option<CodeType>,
    pub display: Option<Span>,
    /// The first key that is for tables only.
    pub table_key: Option<Span>,
    /// The codes that must not be used again.
    pub retired: Vec<Cell>,
}

impl EnumAttrs {
    pub fn read(from: &[Attribute], number: &mut usize, diagnostics: &mut Diagnostics) -> Self {
        let mut found = Self::default();
        read_all(Target::Enum, from, number, diagnostics, &mut |pair, diagnostics| {
            found.take(pair, diagnostics);
        });
        found.attrs.docs = attrs::docs(from);
        found
    }

    pub fn take(&mut self, pair: &Pair, diagnostics: &mut Diagnostics) {
        let at = pair.at;
        if matches!(pair.key, Key::Display | Key::Match | Key::Serde | Key::Url)
            && self.table_key.is_none()
        {
            self.table_key = Some(at.first);
        }
        match pair.key {
            Key::Display => self.display = Some(at.first),
            Key::Crate => {
                self.crate_path = diagnostics.ok_or_report(crate_path(&pair.cell()), at);
            }
            Key::Code => self.code_type = diagnostics.ok_or_report(code_type(&pair.cell()), at),
            Key::Serde => {
                let rule = [("code", SerdeRule::Code), ("name", SerdeRule::Name)];
                let rule = one_of_two(pair, rule, diagnostics);
                self.attrs.serde =
                    rule.map(|rule| SerdeTraits { rule, at, conditions: Vec::new() });
            }
            Key::Status => {
                let rule = [("code", StatusRule::Code), ("prefix", StatusRule::Prefix)];
                self.attrs.status_rule = one_of_two(pair, rule, diagnostics).map(|rule| (rule, at));
            }
            Key::Match => {
                let rule = [("code", RowMatch::Code), ("name", RowMatch::CodeAndName)];
                if let Some(rule) = one_of_two(pair, rule, diagnostics) {
                    self.attrs.row_match = rule;
                }
            }
            Key::Format => {
                let format = diagnostics.ok_or_report(format(&pair.cell()), at);
                self.attrs.format = format.map(|format| (format, at));
            }
            Key::Url => self.attrs.url = diagnostics.ok_or_report(one_url(pair), at),
            Key::Docs => self.attrs.docs_url = diagnostics.ok_or_report(docs(pair), at),
            Key::Retired => {
                for code in &pair.value {
                    self.retired.push(Cell::new(flatten(code), at));
                }
            }
            Key::Action
            | Key::Alias
            | Key::Description
            | Key::Name
            | Key::RetryAfter
            | Key::Row
            | Key::Transparent => {}
        }
    }
}

/// Identifiers and `::`. Generic arguments, as in `knox_errors<T>`, are refused, since `::item`
/// cannot follow them in an expression.
fn crate_path(cell: &Cell) -> syn::Result<TokenStream> {
    let mut path = TokenStream::new();
    let result = parse_until(stream(&cell.tokens), cell.at.first, &mut |input| {
        let parsed = Path::parse_mod_style(input)?;
        if has_ident(&cell.tokens, "Self") {
            return Err(input.error("a path from a module"));
        }
        parsed.to_tokens(&mut path);
        Ok(())
    });
    if result.is_ok() {
        return Ok(path);
    }
    let found = joined(&cell.tokens);
    Err(cell.at.of(&cell.tokens).error(format!(
        "expected the path to `knox_errors`, found `{found}`: `crate = path::to::knox_errors`"
    )))
}

fn code_type(cell: &Cell) -> syn::Result<CodeType> {
    if let [TokenTree::Ident(ident)] = cell.tokens.as_slice() {
        if let Some(kind) = CodeKind::of(&ident.to_string()) {
            return Ok(CodeType::new(ident.clone(), kind));
        }
    }
    let mut names = CodeKind::NAMES.to_vec();
    names.push("any");
    let found = joined(&cell.tokens);
    let (known, question) = (one_of(&names), question(nearest(&found, &names)));
    let message = format!("expected the codes' type, found `{found}`: {known}{question}");
    Err(cell.at.of(&cell.tokens).error(message))
}

#[derive(Default)]
pub struct VariantAttrs {
    pub code: Option<Cell>,
    pub aliases: Vec<Cell>,
    pub name: Option<Text>,
    pub description: Option<Text>,
    pub status: Option<WholeNumber>,
    pub action: Option<Action>,
    pub retry_after: Option<WholeNumber>,
    pub docs_url: Option<Text>,
    pub row: Option<Cell>,
    pub transparent: Option<SpanRange>,
    /// A key that cannot be combined with `row` or `transparent`.
    pub other: Option<SpanRange>,
    /// Of a struct.
    pub crate_path: Option<TokenStream>,
}

impl VariantAttrs {
    /// The keys of a variant or a struct.
    pub fn read(
        target: Target,
        from: &[Attribute],
        number: &mut usize,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut found = Self::default();
        read_all(target, from, number, diagnostics, &mut |pair, diagnostics| {
            found.take(pair, diagnostics);
        });
        found
    }

    fn take(&mut self, pair: &Pair, diagnostics: &mut Diagnostics) {
        let (at, cell) = (pair.at, pair.cell());
        let is_other = !matches!(pair.key, Key::Crate | Key::Row | Key::Transparent);
        if is_other && self.other.is_none() {
            self.other = Some(at);
        }
        match pair.key {
            Key::Transparent => self.transparent = Some(at),
            Key::Row => self.row = Some(cell),
            Key::Alias => {
                for code in &pair.value {
                    self.aliases.push(Cell::new(flatten(code), at));
                }
            }
            Key::Code => self.code = Some(cell),
            Key::Name => {
                self.name = diagnostics.ok_or_report(cell::name(&cell.tokens, cell.at, false), at);
            }
            Key::Description => {
                self.description = diagnostics.ok_or_report(cell::description(&cell), at).flatten();
            }
            Key::Status => {
                self.status = diagnostics.ok_or_report(cell::status(&cell), at).flatten();
            }
            Key::Action => {
                self.action = diagnostics.ok_or_report(cell::action(&cell), at).flatten();
            }
            Key::RetryAfter => {
                self.retry_after = diagnostics.ok_or_report(cell::retry_after(&cell), at).flatten();
            }
            Key::Docs => self.docs_url = diagnostics.ok_or_report(docs(pair), at),
            Key::Crate => self.crate_path = diagnostics.ok_or_report(crate_path(&cell), at),
            Key::Display | Key::Format | Key::Match | Key::Retired | Key::Serde | Key::Url => {}
        }
    }
}

/// The `docs` link of a row of `knox_codes!`.
pub fn row_docs(
    attribute: &Attribute,
    at: SpanRange,
    diagnostics: &mut Diagnostics,
) -> Option<Text> {
    let mut found = None;
    Reader::new(Target::Row).read(attribute, at, diagnostics, &mut |pair, diagnostics| {
        found = diagnostics.ok_or_report(docs(pair), at);
    });
    found
}

/// The span of a field's `transparent`.
pub fn transparent_field(
    from: &[Attribute],
    number: &mut usize,
    diagnostics: &mut Diagnostics,
) -> Option<SpanRange> {
    let mut transparent = None;
    read_all(Target::Field, from, number, diagnostics, &mut |pair, _| transparent = Some(pair.at));
    transparent
}
