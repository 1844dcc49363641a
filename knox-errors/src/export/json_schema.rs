//! Writes JSON Schema 2020-12 of the codes, as a `oneOf` or as an `enum`.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde_core::ser::{Serialize, Serializer};

use super::json::write_json;
use super::node::{Members, Node, custom_columns, present};
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
        let about = [
            ("$schema", "https://json-schema.org/draft/2020-12/schema".into()),
            ("title", document.title().into()),
            ("description", document.description().into()),
        ];
        let (codes, open) = (schemas(document, *form), parts::open(document));
        let codes = match &codes[..] {
            [codes] if open.is_empty() => codes.members(),
            all => {
                let all = all.iter().map(Codes::node);
                let open = (!open.is_empty()).then(|| other_codes(&open));
                match Node::list(all.chain(open)) {
                    Node::Absent => nothing(),
                    all => Vec::from([("anyOf".into(), all)]),
                }
            }
        };
        Node::Object(present(about).chain(codes).collect()).serialize(serializer)
    }
}

/// A schema for each table. For a catalogue of more than one whole table, a schema for each table
/// that its rows come from.
fn schemas(document: &Document<'_>, form: Form) -> Vec<Codes> {
    let (mut tables, mut has_rows) = (Vec::new(), false);
    document.catalogue_parts(&mut |part| match part {
        CataloguePart::Table(table) => tables.push(table),
        CataloguePart::Row(_) => has_rows = true,
        CataloguePart::Open(_) | CataloguePart::Uncoded(_) => {}
    });
    let is_one_table = tables.len() == 1 && !has_rows;
    if is_one_table || matches!(document.source, Source::Tables(_)) {
        let of_table = |table: &'static Table| Codes {
            title: table.title(),
            rows: table.rows().collect(),
            form,
        };
        return tables.into_iter().map(of_table).collect();
    }
    let parts = parts::of(document).into_iter();
    parts.map(|part| Codes { title: part.title(), rows: part.rows, form }).collect()
}

/// The schema of the other codes of these types.
pub fn other_codes(types: &[&str]) -> Node {
    Node::object([
        ("title", format!("Other codes of {}", types.join(", ")).into()),
        ("type", Node::texts(&["integer", "string"])),
    ])
}

/// A schema that allows nothing.
fn nothing() -> Members {
    Vec::from([("not".into(), Node::object([]))])
}

/// The schema of rows with distinct codes.
struct Codes {
    title: &'static str,
    rows: Vec<Row>,
    form: Form,
}

impl Codes {
    fn node(&self) -> Node {
        let title = [("title", self.title.into())];
        Node::Object(present(title).chain(self.members()).collect())
    }

    /// Everything of the schema except its title.
    fn members(&self) -> Members {
        let codes: Vec<Code> = self.codes();
        if codes.is_empty() {
            return nothing();
        }
        let kind = match types(&codes)[..] {
            [one] => one.into(),
            ref several => Node::texts(several),
        };
        let mut members = Vec::from([("type".into(), kind)]);
        match self.form {
            Form::OneOf => {
                let all = codes.iter().map(|code| CodeColumns::of(code.value, code.row).one_of());
                members.push(("oneOf".into(), Node::List(all.collect())));
            }
            Form::Enum => members.extend(enum_members(&codes)),
        }
        members
    }

    fn codes(&self) -> Vec<Code> {
        let codes = self.rows.iter().flat_map(|&row| {
            row.codes().zip(0..).map(move |(value, at)| Code { value, row, is_alias: at > 0 })
        });
        codes.collect()
    }
}

fn enum_members(codes: &[Code]) -> impl Iterator<Item = (String, Node)> {
    let mut unique = Unique::default();
    let names = codes.iter().map(|code| unique.take(&code.variable()));
    let deprecated = codes.iter().filter(|code| code.row.deprecation().is_some());
    present([
        ("enum", Node::list(codes.iter().map(|code| code.value))),
        ("x-enum-varnames", Node::list(names)),
        ("x-enum-descriptions", Node::list(codes.iter().map(|code| description(code.row)))),
        ("x-enum-deprecated", Node::list(deprecated.map(|code| code.value))),
    ])
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
}

/// The description of a row, or its name if it has none.
fn description(row: Row) -> &'static str {
    match row.description() {
        "" => row.name(),
        description => description,
    }
}

/// The members of the schema of a code, from the columns of its row.
pub struct CodeColumns {
    row: Row,
    pub standard: [Member; 4],
    pub further: [Member; 5],
    pub documentation: [Member; 3],
}

pub type Member = (&'static str, Node);

impl CodeColumns {
    pub fn of(code: CodeValue<'static>, row: Row) -> Self {
        let formatted = row.formatted_of(code);
        Self {
            row,
            standard: [
                ("const", code.into()),
                ("title", row.name().into()),
                ("description", description(row).into()),
                ("deprecated", row.deprecation().map(|_| Node::True).into()),
            ],
            further: [
                (
                    "x-formatted",
                    formatted.is_formatted().then(|| parts::code_text(formatted)).into(),
                ),
                ("x-name-aliases", Node::list(row.name_aliases())),
                ("x-status", row.status().into()),
                ("x-action", row.action().map(Action::name).into()),
                ("x-retry-after", row.retry_after().into()),
            ],
            documentation: [
                ("x-docs", row.docs_url().map(|url| url.to_string()).into()),
                ("x-deprecation", row.deprecation().into()),
                ("x-notes", Node::text(row.notes())),
            ],
        }
    }

    fn one_of(self) -> Node {
        let members = self.standard.into_iter().chain(self.further).chain(self.documentation);
        with_custom(members, self.row)
    }
}

/// A schema of these members and of the custom columns of a row. A custom column replaces one of
/// ours with the same name.
pub fn with_custom(members: impl Iterator<Item = Member>, row: Row) -> Node {
    let custom: Members =
        custom_columns(row).map(|(name, cell)| (format!("x-{name}"), cell)).collect();
    let mut all: Members = present(members).collect();
    all.retain(|(name, _)| custom.iter().all(|(column, _)| column != name));
    all.extend(custom);
    Node::Object(all)
}
