//! One row: attributes and a cell for each column.

use proc_macro2::{Ident, TokenTree};

use super::header::ColumnSlot;
use super::tokens::{Cell, Line, split_cells, take_attributes};
use super::{align, attrs, cell, variant};
use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{
    Action, Code, CodeType, CodeValue, Column, ColumnKind, CustomCell, Row, RowAttrs, Shape,
    Status, Text, Variant,
};

/// What the rows of a table are read by.
pub struct RowContext<'a> {
    pub columns: &'a [ColumnSlot],
    /// Whether the header is without errors.
    pub is_valid: bool,
    pub code_type: &'a CodeType,
    /// Whether there is any `;` in the table.
    pub has_semicolons: bool,
}

impl RowContext<'_> {
    fn has_name(&self) -> bool {
        for slot in self.columns {
            if matches!(slot.column(), Some(Column { kind: ColumnKind::Name, .. })) {
                return true;
            }
        }
        false
    }

    fn custom_columns(&self) -> usize {
        let mut count = 0;
        for slot in self.columns {
            let column = slot.column();
            count += usize::from(
                column.is_some_and(|column| matches!(column.kind, ColumnKind::Custom(_))),
            );
        }
        count
    }
}

/// The row with what could be read of it, or `None` where there is nothing; and
/// the next row where the `;` between them is missing.
pub fn parse(
    line: Line,
    context: &RowContext,
    diagnostics: &mut Diagnostics,
) -> (Option<Row>, Option<Line>) {
    let start = line.at();
    let (attributes, tokens, number) = take_attributes(line.tokens, line.number, diagnostics);
    let attrs = attrs::of_row(attributes, context.code_type, diagnostics);
    if tokens.is_empty() {
        diagnostics.report(start, "expected a row after these attributes");
        return (None, None);
    }
    let errors_before = diagnostics.count();
    let mut cells = split_cells(&tokens, number, diagnostics);
    let line = Line { tokens, number, is_after_semicolon: true };
    let aligned = align::align(&mut cells, &line, context, errors_before, diagnostics);
    let mut draft = Draft::default();
    draft.read(&cells, context, aligned.is_certain, diagnostics);
    (Some(draft.finish(attrs, start, context)), aligned.next_row)
}

/// The cells read so far.
#[derive(Clone, Default)]
struct Draft {
    code: Option<Code>,
    /// After the `as` of the code.
    code_variant: Option<Located>,
    name: Option<Text>,
    /// After the `as` of the name.
    name_variant: Option<Located>,
    description: Option<Text>,
    status: Option<Status>,
    action: Option<Action>,
    custom: Vec<Option<CustomCell>>,
    variant: Option<Located>,
    /// The likely variant of what cannot be read.
    recovered: Option<Located>,
    /// Whether an error says why there is no variant.
    is_variant_reported: bool,
}

type Located = (Ident, SpanRange);

impl Draft {
    /// Reads each cell, so that a bad one hides no other.
    fn read(
        &mut self,
        cells: &[Cell],
        context: &RowContext,
        is_certain: bool,
        diagnostics: &mut Diagnostics,
    ) {
        // Where it is not certain which cell is which, a variant is still recovered, and
        // no errors are reported.
        let mut certain = if is_certain { None } else { Some(Self::default()) };
        let mut attempt = Diagnostics::default();
        for (slot, cell) in context.columns.iter().zip(cells) {
            let ColumnSlot::Column(column) = slot else { continue };
            if cell.has_operator {
                if let ColumnKind::Custom(_) = column.kind {
                    self.custom.push(None);
                }
                continue;
            }
            let diagnostics = if certain.is_some() { &mut attempt } else { &mut *diagnostics };
            self.fill(column, cell, context, diagnostics);
            if certain.is_none() && align::holds_two_values(column, cell) {
                certain = Some(self.clone());
            }
        }
        let diagnostics = if certain.is_some() { &mut attempt } else { diagnostics };
        self.variant = self.find_variant(context, diagnostics);
        attempt.discard();
        if let Some(certain) = certain {
            let (variant, recovered) = (self.variant.take(), self.recovered.take());
            *self = Self { variant, recovered, ..certain };
        }
    }

    fn fill(
        &mut self,
        column: &Column,
        cell: &Cell,
        context: &RowContext,
        diagnostics: &mut Diagnostics,
    ) {
        let at = cell.at;
        match &column.kind {
            ColumnKind::Code => {
                let (tokens, r#as) = cell::split_as(cell);
                let needs_variant = r#as.is_empty() && !context.has_name() && context.is_valid;
                let code = match cell::code(&tokens, at, context.code_type) {
                    Err(error) => Err(with_variant(error, &tokens, needs_variant)),
                    code => code,
                };
                self.code = diagnostics.ok_or_report(code, at);
                self.code_variant = self.variant_after(&r#as, at, diagnostics);
                if self.code.is_none() && !context.has_name() {
                    self.recover(&tokens, at);
                }
            }
            ColumnKind::Name => {
                let (tokens, r#as) = cell::split_as(cell);
                let name = cell::name(&tokens, at, r#as.is_empty());
                self.name = diagnostics.ok_or_report(name, at);
                self.name_variant = self.variant_after(&r#as, at, diagnostics);
                if self.name.is_none() {
                    self.recover(&tokens, at);
                }
            }
            ColumnKind::Description => {
                self.description = diagnostics.ok_or_report(cell::description(cell), at).flatten();
            }
            ColumnKind::Status => {
                self.status = diagnostics.ok_or_report(cell::status(cell), at).flatten();
            }
            ColumnKind::Action => {
                self.action = diagnostics.ok_or_report(cell::action(cell), at).flatten();
            }
            ColumnKind::Custom(custom) if cell.is_underscore() => {
                self.custom.push(custom.default.clone());
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
                self.custom.push(diagnostics.ok_or_report(value, at));
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
                self.recover(variant, at);
                None
            }
        }
    }

    fn recover(&mut self, tokens: &[TokenTree], at: SpanRange) {
        if self.recovered.is_none() {
            self.recovered = variant::suggest(tokens).map(|variant| (variant, at));
        }
    }

    /// The variant after `as`, else that of the name or the code.
    fn find_variant(
        &mut self,
        context: &RowContext,
        diagnostics: &mut Diagnostics,
    ) -> Option<Located> {
        if context.has_name() {
            if let Some((variant, at)) = self.code_variant.take() {
                let message = format!("write the variant after the name: `NAME as {variant}`");
                diagnostics.report(at, message);
            }
            if let Some(variant) = self.name_variant.take() {
                return Some(variant);
            }
            // That a name is empty is reported by a check.
            let name = self.name.as_ref().filter(|name| !name.value.trim().is_empty())?;
            let (variant, at) = (variant::from_text(&name.value, name.at.first), name.at);
            return self.found(variant, at, diagnostics);
        }
        if let Some(variant) = self.code_variant.take() {
            return Some(variant);
        }
        let code = self.code.as_ref().filter(|code| !code.text().trim().is_empty())?;
        let (variant, at) = (variant::from_text(&code.text(), code.at.first), code.at);
        // The name may be in a column that cannot be read.
        if !context.is_valid {
            return Some((variant.ok()?, at));
        }
        if self.is_variant_reported || matches!(code.value, CodeValue::Text(_)) {
            return self.found(variant, at, diagnostics);
        }
        let message = format!(
            "a number gives no variant, write one after it: `{} as Variant`; or add a column `name`",
            code.written
        );
        diagnostics.report(at, message);
        None
    }

    /// The variant; where what follows `as` was reported, it is recovered only.
    fn found(
        &mut self,
        variant: syn::Result<Ident>,
        at: SpanRange,
        diagnostics: &mut Diagnostics,
    ) -> Option<Located> {
        if !self.is_variant_reported {
            return Some((diagnostics.ok_or_report(variant, at)?, at));
        }
        if self.recovered.is_none() {
            self.recovered = variant.ok().map(|variant| (variant, at));
        }
        None
    }

    fn finish(mut self, attrs: RowAttrs, start: SpanRange, context: &RowContext) -> Row {
        self.custom.resize(context.custom_columns(), None);
        let (variant, variant_at) = match (self.variant, self.recovered) {
            (Some((variant, at)), _) => (Variant::Known(variant), at),
            (None, Some((variant, at))) => (Variant::Guessed(variant), at),
            (None, None) => (Variant::Missing(start.first), start),
        };
        Row {
            attrs,
            code: self.code,
            variant,
            variant_at,
            name: self.name,
            description: self.description,
            status: self.status,
            action: self.action,
            custom: self.custom,
            shape: Shape::Unit,
        }
    }
}

/// The error of a code, with what else is missing where it will give no variant.
fn with_variant(error: syn::Error, tokens: &[TokenTree], needs_variant: bool) -> syn::Error {
    let [TokenTree::Literal(literal)] = tokens else { return error };
    if !needs_variant || variant::suggest(tokens).is_some() {
        return error;
    }
    let message = format!("{error}; it gives no variant, write one after it: `as Variant`");
    syn::Error::new(literal.span(), message)
}
