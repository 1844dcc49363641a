//! The keys of `#[knox(…)]`: which there are, where each may be, and what it takes.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Meta, Path};

use super::attrs;
use super::cell;
use super::tokens::{Cell, attribute_at, is_punct, joined, parse_until, shown, split_commas};
use super::value_len::{another_value, value_len};
use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{Action, CodeKind, CodeType, SerdeRule, Status, StatusRule, TableAttrs, Text};
use crate::suggest::{nearest, one_of, question};

pub const KNOX: &str = "knox";

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Key {
    Action,
    Alias,
    Code,
    Crate,
    Description,
    Display,
    Name,
    Serde,
    Status,
    Transparent,
    Url,
}

/// What an attribute is on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Of `knox_codes!`.
    Table,
    /// With derives.
    Enum,
    Variant,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Syntax {
    Flag,
    Value,
    /// May be repeated.
    List,
}

/// How a key is written on each target, `None` where it is not allowed.
struct Rule {
    word: &'static str,
    syntax: Syntax,
    on_table: Option<&'static str>,
    on_enum: Option<&'static str>,
    on_variant: Option<&'static str>,
}

impl Key {
    const ALL: [Self; 11] = [
        Self::Code,
        Self::Name,
        Self::Description,
        Self::Serde,
        Self::Status,
        Self::Action,
        Self::Url,
        Self::Alias,
        Self::Display,
        Self::Crate,
        Self::Transparent,
    ];

    #[rustfmt::skip]
    fn rule(self) -> Rule {
        use Syntax::{Flag, List, Value};
        let (word, syntax, on_table, on_enum, on_variant) = match self {
            Self::Code => ("code", Value, None, Some("code = u64"), Some("code = 5040001")),
            Self::Name => ("name", Value, None, None, Some("name = TENANT_BUSY")),
            Self::Description =>
                ("description", Value, None, None, Some("description = \"The tenant is busy.\"")),
            Self::Serde => ("serde", Value, Some("serde = code"), Some("serde = code"), None),
            Self::Status =>
                ("status", Value, Some("status = prefix"), Some("status = prefix"), Some("status = 504")),
            Self::Action => ("action", Value, None, None, Some("action = WaitAndRetry")),
            Self::Url =>
                ("url", Value, Some("url = \"https://…\""), Some("url = \"https://…\""), None),
            Self::Alias => ("alias", List, None, None, Some("alias(4012250)")),
            Self::Display => ("display", Flag, None, Some("display"), None),
            Self::Crate => ("crate", Value, None, Some("crate = path::to::knox_errors"), None),
            Self::Transparent => ("transparent", Flag, None, None, Some("transparent")),
        };
        Rule { word, syntax, on_table, on_enum, on_variant }
    }
}

impl Rule {
    fn on(&self, target: Target) -> Option<&'static str> {
        match target {
            Target::Table => self.on_table,
            Target::Enum => self.on_enum,
            Target::Variant => self.on_variant,
        }
    }
}

/// One `key`, `key = value` or `key(…)`.
pub struct Pair {
    key: Key,
    at: SpanRange,
    /// What follows `=`, as one piece, or what is in parentheses.
    value: Vec<Vec<TokenTree>>,
}

impl Pair {
    /// The value as a cell.
    fn cell(&self) -> Cell {
        let value = self.value.first().cloned().unwrap_or_default();
        Cell::new(value, 0, self.at, None)
    }
}

/// Reads all `#[knox(…)]` of one target.
pub struct Reader {
    target: Target,
    /// The words that may be there.
    known: Vec<&'static str>,
    /// Those read before without errors, and whether a repetition was reported.
    seen: Vec<(Key, SpanRange, bool)>,
}

impl Reader {
    pub fn new(target: Target) -> Self {
        let mut known = Vec::new();
        for key in Key::ALL {
            let rule = key.rule();
            if rule.on(target).is_some() {
                known.push(rule.word);
            }
        }
        Self { target, known, seen: Vec::new() }
    }

    fn form(&self) -> String {
        format!("expected `#[knox(key = value)]` with the keys {}", one_of(&self.known))
    }

    /// Takes the pairs of an attribute one after the other, so that errors are in the order
    /// of the source, and gives the last position.
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
            diagnostics.report(at, self.form());
        }
        for piece in pieces {
            // In a table, only top-level tokens are counted.
            at.number += usize::from(self.target != Target::Table);
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
                found => diagnostics.report(at.of(&found[..found.len().min(1)]), self.form()),
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
        let key = Key::ALL.into_iter().find(|key| key.rule().word == word);
        let Some((key, example)) = key.and_then(|key| Some((key, key.rule().on(self.target)?)))
        else {
            let expected = one_of(&self.known);
            let advice = match key {
                Some(Key::Crate) if self.target == Target::Table => {
                    String::from("; a table finds the crate by itself")
                }
                Some(key) => format!("; `{word}` belongs on {}", places(&key.rule())),
                None => question(nearest(&word, &self.known)),
            };
            let message = format!("unknown key `{word}`, expected {expected}{advice}");
            diagnostics.report(at, message);
            return None;
        };
        let rule = key.rule();
        if rule.syntax != Syntax::List && self.is_repeated(key, &word, at, diagnostics) {
            return None;
        }
        let value = match (rule.syntax, after) {
            (Syntax::Flag, []) => Vec::new(),
            (Syntax::Flag, _) => {
                let message = format!("`{word}` takes no value: `#[knox({example})]`");
                diagnostics.report(at, message);
                return None;
            }
            (Syntax::List, [TokenTree::Group(group)])
                if group.delimiter() == Delimiter::Parenthesis && !group.stream().is_empty() =>
            {
                split_commas(group.stream())
            }
            (Syntax::Value, [equals, value @ ..]) if is_punct(equals, '=') && !value.is_empty() => {
                let len = value_len(value);
                if another_value(value, len) {
                    let message =
                        format!("expected `,` between keys, found `{}`", shown(&value[len..]));
                    diagnostics.report(at.at(value[len].span()), message);
                    return None;
                }
                vec![value.to_vec()]
            }
            (_, [found, ..]) if !is_punct(found, '=') && !is_parentheses(found) => {
                diagnostics.report(at.at(found.span()), self.form());
                return None;
            }
            (Syntax::List, [equals, value, ..]) if is_punct(equals, '=') => {
                let message = format!("expected the other codes of the variant: `{word}({value})`");
                diagnostics.report(at, message);
                return None;
            }
            (Syntax::List, _) => {
                let message = format!("expected the other codes of the variant: `{example}`");
                diagnostics.report(at, message);
                return None;
            }
            (Syntax::Value, _) => {
                let message = format!("expected a value after `{word}`: `{example}`");
                diagnostics.report(at, message);
                return None;
            }
        };
        Some(Pair { key, at, value })
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
                let note = format!("`{word}` is given here first");
                diagnostics.error_with_note(at, message, *first, note);
            }
            return true;
        }
        false
    }
}

fn is_parentheses(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis)
}

/// Where a key may be.
fn places(rule: &Rule) -> &'static str {
    match (rule.on_table, rule.on_enum, rule.on_variant) {
        (Some(_), _, None) | (None, Some(_), None) => "the enum",
        (None, None, _) => "a variant",
        (_, _, Some(_)) => "an enum that derives `KnoxCode`, or a variant",
    }
}

pub fn of_table(pair: &Pair, attrs: &mut TableAttrs, diagnostics: &mut Diagnostics) {
    let at = pair.at;
    match pair.key {
        Key::Serde => {
            let rule = [("code", SerdeRule::Code), ("name", SerdeRule::Name)];
            attrs.serde_rule = one_word(pair, rule, diagnostics).map(|rule| (rule, at));
        }
        Key::Status => {
            let rule = [("code", StatusRule::Code), ("prefix", StatusRule::Prefix)];
            attrs.status_rule = one_word(pair, rule, diagnostics).map(|rule| (rule, at));
        }
        Key::Url => attrs.url = diagnostics.ok_or_report(url(&pair.cell()), at),
        // Not on a table.
        Key::Action
        | Key::Alias
        | Key::Code
        | Key::Crate
        | Key::Description
        | Key::Display
        | Key::Name
        | Key::Transparent => {}
    }
}

/// One of two words as the value.
fn one_word<T: Copy>(
    pair: &Pair,
    rules: [(&'static str, T); 2],
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    let cell = pair.cell();
    let found = joined(&cell.tokens);
    for (word, rule) in rules {
        if found == word {
            return Some(rule);
        }
    }
    let expected = one_of(&[rules[0].0, rules[1].0]);
    let example = pair.key.rule().on(Target::Table).unwrap_or_default();
    diagnostics.report(cell.at, format!("expected {expected}, found `{found}`: `{example}`"));
    None
}

fn url(cell: &Cell) -> syn::Result<Text> {
    let at = cell.at;
    let Ok(text) = cell::name(&cell.tokens, at, false) else {
        return Err(at.error("expected the page's address in quotes: `url = \"https://…\"`"));
    };
    let is_web = text.value.starts_with("https://") || text.value.starts_with("http://");
    let ends_link = |c: char| c.is_whitespace() || c.is_control() || "<>\"".contains(c);
    if !is_web || text.value.contains(ends_link) {
        let found = text.value.escape_debug();
        let message = format!("expected a web address, found `{found}`: `url = \"https://…\"`");
        return Err(at.error(message));
    }
    Ok(text)
}

/// The attributes of an enum with derives.
#[derive(Default)]
pub struct EnumAttrs {
    pub attrs: TableAttrs,
    pub crate_path: Option<TokenStream>,
    pub code_type: Option<CodeType>,
    pub display: Option<Span>,
    /// Some key that is for tables only.
    pub table_key: Option<Span>,
}

impl EnumAttrs {
    /// `number` is the next position.
    pub fn read(
        attributes: &[Attribute],
        number: &mut usize,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut found = Self::default();
        let mut reader = Reader::new(Target::Enum);
        for attribute in attributes {
            *number += 1;
            if attribute.path().is_ident("doc") {
                found.attrs.docs.push(attrs::doc(attribute));
            }
            if attribute.path().is_ident(KNOX) {
                let at = attribute_at(attribute, *number);
                let take = &mut |pair: &Pair, diagnostics: &mut _| found.take(pair, diagnostics);
                *number = reader.read(attribute, at, diagnostics, take);
            }
        }
        found
    }

    fn take(&mut self, pair: &Pair, diagnostics: &mut Diagnostics) {
        let at = pair.at;
        if matches!(pair.key, Key::Display | Key::Serde | Key::Url) && self.table_key.is_none() {
            self.table_key = Some(at.first);
        }
        match pair.key {
            Key::Display => self.display = Some(at.first),
            Key::Crate => {
                self.crate_path = diagnostics.ok_or_report(crate_path(&pair.cell()), at);
            }
            Key::Code => self.code_type = diagnostics.ok_or_report(code_type(&pair.cell()), at),
            Key::Serde | Key::Status | Key::Url => {
                of_table(pair, &mut self.attrs, diagnostics);
            }
            // Not on an enum.
            Key::Action | Key::Alias | Key::Description | Key::Name | Key::Transparent => {}
        }
    }
}

/// Identifiers and `::`: with arguments, as in `knox_errors<T>`, it could not be
/// followed by `::item` in an expression.
fn crate_path(cell: &Cell) -> syn::Result<TokenStream> {
    match parse_until(cell.stream(), cell.at.first, Path::parse_mod_style) {
        Ok(path) => Ok(path.into_token_stream()),
        Err(_) => {
            let found = joined(&cell.tokens);
            Err(cell.at.of(&cell.tokens).error(format!(
                "expected the path to `knox_errors`, found `{found}`: `crate = path::to::knox_errors`"
            )))
        }
    }
}

fn code_type(cell: &Cell) -> syn::Result<CodeType> {
    if let [TokenTree::Ident(ident)] = cell.tokens.as_slice() {
        if let Some(kind) = CodeKind::of(&ident.to_string()) {
            return Ok(CodeType { ident: ident.clone(), kind });
        }
    }
    let mut names = CodeKind::NAMES.to_vec();
    names.push("any");
    let found = joined(&cell.tokens);
    let (known, question) = (one_of(&names), question(nearest(&found, &names)));
    let message = format!("expected the codes' type, found `{found}`: {known}{question}");
    Err(cell.at.of(&cell.tokens).error(message))
}

/// The attributes of a variant.
#[derive(Default)]
pub struct VariantAttrs {
    pub code: Option<Cell>,
    pub aliases: Vec<Cell>,
    pub name: Option<Text>,
    pub description: Option<Text>,
    pub status: Option<Status>,
    pub action: Option<Action>,
    pub transparent: Option<SpanRange>,
    /// Some key that `transparent` does not go with.
    pub other_than_transparent: Option<SpanRange>,
    /// Whether an error was reported, from which others may follow.
    pub has_errors: bool,
}

impl VariantAttrs {
    /// `number` is the next position.
    pub fn read(
        attributes: &[Attribute],
        number: &mut usize,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let errors_before = diagnostics.count();
        let mut found = Self::default();
        let mut reader = Reader::new(Target::Variant);
        for attribute in attributes {
            *number += 1;
            if attribute.path().is_ident(KNOX) {
                let at = attribute_at(attribute, *number);
                let take = &mut |pair: &Pair, diagnostics: &mut _| found.take(pair, diagnostics);
                *number = reader.read(attribute, at, diagnostics, take);
            }
        }
        found.has_errors = diagnostics.count() > errors_before;
        found
    }

    fn take(&mut self, pair: &Pair, diagnostics: &mut Diagnostics) {
        let (at, cell) = (pair.at, pair.cell());
        if pair.key != Key::Transparent && self.other_than_transparent.is_none() {
            self.other_than_transparent = Some(at);
        }
        match pair.key {
            Key::Transparent => self.transparent = Some(at),
            Key::Alias => {
                for code in &pair.value {
                    self.aliases.push(Cell::new(code.clone(), 0, at, None));
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
            // Not on a variant.
            Key::Crate | Key::Display | Key::Serde | Key::Url => {}
        }
    }
}
