//! One row: attributes and a cell for each column.

use proc_macro2::{Ident, Span, TokenTree};

use super::tokens::{Cell, Line, split_cells, take_attributes};
use super::{attrs, cell, fit, variant};
use crate::errors::Errors;
use crate::model::{
    Code, CodeType, CodeValue, Column, ColumnKind, OwnCell, Row, RowAttrs, Status, Text,
};

/// What the rows of a table are read by.
pub struct Layout<'a> {
    /// `None` where the header does not tell which: its cells are skipped.
    pub columns: &'a [Option<Column>],
    /// Which standard columns stand there again: their cells are skipped too.
    pub is_repeated: &'a [bool],
    /// Whether the header is without mistakes.
    pub is_whole: bool,
    pub code_type: &'a CodeType,
    /// Whether there is any `;` in the table.
    pub has_semicolons: bool,
    /// Whether a line's outer bars were reported, which all lines likely have.
    pub has_outer_bars: std::cell::Cell<bool>,
    /// Likewise rows that end with `,`.
    pub has_commas: std::cell::Cell<bool>,
    /// Whether commas between cells were: the header has them.
    pub has_commas_between: bool,
}

impl Layout<'_> {
    fn count(&self, is_kind: impl Fn(&ColumnKind) -> bool) -> usize {
        self.columns.iter().flatten().filter(|column| is_kind(&column.kind)).count()
    }

    fn has_name(&self) -> bool {
        self.count(|kind| matches!(kind, ColumnKind::Name)) > 0
    }
}

/// The row with what could be read of it, or `None` where there is nothing; and
/// the next row where the `;` between them is missing.
pub fn parse(
    tokens: Vec<TokenTree>,
    layout: &Layout,
    errors: &mut Errors,
) -> (Option<Row>, Option<Line>) {
    let start = tokens.first().map_or_else(Span::call_site, TokenTree::span);
    let (attributes, tokens) = take_attributes(tokens, errors);
    let attrs = attrs::of_row(attributes, layout.code_type, errors);
    if tokens.is_empty() {
        errors.add(start, "expected a row behind these attributes");
        return (None, None);
    }
    let errors_before = errors.count();
    let mut cells = split_cells(&tokens, errors);
    let has_operator = errors.count() > errors_before;
    let fit = fit::fit(&mut cells, &tokens, layout, has_operator, errors);
    let mut tokens = tokens;
    tokens.truncate(tokens.len() - fit.next_row.as_ref().map_or(0, |next| next.tokens.len()));
    let mut draft = Draft::new(start);
    draft.read(&cells, layout, fit.is_certain, errors);
    (Some(draft.finish(attrs, tokens, layout)), fit.next_row)
}

/// The cells read so far.
#[derive(Clone)]
struct Draft {
    start: Span,
    code: Option<Code>,
    code_variant: Option<Ident>,
    variant: Option<Ident>,
    name: Option<Text>,
    name_variant: Option<Ident>,
    description: Option<Text>,
    status: Option<Status>,
    action: Option<Ident>,
    own: Vec<Option<OwnCell>>,
    /// Whether it was told why there is no variant.
    is_variant_told: bool,
    /// The variant that was likely meant by what cannot be read.
    guess: Option<Ident>,
}

impl Draft {
    fn new(start: Span) -> Self {
        Self {
            start,
            code: None,
            code_variant: None,
            variant: None,
            name: None,
            name_variant: None,
            description: None,
            status: None,
            action: None,
            own: Vec::new(),
            is_variant_told: false,
            guess: None,
        }
    }

    /// Reads each cell, so that a bad one hides no other.
    fn read(&mut self, cells: &[Cell], layout: &Layout, is_certain: bool, errors: &mut Errors) {
        // Where it is a guess which cell is which, it is good enough for a name to
        // go on with, but not for an error.
        let mut certain = if is_certain { None } else { Some(Self::new(self.start)) };
        let mut unheard = Errors::default();
        let columns = layout.columns.iter().zip(layout.is_repeated);
        for ((column, is_repeated), cell) in columns.zip(cells) {
            let Some(column) = column.as_ref().filter(|_| !is_repeated) else { continue };
            if cell.has_operator {
                if let ColumnKind::Own(_) = column.kind {
                    self.own.push(None);
                }
                continue;
            }
            let errors = if certain.is_some() { &mut unheard } else { &mut *errors };
            self.fill(column, cell, layout, errors);
            if certain.is_none() && fit::has_word_too_many(column, cell) {
                certain = Some(self.clone());
            }
        }
        let errors = if certain.is_some() { &mut unheard } else { errors };
        self.variant = self.tell_variant(layout, errors);
        if let Some(certain) = certain {
            let (variant, guess) = (self.variant.take(), self.guess.take());
            *self = Self { variant, guess, ..certain };
        }
    }

    fn fill(&mut self, column: &Column, cell: &Cell, layout: &Layout, errors: &mut Errors) {
        match &column.kind {
            ColumnKind::Code => {
                let (tokens, r#as) = cell::split_as(cell);
                let code = cell::code(&tokens, cell.span, layout.code_type);
                let needs_variant = r#as.is_empty() && !layout.has_name() && layout.is_whole;
                let code = code.map_err(|error| with_variant(error, &tokens, needs_variant));
                self.code = errors.value(code);
                self.code_variant = self.written_variant(&r#as, errors);
                if self.code.is_none() && !layout.has_name() {
                    self.guess_variant(&tokens);
                }
            }
            ColumnKind::Name => {
                let (tokens, r#as) = cell::split_as(cell);
                self.name = errors.value(cell::name(&tokens, cell.span, r#as.is_empty()));
                self.name_variant = self.written_variant(&r#as, errors);
                if self.name.is_none() {
                    self.guess_variant(&tokens);
                }
            }
            ColumnKind::Description => {
                self.description = errors.value(cell::description(cell)).flatten();
            }
            ColumnKind::Status => self.status = errors.value(cell::status(cell)).flatten(),
            ColumnKind::Action => self.action = errors.value(cell::action(cell)).flatten(),
            ColumnKind::Own(own) if cell.is_underscore() => {
                self.own.push(own.default.clone());
                if own.default.is_none() {
                    let name = &column.ident;
                    let message = format!(
                        "`_` takes the default, and the column `{name}` has none; give it one in the header: `{name}: … = …`"
                    );
                    errors.add(cell.span, message);
                }
            }
            ColumnKind::Own(_) => {
                let value = cell::own(&cell.tokens, cell.span);
                self.own.push(errors.value(value));
            }
        }
    }

    /// What stands behind `as`.
    fn written_variant(&mut self, r#as: &[TokenTree], errors: &mut Errors) -> Option<Ident> {
        let (first, variant) = r#as.split_first()?;
        match variant::written(variant, first.span()) {
            Ok(variant) => Some(variant),
            Err(error) => {
                errors.push(error);
                self.is_variant_told = true;
                self.guess_variant(variant);
                None
            }
        }
    }

    fn guess_variant(&mut self, tokens: &[TokenTree]) {
        self.guess = self.guess.take().or_else(|| variant::meant(tokens));
    }

    /// What stands behind `as`, else what the name or the code gives.
    fn tell_variant(&mut self, layout: &Layout, errors: &mut Errors) -> Option<Ident> {
        if layout.has_name() {
            if let Some(variant) = self.code_variant.take() {
                errors.add(
                    variant.span(),
                    format!("write the variant behind the name: `NAME as {variant}`"),
                );
            }
            if let Some(variant) = self.name_variant.take() {
                return Some(variant);
            }
            // An empty one is told as that.
            let name = self.name.as_ref().filter(|name| !name.value.trim().is_empty())?;
            let variant = variant::from_text(&name.value, name.span);
            return self.told_or(variant, errors);
        }
        if let Some(variant) = self.code_variant.take() {
            return Some(variant);
        }
        // An empty one is told as that.
        let code = self.code.as_ref().filter(|code| !code.text().trim().is_empty())?;
        let variant = variant::from_text(&code.text(), code.place.first);
        // The name may stand in a column that cannot be told.
        if !layout.is_whole {
            return variant.ok();
        }
        if self.is_variant_told || matches!(code.value, CodeValue::Text(_)) {
            return self.told_or(variant, errors);
        }
        let message = format!(
            "a number gives no variant, write one behind it: `{} as Variant`; or add a column `name`",
            code.written
        );
        errors.add(code.place, message);
        None
    }

    /// The variant, or why there is none; what was told of what stands behind `as`
    /// is enough, and the variant then is a guess.
    fn told_or(&mut self, variant: syn::Result<Ident>, errors: &mut Errors) -> Option<Ident> {
        if !self.is_variant_told {
            return errors.value(variant);
        }
        self.guess = self.guess.take().or_else(|| variant.ok());
        None
    }

    fn finish(mut self, attrs: RowAttrs, cell_tokens: Vec<TokenTree>, layout: &Layout) -> Row {
        self.own.resize(layout.count(|kind| matches!(kind, ColumnKind::Own(_))), None);
        Row {
            attrs,
            has_code: self.code.is_some(),
            code: self.code.unwrap_or_else(|| Code::unread(self.start)),
            has_variant: self.variant.is_some(),
            variant: self.variant.or(self.guess).unwrap_or_else(|| Ident::new("_", self.start)),
            name: self.name,
            description: self.description,
            status: self.status,
            action: self.action,
            own: self.own,
            cell_tokens,
        }
    }
}

/// The error of a code, with what else is missing where it will give no variant.
fn with_variant(error: syn::Error, tokens: &[TokenTree], needs_variant: bool) -> syn::Error {
    let [TokenTree::Literal(literal)] = tokens else { return error };
    if !needs_variant || variant::meant(tokens).is_some() {
        return error;
    }
    let message = format!("{error}; it gives no variant, write one behind it: `as Variant`");
    syn::Error::new(literal.span(), message)
}
