//! An enum of the user's own, as the derives see it: variants with codes, and
//! variants that pass to their one field.

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, Fields, Generics, Index, Type, Variant};

use super::knox_keys::{OnEnum, OnVariant};
use super::{attrs, cell};
use crate::errors::{Errors, Place};
use crate::model::{
    self, Code, CodeKind, CodeType, Column, ColumnKind, Header, Row, RowAttrs, Table, TableAttrs,
    Text,
};

/// An enum that carries codes.
pub struct ErrorEnum<'a> {
    /// The path to `knox_errors`.
    pub krate: TokenStream,
    /// The variants with codes as the rows of a table.
    pub table: Table,
    pub generics: &'a Generics,
    /// In step with the table's rows.
    pub fields: Vec<Shape>,
    pub transparent: Vec<Transparent<'a>>,
    /// Where `display` is asked for.
    pub display: Option<Span>,
    /// Where something is asked for that tables alone have.
    pub table_key: Option<Span>,
    /// Whether the type of the codes is that of the first, and not said.
    is_inferred: bool,
    /// What a table cannot have, with why.
    pub no_table: Vec<(Place, String)>,
}

/// How a variant is matched whatever it holds.
#[derive(Clone, Copy, PartialEq)]
pub enum Shape {
    Unit,
    Fields,
}

/// A variant that passes to its field.
pub struct Transparent<'a> {
    pub variant: Ident,
    /// A name or an index.
    pub field: TokenStream,
    pub ty: &'a Type,
}

/// The enum, or `None` where it is none.
pub fn parse<'a>(input: &'a DeriveInput, errors: &mut Errors) -> Option<ErrorEnum<'a>> {
    let Data::Enum(data) = &input.data else {
        let message = "codes are derived for an enum, one for each variant";
        errors.add(input.ident.span(), message);
        return None;
    };
    let on_enum = OnEnum::read(&input.attrs, errors);
    let variants: Vec<OnVariant> =
        data.variants.iter().map(|variant| OnVariant::read(&variant.attrs, errors)).collect();
    let is_inferred = on_enum.code_type.is_none();
    let code_type = on_enum.code_type.unwrap_or_else(|| inferred(&variants, &input.ident));
    let mut found = ErrorEnum {
        krate: on_enum.krate.unwrap_or_else(|| quote!(::knox_errors)),
        table: table(input, on_enum.attrs, code_type, data.variants.len()),
        generics: &input.generics,
        fields: Vec::new(),
        transparent: Vec::new(),
        display: on_enum.display,
        table_key: on_enum.table_key,
        is_inferred,
        no_table: Vec::new(),
    };
    if !input.generics.params.is_empty() {
        found
            .no_table
            .push((Place::from(input.ident.span()), String::from("a table has no generics")));
    }
    for (variant, keys) in data.variants.iter().zip(variants) {
        found.add(variant, keys, errors);
    }
    found.table.header = header(&found.table.rows);
    Some(found)
}

/// The columns that there are, of which a table with a rule for statuses has none
/// for them.
fn header(rows: &[Row]) -> Header {
    let column = |name: &str, kind| Column { ident: Ident::new(name, Span::call_site()), kind };
    let mut columns = vec![column("code", ColumnKind::Code), column("name", ColumnKind::Name)];
    if rows.iter().any(|row| row.status.is_some()) {
        columns.push(column("status", ColumnKind::Status));
    }
    Header { columns }
}

fn table(input: &DeriveInput, attrs: TableAttrs, code_type: CodeType, variants: usize) -> Table {
    Table {
        attrs,
        vis: input.vis.to_token_stream(),
        ident: input.ident.clone(),
        code_type,
        bases: Vec::new(),
        is_extension: false,
        header: Header::default(),
        rows: Vec::new(),
        rows_written: variants,
        head_tokens: TokenStream::new(),
        header_tokens: TokenStream::new(),
        is_guessed: false,
        has_errors: false,
    }
}

/// The type of the codes where the enum does not say it: that of the first.
fn inferred(variants: &[OnVariant], ident: &Ident) -> CodeType {
    let codes = variants.iter().filter_map(|keys| keys.code.as_ref());
    let first = codes.filter(|code| !is_none(code)).find_map(|code| code.first());
    let is_text = match first {
        Some(TokenTree::Literal(literal)) => literal.to_string().starts_with('"'),
        Some(TokenTree::Ident(_)) => true,
        _ => false,
    };
    let (name, kind) = if is_text {
        ("str", CodeKind::Text)
    } else {
        ("u32", CodeKind::Number { signed: false, bits: 32 })
    };
    CodeType { ident: Ident::new(name, ident.span()), kind }
}

/// Whether it says that there is no code: `_`, as in a table.
fn is_none(code: &[TokenTree]) -> bool {
    matches!(code, [TokenTree::Ident(word)] if word == "_")
}

impl<'a> ErrorEnum<'a> {
    fn add(&mut self, variant: &'a Variant, keys: OnVariant, errors: &mut Errors) {
        let (name, span) = (&variant.ident, variant.ident.span());
        if let Some((_, discriminant)) = &variant.discriminant {
            let tokens: Vec<TokenTree> = discriminant.to_token_stream().into_iter().collect();
            let message = "a table's discriminants count its rows; leave out the number, a code is `#[knox(code = …)]`";
            self.no_table.push((Place::of(&tokens, span), String::from(message)));
        }
        // A code that was read is compared with the others, whatever else is wrong.
        if keys.is_bad && (keys.code.is_none() || keys.transparent.is_some()) {
            return;
        }
        if let Some(transparent) = keys.transparent {
            self.add_transparent(variant, transparent, &keys, errors);
            return;
        }
        if !matches!(variant.fields, Fields::Unit) {
            let message = format!("`{name}` holds data, and a table's rows hold none");
            self.no_table.push((Place::from(span), message));
        }
        let Some(code) = &keys.code else {
            let message = format!(
                "`{name}` has no code: `#[knox(code = …)]`, `#[knox(code = _)]` for none, or `#[knox(transparent)]` where its one field carries it"
            );
            errors.add(span, message);
            return;
        };
        let has_code = !is_none(code);
        let code = if has_code {
            let place = Place::of(code, span);
            let code = cell::code(code, span, &self.table.code_type).map_err(|error| {
                let advice = "; the enum may say otherwise: `#[knox(code = any)]`";
                if self.is_inferred { place.error(format!("{error}{advice}")) } else { error }
            });
            let Some(code) = errors.value(code) else { return };
            code
        } else {
            let message = format!("`{name}` has no code, and each row of a table has one");
            self.no_table.push((Place::of(code, span), message));
            Code::unread(span)
        };
        let aliases = keys.aliases.iter();
        let aliases = aliases
            .filter_map(|alias| errors.value(cell::code(alias, span, &self.table.code_type)));
        let aliases: Vec<Code> = aliases.collect();
        let default_name = name.unraw().to_string().to_shouty_snake_case();
        self.fields.push(match variant.fields {
            Fields::Unit => Shape::Unit,
            _ => Shape::Fields,
        });
        self.table.rows.push(Row {
            attrs: RowAttrs { aliases, ..RowAttrs::default() },
            code,
            variant: name.clone(),
            name: Some(keys.name.unwrap_or(Text { value: default_name, span })),
            description: keys.description.or_else(|| first_paragraph(&variant.attrs, span)),
            status: keys.status,
            action: keys.action,
            own: Vec::new(),
            has_code,
            has_variant: true,
            cell_tokens: Vec::new(),
        });
    }

    fn add_transparent(
        &mut self,
        variant: &'a Variant,
        transparent: Span,
        keys: &OnVariant,
        errors: &mut Errors,
    ) {
        let name = &variant.ident;
        if let Some(other) = keys.other_than_transparent {
            let message = format!(
                "`transparent` passes all to the field of `{name}`: leave out `transparent` or the other keys"
            );
            errors.add(other, message);
        }
        if !variant.fields.is_empty() {
            let message = format!("`{name}` holds data, and a table's rows hold none");
            self.no_table.push((Place::from(name.span()), message));
        }
        let mut fields = variant.fields.iter();
        match (fields.next(), fields.next()) {
            (Some(field), None) => {
                let member = field
                    .ident
                    .as_ref()
                    .map_or_else(|| Index::from(0).into_token_stream(), ToTokens::to_token_stream);
                let ty = &field.ty;
                self.transparent.push(Transparent { variant: name.clone(), field: member, ty });
            }
            _ => {
                let count = variant.fields.len();
                let message = format!(
                    "`transparent` passes to the one field of a variant, and `{name}` has {count}"
                );
                errors.add(transparent, message);
            }
        }
    }
}

/// The first paragraph of the documentation, its lines joined.
fn first_paragraph(attributes: &[Attribute], span: Span) -> Option<Text> {
    let mut docs = Vec::new();
    for attribute in attributes {
        if attribute.path().is_ident("doc") {
            docs.push(attrs::doc(attribute));
        }
    }
    let value = model::first_paragraph(&docs);
    (!value.is_empty()).then_some(Text { value, span })
}
