//! An enum with derives: variants with codes, and variants that pass to their one field.

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, Fields, Generics, Type};

use super::keys::{EnumAttrs, VariantAttrs};
use super::table::no_rows;
use super::tokens::{is_ident, opened};
use super::{attrs, cell};
use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{
    self, Code, CodeKind, CodeType, Column, ColumnKind, Header, Row, RowAttrs, Shape, Table,
    TableKind, Text, Variant,
};

pub struct ErrorEnum<'a> {
    pub crate_path: TokenStream,
    /// The variants with codes as the rows of a table.
    pub table: Table,
    pub generics: &'a Generics,
    pub transparent: Vec<Transparent<'a>>,
    pub display: Option<Span>,
    /// Some key that is for tables only.
    pub table_key: Option<Span>,
    is_inferred: bool,
    pub no_table: Vec<(SpanRange, String)>,
}

pub struct Transparent<'a> {
    pub variant: Ident,
    pub field: TokenStream,
    pub ty: &'a Type,
}

struct Source<'a> {
    variant: &'a syn::Variant,
    at: SpanRange,
    attrs: VariantAttrs,
}

pub fn parse<'a>(input: &'a DeriveInput, diagnostics: &mut Diagnostics) -> Option<ErrorEnum<'a>> {
    let mut number = 0;
    let Data::Enum(data) = &input.data else {
        let at = SpanRange::new(input.ident.span(), number);
        diagnostics.report(at, "codes are derived for an enum, one for each variant");
        return None;
    };
    let on_enum = EnumAttrs::read(&input.attrs, &mut number, diagnostics);
    number += 1;
    let ident_at = SpanRange::new(input.ident.span(), number);
    let mut sources = Vec::new();
    for variant in &data.variants {
        let attrs = VariantAttrs::read(&variant.attrs, &mut number, diagnostics);
        number += 1;
        let at = SpanRange::new(variant.ident.span(), number);
        sources.push(Source { variant, at, attrs });
    }
    let is_inferred = on_enum.code_type.is_none();
    let code_type = on_enum.code_type.unwrap_or_else(|| inferred(&sources, &input.ident));
    let vis = &input.vis;
    let mut found = ErrorEnum {
        crate_path: on_enum.crate_path.unwrap_or_else(|| quote!(::knox_errors)),
        table: Table {
            attrs: on_enum.attrs,
            vis: quote!(#vis),
            ident: input.ident.clone(),
            ident_at,
            code_type,
            kind: TableKind::Plain,
            header: Header::default(),
            rows: Vec::new(),
            numbers: 0..usize::MAX,
        },
        generics: &input.generics,
        transparent: Vec::new(),
        display: on_enum.display,
        table_key: on_enum.table_key,
        is_inferred,
        no_table: Vec::new(),
    };
    if data.variants.is_empty() {
        diagnostics.report(ident_at, no_rows(&input.ident));
    }
    if !input.generics.params.is_empty() {
        found.no_table.push((ident_at, String::from("a table has no generics")));
    }
    for source in sources {
        found.add(source, diagnostics);
    }
    found.table.header = header(&found.table.rows);
    Some(found)
}

/// The columns; a table with a rule for statuses has none for them.
fn header(rows: &[Row]) -> Header {
    let at = SpanRange::new(Span::call_site(), 0);
    let column = |name: &str, kind| Column { ident: Ident::new(name, at.first), at, kind };
    let mut columns = vec![column("code", ColumnKind::Code), column("name", ColumnKind::Name)];
    if rows.iter().any(|row| row.status.is_some()) {
        columns.push(column("status", ColumnKind::Status));
    }
    Header { columns }
}

/// The type of the codes where the enum does not give it: that of the first.
fn inferred(sources: &[Source], ident: &Ident) -> CodeType {
    let (mut name, mut kind) = ("u32", CodeKind::Number { signed: false, bits: 32 });
    for source in sources {
        let Some(code) = &source.attrs.code else { continue };
        let is_text = match code.tokens.first() {
            _ if code.is_underscore() => continue,
            Some(TokenTree::Literal(literal)) => literal.to_string().starts_with('"'),
            Some(TokenTree::Ident(_)) => true,
            _ => false,
        };
        if is_text {
            (name, kind) = ("str", CodeKind::Text);
        }
        break;
    }
    CodeType { ident: Ident::new(name, ident.span()), kind }
}

impl<'a> ErrorEnum<'a> {
    fn add(&mut self, source: Source<'a>, diagnostics: &mut Diagnostics) {
        let Source { variant, at, attrs } = source;
        let name = &variant.ident;
        if let Some((_, discriminant)) = &variant.discriminant {
            let tokens = opened(quote!(#discriminant));
            let message = "a table's discriminants are row indices; leave out the number, a code is `#[knox(code = …)]`";
            self.no_table.push((at.of(&tokens), String::from(message)));
        }
        // A code that was read is compared with the others, whatever else is wrong.
        if attrs.has_errors && (attrs.code.is_none() || attrs.transparent.is_some()) {
            return;
        }
        let is_transparent = attrs.transparent.is_some();
        let is_unit = matches!(variant.fields, Fields::Unit);
        if !(is_unit || is_transparent && variant.fields.is_empty()) {
            let message = format!("`{name}` holds data, and a table's rows hold none");
            self.no_table.push((at, message));
        }
        if let Some(transparent) = attrs.transparent {
            self.add_transparent(variant, transparent, &attrs, diagnostics);
            return;
        }
        let Some(cell) = &attrs.code else {
            let message = format!(
                "`{name}` has no code: `#[knox(code = …)]`, `#[knox(code = _)]` for none, or `#[knox(transparent)]` where its one field has it"
            );
            diagnostics.report(at, message);
            return;
        };
        let mut code = None;
        if cell.tokens.len() == 1 && is_ident(&cell.tokens[0], "_") {
            let message = format!("`{name}` has no code, and each row of a table has one");
            self.no_table.push((cell.at, message));
        } else {
            code = self.code(&cell.tokens, cell.at, diagnostics);
            if code.is_none() {
                return;
            }
        }
        let mut aliases = Vec::new();
        for alias in &attrs.aliases {
            let alias_code = cell::code(&alias.tokens, alias.at, &self.table.code_type);
            diagnostics.push_or_report(&mut aliases, alias_code, alias.at);
        }
        let default_name = name.unraw().to_string().to_shouty_snake_case();
        self.table.rows.push(Row {
            attrs: RowAttrs { aliases, ..RowAttrs::default() },
            code,
            name: Some(attrs.name.unwrap_or(Text { value: default_name, at })),
            description: attrs.description.or_else(|| first_paragraph(&variant.attrs, at)),
            status: attrs.status,
            action: attrs.action,
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
        let code = match cell::code(tokens, at, &self.table.code_type) {
            Err(error) if self.is_inferred => Err(at
                .of(tokens)
                .error(format!("{error}; the enum can have another type: `#[knox(code = any)]`"))),
            code => code,
        };
        diagnostics.ok_or_report(code, at)
    }

    fn add_transparent(
        &mut self,
        variant: &'a syn::Variant,
        transparent: SpanRange,
        attrs: &VariantAttrs,
        diagnostics: &mut Diagnostics,
    ) {
        let name = &variant.ident;
        if let Some(other) = attrs.other_than_transparent {
            let message = format!(
                "`transparent` passes all to the field of `{name}`: leave out `transparent` or the other keys"
            );
            diagnostics.report(other, message);
        }
        let mut fields = variant.fields.iter();
        match (fields.next(), fields.next()) {
            (Some(field), None) => {
                let (ty, variant) = (&field.ty, name.clone());
                let field = field.ident.as_ref().map_or_else(|| quote!(0), |ident| quote!(#ident));
                self.transparent.push(Transparent { variant, field, ty });
            }
            _ => {
                let count = variant.fields.len();
                let message = format!(
                    "`transparent` passes to the one field of a variant, and `{name}` has {count}"
                );
                diagnostics.report(transparent, message);
            }
        }
    }
}

fn first_paragraph(attributes: &[Attribute], at: SpanRange) -> Option<Text> {
    let value = model::first_paragraph(&attrs::docs(attributes));
    if value.is_empty() { None } else { Some(Text { value, at }) }
}
