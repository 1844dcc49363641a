//! Writes `OpenAPI` 3.1: schemas of the codes and of a problem, and a response for each status.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde_core::ser::{Serialize, Serializer};

use super::json::write_json;
use super::json_schema::{CodeColumns, other_codes, with_custom};
use super::node::Node;
use super::{Document, parts};
use crate::catalogue::Uncoded;
use crate::{CodeValue, Row};

/// The media type of problems.
const MEDIA_TYPE: &str = "application/problem+json";

/// A [`Document`] that `Display` writes as an `OpenAPI` 3.1 document. [`Document::openapi`] makes
/// it.
///
/// ```
/// use knox_errors::{HttpCode, export::Document};
///
/// let shown = Document::of::<HttpCode>().openapi().with_version("2.1.0").to_string();
/// assert!(shown.contains(r#""version": "2.1.0""#));
/// assert!(shown.contains(r##""$ref": "#/components/schemas/Problem404""##));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct OpenApi<'a> {
    document: Document<'a>,
    version: &'a str,
}

impl<'a> OpenApi<'a> {
    pub(super) const fn new(document: Document<'a>) -> Self {
        Self { document, version: "1.0.0" }
    }

    /// Sets the version of the API, such as `env!("CARGO_PKG_VERSION")`. Without it, the version
    /// is `1.0.0`.
    #[must_use]
    pub const fn with_version(self, version: &'a str) -> Self {
        Self { version, ..self }
    }

    fn node(&self) -> Node {
        let Self { document, version } = self;
        let codes = Codes::of(document);
        let mut schemas = Vec::from([
            ("ErrorCode".into(), codes.schema(document.title())),
            ("Problem".into(), problem(&codes, None)),
        ]);
        let mut responses = Vec::new();
        for response in codes.responses() {
            let name = response.name();
            let schema = format!("#/components/schemas/{name}");
            schemas.push((name.clone(), problem(&codes, Some(&response))));
            let reference = Node::object([("$ref", schema.into())]);
            responses.push((name, response.node(&codes, reference)));
        }
        let info = Node::object([
            ("title", document.title().into()),
            ("description", document.description().into()),
            ("version", (*version).into()),
        ]);
        let components = Node::object([
            ("schemas", Node::Object(schemas)),
            ("responses", Node::Object(responses)),
        ]);
        Node::object([
            ("openapi", "3.1.0".into()),
            ("info", info),
            // Optional in 3.1, but some of its readers require it.
            ("paths", Node::object([])),
            ("components", components),
        ])
    }
}

impl fmt::Display for OpenApi<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_json(f, self)
    }
}

impl Serialize for OpenApi<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.node().serialize(serializer)
    }
}

/// The responses of a document's codes, each with its status or `default`. They contain no
/// references, so that they fit into other documents.
#[cfg(feature = "utoipa")]
pub fn inline_responses(document: &Document<'_>) -> Vec<(String, Node)> {
    let codes = Codes::of(document);
    let responses = codes.responses().into_iter();
    let response = |response: Response| {
        let key = response.status.map_or_else(|| "default".into(), |status| format!("{status}"));
        (key, response.node(&codes, problem(&codes, Some(&response))))
    };
    responses.map(response).collect()
}

/// The schema of the codes of a document.
#[cfg(feature = "utoipa")]
pub fn code_schema(document: &Document<'_>) -> Node {
    Codes::of(document).schema(document.title())
}

/// The codes of a document.
struct Codes {
    rows: Vec<Row>,
    /// The types that can have other codes.
    open: Vec<&'static str>,
    uncoded: Vec<Uncoded>,
}

/// The response of one status.
struct Response {
    /// `None` for any other status.
    status: Option<u16>,
    rows: Vec<Row>,
}

/// The status, if it is the status of an error.
fn error_status(status: Option<u16>) -> Option<u16> {
    status.filter(|status| (400..=599).contains(status))
}

fn status_of(row: Row) -> Option<u16> {
    error_status(row.status())
}

impl Codes {
    fn of(document: &Document<'_>) -> Self {
        let rows = parts::of(document).into_iter().flat_map(|part| part.rows).collect();
        Self { rows, open: parts::open(document), uncoded: parts::uncoded(document) }
    }

    /// A response for each status, then one for codes and errors without a status.
    fn responses(&self) -> Vec<Response> {
        let of_rows = self.rows.iter().copied().filter_map(status_of);
        let of_uncoded = self.uncoded.iter().filter_map(|uncoded| match uncoded {
            Uncoded::Status(status) => error_status(*status),
            Uncoded::Any => None,
        });
        let mut statuses: Vec<u16> = of_rows.chain(of_uncoded).collect();
        statuses.sort_unstable();
        statuses.dedup();
        let with = |status| self.rows.iter().copied().filter(move |row| status_of(*row) == status);
        let mut responses: Vec<Response> = statuses
            .into_iter()
            .map(|status| {
                let rows = with(Some(status));
                // A problem without a status is sent with a 500.
                let others = with(None).filter(|_| status == 500);
                Response { status: Some(status), rows: rows.chain(others).collect() }
            })
            .collect();
        let others: Vec<Row> = with(None).collect();
        if !others.is_empty() || !self.open.is_empty() || self.is_uncoded(None) {
            responses.push(Response { status: None, rows: others });
        }
        responses
    }

    /// Whether an error without a code can have this status. For `None`, whether it can have a
    /// status that no other response is for.
    fn is_uncoded(&self, status: Option<u16>) -> bool {
        self.uncoded.iter().any(|uncoded| match uncoded {
            Uncoded::Any => true,
            Uncoded::Status(own) => {
                let own = error_status(*own);
                // A problem without a status is sent with a 500.
                own == status || own.is_none() && status == Some(500)
            }
        })
    }

    fn schema(&self, title: &str) -> Node {
        self.code(Some(title), &self.rows)
    }

    /// The schema of the codes of some rows, and of other codes if these are possible.
    fn code(&self, title: Option<&str>, rows: &[Row]) -> Node {
        let title = ("title", title.into());
        let codes: Vec<(CodeValue<'static>, Row)> =
            rows.iter().flat_map(|&row| row.codes().map(move |code| (code, row))).collect();
        let distinct: BTreeSet<CodeValue<'static>> = codes.iter().map(|(code, _)| *code).collect();
        let mut all: Vec<Node> = codes.iter().map(|&(code, row)| one_code(code, row)).collect();
        if !self.open.is_empty() {
            all.push(other_codes(&self.open));
        }
        if all.is_empty() {
            return Node::object([title, ("not", Node::object([]))]);
        }
        // Two tables can have the same code, and the schema of other codes allows every code.
        let is_one = distinct.len() == codes.len() && self.open.is_empty();
        Node::object([title, (if is_one { "oneOf" } else { "anyOf" }, Node::List(all))])
    }
}

impl Response {
    fn name(&self) -> String {
        self.status.map_or_else(|| "ProblemDefault".into(), |status| format!("Problem{status}"))
    }

    fn node(&self, codes: &Codes, schema: Node) -> Node {
        let description = match self.status {
            Some(status) => format!("An error with the status {status}."),
            None => String::from("Any other error."),
        };
        let may_wait =
            !codes.open.is_empty() || self.rows.iter().any(|row| row.retry_after().is_some());
        let headers = || {
            let about = "How many seconds to wait before sending the same request again.";
            let seconds = Node::object([("type", "integer".into()), ("minimum", 0.into())]);
            let header = Node::object([("description", about.into()), ("schema", seconds)]);
            Node::object([("Retry-After", header)])
        };
        let content = Node::object([("schema", schema)]);
        Node::object([
            ("description", description.into()),
            ("headers", may_wait.then(headers).into()),
            ("content", Node::object([(MEDIA_TYPE, content)])),
        ])
    }
}

/// The schema of any problem, or of one with the status and the codes of a response. It does not
/// refer to another schema, because client generators treat `allOf` differently.
fn problem(codes: &Codes, response: Option<&Response>) -> Node {
    let text = |description: &str, format: Option<&str>| {
        Node::object([
            ("type", "string".into()),
            ("format", format.into()),
            ("description", description.into()),
        ])
    };
    let status = match response.and_then(|response| response.status) {
        Some(status) => Node::object([("type", "integer".into()), ("const", status.into())]),
        None => Node::object([
            ("type", "integer".into()),
            ("minimum", 400.into()),
            ("maximum", 599.into()),
        ]),
    };
    let reference = || Node::object([("$ref", "#/components/schemas/ErrorCode".into())]);
    let code = response.map_or_else(reference, |response| codes.code(None, &response.rows));
    let is_required = response.is_some_and(|response| !codes.is_uncoded(response.status));
    let required = if is_required { &["status", "code"][..] } else { &["status"] };
    let properties = Node::object([
        ("type", text("The address of the documentation of the code.", Some("uri-reference"))),
        ("title", text("The name of the code.", None)),
        ("status", status),
        ("detail", text("The description of the code.", None)),
        ("instance", text("Identifies this occurrence of the problem.", Some("uri-reference"))),
        ("code", code),
        ("items", items()),
    ]);
    Node::object([
        ("type", "object".into()),
        ("description", "A problem as defined by RFC 9457.".into()),
        ("required", Node::texts(required)),
        ("properties", properties),
    ])
}

/// The devices or items that failed. Their codes can be those of another service.
fn items() -> Node {
    let members = Node::object([
        ("code", Node::object([("type", Node::texts(&["integer", "string"]))])),
        ("detail", Node::object([("type", "string".into())])),
    ]);
    let item = Node::object([
        ("type", "object".into()),
        ("required", Node::texts(&["detail"])),
        ("properties", members),
    ]);
    Node::object([
        ("type", "array".into()),
        ("description", "The devices or items that failed.".into()),
        ("items", item),
    ])
}

/// The schema of a code, with the columns of its row.
fn one_code(code: CodeValue<'static>, row: Row) -> Node {
    let kind = if matches!(code, CodeValue::Number(_)) { "integer" } else { "string" };
    let link = row.docs_url().map(|url| Node::object([("url", url.to_string().into())]));
    let CodeColumns { standard, further, documentation, .. } = CodeColumns::of(code, row);
    let members = [("type", kind.into())].into_iter().chain(standard);
    let members =
        members.chain([("externalDocs", link.into())]).chain(documentation).chain(further);
    with_custom(members, row)
}
