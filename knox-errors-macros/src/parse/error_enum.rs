//! An enum of the user's own, as the derives see it: variants with codes, and
//! variants that pass to their one field.

use heck::ToShoutySnakeCase;
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, Fields, Generics, Index, Meta, Type, Variant};

use super::attrs::{self, KNOX};
use super::cell;
use super::tokens::{is_punct, shown, split_commas};
use crate::errors::{Errors, Place};
use crate::model::{
    Code, CodeKind, CodeType, Column, ColumnKind, Header, Row, RowAttrs, Status, Table, TableAttrs,
    Text,
};
use crate::suggest::{nearest, one_of, question};

const VARIANT_KEYS: [&str; 7] =
    ["code", "name", "description", "status", "action", "alias", "transparent"];
const ENUM_KEYS: [&str; 5] = ["code", "status", "url", "display", "crate"];

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
        is_fallback: false,
    }
}

/// The type of the codes where the enum does not say it: that of the first.
fn inferred(variants: &[OnVariant], ident: &Ident) -> CodeType {
    let first = variants.iter().filter_map(|keys| keys.code.as_ref()).find_map(|code| code.first());
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

impl<'a> ErrorEnum<'a> {
    fn add(&mut self, variant: &'a Variant, keys: OnVariant, errors: &mut Errors) {
        let (name, span) = (&variant.ident, variant.ident.span());
        if let Some((_, discriminant)) = &variant.discriminant {
            let tokens: Vec<TokenTree> = discriminant.to_token_stream().into_iter().collect();
            let message = "a table's discriminants count its rows; leave out the number, a code is `#[knox(code = …)]`";
            self.no_table.push((Place::of(&tokens, span), String::from(message)));
        }
        if keys.is_bad {
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
                "`{name}` has no code: `#[knox(code = …)]`, or `#[knox(transparent)]` where its one field carries it"
            );
            errors.add(span, message);
            return;
        };
        let place = Place::of(code, span);
        let code = cell::code(code, span, &self.table.code_type).map_err(|error| {
            let advice = "; the enum may say otherwise: `#[knox(code = any)]`";
            if self.is_inferred { place.error(format!("{error}{advice}")) } else { error }
        });
        let Some(code) = errors.value(code) else { return };
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
            has_code: true,
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
        let message = format!("`{name}` holds data, and a table's rows hold none");
        self.no_table.push((Place::from(name.span()), message));
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
    let docs = attributes.iter().filter(|attribute| attribute.path().is_ident("doc"));
    let docs: Vec<_> = docs.map(attrs::doc).collect();
    let texts = docs.iter().filter_map(|doc| doc.text.as_deref());
    let lines = texts.flat_map(|text| text.split('\n')).map(str::trim);
    let paragraph = lines.skip_while(|line| line.is_empty()).take_while(|line| !line.is_empty());
    let value = paragraph.collect::<Vec<_>>().join(" ");
    (!value.is_empty()).then_some(Text { value, span })
}

/// What stands behind a key: nothing, `= …` or `(…)`.
enum Value {
    None,
    Given(Vec<TokenTree>),
    List(Vec<Vec<TokenTree>>),
}

/// One `key`, `key = value` or `key(…)` of an attribute.
struct Pair {
    key: Ident,
    value: Value,
}

impl Pair {
    /// The value, or an error that says how to write it.
    fn given(&self, example: &str, errors: &mut Errors) -> Option<(Vec<TokenTree>, Span)> {
        match &self.value {
            Value::Given(tokens) if !tokens.is_empty() => {
                let taken = cell::value_extent(tokens);
                if cell::another_value(tokens, taken) {
                    let found = shown(&tokens[taken..]);
                    let message = format!("expected `,` between keys, found `{found}`");
                    errors.add(tokens[taken].span(), message);
                    return None;
                }
                Some((tokens.clone(), tokens[0].span()))
            }
            _ => {
                let key = &self.key;
                errors.add(key.span(), format!("expected a value behind `{key}`: `{example}`"));
                None
            }
        }
    }
}

/// The pairs of all `#[knox(…)]`, those that can be read; whether all can.
fn pairs(attributes: &[Attribute], keys: &[&str], errors: &mut Errors) -> (Vec<Pair>, bool) {
    let before = errors.count();
    let mut pairs = Vec::new();
    let form = format!("expected `#[knox(key = value)]` with the keys {}", one_of(keys));
    for attribute in attributes {
        if !attribute.path().is_ident(KNOX) {
            continue;
        }
        let at = attrs::span(attribute);
        let Meta::List(list) = &attribute.meta else {
            errors.add(at, &form);
            continue;
        };
        let pieces = split_commas(list.tokens.clone());
        if pieces.is_empty() {
            errors.add(at, &form);
        }
        for piece in pieces {
            match piece.as_slice() {
                [TokenTree::Ident(key), behind @ ..] => {
                    if let Some(pair) = pair(key, behind, keys, &form, errors) {
                        pairs.push(pair);
                    }
                }
                [found, ..] => errors.add(found.span(), &form),
                [] => errors.add(at, &form),
            }
        }
    }
    (pairs, errors.count() == before)
}

fn pair(
    key: &Ident,
    behind: &[TokenTree],
    keys: &[&str],
    form: &str,
    errors: &mut Errors,
) -> Option<Pair> {
    let word = key.to_string();
    if !keys.contains(&word.as_str()) {
        let elsewhere =
            [("transparent", "a variant"), ("display", "the enum"), ("url", "the enum")];
        let belongs = elsewhere.iter().find(|(other, _)| *other == word);
        let advice = match belongs {
            Some((_, place)) => format!("; `{word}` belongs on {place}"),
            None => question(nearest(&word, keys)),
        };
        errors.add(key.span(), format!("unknown key `{word}`, expected {}{advice}", one_of(keys)));
        return None;
    }
    let value = match behind {
        [] => Value::None,
        [equals, value @ ..] if is_punct(equals, '=') => Value::Given(value.to_vec()),
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            Value::List(split_commas(group.stream()))
        }
        [found, ..] => {
            errors.add(found.span(), form);
            return None;
        }
    };
    Some(Pair { key: key.clone(), value })
}

/// What the attributes of the enum say.
#[derive(Default)]
struct OnEnum {
    attrs: TableAttrs,
    krate: Option<TokenStream>,
    code_type: Option<CodeType>,
    display: Option<Span>,
}

impl OnEnum {
    fn read(attributes: &[Attribute], errors: &mut Errors) -> Self {
        let mut found = Self::default();
        let docs = attributes.iter().filter(|attribute| attribute.path().is_ident("doc"));
        found.attrs.docs = docs.map(attrs::doc).collect();
        let (pairs, _) = pairs(attributes, &ENUM_KEYS, errors);
        for pair in pairs {
            found.take(&pair, errors);
        }
        found
    }

    fn take(&mut self, pair: &Pair, errors: &mut Errors) {
        let key = pair.key.span();
        match pair.key.to_string().as_str() {
            "display" => match pair.value {
                Value::None => self.display = Some(key),
                _ => errors.add(key, "`display` stands alone: `#[knox(display)]`"),
            },
            "crate" => {
                let Some((tokens, at)) = pair.given("crate = path::to::knox_errors", errors) else {
                    return;
                };
                let tokens: TokenStream = tokens.into_iter().collect();
                match syn::parse2::<syn::Path>(tokens.clone()) {
                    Ok(path) => self.krate = Some(path.into_token_stream()),
                    Err(_) => errors.add(
                        at,
                        format!("expected the path to `knox_errors`, found `{tokens}`: `crate = path::to::knox_errors`"),
                    ),
                }
            }
            "code" => {
                let Some((tokens, at)) = pair.given("code = u64", errors) else { return };
                self.code_type = errors.value(code_type(&tokens, at));
            }
            "url" => {
                let Some((tokens, at)) = pair.given("url = \"https://…\"", errors) else {
                    return;
                };
                attrs::url(key, &tokens, at, &mut self.attrs, errors);
            }
            _ => {
                let Some((tokens, at)) = pair.given("status = prefix", errors) else { return };
                attrs::status_rule(key, &tokens, at, &mut self.attrs, errors);
            }
        }
    }
}

fn code_type(tokens: &[TokenTree], at: Span) -> syn::Result<CodeType> {
    let names: Vec<&str> = CodeKind::NAMES.into_iter().chain(["any"]).collect();
    if let [TokenTree::Ident(ident)] = tokens {
        if let Some(kind) = CodeKind::of(&ident.to_string()) {
            return Ok(CodeType { ident: ident.clone(), kind });
        }
    }
    let found: String = tokens.iter().map(ToString::to_string).collect();
    let (known, question) = (one_of(&names), question(nearest(&found, &names)));
    let message = format!("expected the codes' type, found `{found}`: {known}{question}");
    Err(Place::of(tokens, at).error(message))
}

/// What the attributes of a variant say.
#[derive(Default)]
struct OnVariant {
    code: Option<Vec<TokenTree>>,
    aliases: Vec<Vec<TokenTree>>,
    name: Option<Text>,
    description: Option<Text>,
    status: Option<Status>,
    action: Option<Ident>,
    transparent: Option<Span>,
    /// Some key that `transparent` does not go with.
    other_than_transparent: Option<Span>,
    /// Whether a mistake was told, from which others may follow.
    is_bad: bool,
}

impl OnVariant {
    fn read(attributes: &[Attribute], errors: &mut Errors) -> Self {
        let before = errors.count();
        let mut found = Self::default();
        let (pairs, _) = pairs(attributes, &VARIANT_KEYS, errors);
        for (place, pair) in pairs.iter().enumerate() {
            let key = pair.key.to_string();
            if key != "alias" && pairs[..place].iter().any(|other| other.key == key) {
                errors.add(pair.key.span(), format!("`{key}` is given twice"));
                continue;
            }
            found.take(pair, errors);
        }
        found.is_bad = errors.count() > before;
        found
    }

    fn take(&mut self, pair: &Pair, errors: &mut Errors) {
        let span = pair.key.span();
        let key = pair.key.to_string();
        if key != "transparent" {
            self.other_than_transparent.get_or_insert(span);
        }
        match key.as_str() {
            "transparent" => match pair.value {
                Value::None => self.transparent = Some(span),
                _ => errors.add(span, "`transparent` stands alone: `#[knox(transparent)]`"),
            },
            "alias" => match &pair.value {
                Value::Given(code) if !code.is_empty() => self.aliases.push(code.clone()),
                Value::List(codes) if !codes.is_empty() => self.aliases.extend(codes.clone()),
                _ => errors.add(span, "expected the other codes of the variant: `alias(4012250)`"),
            },
            "code" => self.code = pair.given("code = 5040001", errors).map(|(code, _)| code),
            "name" => {
                let Some((tokens, at)) = pair.given("name = TENANT_BUSY", errors) else { return };
                self.name = errors.value(cell::name(&tokens, at));
            }
            "description" => {
                let given = pair.given("description = \"The tenant is busy.\"", errors);
                let Some(cell) = given.map(cell_of) else { return };
                self.description = errors.value(cell::description(&cell)).flatten();
            }
            "status" => {
                let Some(cell) = pair.given("status = 504", errors).map(cell_of) else { return };
                self.status = errors.value(cell::status(&cell)).flatten();
            }
            _ => {
                let given = pair.given("action = WaitAndRetry", errors);
                let Some(cell) = given.map(cell_of) else { return };
                self.action = errors.value(cell::action(&cell)).flatten();
            }
        }
    }
}

fn cell_of((tokens, at): (Vec<TokenTree>, Span)) -> super::tokens::Cell {
    super::tokens::Cell::new(tokens, 0, at, None)
}
