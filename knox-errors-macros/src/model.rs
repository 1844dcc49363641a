//! A table as data, every value with its span.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;

use crate::errors::Place;

/// One invocation: the path to `knox_errors` and the tables.
pub struct Call {
    pub krate: TokenStream,
    pub detail: crate::expand::Detail,
    pub tables: Vec<Table>,
    /// The marks of the mistakes that stand beside the tables, for a second parse
    /// not to repeat them.
    pub said: Vec<String>,
}

pub struct Table {
    pub attrs: TableAttrs,
    pub vis: TokenStream,
    pub ident: Ident,
    pub code_type: CodeType,
    /// The tables that this one extends, in order.
    pub bases: Vec<Base>,
    /// Whether it says that there are bases, those included that could not be read.
    pub is_extension: bool,
    pub header: Header,
    pub rows: Vec<Row>,
    /// The number of rows, those included that could not be read.
    pub rows_written: usize,
    /// Everything before the body, and the body with the header alone, for the
    /// table to be parsed again once rustc has stripped its rows.
    pub head_tokens: TokenStream,
    pub header_tokens: TokenStream,
    /// Whether the columns had to be guessed: no check would say anything new.
    pub is_guessed: bool,
    pub has_errors: bool,
}

/// A table that another one extends.
#[derive(Clone)]
pub struct Base {
    /// Its type as written.
    pub ty: TokenStream,
    /// The variant that holds its rows.
    pub variant: Ident,
    /// The last word of its path, by which it is shown.
    pub name: Ident,
    pub place: Place,
}

impl Base {
    pub fn name_span(&self) -> Span {
        self.name.span()
    }
}

#[derive(Default)]
pub struct TableAttrs {
    pub docs: Vec<Doc>,
    /// `#[cfg]`s, which everything that the table emits must carry.
    pub conditions: Vec<TokenStream>,
    /// All others that the enum itself carries.
    pub passed: Vec<TokenStream>,
    pub url: Option<Text>,
    pub status_rule: Option<(StatusRule, Span)>,
    pub serde_rule: Option<(SerdeRule, Span)>,
}

/// A `#[doc]` attribute, and its text if it is a plain one.
pub struct Doc {
    pub tokens: TokenStream,
    pub text: Option<String>,
}

impl Doc {
    /// Whether it ends a paragraph.
    pub fn is_blank(&self) -> bool {
        self.text.as_ref().is_some_and(|text| text.trim().is_empty())
    }
}

/// The first paragraph of a documentation in one line.
pub fn first_paragraph(docs: &[Doc]) -> String {
    let mut paragraph = String::new();
    for doc in docs {
        let Some(text) = &doc.text else { continue };
        for line in text.split('\n') {
            match (line.trim(), paragraph.is_empty()) {
                ("", true) => {}
                ("", false) => return paragraph,
                (line, true) => paragraph.push_str(line),
                (line, false) => {
                    paragraph.push(' ');
                    paragraph.push_str(line);
                }
            }
        }
    }
    paragraph
}

/// How a table is written by serde.
#[derive(Clone, Copy)]
pub enum SerdeRule {
    Code,
    Name,
}

/// Where a status comes from if not from a column.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum StatusRule {
    /// The code is the status.
    Code,
    /// The code's first three digits are.
    Prefix,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum CodeKind {
    /// Signed and the number of bits.
    Number {
        signed: bool,
        bits: u32,
    },
    Text,
    /// Numbers and texts.
    Any,
}

#[derive(Clone)]
pub struct CodeType {
    pub ident: Ident,
    pub kind: CodeKind,
}

impl CodeKind {
    pub const NAMES: [&'static str; 9] =
        ["u8", "u16", "u32", "u64", "i8", "i16", "i32", "i64", "str"];

    pub fn of(name: &str) -> Option<Self> {
        if name == "any" {
            return Some(Self::Any);
        }
        if !Self::NAMES.contains(&name) {
            return None;
        }
        if name == "str" {
            return Some(Self::Text);
        }
        let (sign, bits) = name.split_at(1);
        Some(Self::Number { signed: sign == "i", bits: bits.parse().ok()? })
    }

    /// The least and the greatest number that a table can list.
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

    /// Whether a code can be of this type.
    pub fn holds(self, code: &CodeValue) -> bool {
        match code {
            CodeValue::Number(number) => {
                self.range().is_some_and(|(least, greatest)| (least..=greatest).contains(number))
            }
            CodeValue::Text(_) => matches!(self, Self::Text | Self::Any),
        }
    }
}

/// The columns, in the order of the header.
#[derive(Default)]
pub struct Header {
    pub columns: Vec<Column>,
}

pub struct Column {
    pub ident: Ident,
    pub kind: ColumnKind,
}

pub enum ColumnKind {
    Code,
    Name,
    Description,
    Status,
    Action,
    Own(OwnColumn),
}

pub struct OwnColumn {
    pub ty: TokenStream,
    pub default: Option<OwnCell>,
}

/// A constant expression, as it stands in the table.
#[derive(Clone, Default)]
pub struct OwnCell {
    pub tokens: TokenStream,
    /// Whether syn knows it not without its heaviest feature: rustc then says what is
    /// wrong with it.
    pub is_unread: bool,
    /// Whether it is its column's default.
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

    pub fn own(&self) -> Vec<(&Ident, &OwnColumn)> {
        let mut own = Vec::new();
        for column in &self.columns {
            if let ColumnKind::Own(kind) = &column.kind {
                own.push((&column.ident, kind));
            }
        }
        own
    }
}

pub struct Row {
    pub attrs: RowAttrs,
    pub code: Code,
    pub variant: Ident,
    pub name: Option<Text>,
    pub description: Option<Text>,
    pub status: Option<Status>,
    pub action: Option<Ident>,
    /// In step with [`Header::own`], `None` for a cell that cannot be read.
    pub own: Vec<Option<OwnCell>>,
    /// Whether `code` could be read; else it stands in for it.
    pub has_code: bool,
    /// Whether `variant` could be told; else it is what was likely meant, or `_`.
    pub has_variant: bool,
    /// The row's cells as written, for the table to be parsed again.
    pub cell_tokens: Vec<TokenTree>,
}

impl Row {
    /// A row of which no more is known than its variant, and maybe its code.
    pub fn bare(variant: Ident, code: Option<Code>) -> Self {
        Self {
            attrs: RowAttrs::default(),
            has_code: code.is_some(),
            code: code.unwrap_or_else(|| Code::unread(variant.span())),
            variant,
            name: None,
            description: None,
            status: None,
            action: None,
            own: Vec::new(),
            has_variant: true,
            cell_tokens: Vec::new(),
        }
    }
}

#[derive(Default)]
pub struct RowAttrs {
    pub docs: Vec<TokenStream>,
    /// `#[cfg]` and `#[cfg_attr]`, which only rustc can resolve.
    pub conditions: Vec<TokenStream>,
    pub aliases: Vec<Code>,
    /// All others, which the variant carries.
    pub passed: Vec<TokenStream>,
    /// Everything but the conditions, for the table to be parsed again.
    pub unconditional: Vec<TokenStream>,
}

#[derive(Clone)]
pub struct Code {
    pub value: CodeValue,
    /// The type that a number literal ends in, `""` for none.
    pub suffix: String,
    /// As it stands in the table: `00006`, `0x10`, `"E-17"`.
    pub written: String,
    pub place: Place,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CodeValue {
    Number(i128),
    Text(String),
}

impl Code {
    /// Stands in for a code that cannot be read.
    pub fn unread(span: Span) -> Self {
        let value = CodeValue::Text(String::new());
        Self { value, suffix: String::new(), written: String::new(), place: Place::from(span) }
    }

    /// The code as the wire shows it.
    pub fn text(&self) -> String {
        match &self.value {
            CodeValue::Number(number) => number.to_string(),
            CodeValue::Text(text) => text.clone(),
        }
    }
}

#[derive(Clone)]
pub struct Text {
    pub value: String,
    pub span: Span,
}

#[derive(Clone)]
pub struct Status {
    pub value: i128,
    /// As it stands in the table.
    pub written: String,
    pub place: Place,
}

impl Table {
    /// The first paragraph of the documentation without a final full stop, else
    /// the type's name.
    pub fn title(&self) -> String {
        let title = first_paragraph(&self.attrs.docs);
        let title = title.trim_start_matches('#').trim();
        let title = title.strip_suffix('.').unwrap_or(title);
        if title.is_empty() { self.ident.unraw().to_string() } else { title.to_owned() }
    }

    /// Whether only rustc can tell which rows there are.
    pub fn is_conditional(&self) -> bool {
        for row in &self.rows {
            if !row.attrs.conditions.is_empty() {
                return true;
            }
        }
        false
    }

    /// The HTTP status of a row: its cell's, or what the table's rule says.
    pub fn status(&self, row: &Row) -> Option<u16> {
        let status = match (&row.status, &self.attrs.status_rule, &row.code.value) {
            (Some(status), _, _) => status.value,
            (None, Some((StatusRule::Code, _)), CodeValue::Number(number)) => *number,
            (None, Some((StatusRule::Prefix, _)), CodeValue::Number(number)) => {
                first_three_digits(*number)
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
    /// The name: its cell's, or the code's text.
    pub fn name(&self) -> String {
        match &self.name {
            Some(name) => name.value.clone(),
            None => self.code.text(),
        }
    }

    /// The code and its aliases, those that could be read.
    pub fn codes(&self) -> Vec<&Code> {
        let mut codes = Vec::new();
        if self.has_code {
            codes.push(&self.code);
        }
        for alias in &self.attrs.aliases {
            codes.push(alias);
        }
        codes
    }
}

/// Fewer digits if the code has fewer.
fn first_three_digits(code: i128) -> i128 {
    let mut prefix = code;
    while prefix > 999 {
        prefix /= 10;
    }
    prefix
}
