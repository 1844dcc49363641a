//! Compares `OpenAPI` documents with the problems that are sent. `.ci/documents` reads them with a
//! validator and a client generator.

use std::path::Path;

use jsonschema::Validator;
use knox_errors::export::Document;
use knox_errors::{
    Catalogue, HttpCode, KnoxCode, KnoxError, KnoxTable, OfficialCode, OpenCode, Problem, Row,
    knox_codes,
};
use serde_json::{Value, json};

use crate::files::assert_on_file;
use crate::json::code;
use crate::typescript::WideCode;
use crate::{OFFICIAL, nasty};

knox_codes! {
    /// Codes of the device gateway
    #[knox(docs = "https://errors.example.com/gateway#{code}")]
    pub enum GatewayCode: u32 {
        code    | name          | status | action        | retry_after | team: &'static str
            | description;
        4040001 | NO_DEVICE     | 404    | _             | _           | "core"
            | "No such device.";
        /// Sent by the first version alone.
        #[deprecated(since = "2.0.0", note = "the gateway sends 4040001")]
        4040002 | NO_PHONE      | 404    | _             | _           | "core"
            | "No such phone.";
        #[alias(42900010)]
        4290001 | TENANT_BUSY   | 429    | WaitAndRetry  | 30          | "edge"
            | "Another bulk job is running.";
        5000001 | BROKEN        | 500    | ContactSupport| _           | "edge"
            | _;
        2020001 | NOT_YET       | 202    | _             | _           | "edge"
            | "The job runs.";
        1       | ODD           | _      | _             | _           | "edge"
            | "It has no status.";
    }
}

/// Errors of the gateway
#[derive(Debug, KnoxCode)]
#[knox(code = any)]
#[expect(dead_code, reason = "only the type is asked")]
pub enum GatewayError {
    /// The device never answered.
    #[knox(code = "SYNC_1", status = 504)]
    Timeout { id: String },
    #[knox(transparent)]
    Code(GatewayCode),
    /// Has the code of a row.
    #[knox(code = 404, status = 404)]
    Own,
    #[knox(transparent)]
    Http(HttpCode),
}

/// Errors that others may join
#[derive(Debug, KnoxCode)]
#[expect(dead_code, reason = "only the type is asked")]
pub enum OpenError {
    #[knox(transparent)]
    Gateway(OpenCode<GatewayCode>),
}

fn read(document: Document<'_>) -> Value {
    serde_json::from_str(&document.openapi().to_string()).expect("JSON")
}

/// A validator for one of the schemas, whose references lead into the document.
fn validator(openapi: &Value, schema: &str) -> Validator {
    assert!(openapi["components"]["schemas"].get(schema).is_some(), "{schema}");
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": format!("#/components/schemas/{schema}"),
        "components": openapi["components"],
    });
    jsonschema::draft202012::new(&schema).expect("a schema")
}

/// Some of these errors have no code.
#[derive(Debug, KnoxCode)]
pub enum BareError {
    #[knox(code = "GONE_1", status = 409)]
    Coded,
    #[knox(code = _, status = 409)]
    Conflict(()),
    #[knox(code = _, status = 418)]
    Teapot(()),
    #[knox(code = _)]
    Bug(()),
}

#[test]
fn errors_without_a_code_are_as_described() {
    let openapi = read(Document::of::<BareError>());
    let responses = &openapi["components"]["responses"];
    assert_eq!(keys(responses), ["Problem409", "Problem418", "ProblemDefault"]);
    let errors = [
        (BareError::Coded, "Problem409"),
        (BareError::Conflict(()), "Problem409"),
        (BareError::Teapot(()), "Problem418"),
        (BareError::Bug(()), "ProblemDefault"),
    ];
    for (error, schema) in errors {
        let (_, problem) = sent(error);
        assert!(validator(&openapi, schema).is_valid(&problem), "{problem}");
        assert!(validator(&openapi, "Problem").is_valid(&problem), "{problem}");
    }
}

/// Each variant has a code and the status of an error.
#[derive(Debug, KnoxCode)]
#[expect(dead_code, reason = "only the type is asked")]
enum CodedError {
    #[knox(row = GatewayCode::TenantBusy)]
    Busy(u8),
    #[knox(row = GatewayCode::Broken)]
    Broken,
    #[knox(code = 4040001, status = 404)]
    Own(u8),
    #[knox(transparent)]
    Http(Box<HttpCode>),
}

#[derive(Debug, KnoxCode)]
#[expect(dead_code, reason = "only the type is asked")]
enum UpstreamError {
    #[knox(row = GatewayCode::TenantBusy)]
    Busy(u8),
    #[knox(transparent)]
    Api(Box<KnoxError>),
}

/// Passes on a type that has a variant without a code.
#[derive(Debug, KnoxCode)]
#[expect(dead_code, reason = "only the type is asked")]
enum OuterError {
    #[knox(code = 4180001, status = 418)]
    Coded,
    #[knox(code = 4040001, status = 404)]
    Gone,
    #[knox(transparent)]
    Bare(BareError),
}

/// The responses of a type, each with whether its problems must have a code.
fn responses<E: KnoxCode>() -> Vec<(String, bool)> {
    let openapi = read(Document::of::<E>());
    let (schemas, responses) =
        (&openapi["components"]["schemas"], keys(&openapi["components"]["responses"]));
    let is_required = |name: &str| schemas[name]["required"] == json!(["status", "code"]);
    responses.into_iter().map(|name| (name.to_owned(), is_required(name))).collect()
}

fn expected(responses: &[(&str, bool)]) -> Vec<(String, bool)> {
    responses.iter().map(|(name, is_required)| ((*name).to_owned(), *is_required)).collect()
}

#[test]
fn a_code_is_required_where_each_variant_has_one() {
    let coded = responses::<CodedError>();
    assert!(coded.iter().all(|(_, is_required)| *is_required), "{coded:?}");
    assert!(coded.iter().all(|(name, _)| name != "ProblemDefault"), "{coded:?}");
    assert!(coded.contains(&("Problem429".to_owned(), true)));
    let bare = [("Problem409", false), ("Problem418", false), ("ProblemDefault", false)];
    assert_eq!(responses::<BareError>(), expected(&bare));
    let outer = [
        ("Problem404", true),
        ("Problem409", false),
        ("Problem418", false),
        ("ProblemDefault", false),
    ];
    assert_eq!(responses::<OuterError>(), expected(&outer));
    let upstream = responses::<UpstreamError>();
    assert!(upstream.iter().all(|(_, is_required)| !is_required), "{upstream:?}");
    assert!(upstream.contains(&("ProblemDefault".to_owned(), false)));
    // An open code can be any code, but it is always present.
    let open = responses::<OpenError>();
    assert!(open.iter().all(|(_, is_required)| *is_required), "{open:?}");
    assert!(open.contains(&("ProblemDefault".to_owned(), true)));
}

#[test]
fn a_type_says_whether_it_may_be_without_a_code() {
    assert!(Catalogue::of::<CodedError>().always_has_code());
    assert!(Catalogue::of::<OpenError>().always_has_code());
    assert!(Catalogue::of::<GatewayError>().always_has_code());
    assert!(!Catalogue::of::<BareError>().always_has_code());
    assert!(!Catalogue::of::<OuterError>().always_has_code());
    assert!(!Catalogue::of::<UpstreamError>().always_has_code());
    assert!(!Catalogue::of::<Box<dyn KnoxCode>>().always_has_code());
}

fn sent(error: impl KnoxCode) -> (u16, Value) {
    let response = Problem::new(error).into_http::<String>();
    (response.status().as_u16(), serde_json::from_str(response.body()).expect("JSON"))
}

fn keys(object: &Value) -> Vec<&str> {
    object.as_object().expect("an object").keys().map(String::as_str).collect()
}

#[test]
fn each_status_has_a_response() {
    let openapi = read(Document::of::<GatewayError>());
    assert_eq!(
        (&openapi["openapi"], &openapi["info"]["version"]),
        (&json!("3.1.0"), &json!("1.0.0"))
    );
    assert_eq!(openapi["info"]["title"], "Errors of the gateway");
    let responses = &openapi["components"]["responses"];
    let mut named = keys(responses);
    named.sort_unstable();
    assert_eq!(
        named,
        [
            "Problem400",
            "Problem401",
            "Problem403",
            "Problem404",
            "Problem406",
            "Problem422",
            "Problem429",
            "Problem500",
            "Problem501",
            "Problem504",
            "ProblemDefault",
        ]
    );
    for name in named {
        let content = &responses[name]["content"]["application/problem+json"];
        assert_eq!(content["schema"]["$ref"], format!("#/components/schemas/{name}"));
        assert!(responses[name]["description"].is_string(), "{name}");
    }
    assert_eq!(responses["Problem429"]["headers"]["Retry-After"]["schema"]["type"], "integer");
    assert_eq!(responses["Problem404"].get("headers"), None);
    // Every code has a status, and no other codes are possible.
    let official = read(OFFICIAL);
    assert_eq!(official["components"]["responses"].get("ProblemDefault"), None);
}

/// Checks that what `Problem` sends fits the schema of its status and that of any problem, and
/// does not fit the schema of another status.
fn assert_sent_as_described<T: KnoxTable>(document: Document<'_>) {
    let openapi = read(document);
    let any = validator(&openapi, "Problem");
    let statuses: Vec<String> = keys(&openapi["components"]["responses"])
        .into_iter()
        .filter(|name| *name != "ProblemDefault")
        .map(str::to_owned)
        .collect();
    for &row in T::ALL {
        let (status, problem) = sent(row);
        assert!(any.is_valid(&problem), "{problem}");
        let name = format!("Problem{status}");
        let own = if statuses.contains(&name) { &*name } else { "ProblemDefault" };
        let error =
            validator(&openapi, own).validate(&problem).err().map(|error| error.to_string());
        assert_eq!(error, None, "{own}: {problem}");
        for other in statuses.iter().filter(|other| **other != name) {
            assert!(!validator(&openapi, other).is_valid(&problem), "{other}: {problem}");
        }
    }
}

#[test]
fn problems_are_as_described() {
    assert_sent_as_described::<GatewayCode>(Document::of::<GatewayError>());
    assert_sent_as_described::<GatewayCode>(Document::of::<GatewayCode>());
    assert_sent_as_described::<HttpCode>(Document::of::<GatewayError>());
    assert_sent_as_described::<OfficialCode>(OFFICIAL);
    assert_sent_as_described::<nasty::AnyCode>(nasty::ALL);
    assert_sent_as_described::<nasty::LoneCode>(nasty::ALL);
    // An unlisted code fits if other codes are possible.
    let (status, problem) = sent(OpenCode::<GatewayCode>::from(77));
    assert_eq!((status, &problem["code"]), (500, &json!(77)));
    let is_valid = |document, schema| validator(&read(document), schema).is_valid(&problem);
    assert!(is_valid(Document::of::<OpenError>(), "Problem500"));
    assert!(is_valid(Document::of::<OpenError>(), "Problem"));
    assert!(!is_valid(Document::of::<GatewayError>(), "Problem500"));
    assert!(!is_valid(Document::of::<GatewayError>(), "Problem"));
}

/// The codes that a schema lists, sorted by their JSON.
fn pinned(schema: &Value) -> Vec<Value> {
    let listed = schema.get("oneOf").or_else(|| schema.get("anyOf")).expect("codes");
    let codes = listed.as_array().expect("a list").iter();
    sorted(codes.filter_map(|code| code.get("const").cloned()))
}

fn sorted(codes: impl Iterator<Item = Value>) -> Vec<Value> {
    let mut codes: Vec<Value> = codes.collect();
    codes.sort_by_key(Value::to_string);
    codes
}

fn codes_of(rows: impl Iterator<Item = Row>) -> Vec<Value> {
    sorted(rows.flat_map(|row| row.codes()).map(code))
}

#[test]
fn a_response_has_the_codes_of_its_status() {
    let openapi = read(Document::of::<GatewayCode>());
    let rows = || GatewayCode::TABLE.rows();
    let code = |name: &str| &openapi["components"]["schemas"][name]["properties"]["code"];
    for status in [404, 429] {
        let of_status = codes_of(rows().filter(|row| row.status() == Some(status)));
        assert_eq!(pinned(code(&format!("Problem{status}"))), of_status);
    }
    // A problem without a status is sent with a 500.
    assert_eq!(pinned(code("Problem500")), [json!(1), json!(2_020_001), json!(5_000_001)]);
    assert_eq!(pinned(code("ProblemDefault")), [json!(1), json!(2_020_001)]);
    assert_eq!(pinned(&openapi["components"]["schemas"]["ErrorCode"]), codes_of(rows()));
    let required = |name: &str| &openapi["components"]["schemas"][name]["required"];
    assert_eq!(required("Problem404"), &json!(["status", "code"]));
    assert_eq!(required("Problem500"), &json!(["status", "code"]));
    assert_eq!(required("Problem"), &json!(["status"]));
}

#[test]
fn each_code_is_described() {
    let openapi = read(Document::of::<GatewayCode>());
    let codes = &openapi["components"]["schemas"]["Problem404"]["properties"]["code"]["oneOf"];
    assert_eq!(
        codes[0],
        json!({
            "type": "integer", "const": 4_040_001, "title": "NO_DEVICE",
            "description": "No such device.",
            "externalDocs": { "url": "https://errors.example.com/gateway#4040001" },
            "x-docs": "https://errors.example.com/gateway#4040001",
            "x-status": 404, "x-team": "core",
        })
    );
    assert_eq!(codes[1]["deprecated"], true);
    assert_eq!(
        codes[1]["x-deprecation"],
        json!({ "since": "2.0.0", "note": "the gateway sends 4040001" })
    );
    assert_eq!(codes[1]["x-notes"], "Sent by the first version alone.");
    assert_eq!(codes[0].get("deprecated"), None);
}

/// If two rows have the same code, it can mean either.
#[test]
fn a_code_may_occur_twice() {
    let openapi = read(Document::of::<GatewayError>());
    let code = &openapi["components"]["schemas"]["Problem404"]["properties"]["code"];
    let titles = code["anyOf"].as_array().expect("no `oneOf`").iter();
    let titles: Vec<&str> = titles
        .filter(|one| one["const"] == 404)
        .map(|one| one["title"].as_str().unwrap())
        .collect();
    assert_eq!(titles, ["OWN", "Not Found"]);
}

#[test]
fn nothing_is_a_document_too() {
    let openapi = read(Document::new("None", &[]));
    assert_eq!(openapi["components"]["responses"], json!({}));
    assert!(!validator(&openapi, "ErrorCode").is_valid(&json!(1)));
    let versioned = Document::new("None", &[]).with_description("d").openapi().with_version("2.1");
    let info = serde_json::to_value(versioned).expect("JSON")["info"].clone();
    assert_eq!(info, json!({"title": "None", "description": "d", "version": "2.1"}));
}

#[test]
fn documents_are_as_on_file() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("interfaces");
    for (name, document) in [
        ("gateway", Document::of::<GatewayError>()),
        ("open", Document::of::<OpenError>()),
        ("nasty", nasty::ALL),
        ("official", OFFICIAL),
        ("wide", Document::of::<WideCode>()),
        ("none", Document::new("None", &[])),
    ] {
        let openapi = document.openapi().to_string();
        assert_on_file(&directory.join(format!("{name}.openapi.json")), &openapi);
        let typescript = document.typescript().to_string();
        assert_on_file(&directory.join(format!("{name}.ts")), &typescript);
    }
}

/// The schema keeps its own members of a problem.
#[test]
fn reserved_names_are_never_added() {
    let body = |problem: Problem<BareError>| problem.into_http::<String>().into_body();
    let bare = || Problem::new(BareError::Conflict(()));
    let reserved = ["type", "title", "status", "detail", "code", "items"];
    let tried = reserved.into_iter().fold(bare(), |problem, name| problem.with(name, "mine"));
    assert_eq!(body(tried), body(bare()));
    assert!(body(bare().with("instance", "/jobs/7")).contains("/jobs/7"));
}
