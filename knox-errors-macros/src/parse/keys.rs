//! The keys of `#[knox(…)]`, where each is allowed, and its value.

use std::fmt::Write;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Meta, Path};

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
use crate::text::has_any;

pub const KNOX: &str = "knox";

#[derive(Clone, Copy, PartialEq)]
enum Key {
    Action,
    Alias,
    Code,
    CodeType,
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
    StatusRule,
    Transparent,
    Url,
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

#[derive(Clone, Copy)]
enum Syntax {
    Flag,
    Value,
    /// What the list holds.
    List(&'static str),
}

struct Rule {
    key: Key,
    word: &'static str,
    syntax: Syntax,
    example: &'static str,
    targets: &'static [Target],
}

/// A word can be several keys, on different targets.
#[rustfmt::skip]
const RULES: [Rule; 19] = {
    use Syntax::{Flag, List, Value};
    use Target::{Enum, Field, Row, Struct, Table, Variant};
    const TABLE: &[Target] = &[Table, Enum];
    const VARIANT: &[Target] = &[Struct, Variant];
    const RETIRED: Syntax = List("codes that must not be used again");
    const ALIASES: Syntax = List("the other codes or names of the variant");
    [
        rule(Key::CodeType, "code", Value, "code = u64", &[Enum]),
        rule(Key::Code, "code", Value, "code = 5040001", VARIANT),
        rule(Key::Row, "row", Value, "row = GatewayCode::TenantBusy", VARIANT),
        rule(Key::Name, "name", Value, "name = TENANT_BUSY", VARIANT),
        rule(Key::Description, "description", Value, "description = \"The tenant is busy.\"", VARIANT),
        rule(Key::Serde, "serde", Value, "serde = code", TABLE),
        rule(Key::StatusRule, "status", Value, "status = prefix", TABLE),
        rule(Key::Status, "status", Value, "status = 504", VARIANT),
        rule(Key::Action, "action", Value, "action = WaitAndRetry", VARIANT),
        rule(Key::RetryAfter, "retry_after", Value, "retry_after = 30", VARIANT),
        rule(Key::Format, "format", Value, "format = \"0x{:08X}\"", TABLE),
        rule(Key::Docs, "docs", Value, "docs = \"https://…#{code}\"", &[Table, Row, Enum, Variant]),
        rule(Key::Retired, "retired", RETIRED, "retired(4220002)", TABLE),
        rule(Key::Url, "url", Value, "url = \"https://…\"", TABLE),
        rule(Key::Match, "match", Value, "match = code", TABLE),
        rule(Key::Alias, "alias", ALIASES, "alias(4012250)", &[Variant]),
        rule(Key::Display, "display", Flag, "display", &[Enum]),
        rule(Key::Crate, "crate", Value, "crate = path::to::knox_errors", &[Enum, Struct]),
        rule(Key::Transparent, "transparent", Flag, "transparent", &[Struct, Variant, Field]),
    ]
};

const fn rule(
    key: Key,
    word: &'static str,
    syntax: Syntax,
    example: &'static str,
    targets: &'static [Target],
) -> Rule {
    Rule { key, word, syntax, example, targets }
}

fn rule_of(word: &str, target: Target) -> Option<&'static Rule> {
    let mut found = None;
    for rule in &RULES {
        if rule.word == word && rule.targets.contains(&target) {
            found = Some(rule);
        }
    }
    found
}

/// The words that are allowed on a target.
fn known(target: Target) -> Vec<&'static str> {
    let mut known = Vec::new();
    for rule in &RULES {
        if rule.targets.contains(&target) {
            known.push(rule.word);
        }
    }
    known
}

/// Where a word is allowed, for an error on `target`.
fn targets_of(word: &str, target: Target) -> String {
    let mut names: Vec<String> = Vec::new();
    for &allowed in &Target::ALL {
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
        if rule_of(word, allowed).is_some() && names.last().is_none_or(|last| last != name) {
            names.push(name.to_owned());
        }
    }
    alternatives(&names)
}

fn unknown_key(word: &str, target: Target) -> String {
    let known = known(target);
    let targets = targets_of(word, target);
    let advice = match (word, target) {
        ("crate", Target::Table) => String::from("; a table finds the crate by itself"),
        ("alias", Target::Row) => String::from("; other codes are `#[alias(…)]`"),
        _ if !targets.is_empty() => format!("; `{word}` belongs on {targets}"),
        _ if known.len() == 1 => String::new(),
        _ => question(nearest(word, &known)),
    };
    format!("unknown key `{word}`, expected {}{advice}", one_of(&known))
}

fn expected_syntax(target: Target) -> String {
    if target == Target::Field {
        return String::from("expected `#[knox(transparent)]`");
    }
    format!("expected `#[knox(key = value)]` with the key {}", one_of(&known(target)))
}

/// One `key`, `key = value` or `key(…)`.
struct Pair {
    rule: &'static Rule,
    at: SpanRange,
    /// The tokens after `=` as one piece, or the pieces in parentheses.
    value: Vec<Vec<TokenTree>>,
}

impl Pair {
    fn cell(&self) -> Cell {
        let value = self.value.first().cloned().unwrap_or_default();
        Cell::new(value, self.at)
    }

    fn cells(&self) -> Vec<Cell> {
        let mut cells = Vec::new();
        for piece in &self.value {
            cells.push(Cell::new(flatten(piece), self.at));
        }
        cells
    }
}

/// Reads all `#[knox(…)]` of one target.
pub struct Reader {
    target: Target,
    /// The keys read without errors, and whether a repetition of each was reported.
    seen: Vec<(Key, SpanRange, bool)>,
    pub values: Values,
}

/// Reads the attributes of a target; `number` is the last position so far.
pub fn read(
    target: Target,
    attributes: &[Attribute],
    number: &mut usize,
    diagnostics: &mut Diagnostics,
) -> Values {
    let mut reader = Reader::new(target);
    for attribute in attributes {
        *number += 1;
        if attribute.path().is_ident(KNOX) {
            let at = attribute_at(attribute, *number);
            *number = reader.read(attribute, at, diagnostics);
        }
    }
    reader.values
}

impl Reader {
    pub fn new(target: Target) -> Self {
        Self { target, seen: Vec::new(), values: Values::default() }
    }

    /// Takes the values one by one, so that errors are in the order of the source. Returns the
    /// last position.
    pub fn read(
        &mut self,
        attribute: &Attribute,
        mut at: SpanRange,
        diagnostics: &mut Diagnostics,
    ) -> usize {
        let pieces = match &attribute.meta {
            Meta::List(list) => split_commas(list.tokens.clone()),
            _ => Vec::new(),
        };
        if pieces.is_empty() {
            diagnostics.report(at, expected_syntax(self.target));
        }
        for piece in &pieces {
            // In a table, only top-level tokens are counted.
            at.number += usize::from(!matches!(self.target, Target::Table | Target::Row));
            let pair = self.pair(&flatten(piece), at);
            if let Some(pair) = diagnostics.ok_or_report(pair, at) {
                let errors_before = diagnostics.count();
                self.values.take(&pair, diagnostics);
                if diagnostics.count() == errors_before {
                    self.seen.push((pair.rule.key, pair.at, false));
                }
            }
        }
        at.number
    }

    /// serde's traits, if no other key was read.
    pub fn only_serde(mut self) -> Option<SerdeTraits> {
        if self.seen.len() == 1 { self.values.attrs.serde.take() } else { None }
    }

    fn pair(&mut self, piece: &[TokenTree], at: SpanRange) -> syn::Result<Pair> {
        let [TokenTree::Ident(word), after @ ..] = piece else {
            let at = at.of(&piece[..piece.len().min(1)]);
            return Err(at.error(expected_syntax(self.target)));
        };
        let (word, at) = (word.to_string(), at.at(word.span()));
        let Some(rule) = rule_of(&word, self.target) else {
            return Err(at.error(unknown_key(&word, self.target)));
        };
        if !matches!(rule.syntax, Syntax::List(_)) {
            self.check_repetition(rule, at)?;
        }
        Ok(Pair { rule, at, value: value(rule, after, at, self.target)? })
    }

    fn check_repetition(&mut self, rule: &Rule, at: SpanRange) -> syn::Result<()> {
        for (key, first, is_reported) in &mut self.seen {
            if *key == rule.key {
                let word = format!("`{}`", rule.word);
                let mut error = at.error(format!("{word} is given twice"));
                if !*is_reported {
                    *is_reported = true;
                    error.combine(first.first_is_here(&word));
                }
                return Err(error);
            }
        }
        Ok(())
    }
}

/// The value in the tokens after a key.
fn value(
    rule: &Rule,
    after: &[TokenTree],
    at: SpanRange,
    target: Target,
) -> syn::Result<Vec<Vec<TokenTree>>> {
    let Rule { word, example, .. } = rule;
    let no_comma = |rest: &[TokenTree]| {
        let message = format!("expected `,` between keys, found `{}`", shown(rest));
        (at.at(rest[0].span()), message)
    };
    let (at, message) = match (rule.syntax, after) {
        (Syntax::Flag, []) => return Ok(Vec::new()),
        (Syntax::Flag, _) => (at, format!("`{word}` takes no value: `#[knox({example})]`")),
        (Syntax::List(_), [TokenTree::Group(group), rest @ ..])
            if group.delimiter() == Delimiter::Parenthesis && !group.stream().is_empty() =>
        {
            if rest.is_empty() {
                return Ok(split_commas(group.stream()));
            }
            no_comma(rest)
        }
        (syntax, [equals, second, ..])
            if is_punct(equals, '=') && (is_punct(second, '=') || is_punct(second, '>')) =>
        {
            let expected = if let Syntax::List(_) = syntax { "`(…)`" } else { "`=`" };
            let found = shown(after);
            let message =
                format!("expected {expected} after `{word}`, found `{found}`: `{example}`");
            (at.at(equals.span()), message)
        }
        (Syntax::Value, [equals, value @ ..]) if is_punct(equals, '=') && !value.is_empty() => {
            let len = value_len(value);
            if !another_value(value, len) && !is_punct_at(value, len, ';') {
                return Ok(vec![value.to_vec()]);
            }
            let (at, mut message) = no_comma(&value[len..]);
            if matches!(rule.key, Key::Description | Key::Name) {
                message.push_str("; a string of several words needs quotes");
            }
            (at, message)
        }
        (_, [found, ..]) if !is_punct(found, '=') && !is_parentheses(found) => {
            (at.at(found.span()), expected_syntax(target))
        }
        (Syntax::List(what), [equals, value, ..]) if is_punct(equals, '=') => {
            (at, format!("expected {what}: `{word}({value})`"))
        }
        (Syntax::List(what), _) => (at, format!("expected {what}: `{example}`")),
        (Syntax::Value, _) => (at, format!("expected a value after `{word}`: `{example}`")),
    };
    Err(at.error(message))
}

fn is_parentheses(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis)
}

/// The values of all keys; each target has some of them.
#[derive(Default)]
pub struct Values {
    /// With the values for a table. A variant has only `docs_url`.
    pub attrs: TableAttrs,
    pub crate_path: Option<TokenStream>,
    pub code_type: Option<CodeType>,
    pub display: Option<Span>,
    /// The first key that is for tables only.
    pub table_key: Option<Span>,
    /// The codes that must not be used again.
    pub retired: Vec<Cell>,
    pub code: Option<Cell>,
    pub aliases: Vec<Cell>,
    pub name: Option<Text>,
    pub description: Option<Text>,
    pub status: Option<WholeNumber>,
    pub action: Option<Action>,
    pub retry_after: Option<WholeNumber>,
    pub row: Option<Cell>,
    pub transparent: Option<SpanRange>,
    /// A key that cannot be combined with `row` or `transparent`.
    pub other: Option<SpanRange>,
}

impl Values {
    fn take(&mut self, pair: &Pair, diagnostics: &mut Diagnostics) {
        let (key, at, cell) = (pair.rule.key, pair.at, pair.cell());
        if matches!(key, Key::Display | Key::Match | Key::Serde | Key::Url) {
            self.table_key = self.table_key.or(Some(at.first));
        }
        if !matches!(key, Key::Crate | Key::Row | Key::Transparent) {
            self.other = self.other.or(Some(at));
        }
        match key {
            Key::Action => {
                self.action = diagnostics.ok_or_report(cell::action(&cell), at).flatten();
            }
            Key::Alias => self.aliases.append(&mut pair.cells()),
            Key::Code => self.code = Some(cell),
            Key::CodeType => self.code_type = diagnostics.ok_or_report(code_type(&cell), at),
            Key::Crate => self.crate_path = diagnostics.ok_or_report(crate_path(&cell), at),
            Key::Description => {
                self.description = diagnostics.ok_or_report(cell::description(&cell), at).flatten();
            }
            Key::Display => self.display = Some(at.first),
            Key::Docs => self.attrs.docs_url = diagnostics.ok_or_report(address(pair), at),
            Key::Format => {
                let format = diagnostics.ok_or_report(format(&cell), at);
                self.attrs.format = format.map(|format| (format, at));
            }
            Key::Match => {
                let is_code = diagnostics.ok_or_report(is_first(pair, ["code", "name"]), at);
                if let Some(true) = is_code {
                    self.attrs.row_match = RowMatch::Code;
                }
            }
            Key::Name => {
                self.name = diagnostics.ok_or_report(cell::name(&cell.tokens, cell.at, false), at);
            }
            Key::Retired => self.retired.append(&mut pair.cells()),
            Key::RetryAfter => {
                self.retry_after = diagnostics.ok_or_report(cell::retry_after(&cell), at).flatten();
            }
            Key::Row => self.row = Some(cell),
            Key::Serde => {
                let is_code = diagnostics.ok_or_report(is_first(pair, ["code", "name"]), at);
                self.attrs.serde = is_code.map(|is_code| SerdeTraits {
                    rule: if is_code { SerdeRule::Code } else { SerdeRule::Name },
                    at,
                    conditions: Vec::new(),
                });
            }
            Key::Status => {
                self.status = diagnostics.ok_or_report(cell::status(&cell), at).flatten();
            }
            Key::StatusRule => {
                let is_code = diagnostics.ok_or_report(is_first(pair, ["code", "prefix"]), at);
                let rule = |is_code| if is_code { StatusRule::Code } else { StatusRule::Prefix };
                self.attrs.status_rule = is_code.map(|is_code| (rule(is_code), at));
            }
            Key::Transparent => self.transparent = Some(at),
            Key::Url => self.attrs.url = diagnostics.ok_or_report(address(pair), at),
        }
    }
}

/// Whether the value is the first or the second of two words.
fn is_first(pair: &Pair, words: [&str; 2]) -> syn::Result<bool> {
    let cell = pair.cell();
    let found = joined(&cell.tokens);
    if words.contains(&found.as_str()) {
        return Ok(found == words[0]);
    }
    let (expected, example) = (one_of(&words), pair.rule.example);
    Err(cell.at.error(format!("expected {expected}, found `{found}`: `{example}`")))
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

/// The address of a page. That of `docs` may contain `{code}` and `{name}`.
fn address(pair: &Pair) -> syn::Result<Text> {
    let (cell, example) = (pair.cell(), pair.rule.example);
    let Ok(text) = cell::name(&cell.tokens, cell.at, false) else {
        return Err(cell.at.error(format!("expected the page's address in quotes: `{example}`")));
    };
    let (value, found) = (&text.value, as_in_source(&text.value));
    let fixed = value.replace("{code}", "").replace("{name}", "");
    let is_for_rows = pair.rule.key == Key::Docs;
    let message = if !value.starts_with("https://") && !value.starts_with("http://") {
        format!("expected a web address, found `{found}`: `{example}`")
    } else if !is_for_rows && fixed != *value {
        String::from(
            "`url` is one address for all rows; for an address for each row, write `docs = \"…\"`",
        )
    } else if is_for_rows && has_any(&fixed, "{}") {
        format!(
            "expected only the placeholders `{{code}}` and `{{name}}` in an address, found `{found}`: `{example}`"
        )
    } else if let Some(other) = fixed.chars().find(|character| !is_uri_character(*character)) {
        let mut encoded = String::new();
        for byte in other.encode_utf8(&mut [0; 4]).bytes() {
            let _ = write!(encoded, "%{byte:02X}");
        }
        let other = as_in_source(&other.to_string());
        format!(
            "expected an address of letters, digits and `-._~:/?#[]@!$&'()*+,;=%`, found `{other}` in `{found}`; leave it out or write `{encoded}`"
        )
    } else {
        return Ok(text);
    };
    Err(text.at.error(message))
}

/// Programs read other characters differently in links, and some hide a link's target.
fn is_uri_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(character)
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
