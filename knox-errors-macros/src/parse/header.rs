//! The first line of a table: its columns.

use std::collections::VecDeque;

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Token, Type};

use super::cell;
use super::extent;
use super::fit::CLOSURE;
use super::tokens::{
    Cell, OUTER_BAR, drop_leading_bar, drop_trailing_bar, is_punct, parse_until, shown, split_cells,
};
use crate::errors::{Errors, Place};
use crate::model::{Column, ColumnKind, OwnCell, OwnColumn};
use crate::suggest::nearest;

pub const STANDARD: [&str; 5] = ["code", "name", "description", "status", "action"];

pub const FORM: &str = "code | name | description;";

pub struct HeaderLine {
    /// `None` for a column that cannot be told.
    pub columns: Vec<Option<Column>>,
    /// Whether there are no mistakes, which might show again in every row.
    pub is_whole: bool,
    /// Whether a `|` at its ends was reported.
    pub has_outer_bars: bool,
    /// Whether a `,` between columns was reported.
    pub has_commas: bool,
    /// The first row, where the `;` before it is missing.
    pub first_row: Vec<TokenTree>,
}

impl HeaderLine {
    /// None, where there are no rows but those of bases.
    pub fn of_union() -> Self {
        Self {
            columns: Vec::new(),
            is_whole: true,
            has_outer_bars: false,
            has_commas: false,
            first_row: Vec::new(),
        }
    }
}

/// The columns, or `None` where rows cannot be read by them.
pub fn parse(line: &[TokenTree], errors: &mut Errors) -> Option<HeaderLine> {
    let start = line.first().map_or_else(Span::call_site, TokenTree::span);
    if let Some(found) = line.first().filter(|first| !begins_columns(first) || is_row(line)) {
        errors.add(start, no_header(found));
        return None;
    }
    let mut cells = split_cells(line, errors);
    let (leading, trailing) = (drop_leading_bar(&mut cells, 1), drop_trailing_bar(&mut cells, 1));
    let outer_bar = leading.or(trailing);
    if let Some(bar) = outer_bar {
        errors.add(bar, OUTER_BAR);
    }
    // Which column is which is certain all the same.
    let errors_before = errors.count();
    let mut reader = Reader {
        line,
        cells: cells.into(),
        columns: Vec::new(),
        first_row: Vec::new(),
        has_commas: false,
    };
    while let Some(cell) = reader.cells.pop_front() {
        reader.read(cell, errors)?;
    }
    let Reader { columns, first_row, has_commas, .. } = reader;
    let errors_before = errors_before + usize::from(has_commas);
    let mut known = columns.iter().flatten();
    let has_code = known.any(|column| matches!(column.kind, ColumnKind::Code));
    if !has_code && errors.count() == errors_before {
        errors.add(start, format!("expected a column `code` in the header: `{FORM}`"));
    }
    let is_whole = errors.count() == errors_before;
    let has_outer_bars = outer_bar.is_some();
    Some(HeaderLine { columns, is_whole, has_outer_bars, has_commas, first_row })
}

/// Whether these are the columns of a table: a word `code` among words and bars.
pub fn is_header(line: &[TokenTree]) -> bool {
    let is_code = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "code");
    line.first().is_some_and(begins_columns) && line.iter().any(is_code)
}

/// Whether this is a row, before which the header was forgotten: some cell is a value
/// or `_`, and no word is a standard column, or near one.
fn is_row(line: &[TokenTree]) -> bool {
    let (mut has_value, mut is_start) = (false, true);
    for token in line {
        match token {
            TokenTree::Literal(_) => has_value |= is_start,
            TokenTree::Ident(word) if word == "_" => has_value |= is_start,
            TokenTree::Ident(word) if nearest(&word.to_string(), &STANDARD).is_some() => {
                return false;
            }
            _ => {}
        }
        is_start = is_punct(token, '|');
    }
    has_value
}

pub fn begins_columns(first: &TokenTree) -> bool {
    match first {
        TokenTree::Group(group) => group.delimiter() == Delimiter::None,
        TokenTree::Ident(_) => true,
        bar => is_punct(bar, '|'),
    }
}

pub fn no_header(found: &TokenTree) -> String {
    let found = match found {
        TokenTree::Group(_) => "a group; it stands without brackets".to_owned(),
        found => format!("`{found}`"),
    };
    format!("expected the header, which names the columns, found {found}: `{FORM}`")
}

/// Reads the header cell by cell.
struct Reader<'a> {
    line: &'a [TokenTree],
    /// Those ahead.
    cells: VecDeque<Cell>,
    columns: Vec<Option<Column>>,
    first_row: Vec<TokenTree>,
    /// Whether a `,` between columns was told.
    has_commas: bool,
}

/// A column as it stands in its cell.
struct Written {
    ident: Ident,
    ty: Option<TokenStream>,
    default: Option<DefaultCell>,
    /// How many tokens it takes; those behind it are a mistake.
    taken: usize,
    /// Whether what is wrong with its name was told.
    is_told: bool,
}

struct DefaultCell {
    tokens: Vec<TokenTree>,
    /// Of the tokens, or of the `=` in front of none.
    span: Span,
}

impl Reader<'_> {
    /// Notes the cell's column, or gives up where this is no header.
    fn read(&mut self, mut cell: Cell, errors: &mut Errors) -> Option<()> {
        let is_told = join_words(&mut cell, errors);
        let written = written(&cell).map(|written| Written { is_told, ..written });
        let column = match errors.value(written) {
            Some(written) if written.taken < cell.tokens.len() => {
                self.read_behind(&mut cell, written.taken, errors)?;
                self.column(written, errors)
            }
            Some(mut written) => {
                self.join_closure(&cell, &mut written, errors);
                self.column(written, errors)
            }
            None => None,
        };
        self.columns.push(column);
        Some(())
    }

    /// What stands in a cell behind its column: the first row, another column, or
    /// what shows that this is no header.
    fn read_behind(&mut self, cell: &mut Cell, taken: usize, errors: &mut Errors) -> Option<()> {
        let behind = &cell.tokens[taken..];
        let found = shown(behind);
        if matches!(behind, [bar, again, ..] if is_punct(bar, '|') && is_punct(again, '|')) {
            // Told as an operator.
            self.cells.push_front(cell.split_off(taken + 2));
        } else if self.is_comma_between(behind) {
            // Whoever writes one writes all so.
            if !std::mem::replace(&mut self.has_commas, true) {
                errors.add(behind[0].span(), "expected `|` between columns, found `,`");
            }
            self.cells.push_front(cell.split_off(taken + 1));
        } else if self.is_first_row(behind) {
            self.first_row = self.line[cell.start + taken..].to_vec();
            self.cells.clear();
        } else if let TokenTree::Ident(word) = &behind[0] {
            errors.add(word.span(), format!("expected `|` between columns, found `{found}`"));
            self.cells.push_front(cell.split_off(taken));
        } else if self.has_commas && is_punct(&behind[0], ',') {
            return None;
        } else {
            let message = format!(
                "the first line is the header: expected `|` between columns, found `{found}`: `code | name;`"
            );
            errors.add(behind[0].span(), message);
            return None;
        }
        Some(())
    }

    /// Whether another column stands behind a `,`, in a line that is a header.
    fn is_comma_between(&self, tokens: &[TokenTree]) -> bool {
        match tokens {
            [comma, next @ TokenTree::Ident(_), ..] => {
                is_punct(comma, ',') && next.to_string() != "_" && is_header(self.line)
            }
            _ => false,
        }
    }

    /// Whether these are the tokens of a row: a value, and at least as many cells
    /// ahead as the header has read columns before this one.
    fn is_first_row(&self, tokens: &[TokenTree]) -> bool {
        match tokens {
            [TokenTree::Literal(_), ..] => true,
            [minus, TokenTree::Literal(_), ..] => is_punct(minus, '-'),
            [TokenTree::Ident(_), colon, ..] if is_punct(colon, ':') => false,
            [TokenTree::Ident(word), ..] => {
                meant(&word.to_string()).is_none() && self.cells.len() >= self.columns.len()
            }
            _ => false,
        }
    }

    /// `= |x| x` looks like no default and two other cells.
    fn join_closure(&mut self, cell: &Cell, written: &mut Written, errors: &mut Errors) {
        let is_function = cell.tokens.iter().any(|token| token.to_string() == "fn");
        let (Some(default), Some(bar)) = (&mut written.default, cell.bar) else { return };
        if is_function && default.tokens.is_empty() && self.cells.len() >= 2 {
            errors.add(bar, CLOSURE);
            self.cells.pop_front();
            if let Some(body) = self.cells.pop_front() {
                default.tokens.extend(body.tokens);
            }
        }
    }

    fn column(&self, written: Written, errors: &mut Errors) -> Option<Column> {
        let mut ident = written.ident;
        let name = ident.to_string();
        let kind = match (standard(&name), written.ty) {
            (Some(kind), None) => kind,
            (Some(kind), Some(_)) => {
                errors.add(
                    ident.span(),
                    format!("the column `{name}` has its type already, write it without: `{name}`"),
                );
                kind
            }
            (None, None) => self.misspelt(&ident, written.is_told, errors)?,
            (None, Some(ty)) => {
                ident = own_ident(ident, errors)?;
                let default = written.default.map(|default| {
                    let default = cell::own(&default.tokens, default.span);
                    // A bad default is one all the same, for the cells that take it.
                    OwnCell { is_default: true, ..errors.value(default).unwrap_or_default() }
                });
                ColumnKind::Own(OwnColumn { ty, default })
            }
        };
        Some(Column { ident, kind })
    }

    /// The standard column that was meant, for the rows to be read by.
    fn misspelt(&self, ident: &Ident, is_told: bool, errors: &mut Errors) -> Option<ColumnKind> {
        let name = ident.to_string();
        let meant = meant(&name);
        if !is_told {
            let advice = match meant {
                Some(meant) => format!(", did you mean `{meant}`?"),
                None => format!("; one of the table's own has a type: `{name}: Type`"),
            };
            errors.add(ident.span(), format!("unknown column `{name}`{advice}"));
        }
        let meant = meant?;
        let is_taken = self.columns.iter().flatten().any(|column| column.ident == meant);
        if is_taken { None } else { standard(meant) }
    }
}

/// Makes `Http Status` one word, where it is not two columns without a `|`;
/// whether that was told.
fn join_words(cell: &mut Cell, errors: &mut Errors) -> bool {
    let (mut shown, mut name) = (String::new(), String::new());
    let (mut words, mut columns) = (0, 0);
    for token in &cell.tokens {
        let TokenTree::Ident(word) = token else { break };
        let word = word.unraw().to_string();
        columns += usize::from(standard(&word).is_some());
        words += 1;
        if words > 1 {
            shown.push(' ');
            name.push('_');
        }
        shown.push_str(&word);
        name.push_str(&word.to_lowercase());
    }
    let Some(first) = cell.tokens.first().map(TokenTree::span) else { return false };
    if words < 2 || words == columns || syn::parse_str::<Ident>(&name).is_err() {
        return false;
    }
    let message = match meant(&name) {
        Some(meant) => format!("unknown column `{shown}`, did you mean `{meant}`?"),
        None if columns == 0 && meant(&cell.tokens[0].to_string()).is_none() => {
            format!(
                "a column's name is one word, and its type stands behind it: `{name}: Type`, found `{shown}`"
            )
        }
        None => return false,
    };
    errors.add(Place::of(&cell.tokens[..words], first), message);
    let behind = cell.tokens.split_off(words);
    cell.tokens = vec![Ident::new(&name, first).into()];
    cell.tokens.extend(behind);
    cell.start += words - 1;
    true
}

fn written(cell: &Cell) -> syn::Result<Written> {
    let Some(first) = cell.tokens.first() else {
        return Err(syn::Error::new(cell.span, "expected a column, found an empty cell"));
    };
    let end = cell.tokens.last().map_or(cell.span, TokenTree::span);
    parse_until(cell.stream(), end, |input| {
        let Ok(ident) = Ident::parse_any(input) else {
            return Err(input.error(format!("expected a column, found `{first}`")));
        };
        let ty = if input.peek(Token![:]) { Some(ty(input)?) } else { None };
        let equals: Option<Token![=]> = if ty.is_some() { input.parse()? } else { None };
        let mut behind: Vec<TokenTree> = input.parse::<TokenStream>()?.into_iter().collect();
        let default = equals.map(|equals| {
            let span = behind.first().map_or(equals.spans[0], TokenTree::span);
            let taken = extent::expression_extent(&behind).unwrap_or(behind.len());
            DefaultCell { tokens: behind.drain(..taken).collect(), span }
        });
        // Invisible groups, as one of which the cell's tokens may come, are not
        // counted behind; a column takes one token at the least.
        let taken = cell.tokens.len().saturating_sub(behind.len()).max(1);
        Ok(Written { ident, ty, default, taken, is_told: false })
    })
}

/// The column's identifier, raw where it is a keyword, or `None` where nothing
/// can be named so.
fn own_ident(ident: Ident, errors: &mut Errors) -> Option<Ident> {
    let name = ident.to_string();
    if syn::parse_str::<Ident>(&name).is_ok() {
        return Some(ident);
    }
    let raw = format!("r#{name}");
    if syn::parse_str::<Ident>(&raw).is_err() {
        errors.add(ident.span(), format!("a column cannot be named `{name}`"));
        return None;
    }
    errors.add(ident.span(), format!("`{name}` is a keyword, write the column as `{raw}`"));
    Some(Ident::new_raw(&name, ident.span()))
}

/// A type behind `:`.
fn ty(input: ParseStream) -> syn::Result<TokenStream> {
    input.parse::<Token![:]>()?;
    let start = input.span();
    let ty: syn::Result<Type> = input.parse();
    let form = "expected the column's type behind `:`: `level: u8`";
    ty.map(ToTokens::into_token_stream).map_err(|_| syn::Error::new(start, form))
}

fn standard(name: &str) -> Option<ColumnKind> {
    Some(match name {
        "code" => ColumnKind::Code,
        "name" => ColumnKind::Name,
        "description" => ColumnKind::Description,
        "status" => ColumnKind::Status,
        "action" => ColumnKind::Action,
        _ => return None,
    })
}

/// The standard column that a word was meant to be.
fn meant(word: &str) -> Option<&'static str> {
    let elsewhere = || ELSEWHERE.iter().find(|(other, _)| *other == word).map(|(_, ours)| *ours);
    nearest(word, &STANDARD).or_else(elsewhere)
}

/// What other tables call the standard columns.
const ELSEWHERE: [(&str, &str); 10] = [
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
