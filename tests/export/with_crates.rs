//! Codes and problems in the documents of utoipa and schemars.

use jsonschema::validator_for;
use knox_errors::export::Document;
use knox_errors::{
    CustomerAuthCode, KnoxCode, OfficialCode, OpenCode, Problem, impl_json_schema, impl_to_schema,
};
use schemars::{JsonSchema, schema_for};
use serde_json::{Value, json, to_value};
use utoipa::{IntoResponses, OpenApi, ToSchema};

use crate::nasty;
use crate::openapi::{GatewayCode, GatewayError, OpenError};

impl_to_schema!(GatewayCode, nasty::AnyCode);
impl_json_schema!(GatewayCode, nasty::AnyCode);

fn openapi<T: KnoxCode>() -> Value {
    in_utoipas_members(to_value(Document::of::<T>().openapi()).expect("JSON"))
}

/// Removes what utoipa does not have: `const`, `externalDocs` and the title of an `anyOf`.
fn in_utoipas_members(value: Value) -> Value {
    match value {
        Value::Array(list) => list.into_iter().map(in_utoipas_members).collect(),
        Value::Object(object) => {
            let is_any = object.contains_key("anyOf");
            let is_kept = |name: &str| name != "externalDocs" && !(is_any && name == "title");
            let kept = object.into_iter().filter(|(name, _)| is_kept(name));
            let members = kept.map(|(name, value)| match &*name {
                "const" => ("enum".to_owned(), json!([value])),
                _ => (name, in_utoipas_members(value)),
            });
            Value::Object(members.collect())
        }
        other => other,
    }
}

/// utoipa's types drop nothing else of the library's own document.
fn assert_same_responses<T: KnoxCode>() {
    let own = openapi::<T>()["components"].clone();
    let responses = Problem::<T>::responses();
    assert_eq!(responses.len(), own["responses"].as_object().expect("responses").len());
    for (key, response) in responses {
        let name = if key == "default" { "Default" } else { &key };
        let mut expected = own["responses"][format!("Problem{name}")].clone();
        let schema = own["schemas"][format!("Problem{name}")].clone();
        expected["content"]["application/problem+json"]["schema"] = schema;
        assert_eq!(to_value(response).expect("JSON"), expected, "{key}");
    }
}

#[test]
fn responses_are_those_of_the_document() {
    assert_same_responses::<GatewayError>();
    assert_same_responses::<OpenError>();
    assert_same_responses::<OfficialCode>();
    assert_same_responses::<nasty::AnyCode>();
}

fn assert_same_schema<T: KnoxCode + ToSchema>(name: &str) {
    let own = openapi::<T>()["components"]["schemas"]["ErrorCode"].clone();
    assert_eq!(to_value(T::schema()).expect("JSON"), own);
    assert_eq!(T::name(), name);
}

#[test]
fn schemas_are_those_of_the_document() {
    assert_same_schema::<GatewayCode>("GatewayCode");
    assert_same_schema::<nasty::AnyCode>("AnyCode");
    assert_same_schema::<OfficialCode>("OfficialCode");
    assert_same_schema::<CustomerAuthCode>("CustomerAuthCode");
    assert_same_schema::<OpenCode<GatewayCode>>("OpenCode");
}

#[derive(ToSchema)]
#[expect(dead_code, reason = "only the type is asked")]
struct Job {
    last: Option<GatewayCode>,
    upstream: OpenCode<CustomerAuthCode>,
}

#[utoipa::path(get, path = "/jobs", responses((status = 200, body = Job), Problem<GatewayError>))]
#[expect(dead_code, reason = "only the path is asked")]
fn jobs() {}

#[derive(OpenApi)]
#[openapi(paths(jobs))]
struct Api;

#[test]
fn an_api_has_codes_and_problems() {
    let api = to_value(Api::openapi()).expect("JSON");
    let mut responses: Vec<&String> =
        api["paths"]["/jobs"]["get"]["responses"].as_object().expect("responses").keys().collect();
    responses.sort_unstable();
    let (first, last) = (responses.first(), responses.last());
    assert_eq!((first.unwrap().as_str(), last.unwrap().as_str()), ("200", "default"));
    let mut schemas: Vec<&String> =
        api["components"]["schemas"].as_object().expect("schemas").keys().collect();
    schemas.sort_unstable();
    assert_eq!(schemas, ["GatewayCode", "Job", "OpenCode_CustomerAuthCode"]);
}

#[derive(JsonSchema)]
#[expect(dead_code, reason = "only the type is asked")]
struct Report {
    last: Option<GatewayCode>,
    official: OfficialCode,
    upstream: OpenCode<CustomerAuthCode>,
}

#[test]
fn schemars_has_the_schema_of_the_codes() {
    for (schema, document) in [
        (schema_for!(GatewayCode), Document::of::<GatewayCode>()),
        (schema_for!(nasty::AnyCode), Document::of::<nasty::AnyCode>()),
        (schema_for!(OpenCode<GatewayCode>), Document::of::<OpenCode<GatewayCode>>()),
    ] {
        assert_eq!(schema.to_value(), to_value(document.json_schema()).expect("JSON"));
    }
    let schema = schema_for!(Report).to_value();
    assert_eq!(schema["$defs"]["GatewayCode"].get("$schema"), None);
    let validator = validator_for(&schema).expect("a schema");
    let report = |last: Value, official: Value, upstream: Value| {
        validator.is_valid(&json!({"last": last, "official": official, "upstream": upstream}))
    };
    assert!(report(json!(4_040_001), json!("AUT_1802"), json!(4_032_251)));
    assert!(report(json!(null), json!(404), json!(7)));
    assert!(!report(json!(7), json!(404), json!(7)));
    assert!(!report(json!(null), json!("AUT_0000"), json!(7)));
    assert!(!report(json!(null), json!(404), json!(null)));
}
