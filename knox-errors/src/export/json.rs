//! Writes a document as JSON, with everything that the plain data has.

use alloc::string::ToString;
use core::fmt;

use serde_core::ser::{Serialize, Serializer};

use super::Document;
use super::node::{Members, Node, custom_columns};
use super::parts::{self, Part};
use crate::{Action, Row};

/// A [`Document`] that `Display` writes as JSON. [`Document::json`] makes it.
///
/// ```
/// use knox_errors::{HttpCode, export::Document};
///
/// let shown = Document::of::<HttpCode>().json().to_string();
/// assert!(shown.contains(r#""name": "Not Found""#));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Json<'a>(pub(super) Document<'a>);

impl fmt::Display for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_json(f, self)
    }
}

/// Writes indented JSON with a line end at the end.
pub fn write_json(f: &mut fmt::Formatter<'_>, value: &impl Serialize) -> fmt::Result {
    let text = serde_json::to_string_pretty(value).map_err(|_| fmt::Error)?;
    writeln!(f, "{text}")
}

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(document) = self;
        let tables = parts::of(document).iter().map(table).collect();
        let json = Node::object([
            ("title", document.title().into()),
            ("description", Node::or_null(document.description())),
            ("tables", Node::List(tables)),
            ("open", Node::list(parts::open(document).into_iter())),
        ]);
        json.serialize(serializer)
    }
}

fn table(part: &Part) -> Node {
    Node::object([
        ("type", part.table.type_name().into()),
        ("title", part.title().into()),
        ("url", Node::or_null(part.table.url())),
        ("rows", Node::List(part.rows.iter().copied().map(row_node).collect())),
        ("retired", Node::list(part.table.retired())),
    ])
}

fn row_node(row: Row) -> Node {
    let code = row.formatted();
    let columns: Members = custom_columns(row).map(|(name, cell)| (name.into(), cell)).collect();
    Node::object([
        ("code", row.code().into()),
        ("formatted", code.is_formatted().then(|| parts::code_text(code)).into()),
        ("aliases", Node::List(row.aliases().map(Node::Code).collect())),
        ("name", row.name().into()),
        ("name_aliases", Node::list(row.name_aliases())),
        ("variant", row.variant().into()),
        ("description", Node::or_null(Some(row.description()).filter(|text| !text.is_empty()))),
        ("status", Node::or_null(row.status())),
        ("action", Node::or_null(row.action().map(Action::name))),
        ("retry_after", Node::or_null(row.retry_after())),
        ("docs", row.docs_url().map(|url| url.to_string()).into()),
        ("deprecated", row.deprecation().into()),
        ("notes", Node::text(row.notes())),
        ("columns", (!columns.is_empty()).then_some(Node::Object(columns)).into()),
    ])
}
