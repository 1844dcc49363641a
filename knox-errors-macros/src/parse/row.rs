//! One row: attributes and a cell for each column.

use proc_macro2::{Ident, TokenTree};

use super::header::{self, ColumnSlot};
use super::tokens::{Cell, LineRef, take_attributes};
use super::{align, attrs, cell, variant};
use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{
    CodeType, CodeValue, Column, ColumnKind, CustomColumn, Description, Row, Variant,
};

pub struct RowContext<'a> {
    pub columns: &'a [ColumnSlot],
    pub is_valid: bool,
    pub code_type: &'a CodeType,
    pub has_semicolons: bool,
}

impl RowContext<'_> {
    fn has_name(&self) -> bool {
        header::index_of(self.columns, |kind| matches!(kind, ColumnKind::Name)).is_some()
    }
}

/// The row as far as it can be read, or `None` if there are only attributes; and the next row if
/// the `;` between them is missing.
pub fn parse<'a>(
    line: LineRef<'a>,
    context: &RowContext,
    diagnostics: &mut Diagnostics,
) -> (Option<Row>, Option<LineRef<'a>>) {
    let start = line.at();
    let (attributes, taken) = take_attributes(line.tokens, line.number, diagnostics);
    let attrs = attrs::of_row(&attributes, context.code_type, diagnostics);
    if taken == line.tokens.len() {
        diagnostics.report(start, "expected a row after these attributes");
        return (None, None);
    }
    let errors_before = diagnostics.count();
    let line = line.from(taken, true);
    let (cells, next_row) = align::cells(line, context, errors_before, diagnostics);
    let missing = Variant::Missing(Ident::new("_", start.first));
    let row = Row { attrs, ..Row::new(missing, start) };
    let mut draft = Draft {
        context,
        row,
        code_variant: None,
        name_variant: None,
        recovered: None,
        is_variant_reported: false,
    };
    draft.read(&cells, diagnostics);
    (Some(draft.row), next_row)
}

struct Draft<'a> {
    context: &'a RowContext<'a>,
    row: Row,
    code_variant: Option<Located>,
    name_variant: Option<Located>,
    /// The likely variant, recovered from a cell that cannot be read.
    recovered: Option<Located>,
    /// Whether an error of the variant was reported.
    is_variant_reported: bool,
}

type Located = (Ident, SpanRange);

impl Draft<'_> {
    fn read(&mut self, cells: &[Cell], diagnostics: &mut Diagnostics) {
        let columns = self.context.columns;
        // If it is uncertain which column a cell belongs to, errors are not reported, and a
        // variant is still recovered.
        let mut doubtful_from = if cells.len() == columns.len() { None } else { Some(0) };
        let mut attempt = Diagnostics::default();
        for (index, cell) in cells.iter().enumerate() {
            let Some(ColumnSlot::Column(column)) = columns.get(index) else { continue };
            if cell.has_operator {
                if let ColumnKind::Custom(_) = column.kind {
                    self.row.custom.push(None);
                }
                continue;
            }
            let is_doubtful = doubtful_from.is_some();
            let diagnostics = if is_doubtful { &mut attempt } else { &mut *diagnostics };
            self.fill(column, cell, diagnostics);
            if !is_doubtful && align::holds_two_values(column, cell) {
                doubtful_from = Some(index + 1);
            }
        }
        let diagnostics = if doubtful_from.is_some() { &mut attempt } else { diagnostics };
        let variant = self.find_variant(diagnostics);
        attempt.discard();
        for index in doubtful_from.unwrap_or(cells.len())..cells.len() {
            if let Some(ColumnSlot::Column(column)) = columns.get(index) {
                self.forget(&column.kind);
            }
        }
        let (variant, at) = match (variant, self.recovered.take()) {
            (Some((variant, at)), _) if doubtful_from.is_none() => (Variant::Known(variant), at),
            (Some((variant, at)), _) | (None, Some((variant, at))) => {
                (Variant::Recovered(variant), at)
            }
            (None, None) => return,
        };
        (self.row.variant, self.row.variant_at) = (variant, at);
    }

    fn forget(&mut self, column: &ColumnKind) {
        match column {
            ColumnKind::Code => self.row.code = None,
            ColumnKind::Name => self.row.name = None,
            ColumnKind::Description => self.row.description = None,
            ColumnKind::Status => self.row.status = None,
            ColumnKind::Action => self.row.action = None,
            ColumnKind::RetryAfter => self.row.retry_after = None,
            ColumnKind::Custom(_) => {
                self.row.custom.pop();
            }
        }
    }

    fn fill(&mut self, column: &Column, cell: &Cell, diagnostics: &mut Diagnostics) {
        let (context, at) = (self.context, cell.at);
        if cell.tokens.is_empty() {
            diagnostics.report(at, empty_cell(column));
            if let ColumnKind::Custom(_) = column.kind {
                self.row.custom.push(None);
            }
            return;
        }
        match &column.kind {
            ColumnKind::Code => {
                let tokens = cell.flat();
                let (tokens, r#as) = cell::split_as(&tokens, 1);
                let needs_variant = r#as.is_empty() && !context.has_name() && context.is_valid;
                let code = match cell::code(tokens, at, context.code_type) {
                    Err(error) => Err(with_variant(error, tokens, needs_variant)),
                    code => code,
                };
                self.row.code = diagnostics.ok_or_report(code, at);
                self.code_variant = self.variant_after(r#as, at, diagnostics);
                if self.row.code.is_none() && !context.has_name() {
                    self.recover(variant::suggest(tokens), at);
                }
            }
            ColumnKind::Name => {
                let tokens = cell.flat();
                let (tokens, r#as) = cell::split_as(&tokens, 1);
                let name = cell::name(tokens, at, r#as.is_empty());
                self.row.name = diagnostics.ok_or_report(name, at);
                self.name_variant = self.variant_after(r#as, at, diagnostics);
                if self.row.name.is_none() {
                    self.recover(variant::suggest(tokens), at);
                }
            }
            ColumnKind::Description => {
                let text = diagnostics.ok_or_report(cell::description(cell), at).flatten();
                self.row.description = text.map(Description::Text);
            }
            ColumnKind::Status => {
                self.row.status = diagnostics.ok_or_report(cell::status(cell), at).flatten();
            }
            ColumnKind::Action => {
                self.row.action = diagnostics.ok_or_report(cell::action(cell), at).flatten();
            }
            ColumnKind::RetryAfter => {
                self.row.retry_after =
                    diagnostics.ok_or_report(cell::retry_after(cell), at).flatten();
            }
            ColumnKind::Custom(custom) if cell.is_underscore() => {
                self.row.custom.push(custom.default.clone());
                if custom.default.is_none() {
                    let name = &column.ident;
                    let message = format!(
                        "`_` takes the default, and the column `{name}` has none; give it one in the header: `{name}: … = …`"
                    );
                    diagnostics.report(at, message);
                }
            }
            ColumnKind::Custom(_) => {
                let value = cell::custom(&cell.tokens, at);
                self.row.custom.push(diagnostics.ok_or_report(value, at));
            }
        }
    }

    fn variant_after(
        &mut self,
        r#as: &[TokenTree],
        at: SpanRange,
        diagnostics: &mut Diagnostics,
    ) -> Option<Located> {
        let (first, variant) = r#as.split_first()?;
        match variant::after_as(variant, first.span()) {
            Ok(variant) => {
                let at = at.at(variant.span());
                Some((variant, at))
            }
            Err(error) => {
                diagnostics.report_error(error, at);
                self.is_variant_reported = true;
                self.recover(variant::suggest(variant), at);
                None
            }
        }
    }

    fn recover(&mut self, variant: Option<Ident>, at: SpanRange) {
        if self.recovered.is_none() {
            self.recovered = variant.map(|variant| (variant, at));
        }
    }

    /// The variant after `as`, or the variant for the name or the code.
    fn find_variant(&mut self, diagnostics: &mut Diagnostics) -> Option<Located> {
        let context = self.context;
        if context.has_name() {
            if let Some((variant, at)) = self.code_variant.take() {
                let message = format!("write the variant after the name: `NAME as {variant}`");
                diagnostics.report(at, message);
            }
            if let Some(variant) = self.name_variant.take() {
                return Some(variant);
            }
            // A check reports a blank name.
            let name = self.row.name.as_ref().filter(|name| !name.is_blank())?;
            let (variant, at) = (variant::from_text(&name.value, name.at.first), name.at);
            return self.found(variant, at, diagnostics);
        }
        if let Some(variant) = self.code_variant.take() {
            return Some(variant);
        }
        let code = self.row.code.as_ref().filter(|code| !code.text().trim().is_empty())?;
        let (variant, at) = (variant::from_text(&code.shown(), code.at.first), code.at);
        // A column that cannot be read may hold the names.
        if !context.is_valid {
            return Some((variant.ok()?, at));
        }
        let message = match (variant, &code.value) {
            (variant @ Ok(_), _) => return self.found(variant, at, diagnostics),
            _ if self.is_variant_reported => return None,
            (Err(_), CodeValue::Number(_)) if code.formatted.is_none() => {
                let example = variant::with_letters(&code.text());
                format!(
                    "a number cannot become a variant; write one after it: `{} as {example}`, add a column `name`, or give the table a format: `#[knox(format = \"E{{}}\")]`",
                    code.written
                )
            }
            (Err(error), _) => format!("{error}, or add a column `name`"),
        };
        diagnostics.report_without_variant(at, message);
        None
    }

    /// The variant; if an error after `as` was reported, only as a recovered one.
    fn found(
        &mut self,
        variant: syn::Result<Ident>,
        at: SpanRange,
        diagnostics: &mut Diagnostics,
    ) -> Option<Located> {
        if !self.is_variant_reported {
            return Some((diagnostics.ok_or_report(variant, at)?, at));
        }
        self.recover(variant.ok(), at);
        None
    }
}

fn empty_cell(column: &Column) -> String {
    let (what, advice) = match &column.kind {
        ColumnKind::Code => ("a code", "every row needs one"),
        ColumnKind::Name => ("a name", "every row needs one"),
        ColumnKind::Description => ("a description", "for none, write `_`"),
        ColumnKind::Status => ("an HTTP status", "for none, write `_`"),
        ColumnKind::Action => ("a variant of `Action`", "for none, write `_`"),
        ColumnKind::RetryAfter => ("a wait in whole seconds", "for none, write `_`"),
        ColumnKind::Custom(CustomColumn { default: Some(_), .. }) => {
            ("a constant expression", "for the default, write `_`")
        }
        ColumnKind::Custom(_) => ("a constant expression", "every row needs one"),
    };
    format!("expected {what}, found an empty cell under `{}`; {advice}", column.ident)
}

/// The error of a code, which also says if `as Variant` is missing.
fn with_variant(error: syn::Error, tokens: &[TokenTree], needs_variant: bool) -> syn::Error {
    let [TokenTree::Literal(literal)] = tokens else { return error };
    if !needs_variant || variant::suggest(tokens).is_some() {
        return error;
    }
    let message = format!("{error}; it cannot become a variant, write one after it: `as Variant`");
    syn::Error::new(literal.span(), message)
}
