//! Random fields are written in every shape and decoded again.

use fastrand::Rng;
use knox_errors::{CodeValue, ItemError, KnoxError, OfficialCode, check};
use serde_json::{Map, Value, json};

const ROUNDS: u32 = 3_000;

/// The fields of a response, which the tests write into a body and decode again.
#[derive(Clone, Debug, Default, PartialEq)]
struct Fields {
    code: Option<Code>,
    name: Option<String>,
    detail: Option<String>,
    id: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
enum Code {
    Number(i64),
    Text(String),
}

impl Code {
    fn to_json(&self) -> Value {
        match self {
            Self::Number(number) => json!(number),
            Self::Text(text) => json!(text),
        }
    }

    fn of(code: CodeValue<'_>) -> Self {
        match code {
            CodeValue::Number(number) => Self::Number(number.try_into().expect("as it was sent")),
            other => Self::Text(other.to_string()),
        }
    }
}

fn of_response(error: &KnoxError) -> Fields {
    assert_eq!(error.code().is_some(), error.wire_code().is_some());
    Fields {
        code: error.wire_code().map(Code::of),
        name: error.name().map(str::to_owned),
        detail: error.detail().map(str::to_owned),
        id: error.tracking_id().map(str::to_owned),
    }
}

fn of_item(item: &ItemError) -> Fields {
    Fields {
        code: item.wire_code().map(Code::of),
        name: item.name().map(str::to_owned),
        detail: item.detail().map(str::to_owned),
        id: item.id().map(str::to_owned),
    }
}

/// A string of one to twelve characters, some of which need an escape.
fn text(rng: &mut Rng) -> String {
    const ODD: [char; 12] =
        ['"', '\\', '/', '\0', '\n', '\u{7f}', '\u{e9}', '\u{d55c}', '\u{1f600}', '<', '&', ' '];
    let mut character =
        || if rng.bool() { rng.alphanumeric() } else { ODD[rng.usize(..ODD.len())] };
    let first = character();
    let rest: String = (0..first as u32 % 12).map(|_| character()).collect();
    format!("{first}{rest}")
}

/// A human-readable message, which is not a name.
fn prose(rng: &mut Rng) -> String {
    format!("{} {}", text(rng), text(rng))
}

/// A name in the style of Knox services.
fn name(rng: &mut Rng) -> String {
    let letters: String = (0..rng.u8(1..9)).map(|_| rng.uppercase()).collect();
    format!("NAME_{letters}_X")
}

/// An OAuth keyword.
fn word(rng: &mut Rng) -> String {
    name(rng).to_lowercase()
}

fn number(rng: &mut Rng) -> Code {
    Code::Number(match rng.u8(..4) {
        0 => 4_032_251,
        1 => rng.i64(..),
        _ => rng.i64(3_000_000..60_000_000),
    })
}

/// A number that cannot be a success code: it does not begin with a 2.
fn number_of_failure(rng: &mut Rng) -> Code {
    Code::Number(if rng.bool() { rng.i64(3_000_000..10_000_000) } else { rng.i64(30_000_000..) })
}

fn digits(rng: &mut Rng) -> Code {
    let zeros = "0".repeat(rng.usize(..3));
    Code::Text(format!("{zeros}{}", rng.u32(3..60_000_000)))
}

fn any_code(rng: &mut Rng) -> Code {
    match rng.u8(..3) {
        0 => number(rng),
        1 => digits(rng),
        _ => Code::Text(format!("AUT_{}", rng.u16(1000..2000))),
    }
}

fn maybe<T>(rng: &mut Rng, make: impl FnOnce(&mut Rng) -> T) -> Option<T> {
    (rng.u8(..4) > 0).then(|| make(rng))
}

/// An object of these members in random order; some may be missing, and others without a
/// meaning are added.
fn object(rng: &mut Rng, members: Vec<(&str, Option<Value>)>) -> Value {
    let mut members: Vec<_> =
        members.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect();
    for _ in 0..rng.u8(..3) {
        members.push((format!("x{}", rng.u8(..)), json!({"code": 1, "message": [text(rng)]})));
    }
    rng.shuffle(&mut members);
    Value::Object(members.into_iter().collect::<Map<_, _>>())
}

fn decode(rng: &mut Rng, status: u16, body: &Value) -> KnoxError {
    let body = if rng.bool() { body.to_string() } else { format!("{body:#}") };
    let error = KnoxError::decode(status, &body);
    assert_eq!(error.body(), body.as_bytes());
    error
}

fn value(text: Option<&String>) -> Option<Value> {
    text.map(|text| json!(text))
}

fn code_of(fields: &Fields) -> Option<Value> {
    fields.code.as_ref().map(Code::to_json)
}

/// Random values for all fields. A test removes the fields that its shape does not have.
fn fields(rng: &mut Rng, code: impl FnOnce(&mut Rng) -> Code) -> Fields {
    Fields {
        code: Some(code(rng)),
        name: maybe(rng, name),
        detail: maybe(rng, prose),
        id: maybe(rng, text),
    }
}

#[test]
fn gateway_and_service() {
    let rng = &mut Rng::with_seed(1);
    for _ in 0..ROUNDS {
        let said = fields(rng, any_code);
        let id = ["errorId", "transactionId", "transactionalId"][rng.usize(..3)];
        let wrap = rng.u8(..4) == 0;
        let one =
            |value: Option<Value>| if wrap { value.map(|value| json!([value])) } else { value };
        let body = vec![
            ("code", one(code_of(&said))),
            ("message", one(value(said.name.as_ref()))),
            ("data", one(value(said.detail.as_ref()))),
            (id, value(said.id.as_ref())),
        ];
        let body = object(rng, body);
        assert_eq!(of_response(&decode(rng, 400, &body)), said, "{body}");
    }
}

#[test]
fn guard() {
    let rng = &mut Rng::with_seed(2);
    for _ in 0..ROUNDS {
        let said = Fields { id: None, ..fields(rng, any_code) };
        let error = vec![
            ("code", code_of(&said)),
            ("message", value(said.name.as_ref())),
            ("reason", value(said.detail.as_ref())),
        ];
        let error = object(rng, error);
        let body = object(rng, vec![("result", Some(json!("FAIL"))), ("error", Some(error))]);
        let error = decode(rng, 200, &body);
        assert!(check(200, error.body()).is_err());
        assert_eq!(of_response(&error), said, "{body}");
    }
}

#[test]
fn guard_list() {
    let rng = &mut Rng::with_seed(3);
    for _ in 0..ROUNDS / 4 {
        let mut failed = Vec::new();
        let list: Vec<_> = (0..rng.u8(..6))
            .map(|_| {
                if rng.bool() {
                    return json!({"result": "SUCCESS", "requestedId": text(rng)});
                }
                let said = fields(rng, any_code);
                let error = vec![
                    ("code", code_of(&said)),
                    ("message", value(said.name.as_ref())),
                    ("reason", value(said.detail.as_ref())),
                ];
                let error = object(rng, error);
                let item = vec![
                    ("result", Some(json!("FAIL"))),
                    ("requestedId", value(said.id.as_ref())),
                    ("error", Some(error)),
                ];
                failed.push(said);
                object(rng, item)
            })
            .collect();
        let body = object(rng, vec![("resultList", Some(json!(list)))]);
        let error = decode(rng, 200, &body);
        assert_eq!(error.items().iter().map(of_item).collect::<Vec<_>>(), failed, "{body}");
        assert_eq!(check(200, error.body()).is_err(), !failed.is_empty());
    }
}

#[test]
fn deployment_devices() {
    let rng = &mut Rng::with_seed(4);
    for _ in 0..ROUNDS / 4 {
        let mut failed = Vec::new();
        let mut devices = |rng: &mut Rng| -> Vec<Value> {
            let device = |_| {
                let mut said = fields(rng, number_of_failure);
                said.name.get_or_insert_with(|| name(rng));
                let imei = said.id.get_or_insert_with(|| text(rng)).clone();
                if rng.bool() {
                    return json!({"imei": imei});
                }
                let device = vec![
                    ("imei", value(said.id.as_ref())),
                    ("code", code_of(&said)),
                    ("message", value(said.name.as_ref())),
                    ("data", value(said.detail.as_ref())),
                ];
                failed.push(said);
                object(rng, device)
            };
            (0..4).map(device).collect()
        };
        let body = if rng.bool() {
            json!({"transactionId": "t", "devices": devices(rng)})
        } else {
            let (first, second) = (devices(rng), devices(rng));
            json!({"transactions": [{"devices": first}, {"state": "s"}, {"devices": second}]})
        };
        let error = decode(rng, 200, &body);
        assert_eq!(error.items().iter().map(of_item).collect::<Vec<_>>(), failed, "{body}");
        assert_eq!(check(200, error.body()).is_err(), !failed.is_empty());
    }
}

#[test]
fn msp() {
    let rng = &mut Rng::with_seed(5);
    for _ in 0..ROUNDS {
        let said = fields(rng, digits);
        let body = vec![
            ("transactionalId", value(said.id.as_ref())),
            ("code", value(said.name.as_ref())),
            ("errorCode", code_of(&said)),
            ("errorMessage", value(said.detail.as_ref())),
        ];
        let body = object(rng, body);
        assert_eq!(of_response(&decode(rng, 403, &body)), said, "{body}");
    }
}

#[test]
fn manage() {
    let rng = &mut Rng::with_seed(6);
    for _ in 0..ROUNDS {
        let said = Fields { name: None, id: None, ..fields(rng, digits) };
        let body = vec![
            ("resultCode", code_of(&said)),
            ("resultMessage", value(said.detail.as_ref())),
            ("resultValue", Some(json!({"code": 1}))),
        ];
        let body = object(rng, body);
        assert_eq!(of_response(&decode(rng, 200, &body)), said, "{body}");
    }
}

#[test]
fn oauth() {
    let rng = &mut Rng::with_seed(7);
    for _ in 0..ROUNDS {
        let code = maybe(rng, |rng| Code::Text(format!("AUT_{}", rng.u16(1000..2000))));
        let mut said = Fields { id: None, code, name: None, ..fields(rng, number) };
        said.name.get_or_insert_with(|| word(rng));
        let body = vec![
            ("error", value(said.name.as_ref())),
            ("error_code", code_of(&said)),
            ("error_description", value(said.detail.as_ref())),
        ];
        let body = object(rng, body);
        let error = decode(rng, 400, &body);
        assert_eq!(of_response(&error), said, "{body}");
        // A string code is never contradicted by a name.
        let known =
            said.code.and_then(|code| code.to_json().as_str()?.parse::<OfficialCode>().ok());
        assert_eq!(error.known(), known);
    }
}

#[test]
fn authorize_token() {
    let rng = &mut Rng::with_seed(8);
    for _ in 0..ROUNDS {
        let code = format!("LIC_{}", rng.u16(3000..6000));
        // XML has no control characters, and surrounding white space is dropped.
        let plain: String = text(rng).chars().filter(|c| !c.is_control()).collect();
        let detail = plain.trim();
        let escaped = detail.replace('&', "&amp;").replace('<', "&lt;");
        let body = format!(
            "<AuthorizeTokenResultVO>\n<authorizeCode>{code}</authorizeCode>\
             <authorizeDesc>{escaped}</authorizeDesc></AuthorizeTokenResultVO>"
        );
        let error = KnoxError::decode(400, &body);
        let detail = Some(detail).filter(|detail| !detail.is_empty());
        assert_eq!((error.wire_code(), error.detail()), (Some(CodeValue::Text(&code)), detail));
        assert_eq!(error.code().is_some_and(|code| code.is_known()), error.known().is_some());
    }
}

#[test]
fn messages_in_prose() {
    let rng = &mut Rng::with_seed(9);
    for _ in 0..ROUNDS {
        let said = Fields { name: None, ..fields(rng, any_code) };
        let key = ["message", "detail", "error_message", "reason", "title"][rng.usize(..5)];
        let body = vec![
            ("code", code_of(&said)),
            (key, value(said.detail.as_ref())),
            ("traceId", value(said.id.as_ref())),
        ];
        let body = object(rng, body);
        assert_eq!(of_response(&decode(rng, 400, &body)), said, "{body}");
    }
}

#[test]
fn lists_of_failures() {
    let rng = &mut Rng::with_seed(10);
    for _ in 0..ROUNDS / 4 {
        let mut failed = Vec::new();
        let list: Vec<_> = (0..rng.u8(..6))
            .map(|_| {
                let mut said = fields(rng, number_of_failure);
                let id = said.id.get_or_insert_with(|| rng.u32(..).to_string()).clone();
                if rng.bool() {
                    said = Fields { id: Some(rng.u32(..).to_string()), ..Fields::default() };
                    failed.push(said.clone());
                    return json!(said.id);
                }
                let error = vec![
                    ("code", code_of(&said)),
                    ("message", value(said.name.as_ref())),
                    ("data", value(said.detail.as_ref())),
                ];
                let error = object(rng, error);
                failed.push(said);
                object(rng, vec![("appId", Some(json!(id))), ("error", Some(error))])
            })
            .collect();
        let succeeded = rng.u8(..2);
        let body = json!({"errorResponse": list, "successResponse": vec!["a"; succeeded.into()]});
        let error = decode(rng, 201, &body);
        assert_eq!(error.items().iter().map(of_item).collect::<Vec<_>>(), failed, "{body}");
        assert_eq!(error.is_partial(), !failed.is_empty() && succeeded > 0);
        assert_eq!(check(201, error.body()).is_err(), !failed.is_empty());
    }
}

#[test]
fn causes() {
    let rng = &mut Rng::with_seed(11);
    for _ in 0..ROUNDS / 4 {
        let said = fields(rng, any_code);
        let mut causes = Vec::new();
        let list: Vec<_> = (0..rng.u8(..4))
            .map(|_| {
                let cause = fields(rng, number_of_failure);
                let members = vec![
                    ("code", code_of(&cause)),
                    ("message", value(cause.name.as_ref())),
                    ("reason", value(cause.detail.as_ref())),
                    ("target", value(cause.id.as_ref())),
                ];
                causes.push(cause);
                object(rng, members)
            })
            .collect();
        let error = vec![
            ("code", code_of(&said)),
            ("message", value(said.name.as_ref())),
            ("reason", value(said.detail.as_ref())),
            ("details", Some(json!(list))),
        ];
        let error = object(rng, error);
        let body =
            object(rng, vec![("requestId", value(said.id.as_ref())), ("error", Some(error))]);
        let error = decode(rng, 422, &body);
        assert_eq!(of_response(&error), said, "{body}");
        assert_eq!(error.items().iter().map(of_item).collect::<Vec<_>>(), causes, "{body}");
    }
}
