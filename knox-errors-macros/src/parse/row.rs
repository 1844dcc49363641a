//! One row: attributes and a cell for each column.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};

use super::tokens::{Cell, split_cells, take_attributes};
use super::{attrs, cell, variant};
use crate::errors::Errors;
use crate::model::{Code, CodeKind, Column, ColumnKind, Header, Row, Status, Text};

/// What the rows of a table are read by.
pub struct Layout<'a> {
    pub header: &'a Header,
    pub code_kind: CodeKind,
    pub krate: &'a TokenStream,
}

/// The row, or `None` where one of its cells cannot be read.
pub fn parse(tokens: Vec<TokenTree>, layout: &Layout, errors: &mut Errors) -> Option<Row> {
    let start = tokens.first().map_or_else(Span::call_site, TokenTree::span);
    let (attributes, tokens) = take_attributes(tokens, errors);
    let attrs = attrs::of_row(attributes, errors);
    let Some(first) = tokens.first().map(TokenTree::span) else {
        errors.add(start, "expected a row behind these attributes");
        return None;
    };
    let cell_tokens: TokenStream = tokens.iter().cloned().collect();
    let cells = split_cells(tokens, errors)?;
    let columns = &layout.header.columns;
    if cells.len() != columns.len() {
        wrong_number_of_cells(&cells, columns, first, errors);
        return None;
    }
    let mut draft = Draft::default();
    for (column, cell) in columns.iter().zip(&cells) {
        // Each cell is read, so that a bad one hides no other.
        draft.fill(column, cell, layout, errors);
    }
    let variant = draft.variant(layout, errors);
    if draft.own.len() != layout.header.own().count() {
        return None;
    }
    if layout.header.has_name() && draft.name.is_none() {
        return None;
    }
    Some(Row {
        attrs,
        code: draft.code?,
        variant: variant?,
        name: draft.name,
        description: draft.description,
        status: draft.status,
        action: draft.action,
        own: draft.own,
        cell_tokens,
    })
}

fn wrong_number_of_cells(cells: &[Cell], columns: &[Column], first: Span, errors: &mut Errors) {
    let names: Vec<String> = columns.iter().map(|column| column.ident.to_string()).collect();
    let (found, expected, names) = (cells.len(), columns.len(), names.join(" | "));
    let too_many = cells.get(expected).map(|extra| extra.span);
    let hint = if too_many.is_some() { "; is a `;` missing before it?" } else { "" };
    let message = format!("expected {expected} cells, found {found}: `{names}`{hint}");
    errors.add(too_many.unwrap_or(first), message);
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
                self.code = errors.value(cell::code(&tokens, cell.span));
                self.code_variant = variant;
            }
            ColumnKind::Name => {
                let Some((tokens, variant)) = errors.value(cell::split_as(cell)) else { return };
                self.name = errors.value(cell::name(&tokens, cell.span));
                self.name_variant = variant;
            }
            ColumnKind::Description => {
                self.description = errors.value(cell::description(cell));
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
            ColumnKind::Own(_) => self.own.extend(errors.value(cell::own(cell, layout.krate))),
        }
    }

    /// What stands behind `as`, else what the name or the code gives.
    fn variant(&mut self, layout: &Layout, errors: &mut Errors) -> Option<Ident> {
        if layout.header.has_name() {
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
        let code = self.code.as_ref()?;
        if let Some(variant) = self.code_variant.take() {
            return Some(variant);
        }
        if layout.code_kind == CodeKind::Text {
            return errors.value(variant::from_text(&code.text(), code.span));
        }
        let text = code.text();
        let message = format!(
            "a number gives no variant, write one behind it: `{text} as Variant`; or add a column `name`"
        );
        errors.add(code.span, message);
        None
    }
}
