//! Writes JSON Schema 2020-12 of the codes, as a `oneOf` or as an `enum`.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde_core::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::json::{JsonCode, JsonDeprecation, shown_columns, write_json};
use super::unique::Unique;
use super::{Document, Source, parts};
use crate::catalogue::CataloguePart;
use crate::{Action, CodeValue, Row, Table};

/// A [`Document`] that `Display` writes as a JSON Schema. [`Document::json_schema`] and
/// [`Document::enum_schema`] make it.
///
/// ```
/// use knox_errors::{HttpCode, export::Document};
///
/// let shown = Document::of::<HttpCode>().json_schema().to_string();
/// assert!(shown.contains(r#""const": 404"#));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct JsonSchema<'a> {
    document: Document<'a>,
    form: Form,
}

#[derive(Clone, Copy, Debug)]
enum Form {
    OneOf,
    Enum,
}

impl<'a> JsonSchema<'a> {
    pub(super) const fn one_of(document: Document<'a>) -> Self {
        Self { document, form: Form::OneOf }
    }

    pub(super) const fn plain(document: Document<'a>) -> Self {
        Self { document, form: Form::Enum }
    }
}

impl fmt::Display for JsonSchema<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_json(f, self)
    }
}

impl Serialize for JsonSchema<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { document, form } = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("$schema", "https://json-schema.org/draft/2020-12/schema")?;
        map.serialize_entry("title", document.title())?;
        if let Some(description) = document.description() {
            map.serialize_entry("description", description)?;
        }
        let open = parts::open(document);
        match (schemas(document, *form).as_slice(), open.as_slice()) {
            ([], []) => map.serialize_entry("not", &Nothing)?,
            ([codes], []) => codes.entries(&mut map)?,
            (all, []) => map.serialize_entry("anyOf", all)?,
            (all, open) => map.serialize_entry("anyOf", &AllAndOpen { all, open })?,
        }
        map.end()
    }
}

/// A schema for each table. For a catalogue of more than one whole table, a schema for each table
/// that its rows come from.
fn schemas(document: &Document<'_>, form: Form) -> Vec<Codes> {
    let of_table =
        |table: &'static Table| Codes { title: table.title(), rows: table.rows().collect(), form };
    let mut tables = Vec::new();
    match document.source {
        Source::Tables(all) => tables.extend_from_slice(all),
        Source::Catalogue(catalogue) => {
            let mut is_only_table = true;
            catalogue.parts(&mut |part| match part {
                CataloguePart::Table(table) => tables.push(table),
                CataloguePart::Row(_) => is_only_table = false,
                CataloguePart::Open(_) | CataloguePart::Uncoded(_) => {}
            });
            if !is_only_table || tables.len() != 1 {
                let parts = parts::of(document).into_iter();
                return parts
                    .map(|part| Codes { title: part.title(), rows: part.rows, form })
                    .collect();
            }
        }
    }
    tables.into_iter().map(of_table).collect()
}

/// The schemas of the listed codes, then one that allows any other code.
struct AllAndOpen<'a> {
    all: &'a [Codes],
    open: &'a [&'static str],
}

impl Serialize for AllAndOpen<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        for codes in self.all {
            list.serialize_element(codes)?;
        }
        list.serialize_element(&AnyCode(self.open))?;
        list.end()
    }
}

/// The schema of the other codes of these types.
struct AnyCode<'a>(&'a [&'static str]);

impl Serialize for AnyCode<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("title", &format!("Other codes of {}", self.0.join(", ")))?;
        map.serialize_entry("type", &["integer", "string"])?;
        map.end()
    }
}

/// The schema of rows with distinct codes.
struct Codes {
    title: &'static str,
    rows: Vec<Row>,
    form: Form,
}

impl Serialize for Codes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("title", self.title)?;
        self.entries(&mut map)?;
        map.end()
    }
}

impl Codes {
    /// Everything of the schema except its title.
    fn entries<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let codes: Vec<Code> = self.codes();
        if codes.is_empty() {
            return map.serialize_entry("not", &Nothing);
        }
        match types(&codes)[..] {
            [one] => map.serialize_entry("type", one)?,
            ref several => map.serialize_entry("type", several)?,
        }
        match self.form {
            Form::OneOf => map.serialize_entry("oneOf", &codes),
            Form::Enum => enum_entries(map, &codes),
        }
    }

    fn codes(&self) -> Vec<Code> {
        let codes = self.rows.iter().flat_map(|&row| {
            let code = move |code, is_alias| Code { value: code, row, is_alias };
            let aliases = row.aliases().map(move |alias| code(alias, true));
            core::iter::once(code(row.code(), false)).chain(aliases)
        });
        codes.collect()
    }
}

fn enum_entries<M: SerializeMap>(map: &mut M, codes: &[Code]) -> Result<(), M::Error> {
    let values: Vec<JsonCode> = codes.iter().map(|code| JsonCode(code.value)).collect();
    let mut unique = Unique::default();
    let names: Vec<String> = codes.iter().map(|code| unique.take(&code.variable())).collect();
    let descriptions: Vec<&str> = codes.iter().map(Code::description).collect();
    map.serialize_entry("enum", &values)?;
    map.serialize_entry("x-enum-varnames", &names)?;
    map.serialize_entry("x-enum-descriptions", &descriptions)?;
    let deprecated = codes.iter().filter(|code| code.row.deprecation().is_some());
    let deprecated: Vec<JsonCode> = deprecated.map(|code| JsonCode(code.value)).collect();
    if deprecated.is_empty() {
        return Ok(());
    }
    map.serialize_entry("x-enum-deprecated", &deprecated)
}

/// The JSON types of the codes, without duplicates.
fn types(codes: &[Code]) -> Vec<&'static str> {
    let is_integer = |code: &Code| matches!(code.value, CodeValue::Number(_));
    let mut types = Vec::new();
    if codes.iter().any(is_integer) {
        types.push("integer");
    }
    if !codes.iter().all(is_integer) {
        types.push("string");
    }
    types
}

/// A code or alias of a row.
struct Code {
    value: CodeValue<'static>,
    row: Row,
    is_alias: bool,
}

impl Code {
    fn variable(&self) -> String {
        let variant = self.row.variant();
        if self.is_alias { format!("{variant}Alias") } else { variant.into() }
    }

    /// The description of the row, or its name if it has none.
    fn description(&self) -> &'static str {
        match self.row.description() {
            "" => self.row.name(),
            description => description,
        }
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { value, row, .. } = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("const", &JsonCode(*value))?;
        map.serialize_entry("title", row.name())?;
        map.serialize_entry("description", self.description())?;
        if row.deprecation().is_some() {
            map.serialize_entry("deprecated", &true)?;
        }
        let code = row.formatted_of(*value);
        if code.is_formatted() {
            map.serialize_entry("x-formatted", &parts::code_text(code))?;
        }
        let name_aliases: Vec<&str> = row.name_aliases().collect();
        if !name_aliases.is_empty() {
            map.serialize_entry("x-name-aliases", &name_aliases)?;
        }
        if let Some(status) = row.status() {
            map.serialize_entry("x-status", &status)?;
        }
        if let Some(action) = row.action().map(Action::name) {
            map.serialize_entry("x-action", action)?;
        }
        if let Some(wait) = row.retry_after() {
            map.serialize_entry("x-retry-after", &wait.as_secs())?;
        }
        let is_free = |name: &str| shown_columns(*row).all(|(column, _)| column != name);
        if let Some(url) = row.docs_url().filter(|_| is_free("docs")) {
            map.serialize_entry("x-docs", &url.to_string())?;
        }
        if let Some(deprecation) = row.deprecation().filter(|_| is_free("deprecation")) {
            map.serialize_entry("x-deprecation", &JsonDeprecation(deprecation))?;
        }
        if !row.notes().is_empty() && is_free("notes") {
            map.serialize_entry("x-notes", row.notes())?;
        }
        for (name, cell) in shown_columns(*row) {
            map.serialize_entry(&format!("x-{name}"), &cell)?;
        }
        map.end()
    }
}

/// A schema that allows everything. `not` of it allows nothing.
struct Nothing;

impl Serialize for Nothing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}
