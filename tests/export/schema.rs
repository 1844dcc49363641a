//! Reads JSON Schemas, as `oneOf` and as `enum`, with a validator.

use std::collections::HashSet;

use jsonschema::Validator;
use knox_errors::export::{Document, JsonSchema};
use knox_errors::{KnoxTable, OfficialCode, Table};
use serde_json::{Value, json};

use crate::json::code;
use crate::{OFFICIAL, nasty};

fn read(schema: JsonSchema<'_>) -> Value {
    serde_json::from_str(&schema.to_string()).expect("JSON")
}

/// A validator for the schema, which must itself be valid.
fn validator(schema: &Value) -> Validator {
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    jsonschema::meta::validate(schema).expect("a schema of 2020-12");
    jsonschema::draft202012::new(schema).expect("a schema")
}

fn assert_describes(document: Document<'_>, tables: &[&'static Table], unlisted: &[Value]) {
    for schema in [read(document.json_schema()), read(document.enum_schema())] {
        let validator = validator(&schema);
        for row in tables.iter().flat_map(|table| table.rows()) {
            for listed in row.codes().map(code) {
                assert!(validator.is_valid(&listed), "{listed}");
            }
        }
        for value in unlisted {
            assert!(!validator.is_valid(value), "{value}");
        }
    }
}

#[test]
fn codes_are_valid_and_nothing_else_is() {
    let unlisted = [
        json!(4_032_259),
        json!("4032251"),
        json!("AUT_9999"),
        json!("aut_1802"),
        json!(null),
        json!(400.5),
        json!([400]),
        json!({}),
    ];
    assert_describes(OFFICIAL, &[OfficialCode::TABLE], &unlisted);
    let unlisted = [json!("E"), json!(1), json!("two lines"), json!("4290001"), json!("")];
    assert_describes(nasty::ALL, nasty::TABLES, &unlisted);
    let lone = Document::of::<nasty::LoneCode>();
    assert_describes(lone, &[nasty::LoneCode::TABLE], &[json!(8), json!("7"), json!(null)]);
    assert_describes(Document::new("None", &[]), &[], &[json!(1), json!("")]);
}

#[test]
fn each_code_is_described() {
    let schema = read(Document::of::<nasty::NumberCode>().json_schema());
    assert_eq!(schema["type"], "integer");
    assert_eq!(
        schema["oneOf"][0],
        json!({
            "const": 4_290_001,
            "title": "a | b",
            "description": "a || b |",
            "x-status": 429,
            "x-action": "WaitAndRetry",
            "x-team": "Edge",
            "x-owner": "<a@example.com> | *owner*",
            "x-max_tries": 3,
            "x-is_fatal": true,
        })
    );
    // Aliases follow their row.
    assert_eq!(schema["oneOf"][1]["const"], 42_900_010);
    assert_eq!(schema["oneOf"][1]["title"], "a | b");
    // Without a description, it is the name.
    let empty = schema["oneOf"].as_array().unwrap().iter();
    let empty = empty.clone().find(|code| code["title"] == "EMPTY").unwrap();
    assert_eq!(empty["description"], "EMPTY");
}

#[test]
fn a_plain_enum_has_a_name_and_a_description_for_each_code() {
    for document in [OFFICIAL, Document::of::<nasty::AnyCode>()] {
        let schema = read(document.enum_schema());
        let lists = ["enum", "x-enum-varnames", "x-enum-descriptions"];
        let [codes, names, descriptions] = lists.map(|list| schema[list].as_array().unwrap());
        assert_eq!((names.len(), descriptions.len()), (codes.len(), codes.len()));
        let unique: HashSet<&str> = names.iter().map(|name| name.as_str().unwrap()).collect();
        assert_eq!(unique.len(), names.len());
        let is_identifier = |name: &str| syn::parse_str::<syn::Ident>(name).is_ok();
        assert!(unique.iter().all(|name| is_identifier(name)), "{unique:?}");
    }
    let schema = read(Document::of::<nasty::NumberCode>().enum_schema());
    let names = &schema["x-enum-varnames"];
    assert_eq!(json!([names[0], names[1], names[2]]), json!(["Bar", "BarAlias", "BarAlias_2"]));
    let schema = read(Document::of::<nasty::AnyCode>().enum_schema());
    assert_eq!(schema["type"], json!(["integer", "string"]));
    let names = schema["x-enum-varnames"].as_array().unwrap();
    // The first base has a variant with the same name.
    assert!(names.contains(&json!("Bar")) && names.contains(&json!("Bar_2")), "{names:?}");
}

#[test]
fn deprecated_rows_are_marked() {
    let schema = read(Document::of::<nasty::OldCode>().json_schema());
    let codes = schema["oneOf"].as_array().unwrap();
    let deprecated: Vec<&Value> =
        codes.iter().filter(|code| code["deprecated"] == true).map(|code| &code["const"]).collect();
    assert_eq!(deprecated, [71, 72, 76]);
    assert_eq!(codes[2].get("deprecated"), None);
    assert_eq!(codes[3]["x-deprecation"], json!({ "since": null, "note": "never sent" }));
    assert_eq!(codes[2]["x-docs"], "https://example.com/own#75");
    assert!(codes[2]["x-notes"].as_str().unwrap().ends_with("# no heading\n```"));
    let plain = read(Document::of::<nasty::OldCode>().enum_schema());
    assert_eq!(plain["x-enum-deprecated"], json!([71, 72, 76]));
    assert_eq!(read(OFFICIAL.enum_schema()).get("x-enum-deprecated"), None);
}

/// The user's column keeps its name.
#[test]
fn a_custom_column_comes_before_a_key_of_ours() {
    knox_errors::knox_codes! {
        #[knox(docs = "https://example.com/#{code}", format = "E{:02}")]
        enum ColumnCode: u8 {
            code | name | docs: &'static str | notes: u8 | formatted: bool;
            /// Ours.
            #[deprecated]
            7 | SEVEN | "theirs" | 8 | true;
        }
    }
    let text = Document::of::<ColumnCode>().json_schema().to_string();
    for key in ["\"x-docs\"", "\"x-notes\"", "\"x-formatted\""] {
        assert_eq!(text.matches(key).count(), 1, "{key}");
    }
    let schema: Value = serde_json::from_str(&text).unwrap();
    let code = &schema["oneOf"][0];
    assert_eq!((&code["x-docs"], &code["x-notes"]), (&json!("theirs"), &json!(8)));
    assert_eq!(code["x-formatted"], true);
    assert!(code["x-deprecation"].is_object());
}

/// As a component of an `OpenAPI` 3.1 document, whose schemas follow 2020-12.
#[test]
fn a_schema_can_be_part_of_another() {
    for form in [OFFICIAL.json_schema(), OFFICIAL.enum_schema()] {
        let document = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$ref": "#/components/schemas/Error",
            "components": { "schemas": {
                "Error": { "type": "object", "properties": {
                    "code": { "$ref": "#/components/schemas/Code" },
                } },
                "Code": read(form),
            } },
        });
        let validator = jsonschema::draft202012::new(&document).expect("a schema");
        assert!(validator.is_valid(&json!({ "code": 4_032_251 })));
        assert!(!validator.is_valid(&json!({ "code": 1 })));
    }
}
