//! What a log must not hold: if a service sends a secret as its code, name or id, only the
//! report shows it, unless it looks like a code, a name or an id.

use knox_errors::{KnoxCode, KnoxError};
use serde_json::json;

const SECRETS: &[&str] = &[
    "hunter2",
    "correct horse battery staple",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dGhlIHNpZ25hdHVyZQ",
    "Bearer abc",
    "bob@example.com",
    "10.20.30.40",
    "2001:db8::1",
    "db.internal.example.com",
    "db-1.internal:5432",
    "https://user:pw@example.com/?token=1",
    "12 Main Street, Springfield",
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "9f86d081884c7d65",
    "AKIAIOSFODNN7EXAMPLE",
    "KLM09-7Q2PL-X8RT4-00ABC",
    "4111 1111 1111 1111",
    "4111-1111-1111-1111",
    "+49 151 12345678",
    "c2VjcmV0IHNlY3JldA==",
];

/// Everything that may be logged or passed on.
fn shown(error: &KnoxError) -> String {
    let of = |code: &dyn KnoxCode| format!("{:?} {:?}", code.code_value(), code.code_name());
    let items: Vec<String> =
        error.items().iter().map(|item| format!("{item} {item:?} {}", of(item))).collect();
    let json = serde_json::to_string(error).expect("JSON");
    format!("{error} {error:?} {error:#?} {json} {} {}", of(error), items.join(" "))
}

#[test]
fn secrets_stay_in_the_report() {
    for secret in SECRETS {
        let item = json!({ "imei": secret, "code": secret, "message": secret, "data": secret });
        let bodies = [
            json!({ "message": secret }),
            json!({ "code": secret }),
            json!({ "error": secret }),
            json!({ "error": { "code": secret, "message": secret } }),
            json!({ "error": secret, "error_code": secret, "error_description": secret }),
            json!({ "code": 4_999_999, "message": secret, "data": secret }),
            json!({ "code": [secret], "message": [secret] }),
            json!({ "__type": secret, "message": secret }),
            json!({ "devices": [item] }),
            json!({ "failedDeviceList": [secret, item] }),
            json!({ "errors": { *secret: [secret], "field": secret } }),
        ];
        let bodies = bodies.iter().map(ToString::to_string).chain([
            format!("<error><code>{secret}</code><message>{secret}</message></error>"),
            format!("<html><title>{secret}</title></html>"),
            (*secret).to_owned(),
        ]);
        for body in bodies {
            for status in [200, 400, 500] {
                let error = KnoxError::decode(status, &body);
                let shown = shown(&error);
                assert!(!shown.contains(secret), "{body}: {shown}");
                assert!(error.report().to_string().contains(secret), "{body}");
            }
        }
    }
}

#[test]
fn tracking_ids_are_ids() {
    let line = |id: &str| KnoxError::decode(500, json!({ "errorId": id }).to_string()).to_string();
    assert_eq!(line("5f0c1a7e-8d1e"), "HTTP 500 (tracking id 5f0c1a7e-8d1e)");
    for secret in ["bob@example.com", "10.20.30.40", "2001:db8::1", "a.b.c", "a b"] {
        assert_eq!(line(secret), "HTTP 500");
    }
}

/// The codes that services really send are shown, which keeps logs readable.
#[test]
fn codes_are_shown() {
    let line = |code: &str| {
        let body = json!({ "code": code, "message": "It is wrong." }).to_string();
        KnoxError::decode(400, body).to_string()
    };
    for code in ["4999999", "AUT_1899", "E-17", "TS1002", "invalid_thing", "NotThere", "00006"] {
        assert_eq!(line(code), format!("HTTP 400: {code}"));
    }
}
