//! An enum or a struct with derives: variants with codes, and variants that delegate to a row or
//! a field.

use std::fmt::Write;

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{Attribute, Data, DataStruct, DeriveInput, Fields, Generics, Type};

use super::keys::{self, Values};
use super::table::{no_rows, too_many_rows};
use super::tokens::{joined, opened};
use super::{attrs, cell};
use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{
    self, Code, CodeKind, CodeType, Column, ColumnKind, Description, Header, Row, RowAttrs, Shape,
    Table, TableKind, Text, Variant,
};

/// An enum, or a struct as one variant.
pub struct ErrorEnum<'a> {
    pub crate_path: TokenStream,
    pub kind: Kind,
    /// The variants that do not delegate, as the rows of a table.
    pub table: Table,
    pub generics: &'a Generics,
    /// The attributes of the enum or struct.
    pub attributes: &'a [Attribute],
    pub delegated: Vec<Delegated<'a>>,
    pub display: Option<Span>,
    /// The first key that is for tables only.
    pub table_key: Option<Span>,
    /// Whether the codes' type is inferred.
    is_inferred: bool,
    /// Why the enum cannot be a table.
    pub table_errors: Vec<(SpanRange, String)>,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Kind {
    Enum,
    Struct,
}

/// A variant that delegates to a row or a field.
pub struct Delegated<'a> {
    pub variant: Ident,
    /// The attributes of the variant; a struct's are those of the item.
    pub attributes: &'a [Attribute],
    pub to: Target<'a>,
}

pub enum Target<'a> {
    /// A row of a table, as an expression.
    Row(TokenStream),
    /// A field, with its name or index.
    Field { field: TokenStream, ty: &'a Type },
}

struct Source<'a> {
    ident: &'a Ident,
    at: SpanRange,
    fields: &'a Fields,
    attributes: &'a [Attribute],
    values: Values,
    /// Whether an error was reported that could cause others.
    has_errors: bool,
    /// The first field that is `transparent`.
    transparent: Option<(usize, SpanRange)>,
    /// Another one, which is an error.
    also_transparent: Option<SpanRange>,
}

impl ErrorEnum<'_> {
    /// The pattern of a variant, without its fields.
    pub fn pattern(&self, variant: &Ident) -> String {
        match self.kind {
            Kind::Enum => format!("{}::{variant}", self.table.ident),
            Kind::Struct => self.table.ident.to_string(),
        }
    }
}

/// The enum or the struct; `None` for a union, which is reported.
pub fn parse<'a>(input: &'a DeriveInput, diagnostics: &mut Diagnostics) -> Option<ErrorEnum<'a>> {
    let (ident, mut number) = (&input.ident, 0);
    let (mut values, mut sources) = (Values::default(), Vec::new());
    let mut table_errors = Vec::new();
    let (kind, ident_at) = match &input.data {
        Data::Enum(data) => {
            values = keys::read(keys::Target::Enum, &input.attrs, &mut number, diagnostics);
            number += 1;
            let ident_at = SpanRange::new(ident.span(), number);
            for syn::Variant { attrs, ident, fields, discriminant } in &data.variants {
                let target = keys::Target::Variant;
                let source = Source::read(target, (attrs, ident, fields), &mut number, diagnostics);
                if let Some((_, discriminant)) = discriminant {
                    let at = source.at.of(&opened(quote!(#discriminant)));
                    let message = "a table's discriminants are row indices; leave out the number and write the code as `#[knox(code = …)]`";
                    table_errors.push((at, String::from(message)));
                }
                sources.push(source);
            }
            (Kind::Enum, ident_at)
        }
        Data::Struct(DataStruct { fields, .. }) => {
            let (target, item) = (keys::Target::Struct, (&*input.attrs, ident, fields));
            let mut source = Source::read(target, item, &mut number, diagnostics);
            values.crate_path = source.values.crate_path.take();
            let ident_at = source.at;
            sources.push(source);
            (Kind::Struct, ident_at)
        }
        Data::Union(_) => {
            let at = SpanRange::new(ident.span(), number);
            diagnostics.report(at, "codes are derived for an enum or a struct, not for a union");
            return None;
        }
    };
    values.attrs.docs = attrs::docs(&input.attrs);
    let is_inferred = values.code_type.is_none();
    let code_type = values.code_type.take().unwrap_or_else(|| inferred(&sources, ident));
    let code_type = code_type.with_format(&values.attrs);
    let retired = cell::codes(&values.retired, &code_type, diagnostics);
    if kind == Kind::Struct {
        table_errors.push((ident_at, String::from("a table is an enum")));
    } else if sources.is_empty() {
        table_errors.push((ident_at, no_rows(ident)));
    } else if let Some(message) = too_many_rows(ident, sources.len()) {
        table_errors.push((ident_at, message));
    }
    if !input.generics.params.is_empty() {
        table_errors.push((ident_at, String::from("a table has no generics")));
    }
    let vis = &input.vis;
    let mut found = ErrorEnum {
        crate_path: values.crate_path.take().unwrap_or_else(|| quote!(::knox_errors)),
        kind,
        table: Table {
            attrs: std::mem::take(&mut values.attrs),
            vis: quote!(#vis),
            ident: ident.clone(),
            ident_at,
            code_type,
            kind: TableKind::Plain,
            header: Header::default(),
            rows: Vec::new(),
            retired,
            numbers: 0..usize::MAX,
        },
        generics: &input.generics,
        attributes: &input.attrs,
        delegated: Vec::new(),
        display: values.display,
        table_key: values.table_key,
        is_inferred,
        table_errors,
    };
    for source in &mut sources {
        found.add(source, diagnostics);
    }
    found.table.header = header(&found.table.rows);
    Some(found)
}

impl<'a> Source<'a> {
    /// Reads the attributes of a variant or a struct, and of its fields.
    fn read(
        target: keys::Target,
        (attributes, ident, fields): (&'a [Attribute], &'a Ident, &'a Fields),
        number: &mut usize,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let errors_before = diagnostics.count();
        let values = keys::read(target, attributes, number, diagnostics);
        *number += 1;
        let at = SpanRange::new(ident.span(), *number);
        let (mut transparent, mut also_transparent) = (None, None);
        for (index, field) in fields.iter().enumerate() {
            let field = keys::read(keys::Target::Field, &field.attrs, number, diagnostics);
            match (field.transparent, transparent) {
                (Some(at), None) => transparent = Some((index, at)),
                (Some(at), Some(_)) => also_transparent = also_transparent.or(Some(at)),
                (None, _) => {}
            }
        }
        let has_errors = diagnostics.count() > errors_before;
        Self { ident, at, fields, attributes, values, has_errors, transparent, also_transparent }
    }
}

/// The columns that the checks look at.
fn header(rows: &[Row]) -> Header {
    let at = SpanRange::new(Span::call_site(), 0);
    let column = |name: &str, kind| Column { ident: Ident::new(name, at.first), at, kind };
    let mut columns = Vec::new();
    for row in rows {
        if row.status.is_some() {
            columns.push(column("status", ColumnKind::Status));
            break;
        }
    }
    columns.push(column("code", ColumnKind::Code));
    columns.push(column("name", ColumnKind::Name));
    Header { columns }
}

/// The type of the codes if the enum does not give it: that of the first code.
fn inferred(sources: &[Source], ident: &Ident) -> CodeType {
    let mut name = "u32";
    for source in sources {
        let Some(code) = &source.values.code else { continue };
        match code.tokens.first() {
            _ if code.is_underscore() => {}
            // An identifier is an error, so a later literal decides.
            Some(TokenTree::Ident(_)) => name = "str",
            Some(TokenTree::Literal(literal)) if literal.to_string().starts_with('"') => {
                name = "str";
                break;
            }
            _ => {
                name = "u32";
                break;
            }
        }
    }
    let kind = match name {
        "str" => CodeKind::Text,
        _ => CodeKind::Number { signed: false, bits: 32 },
    };
    CodeType::new(Ident::new(name, ident.span()), kind)
}

impl<'a> ErrorEnum<'a> {
    fn add(&mut self, source: &mut Source<'a>, diagnostics: &mut Diagnostics) {
        let Source { ident: name, at, fields, attributes, .. } = *source;
        let is_delegated = source.values.transparent.is_some()
            || source.values.row.is_some()
            || source.transparent.is_some();
        // A code that was read is still compared with the others if there are other errors.
        if source.has_errors && (source.values.code.is_none() || is_delegated) {
            return;
        }
        let is_unit = matches!(fields, Fields::Unit);
        if !(is_unit || source.values.transparent.is_some() && fields.is_empty()) {
            let message = format!("`{name}` holds data, and a table's rows hold none");
            self.table_errors.push((at, message));
        }
        if is_delegated {
            if let Some(to) = delegated_to(source, diagnostics) {
                if matches!(to, Target::Row(_)) && is_unit {
                    let message = format!("`{name}` has the code of another table's row");
                    self.table_errors.push((at, message));
                }
                let attributes = if self.kind == Kind::Struct { &[] } else { attributes };
                self.delegated.push(Delegated { variant: name.clone(), attributes, to });
            }
            return;
        }
        let values = &mut source.values;
        let Some(cell) = &values.code else {
            let message = format!(
                "`{name}` has no code: write `#[knox(code = …)]`, `#[knox(row = …)]` for a row of a table, `#[knox(transparent)]` for the code of a field, or `#[knox(code = _)]` for none"
            );
            diagnostics.report(at, message);
            return;
        };
        let mut code = None;
        if cell.is_underscore() {
            if let Some(alias) = values.aliases.first() {
                let message = format!("an alias is a further code, and `{name}` has no code");
                diagnostics.report(alias.at, message);
            }
            let message = format!("`{name}` has no code, and each row of a table has one");
            self.table_errors.push((cell.at, message));
        } else {
            code = self.code(&cell.tokens, cell.at, diagnostics);
            if code.is_none() {
                return;
            }
        }
        if model::is_constant(name) {
            let message = format!("a variant `{name}` would clash with the constant of that name");
            self.table_errors.push((at, message));
        }
        let mut row_attrs = RowAttrs::default();
        for alias in &values.aliases {
            let code_type = &self.table.code_type;
            attrs::push_alias(&alias.tokens, alias.at, code_type, &mut row_attrs, diagnostics);
        }
        let docs = attrs::docs(attributes);
        let description = match (values.description.take(), model::plain_paragraph(&docs)) {
            (Some(text), _) => Some(Description::Text(text)),
            (None, Some(value)) => Some(Description::Text(Text { value, at })),
            (None, None) => model::doc_text(&docs).map(Description::Docs),
        };
        row_attrs.docs_url = values.attrs.docs_url.take();
        row_attrs.deprecation = attrs::deprecation_among(attributes);
        row_attrs.docs = model::after_first_paragraph(docs);
        let default_name = name.unraw().to_string().to_shouty_snake_case();
        self.table.rows.push(Row {
            attrs: row_attrs,
            code,
            name: Some(values.name.take().unwrap_or(Text { value: default_name, at })),
            description,
            status: values.status.take(),
            action: values.action.take(),
            retry_after: values.retry_after.take(),
            shape: if is_unit { Shape::Unit } else { Shape::Fields },
            ..Row::new(Variant::Known(name.clone()), at)
        });
    }

    fn code(
        &self,
        tokens: &[TokenTree],
        at: SpanRange,
        diagnostics: &mut Diagnostics,
    ) -> Option<Code> {
        let mut code = cell::code(tokens, at, &self.table.code_type);
        match (tokens, &code) {
            ([TokenTree::Ident(ident), after @ ..], _) if self.is_inferred => {
                let mut message = format!(
                    "expected a code, found `{}`; a code is a literal, not a constant",
                    joined(tokens)
                );
                if ident == "None" {
                    message.push_str("; for none, write `_`");
                } else if after.is_empty() {
                    let _ = write!(message, "; for a string, write `\"{ident}\"`");
                    if self.kind == Kind::Enum {
                        message.push_str(", or add `#[knox(code = str)]` to the enum");
                    }
                }
                diagnostics.report(at.of(tokens), message);
                // The error is enough; go on with the identifier as a string.
                return code.ok();
            }
            ([TokenTree::Literal(_)], Err(error))
                if self.is_inferred && self.kind == Kind::Enum =>
            {
                let message = format!(
                    "{error}; for codes of several types, add `#[knox(code = any)]` to the enum"
                );
                code = Err(at.of(tokens).error(message));
            }
            _ => {}
        }
        diagnostics.ok_or_report(code, at)
    }
}

/// What a variant delegates to: its row, its `transparent` field, or its only field.
fn delegated_to<'a>(source: &Source<'a>, diagnostics: &mut Diagnostics) -> Option<Target<'a>> {
    let (name, values) = (source.ident, &source.values);
    let field = source.transparent;
    let transparent = values.transparent.or(field.map(|(_, at)| at));
    let (key, at) = match (&values.row, transparent) {
        (Some(row), _) => ("row", row.at),
        (None, Some(at)) => ("transparent", at),
        (None, None) => return None,
    };
    if let Some(other) = values.other.or(values.row.as_ref().and(transparent)) {
        let message = format!(
            "`{key}` gives `{name}` its code and everything else: leave out `{key}` or the other keys"
        );
        diagnostics.report(other, message);
    } else if let (Some(_), Some((_, again))) = (values.transparent, field) {
        diagnostics
            .report(again, "`transparent` is already on the variant: leave out one of the two");
    } else if let Some(second) = source.also_transparent {
        let message = format!(
            "two fields of `{name}` are `transparent`: mark only the one that has the code"
        );
        diagnostics.report(second, message);
    }
    if let Some(row) = &values.row {
        return diagnostics.ok_or_report(cell::row(row), at).map(Target::Row);
    }
    let index = match (field, source.fields.len()) {
        (Some((index, _)), _) => index,
        (None, 1) => 0,
        (None, 0) => {
            diagnostics.report(
                at,
                format!("`transparent` takes the code from a field, and `{name}` has none"),
            );
            return None;
        }
        (None, count) => {
            let message = format!(
                "`{name}` has {count} fields: write `#[knox(transparent)]` before the one that has the code"
            );
            diagnostics.report(at, message);
            return None;
        }
    };
    let field = source.fields.iter().nth(index)?;
    let ident = match &field.ident {
        Some(ident) => quote!(#ident),
        None => Literal::usize_unsuffixed(index).into_token_stream(),
    };
    Some(Target::Field { field: ident, ty: &field.ty })
}
