//! One row: attributes and a cell for each column.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};

use super::tokens::{Cell, split_cells, take_attributes};
use super::{attrs, cell, fit, variant};
use crate::errors::Errors;
use crate::model::{Code, CodeKind, CodeType, Column, ColumnKind, Row, RowAttrs, Status, Text};

/// What the rows of a table are read by.
pub struct Layout<'a> {
    /// `None` where the header does not tell which: its cells are skipped.
    pub columns: &'a [Option<Column>],
    /// Whether the header is without mistakes.
    pub is_whole: bool,
    pub code_type: &'a CodeType,
    pub krate: &'a TokenStream,
}

impl Layout<'_> {
    fn count(&self, is_kind: impl Fn(&ColumnKind) -> bool) -> usize {
        self.columns.iter().flatten().filter(|column| is_kind(&column.kind)).count()
    }

    fn has_name(&self) -> bool {
        self.count(|kind| matches!(kind, ColumnKind::Name)) > 0
    }
}

/// The row, or `None` where one of its cells cannot be read; and the tokens of
/// the next row where the `;` between them is missing.
pub fn parse(
    tokens: Vec<TokenTree>,
    layout: &Layout,
    errors: &mut Errors,
) -> (Option<Row>, Vec<TokenTree>) {
    let start = tokens.first().map_or_else(Span::call_site, TokenTree::span);
    let (attributes, tokens) = take_attributes(tokens, errors);
    let attrs = attrs::of_row(attributes, layout.code_type, errors);
    if tokens.is_empty() {
        errors.add(start, "expected a row behind these attributes");
        return (None, Vec::new());
    }
    let Some(mut cells) = split_cells(&tokens, errors) else { return (None, Vec::new()) };
    let next_row = fit::fit(&mut cells, &tokens, layout, errors);
    if cells.len() != layout.columns.len() {
        return (None, next_row);
    }
    let mut draft = Draft::default();
    for (column, cell) in layout.columns.iter().zip(&cells) {
        // Each cell is read, so that a bad one hides no other.
        if let Some(column) = column {
            draft.fill(column, cell, layout, errors);
        }
    }
    let variant = draft.variant(layout, errors);
    (draft.finish(attrs, variant, tokens, layout), next_row)
}

/// The cells read so far.
#[derive(Default)]
struct Draft {
    code: Option<Code>,
    code_variant: Option<Ident>,
    name: Option<Text>,
    name_variant: Option<Ident>,
    description: Option<Text>,
    status: Option<Status>,
    action: Option<Ident>,
    own: Vec<TokenStream>,
}

impl Draft {
    fn fill(&mut self, column: &Column, cell: &Cell, layout: &Layout, errors: &mut Errors) {
        match &column.kind {
            ColumnKind::Code => {
                let Some((tokens, variant)) = errors.value(cell::split_as(cell)) else { return };
                self.code = errors.value(cell::code(&tokens, cell.span, layout.code_type));
                self.code_variant = variant;
            }
            ColumnKind::Name => {
                let Some((tokens, variant)) = errors.value(cell::split_as(cell)) else { return };
                self.name = errors.value(cell::name(&tokens, cell.span));
                self.name_variant = variant;
            }
            ColumnKind::Description => {
                self.description = errors.value(cell::description(cell)).flatten();
            }
            ColumnKind::Status => self.status = errors.value(cell::status(cell)).flatten(),
            ColumnKind::Action => self.action = errors.value(cell::action(cell)).flatten(),
            ColumnKind::Own(own) if cell.is_underscore() => match &own.default {
                Some(default) => self.own.push(default.clone()),
                None => {
                    let name = &column.ident;
                    let message = format!(
                        "`_` takes the default, and the column `{name}` has none; give it one in the header: `{name}: … = …`"
                    );
                    errors.add(cell.span, message);
                }
            },
            ColumnKind::Own(_) => {
                let value = cell::own(&cell.tokens, cell.span, layout.krate);
                self.own.extend(errors.value(value));
            }
        }
    }

    /// What stands behind `as`, else what the name or the code gives.
    fn variant(&mut self, layout: &Layout, errors: &mut Errors) -> Option<Ident> {
        if layout.has_name() {
            if let Some(variant) = self.code_variant.take() {
                errors.add(
                    variant.span(),
                    format!("write the variant behind the name: `NAME as {variant}`"),
                );
            }
            let name = self.name.as_ref()?;
            let written = self.name_variant.take();
            return written.or_else(|| errors.value(variant::from_text(&name.value, name.span)));
        }
        // The name may stand in a column that cannot be told.
        let code = self.code.as_ref().filter(|_| layout.is_whole)?;
        if let Some(variant) = self.code_variant.take() {
            return Some(variant);
        }
        if layout.code_type.kind == CodeKind::Text {
            return errors.value(variant::from_text(&code.text(), code.place.first));
        }
        let message = format!(
            "a number gives no variant, write one behind it: `{} as Variant`; or add a column `name`",
            code.written
        );
        errors.add(code.place, message);
        None
    }

    fn finish(
        self,
        attrs: RowAttrs,
        variant: Option<Ident>,
        cell_tokens: Vec<TokenTree>,
        layout: &Layout,
    ) -> Option<Row> {
        if self.own.len() != layout.count(|kind| matches!(kind, ColumnKind::Own(_))) {
            return None;
        }
        if layout.has_name() && self.name.is_none() {
            return None;
        }
        Some(Row {
            attrs,
            code: self.code?,
            variant: variant?,
            name: self.name,
            description: self.description,
            status: self.status,
            action: self.action,
            own: self.own,
            cell_tokens,
        })
    }
}
