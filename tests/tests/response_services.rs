//! What services, gateways and frameworks send, a body of each kind, and what is read of
//! it. The bodies are of our own making, after the shapes that are documented or seen.

use knox_errors::{Action, KnoxError, check};
use serde_json::{Value, json};

/// What is wanted of a response: the keys that `explain` writes.
fn read(status: u16, body: &str) -> Value {
    let Err(error) = check(status, body) else { return json!({"is_error": false}) };
    let items = error.items().iter().map(|item| {
        json!({
            "id": item.id(), "code": code(item.wire_code()), "name": item.name(),
            "detail": item.detail(), "action": name(item.action()),
        })
    });
    json!({
        "is_error": true, "is_partial": error.is_partial(), "known": error.known().is_some(),
        "code": code(error.wire_code()), "name": error.name(), "detail": error.detail(),
        "tracking_id": error.tracking_id(), "action": name(error.action()),
        "items": items.collect::<Vec<_>>(),
    })
}

fn code(code: Option<knox_errors::CodeValue<'_>>) -> Option<String> {
    code.map(|code| code.to_string())
}

fn name(action: Option<Action>) -> Option<&'static str> {
    action.map(Action::name)
}

/// Each member that is wanted is there; other members do not matter.
fn expect(status: u16, body: &str, wanted: &Value) {
    let found = read(status, body);
    for (key, value) in wanted.as_object().expect("an object") {
        assert_eq!(&found[key], value, "{key} of {status} {body}");
    }
}

#[test]
fn samsungs_services() {
    expect(
        400,
        r#"{"code":"00017","message":"INTERNAL_SERVER_ERROR"}"#,
        &json!({"code": "00017", "name": "INTERNAL_SERVER_ERROR", "action": "RetryWithBackoff"}),
    );
    expect(
        400,
        r#"{"code":"INTERNAL_SERVER_ERROR","message":"Try again later"}"#,
        &json!({"name": "INTERNAL_SERVER_ERROR", "detail": "Try again later", "action": "RetryWithBackoff"}),
    );
    expect(
        401,
        r#"{"result":"FAIL","error":{"code":"4010000","message":"AUTHORIZATION_FAIL","reason":"r"}}"#,
        &json!({"code": "4010000", "detail": "r", "action": "RequestAccessToken"}),
    );
    expect(
        403,
        r#"{"code":[4030000],"message":["AUTHENTICATION_FAIL"],"data":["expired"]}"#,
        &json!({"code": "4030000", "name": "AUTHENTICATION_FAIL", "detail": "expired", "action": "FixCredentials"}),
    );
    expect(
        201,
        r#"{"successResponse":[{"appId":"1"}],"errorResponse":[{"appId":"7","error":{"code":40000000,"message":"RESOURCE_INVALID_PARAM","data":"x"}}]}"#,
        &json!({"is_partial": true, "items": [{"id": "7", "code": "40000000", "name": "RESOURCE_INVALID_PARAM", "detail": "x", "action": "ChangeRequest"}]}),
    );
    expect(
        206,
        r#"{"transactionalId":"t-1"}"#,
        &json!({"is_partial": true, "tracking_id": "t-1", "action": null}),
    );
    expect(
        200,
        r#"{"licenses":[],"statusCode":40400009,"statusMessage":"LICENSE_EXPIRED"}"#,
        &json!({"code": "40400009", "name": "LICENSE_EXPIRED"}),
    );
    expect(
        200,
        r#"{"transactionId":"t","state":"REJECTED"}"#,
        &json!({"is_error": true, "tracking_id": "t"}),
    );
    expect(
        400,
        r#"{"code":"03009","message":"CAMPAIGN_CLOSED","errorKey":"endDate","errorMessage":"Choose an end."}"#,
        &json!({"code": "03009", "name": "CAMPAIGN_CLOSED", "detail": "Choose an end."}),
    );
    expect(
        422,
        r#"{"requestId":"9","error":{"code":"ConstraintViolationError","message":"It is malformed.","details":[{"code":"NotValid","target":"name","message":"too long"}]}}"#,
        &json!({"code": "ConstraintViolationError", "name": null, "detail": "It is malformed.", "tracking_id": "9",
            "items": [{"id": "name", "code": "NotValid", "name": null, "detail": "too long", "action": null}]}),
    );
    expect(
        200,
        r#"{"status":"fail","errorCode":9153,"errorMessage":"no such receipt"}"#,
        &json!({"code": "9153", "detail": "no such receipt"}),
    );
    expect(
        200,
        r#"{"from":"g","body":{"httpStatus":400,"errorCode":"A1","errorMsg":"no such app"}}"#,
        &json!({"code": "A1", "name": null, "detail": "no such app"}),
    );
}

#[test]
fn gateways_and_frameworks() {
    expect(
        401,
        r#"{"fault":{"faultstring":"Invalid ApiKey","detail":{"errorcode":"oauth.v2.InvalidApiKey"}}}"#,
        &json!({"code": "oauth.v2.InvalidApiKey", "detail": "Invalid ApiKey"}),
    );
    expect(
        400,
        r#"{"status":400,"errors":[{"field":"imei","defaultMessage":"must not be null"}]}"#,
        &json!({"items": [{"id": "imei", "detail": "must not be null", "action": null, "code": null, "name": null}]}),
    );
    expect(
        400,
        r##"{"title":"T t","errors":[{"detail":"must be a number","pointer":"#/age"}]}"##,
        &json!({"items": [{"id": "#/age", "detail": "must be a number", "action": null, "code": null, "name": null}]}),
    );
    expect(
        403,
        r#"{"message":"Forbidden"}"#,
        &json!({"name": null, "detail": "Forbidden", "action": "FixAccess"}),
    );
    expect(
        403,
        r#"{"Message":"Missing Authentication Token"}"#,
        &json!({"detail": "Missing Authentication Token", "action": "ChangeRequest"}),
    );
    expect(
        403,
        r#"{"timestamp":1,"status":403,"error":"Forbidden","message":"Access is denied","path":"/"}"#,
        &json!({"code": null, "name": null, "detail": "Access is denied"}),
    );
    expect(
        400,
        r#"{"title":"Bad Request","status":400,"detail":"no page","errors":{"page":["is missing"]},"traceId":"00-1"}"#,
        &json!({"name": null, "detail": "no page", "tracking_id": "00-1",
            "items": [{"id": "page", "code": null, "name": null, "detail": "is missing", "action": null}]}),
    );
    expect(
        400,
        r#"{"statusCode":400,"message":["name is empty","age is no number"],"error":"Bad Request"}"#,
        &json!({"code": "400", "name": null, "detail": "Bad Request", "items": [
            {"id": null, "code": null, "name": null, "detail": "name is empty", "action": null},
            {"id": null, "code": null, "name": null, "detail": "age is no number", "action": null}]}),
    );
    expect(409, r#"{"errorMessage":"It exists"}"#, &json!({"name": null, "detail": "It exists"}));
    expect(
        401,
        r#"{"error":{"code":"InvalidAuthenticationToken","message":"It is expired.","correlation-id":"c"}}"#,
        &json!({"code": "InvalidAuthenticationToken", "detail": "It is expired.", "tracking_id": "c"}),
    );
    expect(
        403,
        r#"{"error":{"code":403,"message":"It may not.","status":"PERMISSION_DENIED"}}"#,
        &json!({"code": "403", "known": false, "name": "PERMISSION_DENIED", "action": "FixAccess"}),
    );
    expect(
        200,
        r#"{"data":null,"errors":[{"message":"Not allowed","extensions":{"code":"UNAUTHENTICATED"}}]}"#,
        &json!({"items": [{"id": null, "code": "UNAUTHENTICATED", "name": "UNAUTHENTICATED", "detail": "Not allowed", "action": "RequestAccessToken"}]}),
    );
    expect(
        401,
        "<oauth><error_description>It is needed</error_description><error>invalid_token</error></oauth>",
        &json!({"name": "invalid_token", "detail": "It is needed", "action": "RequestAccessToken"}),
    );
    expect(
        403,
        "<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>R</RequestId></Error>",
        &json!({"code": "AccessDenied", "detail": "Access Denied", "tracking_id": "R", "action": "FixAccess"}),
    );
    let error = KnoxError::decode(302, "");
    assert_eq!(error.action(), Some(Action::ChangeRequest));
}

#[test]
fn the_row_is_found() {
    let known = json!({"known": true, "action": "RequestAccessToken"});
    for body in [
        r#"{"code":"ACCESS_TOKEN_EXPIRED","message":"It has expired"}"#,
        r#"{"errorCode":"access_token_expired"}"#,
        r#"{"error":"ACCESS_TOKEN_EXPIRED"}"#,
        r#"{"message":"ACCESS_TOKEN_EXPIRED"}"#,
        r#"{"code":"  4032251\t","message":" ACCESS_TOKEN_EXPIRED "}"#,
        r#"{"code":4032251.0,"message":"ACCESS_TOKEN_EXPIRED"}"#,
        r#"{"code":4.032251E6}"#,
        r#"{"code":4032251,"message":"It has expired"}"#,
        r#"{"code":4032251,"message":"기한이 지났습니다"}"#,
        r#"{"code":4032251,"message":"FAIL"}"#,
        r#"{"code":4032251,"error":"invalid_token"}"#,
        r#"{"CODE":4032251,"Message":"ACCESS_TOKEN_EXPIRED"}"#,
        r#"{"status_code":4032251}"#,
    ] {
        expect(403, body, &known);
    }
    let unknown = json!({"known": false, "action": "FixAccess"});
    for body in [
        r#"{"code":4032251,"message":"DEVICE_LOCKED"}"#,
        r#"{"code":4039999,"message":"RESOURCE_LOCKED"}"#,
        r#"{"message":"Access token expired"}"#,
        r#"{"code":4032251.5}"#,
    ] {
        expect(403, body, &unknown);
    }
    // Another service's number for a name that is listed.
    expect(
        403,
        r#"{"code":4039999,"message":"ACCESS_TOKEN_EXPIRED"}"#,
        &json!({"known": false, "action": "RequestAccessToken"}),
    );
}

#[test]
fn the_message_is_never_a_name_nor_a_name_the_message() {
    for (body, name, detail) in [
        (r#"{"code":1,"message":"DEVICE_LOCKED"}"#, Some("DEVICE_LOCKED"), None),
        (r#"{"code":1,"message":"Device locked"}"#, None, Some("Device locked")),
        (r#"{"code":1,"message":"Locked"}"#, None, Some("Locked")),
        (r#"{"error":"Not Found"}"#, None, Some("Not Found")),
        (r#"{"error":"Unauthorized","message":"No token"}"#, None, Some("No token")),
        (
            r#"{"error":"invalid_grant","message":"BAD_TOKEN"}"#,
            Some("invalid_grant"),
            Some("BAD_TOKEN"),
        ),
        (
            r#"{"message":"A_NAME","reason":"in words","data":"more"}"#,
            Some("A_NAME"),
            Some("in words"),
        ),
        (r#"{"message":"in words","data":"more","title":"T"}"#, None, Some("in words")),
        (r#"{"title":"T t","data":{"a":1}}"#, None, Some("T t")),
        (
            r#"{"code":"A_NAME","errorCode":"17","errorMessage":"in words"}"#,
            Some("A_NAME"),
            Some("in words"),
        ),
    ] {
        expect(400, body, &json!({"name": name, "detail": detail}));
    }
}

#[test]
fn tracking_ids_have_many_keys() {
    for key in [
        "errorId",
        "transactionId",
        "transactionalId",
        "requestId",
        "REQUEST_ID",
        "traceId",
        "correlation-id",
        "x-request-id",
        "trackingId",
    ] {
        let id = json!({"tracking_id": "t 1"});
        expect(400, &format!(r#"{{"{key}":"t 1"}}"#), &id);
        expect(400, &format!(r#"{{"error":{{"message":"m","{key}":"t 1"}}}}"#), &id);
        expect(400, &format!(r#"{{"meta":{{"{key}":"t 1"}}}}"#), &id);
    }
}
