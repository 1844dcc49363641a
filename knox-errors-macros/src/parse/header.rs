//! The first line of a table: its columns.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Token, Type};

use super::align::CLOSURE;
use super::tokens::{
    Cell, Line, drop_outer_bar, has_ident, is_ident_text, is_punct, joined, len_before, opened,
    parse_until, shown, skip_attributes, split_cells, stream, take_attributes,
};
use super::{attrs, cell};
use crate::diagnostics::{Diagnostics, Once, SpanRange};
use crate::model::{Column, ColumnKind, CustomCell, CustomColumn, Doc};
use crate::suggest::nearest;

const STANDARD: [&str; 6] = ["code", "name", "description", "status", "action", "retry_after"];

pub const SYNTAX: &str = "code | name | description;";

pub enum ColumnSlot {
    Column(Column),
    /// A standard column that occurs twice, which is an error; its cells are skipped.
    Repeated(Column),
    /// A column whose cells are skipped.
    Unreadable,
}

impl ColumnSlot {
    pub fn column(&self) -> Option<&Column> {
        match self {
            Self::Column(column) | Self::Repeated(column) => Some(column),
            Self::Unreadable => None,
        }
    }

    pub fn is_custom(&self) -> bool {
        matches!(self.column(), Some(Column { kind: ColumnKind::Custom(_), .. }))
    }
}

pub struct HeaderLine<'a> {
    pub columns: Vec<ColumnSlot>,
    /// Whether the header has no errors, which could cause an error in every row.
    pub is_valid: bool,
    /// The first row, if the `;` before it is missing.
    pub first_row: Option<Line<'a>>,
}

/// The columns, or `None` if the rows cannot be read by them.
pub fn parse<'a>(line: Line<'a>, diagnostics: &mut Diagnostics) -> Option<HeaderLine<'a>> {
    let tokens = line.tokens;
    let attributes = skip_attributes(tokens, 0);
    let start = line.from(attributes).at();
    if !begins_columns(tokens) || is_row(&tokens[attributes..]) {
        match tokens.get(attributes) {
            Some(found) => diagnostics.report(start, no_header(found)),
            None => {
                let message = format!("expected the header after these attributes: `{SYNTAX}`");
                diagnostics.report(line.at(), message);
            }
        }
        return None;
    }
    let mut cells = split_cells(tokens, line.number, usize::MAX, diagnostics);
    drop_outer_bar(&mut cells, 0, 1, diagnostics);
    let last = cells.len() - 1;
    drop_outer_bar(&mut cells, last, 1, diagnostics);
    // Outer bars and commas leave no doubt about the columns.
    let errors_before = diagnostics.count();
    cells.reverse();
    let mut reader = Reader { line, cells, columns: Vec::new(), first_row: None, diagnostics };
    while let Some(cell) = reader.cells.pop() {
        reader.read(cell)?;
    }
    let Reader { columns, first_row, diagnostics, .. } = reader;
    let has_commas = diagnostics.has_reported(Once::CommaBetweenColumns);
    let errors_before = errors_before + usize::from(has_commas);
    let code = index_of(&columns, |kind| matches!(kind, ColumnKind::Code));
    if code.is_none() && diagnostics.count() == errors_before {
        diagnostics.report(start, format!("expected a column `code` in the header: `{SYNTAX}`"));
    }
    let is_valid = diagnostics.count() == errors_before;
    Some(HeaderLine { columns, is_valid, first_row })
}

pub fn index_of(columns: &[ColumnSlot], is_kind: fn(&ColumnKind) -> bool) -> Option<usize> {
    let mut found = None;
    for (index, slot) in columns.iter().enumerate() {
        match slot.column() {
            Some(column) if is_kind(&column.kind) => found = Some(index),
            _ => {}
        }
    }
    found
}

/// Whether this line is a header: it begins like one and has an identifier `code`.
pub fn is_header(line: &[TokenTree]) -> bool {
    begins_columns(line) && has_ident(line, "code")
}

/// Whether this line is a row and the header is missing: a cell begins with a literal or `_`, and
/// no identifier is a standard column or near one.
fn is_row(line: &[TokenTree]) -> bool {
    let (mut has_value, mut is_start) = (false, true);
    for token in line {
        match token {
            TokenTree::Literal(_) => has_value |= is_start,
            TokenTree::Ident(ident) if ident == "_" => has_value |= is_start,
            TokenTree::Ident(ident) if nearest(&ident.to_string(), &STANDARD).is_some() => {
                return false;
            }
            _ => {}
        }
        is_start = is_punct(token, '|');
    }
    has_value
}

/// Whether this line begins with a column, which may be documented.
pub fn begins_columns(line: &[TokenTree]) -> bool {
    match line.get(skip_attributes(line, 0)) {
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::None,
        Some(TokenTree::Ident(_)) => true,
        Some(bar) => is_punct(bar, '|'),
        None => false,
    }
}

pub fn no_header(found: &TokenTree) -> String {
    let found = match found {
        TokenTree::Group(_) => "a group; it is written without brackets".to_owned(),
        found => format!("`{found}`"),
    };
    format!("expected the header, which names the columns, found {found}: `{SYNTAX}`")
}

struct Reader<'a, 'd> {
    line: Line<'a>,
    /// The cells not yet read, the next one last.
    cells: Vec<Cell>,
    columns: Vec<ColumnSlot>,
    first_row: Option<Line<'a>>,
    diagnostics: &'d mut Diagnostics,
}

struct ParsedColumn {
    ident: Ident,
    ty: Option<TokenStream>,
    default: Option<Cell>,
    /// The number of its tokens; more in the cell are an error.
    len: usize,
}

impl Reader<'_, '_> {
    /// Adds the cell's column, or returns `None` if this line is not a header.
    fn read(&mut self, mut cell: Cell) -> Option<()> {
        let (attributes, taken) = take_attributes(&cell.tokens, cell.at.number, self.diagnostics);
        let (docs, docs_at) = attrs::of_column(&attributes, self.diagnostics);
        let mut cell = cell.split_off(taken);
        let at = cell.at;
        let is_reported = join_words(&mut cell, self.diagnostics);
        let column = match self.diagnostics.ok_or_report(parsed(&cell), at) {
            Some(mut parsed) => {
                if parsed.len < cell.tokens.len() {
                    self.read_after(&mut cell, parsed.len)?;
                } else {
                    self.join_closure(&cell, &mut parsed);
                }
                self.column(parsed, docs, docs_at, at, is_reported)
            }
            None => None,
        };
        self.columns.push(match column {
            Some(column) if self.is_repeated(&column) => ColumnSlot::Repeated(column),
            Some(column) => ColumnSlot::Column(column),
            None => ColumnSlot::Unreadable,
        });
        Some(())
    }

    fn is_repeated(&self, column: &Column) -> bool {
        !matches!(column.kind, ColumnKind::Custom(_)) && self.has(&column.ident.to_string())
    }

    fn has(&self, name: &str) -> bool {
        for slot in &self.columns {
            if matches!(slot.column(), Some(column) if column.ident == name) {
                return true;
            }
        }
        false
    }

    /// Reads what follows a column in its cell: the first row, another column, or tokens
    /// that a header does not have.
    fn read_after(&mut self, cell: &mut Cell, len: usize) -> Option<()> {
        let after = &cell.tokens[len..];
        let at = SpanRange::start(after, cell.at.number + len);
        let found = shown(after);
        if is_punct(&after[0], '|') {
            // `split_cells` has reported the operator.
            self.cells.push(cell.split_off(len + 2));
        } else if is_punct(&after[0], '#') {
            let message = "expected `|` between columns, found an attribute; a column's documentation is placed between the `|` and the column";
            self.diagnostics.report(at, message);
            // Between two columns, it documents the next one.
            if skip_attributes(after, 0) < after.len() {
                self.cells.push(cell.split_off(len));
            }
        } else if self.is_comma_between(after) {
            let message = "expected `|` between columns, found `,`";
            self.diagnostics.report_once(Once::CommaBetweenColumns, at, message);
            self.cells.push(cell.split_off(len + 1));
        } else if self.is_first_row(after) {
            self.first_row = Some(self.line.from(cell.at.number - self.line.number + len));
            self.cells.clear();
        } else if let TokenTree::Ident(_) = &after[0] {
            self.diagnostics.report(at, format!("expected `|` between columns, found `{found}`"));
            self.cells.push(cell.split_off(len));
        } else if self.diagnostics.has_reported(Once::CommaBetweenColumns)
            && is_punct(&after[0], ',')
        {
            return None;
        } else {
            let message = format!(
                "the first line is the header: expected `|` between columns, found `{found}`: `code | name;`"
            );
            self.diagnostics.report(at, message);
            return None;
        }
        Some(())
    }

    /// Whether these tokens are a `,` and another column, in a line that is a header.
    fn is_comma_between(&self, tokens: &[TokenTree]) -> bool {
        match tokens {
            [comma, next @ ..] if is_punct(comma, ',') => {
                let next = next.get(skip_attributes(next, 0));
                matches!(next, Some(TokenTree::Ident(next)) if next != "_")
                    && is_header(self.line.tokens)
            }
            _ => false,
        }
    }

    /// Whether these tokens begin a row: a value, and at least as many cells ahead as columns
    /// before this one.
    fn is_first_row(&self, tokens: &[TokenTree]) -> bool {
        match tokens {
            [TokenTree::Literal(_), ..] => true,
            [minus, TokenTree::Literal(_), ..] => is_punct(minus, '-'),
            [TokenTree::Ident(_), colon, ..] if is_punct(colon, ':') => false,
            [TokenTree::Ident(ident), ..] => {
                suggest_standard(&ident.to_string()).is_none()
                    && self.cells.len() >= self.columns.len()
            }
            _ => false,
        }
    }

    /// Reports `= |x| x`, which looks like an empty default and two more cells.
    fn join_closure(&mut self, cell: &Cell, parsed: &mut ParsedColumn) {
        let Some(default) = &mut parsed.default else { return };
        let is_function = has_ident(&cell.tokens, "fn");
        if is_function && default.tokens.is_empty() && self.cells.len() >= 2 {
            let bar = cell.at.number - self.line.number + cell.tokens.len();
            self.diagnostics.report(cell.at.at(self.line.tokens[bar].span()), CLOSURE);
            self.cells.pop();
            if let Some(body) = self.cells.pop() {
                default.tokens = body.tokens;
            }
        }
    }

    fn column(
        &mut self,
        parsed: ParsedColumn,
        docs: Vec<Doc>,
        docs_at: Option<SpanRange>,
        at: SpanRange,
        is_reported: bool,
    ) -> Option<Column> {
        let mut ident = parsed.ident;
        let at = at.at(ident.span());
        let name = ident.to_string();
        let standard = standard(&name);
        if let (Some(_), Some(at)) = (&standard, docs_at) {
            let message = format!(
                "`{name}` is a standard column, whose documentation is fixed; only a custom column takes one"
            );
            self.diagnostics.report(at, message);
        }
        let kind = match (standard, parsed.ty) {
            (Some(kind), None) => kind,
            (Some(kind), Some(_)) => {
                let message = format!(
                    "the type of the column `{name}` is fixed: write `{name}` without a type"
                );
                self.diagnostics.report(at, message);
                kind
            }
            (None, None) => self.misspelt(&name, at, is_reported)?,
            (None, Some(ty)) => {
                ident = custom_ident(ident, at, self.diagnostics)?;
                let default = parsed.default.map(|default| {
                    let cell = cell::custom(&default.tokens, default.at);
                    // An invalid default still counts, so that its cells cause no errors.
                    let cell = self.diagnostics.ok_or_report(cell, at).unwrap_or_default();
                    CustomCell { is_default: true, ..cell }
                });
                ColumnKind::Custom(CustomColumn { ty, docs, default })
            }
        };
        Some(Column { ident, at, kind })
    }

    /// Reports an unknown column and returns the likely one, so that the rows can be read.
    fn misspelt(&mut self, name: &str, at: SpanRange, is_reported: bool) -> Option<ColumnKind> {
        let suggestion = suggest_standard(name);
        if !is_reported {
            let advice = match suggestion {
                Some(suggestion) => format!(", did you mean `{suggestion}`?"),
                None => format!("; a custom column has a type: `{name}: Type`"),
            };
            self.diagnostics.report(at, format!("unknown column `{name}`{advice}"));
        }
        let suggestion = suggestion?;
        if self.has(suggestion) { None } else { standard(suggestion) }
    }
}

/// Joins `Http Status` to one identifier, unless it is two columns without a `|`. Returns whether
/// it did and reported that.
fn join_words(cell: &mut Cell, diagnostics: &mut Diagnostics) -> bool {
    let (mut words, mut columns) = (0, 0);
    for token in &cell.tokens {
        let TokenTree::Ident(word) = token else { break };
        columns += usize::from(standard(&word.unraw().to_string()).is_some());
        words += 1;
    }
    let shown = joined(&cell.tokens[..words]).replace("r#", "");
    let mut name = String::new();
    for character in shown.to_lowercase().chars() {
        name.push(if character == ' ' { '_' } else { character });
    }
    if words < 2 || words == columns || !is_ident_text(&name) {
        return false;
    }
    let message = match suggest_standard(&name) {
        Some(suggestion) => format!("unknown column `{shown}`, did you mean `{suggestion}`?"),
        None if columns == 0 && suggest_standard(&cell.tokens[0].to_string()).is_none() => {
            format!(
                "expected one identifier as a column's name, found `{shown}`; a custom column is written `{name}: Type`"
            )
        }
        None => return false,
    };
    diagnostics.report(cell.at.of(&cell.tokens[..words]), message);
    let mut after = cell.tokens.split_off(words);
    cell.tokens.truncate(1);
    cell.tokens[0] = Ident::new(&name, cell.at.first).into();
    cell.tokens.append(&mut after);
    cell.at.number += words - 1;
    true
}

fn parsed(cell: &Cell) -> syn::Result<ParsedColumn> {
    let Some(first) = cell.tokens.first() else {
        return Err(cell.at.error("expected a column, found an empty cell"));
    };
    let end = cell.at.of(&cell.tokens[cell.tokens.len() - 1..]).first;
    let mut parsed = None;
    parse_until(stream(&cell.tokens), end, &mut |input| {
        let Ok(ident) = Ident::parse_any(input) else {
            return Err(input.error(format!("expected a column, found `{first}`")));
        };
        let ty = if input.peek(Token![:]) { Some(ty(input)?) } else { None };
        let equals: Option<Token![=]> = if ty.is_some() { input.parse()? } else { None };
        let mut after = opened(input.parse()?);
        let mut default = None;
        if let Some(equals) = equals {
            // The documentation of the next column is no part of it, nor is a `||` before that.
            let end = len_before(&after, '#');
            let len = cell::expr_len(&after[..end]).unwrap_or(len_before(&after[..end], '|'));
            let rest = after.split_off(len);
            default = Some(Cell::new(after, cell.at.at(equals.spans[0])));
            after = rest;
        }
        // `after` also counts the tokens in an invisible group, which is one token of the cell.
        let len = cell.tokens.len().saturating_sub(after.len()).max(1);
        parsed = Some(ParsedColumn { ident, ty, default, len });
        Ok(())
    })?;
    parsed.ok_or_else(|| cell.at.error("expected a column"))
}

/// The column's identifier, raw if it is a keyword, or `None` if nothing can have that name.
fn custom_ident(ident: Ident, at: SpanRange, diagnostics: &mut Diagnostics) -> Option<Ident> {
    let name = ident.to_string();
    if is_ident_text(&name) {
        return Some(ident);
    }
    let raw = format!("r#{name}");
    if !is_ident_text(&raw) {
        diagnostics.report(at, format!("a column cannot be named `{name}`"));
        return None;
    }
    diagnostics.report(at, format!("`{name}` is a keyword: write the column as `{raw}`"));
    Some(Ident::new_raw(&name, ident.span()))
}

fn ty(input: ParseStream) -> syn::Result<TokenStream> {
    input.parse::<Token![:]>()?;
    let start = input.span();
    let Ok(ty) = input.parse::<Type>() else {
        let message = "expected the column's type after `:`: `level: u8`";
        return Err(syn::Error::new(start, message));
    };
    Ok(quote!(#ty))
}

pub fn standard(name: &str) -> Option<ColumnKind> {
    Some(match name {
        "code" => ColumnKind::Code,
        "name" => ColumnKind::Name,
        "description" => ColumnKind::Description,
        "status" => ColumnKind::Status,
        "action" => ColumnKind::Action,
        "retry_after" => ColumnKind::RetryAfter,
        _ => return None,
    })
}

fn suggest_standard(word: &str) -> Option<&'static str> {
    let standard = nearest(word, &STANDARD);
    if standard.is_some() {
        return standard;
    }
    for (synonym, standard) in &SYNONYMS {
        if *synonym == word {
            return Some(standard);
        }
    }
    None
}

/// Names of the standard columns in other tables.
const SYNONYMS: [(&str, &str); 10] = [
    ("desc", "description"),
    ("message", "description"),
    ("error_message", "description"),
    ("http_status", "status"),
    ("http_code", "status"),
    ("status_code", "status"),
    ("error_code", "code"),
    ("error_name", "name"),
    ("title", "name"),
    ("advice", "action"),
];
