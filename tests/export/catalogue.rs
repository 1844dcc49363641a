//! Documents of an error type's catalogue.

use jsonschema::validator_for;
use knox_errors::export::Document;
use knox_errors::{CustomerAuthCode, HttpCode, KnoxCode, OpenCode, knox_codes};
use serde_json::{Value, json};

knox_codes! {
    /// Codes of the billing service
    pub enum BillingCode: u32 {
        code    | name             | status;
        5040101 | ACQUIRER_TIMEOUT | 504;
        4290101 | RATE_LIMITED     | 429;
    }
}

/// Errors of payments
#[derive(Debug, KnoxCode)]
#[expect(dead_code, reason = "only the type is asked")]
pub enum PayError {
    #[knox(row = BillingCode::AcquirerTimeout)]
    Timeout { acquirer: String },
    #[knox(row = CustomerAuthCode::AccessTokenExpired)]
    SignIn(String),
    /// The card was declined.
    #[knox(code = "P-1", status = 402)]
    Declined,
    #[knox(code = _)]
    Bug,
    #[knox(transparent)]
    Other(Box<PayError>),
}

/// Errors that others may join
#[derive(Debug, KnoxCode)]
#[expect(dead_code, reason = "only the type is asked")]
pub enum OpenError {
    #[knox(transparent)]
    Pay(PayError),
    #[knox(transparent)]
    Billing(OpenCode<BillingCode>),
}

fn json_of(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

fn codes(document: Document<'_>) -> Vec<Value> {
    let read = json_of(&document.json().to_string());
    let tables = read["tables"].as_array().expect("tables");
    let rows = tables.iter().flat_map(|table| table["rows"].as_array().expect("rows"));
    rows.map(|row| row["code"].clone()).collect()
}

#[test]
fn each_code_is_there_once() {
    let own = [json!("P-1"), json!(5_040_101), json!(4_032_251)];
    assert_eq!(codes(Document::of::<PayError>()), own);
    let all = [json!("P-1"), json!(4_032_251), json!(5_040_101), json!(4_290_101)];
    let mut found = codes(Document::of::<OpenError>());
    found.sort_by_key(|code| all.iter().position(|one| one == code));
    assert_eq!(found, all);
}

#[test]
fn types_of_other_codes_are_named() {
    let read = json_of(&Document::of::<OpenError>().json().to_string());
    let open = read["open"][0].as_str().expect("a name");
    assert!(open.contains("OpenCode"), "{open}");
    assert_eq!(json_of(&Document::of::<PayError>().json().to_string()).get("open"), None);
    let markdown = Document::of::<OpenError>().markdown().to_string();
    assert!(markdown.contains(" can also have codes that are not listed.\n"), "{markdown}");
    let html = Document::of::<OpenError>().html().to_string();
    assert!(html.contains("</code> can also have codes that are not listed.</p>"), "{html}");
    assert!(!Document::of::<PayError>().html().to_string().contains("that are not listed"));
}

#[test]
fn schemas_allow_what_may_come() {
    for schema in
        [Document::of::<PayError>().json_schema(), Document::of::<PayError>().enum_schema()]
    {
        let schema = validator_for(&json_of(&schema.to_string())).expect("a schema");
        for code in [json!("P-1"), json!(5_040_101), json!(4_032_251)] {
            assert!(schema.is_valid(&code), "{code}");
        }
        for code in [json!(4_290_101), json!("P-2"), json!(null)] {
            assert!(!schema.is_valid(&code), "{code}");
        }
    }
    let schema = Document::of::<OpenError>().json_schema().to_string();
    let schema = validator_for(&json_of(&schema)).expect("a schema");
    assert!(schema.is_valid(&json!(7)) && schema.is_valid(&json!("any")));
    assert!(!schema.is_valid(&json!(null)));
}

#[test]
fn the_title_is_the_types() {
    assert_eq!(Document::of::<PayError>().title(), "Errors of payments");
    assert_eq!(Document::of::<HttpCode>().title(), "Standard HTTP error codes");
    let markdown = Document::of::<PayError>().markdown().to_string();
    assert!(markdown.starts_with("# Errors of payments\n"), "{markdown}");
    assert!(markdown.contains("\n## Codes of the billing service\n"), "{markdown}");
}
