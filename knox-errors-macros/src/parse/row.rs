//! One row: attributes and a cell for each column.

use proc_macro2::{Ident, TokenTree};

use super::align::{self, Aligned};
use super::header::ColumnSlot;
use super::tokens::{Cell, Line, take_attributes};
use super::{attrs, cell, variant};
use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{
    CodeType, CodeValue, Column, ColumnKind, CustomColumn, Description, Row, Variant,
};

pub struct RowContext<'a> {
    pub columns: &'a [ColumnSlot],
    pub has_name: bool,
    pub is_valid: bool,
    pub code_type: &'a CodeType,
}

/// The row as far as it can be read, or `None` if there are only attributes; and the next row if
/// the `;` between them is missing.
pub fn parse<'a>(
    line: Line<'a>,
    context: &RowContext,
    diagnostics: &mut Diagnostics,
) -> (Option<Row>, Option<Line<'a>>) {
    let start = line.at();
    let (attributes, taken) = take_attributes(line.tokens, line.number, diagnostics);
    let attrs = attrs::of_row(&attributes, context.code_type, diagnostics);
    if taken == line.tokens.len() {
        diagnostics.report(start, "expected a row after these attributes");
        return (None, None);
    }
    let line = line.from(taken);
    let Aligned { cells, has_errors, next_row } = align::cells(line, context, diagnostics);
    let mut draft = Draft::new(context, start);
    let misfit = draft.read(&cells, diagnostics);
    if cells.len() != context.columns.len() && !has_errors && context.is_valid {
        align::report_cell_count(&cells, misfit, context, line, diagnostics);
    }
    (Some(Row { attrs, ..draft.row }), next_row)
}

struct Draft<'a> {
    context: &'a RowContext<'a>,
    row: Row,
    /// The variant after `as`.
    variant: Option<Located>,
    /// The likely variant, recovered from a cell that cannot be read.
    recovered: Option<Located>,
    /// Whether an error after `as` was reported.
    is_variant_reported: bool,
}

type Located = (Ident, SpanRange);

impl<'a> Draft<'a> {
    fn new(context: &'a RowContext<'a>, start: SpanRange) -> Self {
        let missing = Variant::Missing(Ident::new("_", start.first));
        Self {
            context,
            row: Row::new(missing, start),
            variant: None,
            recovered: None,
            is_variant_reported: false,
        }
    }

    /// Reads the cells. If there are too many or too few, their errors are not reported, and the
    /// first that does not fit its column is returned.
    fn read<'b>(
        &mut self,
        cells: &'b [Cell],
        diagnostics: &mut Diagnostics,
    ) -> Option<(&'a Column, &'b Cell)> {
        let columns = self.context.columns;
        // Cells that may belong to another column give no values, but a variant is recovered.
        let mut doubtful = None;
        if cells.len() != columns.len() {
            doubtful = Some(Self::new(self.context, self.row.variant_at));
        }
        let mut attempt = Diagnostics::default();
        let mut misfit = None;
        for (index, cell) in cells.iter().enumerate() {
            let Some(ColumnSlot::Column(column)) = columns.get(index) else { continue };
            if let Some(doubtful) = &mut doubtful {
                if !doubtful.fill(column, cell, &mut attempt) && misfit.is_none() {
                    misfit = Some((column, cell));
                }
                continue;
            }
            self.fill(column, cell, diagnostics);
            if align::holds_two_values(column, cell) {
                doubtful = Some(Self::new(self.context, self.row.variant_at));
            }
        }
        let is_certain = doubtful.is_none() && !self.is_variant_reported;
        let found = if is_certain { self.find_variant(diagnostics) } else { None };
        if let Some((variant, at)) = found {
            (self.row.variant, self.row.variant_at) = (Variant::Known(variant), at);
        } else {
            let mut recovered = self.recovered(&mut attempt);
            if let (None, Some(mut doubtful)) = (&recovered, doubtful) {
                recovered = doubtful.recovered(&mut attempt);
            }
            if let Some((variant, at)) = recovered {
                (self.row.variant, self.row.variant_at) = (Variant::Recovered(variant), at);
            }
        }
        attempt.discard();
        misfit
    }

    /// Reads a cell, and returns whether it fits the column.
    fn fill(&mut self, column: &Column, cell: &Cell, diagnostics: &mut Diagnostics) -> bool {
        let at = cell.at;
        if cell.has_operator || cell.tokens.is_empty() {
            if !cell.has_operator {
                diagnostics.report(at, empty_cell(column));
            }
            if let ColumnKind::Custom(_) = column.kind {
                self.row.custom.push(None);
            }
            return cell.has_operator;
        }
        let has_name = self.context.has_name;
        let errors_before = diagnostics.count();
        let (tokens, after_as) = cell::split_as(&cell.tokens, 1);
        match &column.kind {
            ColumnKind::Code => {
                let needs_variant = after_as.is_empty() && !has_name && self.context.is_valid;
                let mut code = cell::code(tokens, at, self.context.code_type);
                if let (Err(error), [TokenTree::Literal(literal)], true) =
                    (&code, tokens, needs_variant)
                {
                    if variant::suggest(tokens).is_none() {
                        let message = format!(
                            "{error}; it cannot become a variant, write one after it: `as Variant`"
                        );
                        code = Err(syn::Error::new(literal.span(), message));
                    }
                }
                self.row.code = diagnostics.ok_or_report(code, at);
            }
            ColumnKind::Name => {
                let name = cell::name(tokens, at, after_as.is_empty());
                self.row.name = diagnostics.ok_or_report(name, at);
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
                let wait = diagnostics.ok_or_report(cell::retry_after(cell), at).flatten();
                self.row.retry_after = wait;
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
        let fits = diagnostics.count() == errors_before;
        match column.kind {
            ColumnKind::Code if has_name => {
                if let Some((variant, at)) = self.read_after_as(after_as, at, diagnostics) {
                    let message = format!("write the variant after the name: `NAME as {variant}`");
                    diagnostics.report(at, message);
                }
            }
            ColumnKind::Code | ColumnKind::Name => {
                self.variant = self.read_after_as(after_as, at, diagnostics);
                if !fits && self.variant.is_none() {
                    self.recover(variant::suggest(tokens), at);
                }
            }
            _ => {}
        }
        fits
    }

    fn read_after_as(
        &mut self,
        after_as: &[TokenTree],
        at: SpanRange,
        diagnostics: &mut Diagnostics,
    ) -> Option<Located> {
        let (first, variant) = after_as.split_first()?;
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

    fn recovered(&mut self, attempt: &mut Diagnostics) -> Option<Located> {
        match self.recovered.take() {
            None => self.find_variant(attempt),
            recovered => recovered,
        }
    }

    /// The variant after `as`, or the variant for the name or the code.
    fn find_variant(&mut self, diagnostics: &mut Diagnostics) -> Option<Located> {
        if self.variant.is_some() {
            return self.variant.take();
        }
        let context = self.context;
        if context.has_name {
            // A check reports a blank name.
            let name = self.row.name.as_ref().filter(|name| !name.is_blank())?;
            let variant = variant::from_text(&name.value, name.at.first);
            return Some((diagnostics.ok_or_report(variant, name.at)?, name.at));
        }
        let code = self.row.code.as_ref().filter(|code| !code.text().trim().is_empty())?;
        let (variant, at) = (variant::from_text(&code.shown(), code.at.first), code.at);
        // A column that cannot be read may hold the names.
        if !context.is_valid {
            return Some((variant.ok()?, at));
        }
        let message = match (variant, &code.value) {
            (Ok(variant), _) => return Some((variant, at)),
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
