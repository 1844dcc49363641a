//! A table as data, every value with its span.

use std::fmt::Write;
use std::ops::Range;

use proc_macro2::{Ident, TokenStream};

use crate::diagnostics::SpanRange;
use crate::format::Format;
use crate::text::has_any;

/// One invocation: the path to `knox_errors` and the tables.
pub struct Call {
    pub crate_path: TokenStream,
    pub detail: Detail,
    pub items: Vec<Item>,
}

#[derive(Clone, Copy)]
pub enum Detail {
    Full,
    /// Only what editors show: the descriptions and the user's documentation. The rest would
    /// slow builds down.
    Brief,
}

pub enum Item {
    Table(Table),
    /// A table whose header cannot be read; its rows are recovered variants.
    Stub(Table),
    UnderCfg(UnparsedTable),
}

/// A table with rows under `#[cfg]`, which is parsed by the derive of a hidden enum.
pub struct UnparsedTable {
    pub ident: Ident,
    pub ident_at: SpanRange,
    pub conditions: TokenStream,
    pub head: TokenStream,
    /// The body without its rows.
    pub header: TokenStream,
    pub rows: Vec<UnparsedRow>,
}

/// A row as a variant of the hidden enum.
pub struct UnparsedRow {
    /// `#[cfg]` and `#[cfg_attr]`, which only rustc can resolve.
    pub conditions: TokenStream,
    pub helper: Helper,
    /// The whole row with its `;`.
    pub tokens: TokenStream,
}

/// A helper attribute of the hidden enum's variants.
#[derive(Clone, Copy)]
pub enum Helper {
    /// A row that is on.
    Row,
    /// A row that is off and may contain the next row too: its errors are reported.
    Off,
    /// An attribute of a row that was in a `cfg_attr`.
    Attribute,
}

impl Helper {
    pub fn name(self) -> &'static str {
        match self {
            Self::Row => "__knox_row",
            Self::Off => "__knox_off",
            Self::Attribute => "__knox_attribute",
        }
    }
}

impl Item {
    /// The name of the table, its span, and whether there is no `#[cfg]` on it.
    pub fn name(&self) -> (&Ident, SpanRange, bool) {
        match self {
            Self::Table(table) | Self::Stub(table) => {
                (&table.ident, table.ident_at, table.attrs.conditions.is_empty())
            }
            Self::UnderCfg(table) => (&table.ident, table.ident_at, table.conditions.is_empty()),
        }
    }
}

pub struct Table {
    pub attrs: TableAttrs,
    pub vis: TokenStream,
    pub ident: Ident,
    pub ident_at: SpanRange,
    pub code_type: CodeType,
    pub kind: TableKind,
    pub header: Header,
    pub rows: Vec<Row>,
    /// The codes that must not be used again.
    pub retired: Vec<Code>,
    /// The positions of the table's tokens in the input.
    pub numbers: Range<usize>,
}

pub enum TableKind {
    Plain,
    Extension(Vec<Base>),
}

pub struct Base {
    /// The base's type as in the source.
    pub ty: TokenStream,
    pub path: String,
    pub variant: Ident,
    /// The last identifier of its path.
    pub name: Ident,
    pub at: SpanRange,
}

impl Base {
    /// Whether it is the table itself, as far as its path shows.
    pub fn is(&self, table: &Ident) -> bool {
        table == self.path.strip_prefix("self::").unwrap_or(&self.path)
    }
}

#[derive(Default)]
pub struct TableAttrs {
    pub docs: Vec<Doc>,
    /// The `#[cfg]`s, which every item of the expansion gets.
    pub conditions: Vec<TokenStream>,
    pub passed: Vec<TokenStream>,
    pub url: Option<Text>,
    /// A link with `{code}` and `{name}` in it.
    pub docs_url: Option<Text>,
    pub status_rule: Option<(StatusRule, SpanRange)>,
    pub format: Option<(Format, SpanRange)>,
    pub serde: Option<SerdeTraits>,
    pub row_match: RowMatch,
}

/// A `#[doc]` attribute.
pub struct Doc {
    pub tokens: TokenStream,
    pub text: DocText,
}

pub enum DocText {
    /// The value of a string literal.
    Literal(String),
    /// Another expression, which rustc evaluates: `include_str!`, `concat!`.
    Expression(TokenStream),
    /// `#[doc(…)]`
    None,
}

impl Doc {
    /// Whether it ends a paragraph.
    pub fn is_blank(&self) -> bool {
        matches!(&self.text, DocText::Literal(text) if text.trim().is_empty())
    }

    fn is_none_or_blank(&self) -> bool {
        self.is_blank() || matches!(self.text, DocText::None)
    }
}

/// The first paragraph, if it consists of plain lines, as most do: rustc then need not
/// evaluate it.
pub fn plain_paragraph(docs: &[Doc]) -> Option<String> {
    let mut paragraph = String::new();
    for doc in docs {
        let line = match &doc.text {
            DocText::Literal(text) => text.trim(),
            DocText::Expression(_) => return None,
            DocText::None => continue,
        };
        match (line.is_empty(), paragraph.is_empty()) {
            (true, true) => continue,
            (true, false) => break,
            (false, false) => paragraph.push(' '),
            (false, true) => {}
        }
        if has_any(line, "[\\#\n") {
            return None;
        }
        paragraph.push_str(line);
    }
    if paragraph.is_empty() { None } else { Some(paragraph) }
}

/// What follows the first paragraph; that is the description.
pub fn after_first_paragraph(mut docs: Vec<Doc>) -> Vec<Doc> {
    let mut end = 0;
    while end < docs.len() && docs[end].is_none_or_blank() {
        end += 1;
    }
    while end < docs.len() && !docs[end].is_blank() {
        end += 1;
    }
    // Without the blank line.
    docs.split_off((end + 1).min(docs.len()))
}

/// The documentation of a row beside its description, as arguments of `concat!`.
pub fn notes(docs: &[Doc]) -> Option<String> {
    let mut lines = String::new();
    for doc in docs {
        match &doc.text {
            DocText::Literal(text) => {
                lines.push_str(text.strip_prefix(' ').unwrap_or(text));
                lines.push('\n');
            }
            DocText::Expression(_) => {
                return doc_text(docs);
            }
            DocText::None => {}
        }
    }
    let text = lines.trim();
    if text.is_empty() { None } else { Some(format!("{text:?}")) }
}

/// The documentation as arguments of `concat!`, `None` if it is blank.
pub fn doc_text(docs: &[Doc]) -> Option<String> {
    let (mut source, mut is_blank) = (String::new(), true);
    for doc in docs {
        is_blank &= doc.is_none_or_blank();
        let _ = match &doc.text {
            DocText::Literal(text) => write!(source, "{text:?}, \"\\n\","),
            DocText::Expression(tokens) => write!(source, "{tokens}, \"\\n\","),
            DocText::None => Ok(()),
        };
    }
    if is_blank { None } else { Some(source) }
}

/// How a response selects a row of the table.
#[derive(Clone, Copy, Default)]
pub enum RowMatch {
    /// The row of the code, unless the response names another error.
    #[default]
    CodeAndName,
    /// The row of the code, whatever the name is.
    Code,
}

/// serde's traits, if the table asks for them.
pub struct SerdeTraits {
    pub rule: SerdeRule,
    pub at: SpanRange,
    /// The predicates of the `cfg_attr`s around the key.
    pub conditions: Vec<TokenStream>,
}

#[derive(Clone, Copy)]
pub enum SerdeRule {
    Code,
    Name,
}

/// How a status follows from the code, if there is no column for it.
#[derive(Clone, Copy)]
pub enum StatusRule {
    /// The code is the status.
    Code,
    /// The first three digits of the code are the status.
    Prefix,
}

#[derive(Clone, Copy, PartialEq)]
pub enum CodeKind {
    Number { signed: bool, bits: u32 },
    Text,
    Any,
}

#[derive(Clone)]
pub struct CodeType {
    pub ident: Ident,
    pub kind: CodeKind,
    /// How people read the codes, if not as on the wire.
    pub format: Option<Format>,
}

impl CodeType {
    pub fn new(ident: Ident, kind: CodeKind) -> Self {
        Self { ident, kind, format: None }
    }

    /// The type with a format, which only numbers have.
    pub fn with_format(mut self, attrs: &TableAttrs) -> Self {
        if let (Some((format, _)), CodeKind::Number { .. }) = (&attrs.format, self.kind) {
            self.format = Some(format.clone());
        }
        self
    }
}

impl CodeKind {
    pub const NAMES: [&'static str; 9] =
        ["u8", "u16", "u32", "u64", "i8", "i16", "i32", "i64", "str"];

    pub fn of(name: &str) -> Option<Self> {
        match name {
            "any" => Some(Self::Any),
            "str" => Some(Self::Text),
            _ if Self::NAMES.contains(&name) => {
                let (sign, bits) = name.split_at(1);
                Some(Self::Number { signed: sign == "i", bits: bits.parse().ok()? })
            }
            _ => None,
        }
    }

    pub fn range(self) -> Option<(i128, i128)> {
        match self {
            Self::Any => Self::Number { signed: true, bits: 64 }.range(),
            Self::Number { signed: true, bits } => {
                Some((-(1_i128 << (bits - 1)), (1_i128 << (bits - 1)) - 1))
            }
            Self::Number { signed: false, bits } => Some((0, (1_i128 << bits) - 1)),
            Self::Text => None,
        }
    }

    pub fn bits(self) -> u32 {
        match self {
            Self::Number { bits, .. } => bits,
            Self::Text | Self::Any => 64,
        }
    }

    pub fn holds(self, code: &CodeValue) -> bool {
        match code {
            CodeValue::Number(number) => {
                matches!(self.range(), Some((least, greatest)) if least <= *number && *number <= greatest)
            }
            CodeValue::Text(_) => matches!(self, Self::Text | Self::Any),
        }
    }
}

#[derive(Default)]
pub struct Header {
    pub columns: Vec<Column>,
}

pub struct Column {
    pub ident: Ident,
    pub at: SpanRange,
    pub kind: ColumnKind,
}

pub enum ColumnKind {
    Code,
    Name,
    Description,
    Status,
    Action,
    RetryAfter,
    Custom(CustomColumn),
}

pub struct CustomColumn {
    pub ty: TokenStream,
    pub docs: Vec<Doc>,
    pub default: Option<CustomCell>,
}

/// A constant expression.
#[derive(Clone, Default)]
pub struct CustomCell {
    pub tokens: TokenStream,
    /// Whether only syn's feature `full` could parse it: rustc reports its errors.
    pub is_unparsed: bool,
    pub is_default: bool,
}

impl Header {
    pub fn has(&self, is_kind: fn(&ColumnKind) -> bool) -> bool {
        for column in &self.columns {
            if is_kind(&column.kind) {
                return true;
            }
        }
        false
    }

    pub fn has_name(&self) -> bool {
        self.has(|kind| matches!(kind, ColumnKind::Name))
    }

    pub fn custom(&self) -> Vec<(&Ident, &CustomColumn)> {
        let mut custom = Vec::new();
        for column in &self.columns {
            if let ColumnKind::Custom(kind) = &column.kind {
                custom.push((&column.ident, kind));
            }
        }
        custom
    }
}

pub struct Row {
    pub attrs: RowAttrs,
    /// `None` if the cell cannot be read, or a derived variant has no code.
    pub code: Option<Code>,
    pub variant: Variant,
    pub variant_at: SpanRange,
    pub name: Option<Text>,
    pub description: Option<Description>,
    pub status: Option<WholeNumber>,
    pub action: Option<Action>,
    /// In seconds.
    pub retry_after: Option<WholeNumber>,
    /// In the order of [`Header::custom`], `None` for a cell that cannot be read.
    pub custom: Vec<Option<CustomCell>>,
    pub shape: Shape,
}

pub enum Description {
    Text(Text),
    /// Expressions that rustc evaluates; their first paragraph is the description.
    Docs(String),
}

pub enum Variant {
    Known(Ident),
    /// Recovered from a cell that cannot be read.
    Recovered(Ident),
    /// `_`
    Missing(Ident),
}

impl Variant {
    pub fn known(&self) -> Option<&Ident> {
        match self {
            Self::Known(ident) => Some(ident),
            Self::Recovered(_) | Self::Missing(_) => None,
        }
    }

    pub fn ident(&self) -> &Ident {
        match self {
            Self::Known(ident) | Self::Recovered(ident) | Self::Missing(ident) => ident,
        }
    }
}

/// Whether a variant would hide a constant of every table.
pub fn is_constant(variant: &Ident) -> bool {
    variant == "ALL" || variant == "COUNT"
}

/// Whether a variant has fields.
pub enum Shape {
    Unit,
    Fields,
}

pub struct Action {
    pub ident: Ident,
    pub at: SpanRange,
}

/// `#[deprecated]`
#[derive(Default)]
pub struct Deprecation {
    pub since: Option<String>,
    pub note: Option<String>,
}

#[derive(Default)]
pub struct RowAttrs {
    pub docs: Vec<Doc>,
    pub aliases: Vec<Code>,
    pub name_aliases: Vec<Text>,
    pub docs_url: Option<Text>,
    pub deprecation: Option<Deprecation>,
    /// All other attributes, which the variant gets.
    pub passed: Vec<TokenStream>,
}

#[derive(Clone)]
pub struct Code {
    pub value: CodeValue,
    /// The type suffix of a number literal, `""` for none.
    pub suffix: String,
    /// As in the source: `00006`, `0x10`, `"E-17"`.
    pub written: String,
    /// In the table's format, if there is one.
    pub formatted: Option<String>,
    pub at: SpanRange,
}

#[derive(Clone)]
pub enum CodeValue {
    Number(i128),
    Text(String),
}

impl Code {
    /// The code as it is on the wire.
    pub fn text(&self) -> String {
        match &self.value {
            CodeValue::Number(number) => number.to_string(),
            CodeValue::Text(text) => text.clone(),
        }
    }

    /// The code as people read it.
    pub fn shown(&self) -> String {
        self.formatted.clone().unwrap_or_else(|| self.text())
    }

    /// The code in a message: formatted, or as in the source.
    pub fn named(&self) -> String {
        self.formatted.clone().unwrap_or_else(|| unquoted(&self.written).to_owned())
    }
}

/// The part of a literal between its quotes.
pub fn unquoted(literal: &str) -> &str {
    let bytes = literal.as_bytes();
    let is_quote = |index: usize| matches!(bytes[index], b'"' | b'\'');
    let (mut start, mut end) = (0, bytes.len());
    while start < end && !is_quote(start) {
        start += 1;
    }
    while start < end && !is_quote(end - 1) {
        end -= 1;
    }
    if start + 1 < end { &literal[start + 1..end - 1] } else { literal }
}

/// A string with escapes, as in a literal.
pub fn as_in_source(text: &str) -> String {
    unquoted(&format!("{text:?}")).to_owned()
}

pub struct Text {
    pub value: String,
    pub at: SpanRange,
}

impl Text {
    pub fn is_blank(&self) -> bool {
        self.value.trim().is_empty()
    }
}

pub struct WholeNumber {
    pub value: i128,
    pub written: String,
    pub at: SpanRange,
}

impl Table {
    pub fn is_extension(&self) -> bool {
        matches!(self.kind, TableKind::Extension(_))
    }

    pub fn bases(&self) -> &[Base] {
        match &self.kind {
            TableKind::Plain => &[],
            TableKind::Extension(bases) => bases,
        }
    }

    /// The codes and aliases of all rows, each with the index of its row.
    pub fn codes(&self) -> Vec<(usize, &Code)> {
        let mut codes = Vec::new();
        for (index, row) in self.rows.iter().enumerate() {
            if let Some(code) = &row.code {
                codes.push((index, code));
            }
            for alias in &row.attrs.aliases {
                codes.push((index, alias));
            }
        }
        codes
    }

    pub fn has_name_aliases(&self) -> bool {
        for row in &self.rows {
            if !row.attrs.name_aliases.is_empty() {
                return true;
            }
        }
        false
    }

    /// The HTTP status of a row, from its cell or by the table's rule.
    pub fn status(&self, row: &Row) -> Option<u16> {
        let status = match (&row.status, &self.attrs.status_rule, row.number()) {
            (Some(status), _, _) => status.value,
            (None, Some((StatusRule::Code, _)), Some(number)) => number,
            (None, Some((StatusRule::Prefix, _)), Some(mut number)) => {
                while number > 999 {
                    number /= 10;
                }
                number
            }
            _ => return None,
        };
        match u16::try_from(status) {
            Ok(status @ 100..=999) => Some(status),
            _ => None,
        }
    }
}

impl Row {
    pub fn new(variant: Variant, variant_at: SpanRange) -> Self {
        Self {
            attrs: RowAttrs::default(),
            code: None,
            variant,
            variant_at,
            name: None,
            description: None,
            status: None,
            action: None,
            retry_after: None,
            custom: Vec::new(),
            shape: Shape::Unit,
        }
    }

    /// A row with only a variant, and a code if there is one.
    pub fn bare(variant: Ident, code: Option<Code>) -> Self {
        let at = SpanRange::new(variant.span(), 0);
        Self { code, ..Self::new(Variant::Known(variant), at) }
    }

    /// Adds `None` for the custom cells that are missing.
    pub fn pad_custom(&mut self, columns: usize) {
        for _ in self.custom.len()..columns {
            self.custom.push(None);
        }
    }

    /// The name from its cell, or the code as people read it.
    pub fn name(&self) -> String {
        match &self.name {
            Some(name) => name.value.clone(),
            None => self.code_shown(),
        }
    }

    /// The names in the source: from the cell, and aliases.
    pub fn names(&self) -> Vec<&Text> {
        let mut names = Vec::new();
        if let Some(name) = &self.name {
            names.push(name);
        }
        for alias in &self.attrs.name_aliases {
            names.push(alias);
        }
        names
    }

    /// The code as people read it, `""` for none.
    pub fn code_shown(&self) -> String {
        self.code.as_ref().map(Code::shown).unwrap_or_default()
    }

    pub fn number(&self) -> Option<i128> {
        match &self.code {
            Some(Code { value: CodeValue::Number(number), .. }) => Some(*number),
            _ => None,
        }
    }
}
