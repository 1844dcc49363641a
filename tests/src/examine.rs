//! Sample bodies of every kind, and checks that hold for any body. Shared with the fuzz target
//! `decode`.

use knox_errors::{HttpCode, KnoxCode, KnoxError, KnoxTable, check};

/// One body of each kind, and some that are of no kind.
pub const BODIES: [&str; 46] = [
    r#"{"code":4012250,"message":"ACCESS_TOKEN_BAD_REQUEST","data":"ACCESS_TOKEN_BAD_REQUEST"}"#,
    r#"{"errorId":"e","code":4040300,"message":"DEVICE_NOT_FOUND","data":"\u00e9\n\"x\""}"#,
    r#"{"result":"FAIL","error":{"code":4010000,"message":"AUTHORIZATION_FAIL","reason":"Invalid Api Key"}}"#,
    r#"{"count":2,"success":1,"fail":1,"resultList":[{"result":"FAIL","requestedId":"123","error":{"code":"4000000","message":"RESOURCE_INVALID_PARAM","reason":"r"}},{"result":"SUCCESS"}]}"#,
    r#"{"transactionId":"t","state":"Complete","devices":[{"imei":"i","code":40000004,"message":"DEVICE_INVALID","data":"d"}]}"#,
    r#"{"transactionId":"t","state":"s","code":2000000,"message":"SUCCESS","data":"d"}"#,
    r#"{"transactions":[{"transactionId":"t","state":"s","devices":[{"imei":"a"},{"imei":"b","code":1,"message":"M","data":"d"}]}]}"#,
    r#"{"transactionalId":"x","code":"AUTHORIZATION_FAIL","errorCode":"4030000","errorMessage":"m"}"#,
    r#"{"resultCode":"00006","resultMessage":"m","resultValue":null}"#,
    r#"{"error":"invalid_client","error_description":"d"}"#,
    r#"{"error":"invalid_grant","error_code":"AUT_1803","error_description":"d"}"#,
    r#"{"error":"invalid_grant","error_code":"AUT_1802","error_description":"d"}"#,
    r#"<?xml version="1.0"?><AuthorizeTokenResultVO><authorizeCode>LIC_4102</authorizeCode><authorizeDesc>a &lt; b</authorizeDesc></AuthorizeTokenResultVO>"#,
    r#"{"code":[4032251],"message":["ACCESS_TOKEN_EXPIRED"],"data":["d"]}"#,
    "<error><code>FUD_2101</code><message/><resource/></error>",
    r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED","data":{"a":[1,2.5e3,true,null]}}"#,
    r#"{"code":"404","message":"Not Found"}"#,
    "<!DOCTYPE html><html><body>502</body></html>",
    "\u{feff}{\"code\":4002250,\"message\":\"API_KEY_NON_UNIQUE_JWTID\"}\r\n",
    r#"{"code":-5,"message":"M"}"#,
    r#"{"code":"AUT_1802","state":"Fail"}"#,
    r#"{"count":1,"success":0,"fail":1}"#,
    r#"{"code":200,"message":"OK","result":"SUCCESS"}"#,
    r#"{"resultList":[{"serialNumber":"s","code":0,"message":"SUCCESS"},{"deviceUid":7,"code":"1"}]}"#,
    "Service Unavailable",
    "",
    r#"{"successDeviceList":["a"],"failedDeviceList":["b","SN_1"],"notFoundDeviceList":[{"imei":"c"}]}"#,
    r#"{"failedCount":3,"pendingCount":0,"successCount":"0","totalCount":3}"#,
    r#"{"successResponse":[{"appId":"1"}],"errorResponse":[{"appId":"2","error":{"code":40000000,"message":"RESOURCE_INVALID_PARAM","data":"x"}}]}"#,
    r#"{"licenses":[],"statusCode":40400007,"statusMessage":"LICENSE_NOT_FOUND","totalCount":0}"#,
    r#"{"result":"SUCCESS","objectId":"o","error":{"code":null,"message":null,"reason":[]}}"#,
    r#"{"code":"UPLOADED","contentId":"c","message":"Upload completed","data":true}"#,
    r#"{"requestId":"r","error":{"code":"ConstraintViolationError","message":"It is malformed.","details":[{"code":"TargetTimeoutError","target":"https://h","message":"It timed out","details":[]}]}}"#,
    r#"{"errors":[{"message":"Not authorized","extensions":{"code":"UNAUTHENTICATED"}},"DEVICE_LOCKED","prose in it"],"data":null}"#,
    r#"{"type":"about:blank","title":"Bad Request","status":400,"detail":"d","errors":{"imei":["is required"]},"traceId":"00-abc"}"#,
    r#"{"from":"x","body":{"httpStatus":400,"errorCode":"A1","errorMsg":"m"}}"#,
    r#"[{"code":4000000.0,"message":"RESOURCE_INVALID_PARAM"},{"success":false},{"result":"OK"}]"#,
    "<oauth><error_description>d</error_description><error>invalid_token</error></oauth>",
    "<devices><device><imei>1</imei><code>40000004</code></device><device><imei>2</imei></device></devices>",
    "<s:Envelope xmlns:s='u'><s:Body><s:Fault><faultcode>s:Server</faultcode><faultstring>f</faultstring><detail><F><code>4000000</code></F></detail></s:Fault></s:Body></s:Envelope>",
    r#"<r stat="fail"><err code="4032251" msg="a &quot; b">t</err><failedDeviceList><imei>1</imei></failedDeviceList></r>"#,
    r#"{"failedDeviceList":{"a":{"code":4000000,"message":"RESOURCE_INVALID_PARAM"},"b":4000000,"c":["x y","z"],"d":true}}"#,
    r#"{"results":{"a":{"result":"FAIL","errors":[{"code":"4000000"}]},"b":{"result":"SUCCESS"}}}"#,
    r#"{"resultCode":"0","resultMessage":"OK","resultValue":{"error":{"code":4000000,"message":{"value":"in words"}}}}"#,
    r#"{"detail":[{"loc":["body","imei"],"msg":"field required","type":"value_error.missing"}]}"#,
    r#"{"__type":"a.b#ThrottlingException","message":"CompleteWithErrors","imei":["It is required."]}"#,
];

/// Reads and checks everything that a response gives.
///
/// # Panics
///
/// If a check fails.
pub fn examine(status: u16, body: &[u8]) {
    let error = KnoxError::decode(status, body);
    assert_eq!((error.status(), error.body()), (status, body));
    match check(status, body) {
        Ok(()) => {
            assert!((200..300).contains(&status) && status != 206);
            assert!(!error.is_partial());
        }
        Err(checked) => assert_eq!(checked.report().to_string(), error.report().to_string()),
    }
    assert!(status != 206 || error.is_partial());
    assert!(error.items().len() <= 1000.max(body.len() / 16));
    examine_codes(&error);
    examine_lines(&error);
    let other = KnoxError::decode_as::<HttpCode>(status, body);
    assert_eq!(other.wire_code(), error.wire_code());
    assert_eq!(other.items().len(), error.items().len());
}

fn examine_codes(error: &KnoxError) {
    assert_eq!(error.known(), error.code().and_then(|code| code.known()));
    if let Some(row) = error.known() {
        assert!(error.is(row));
        assert_eq!(error.code_value(), row.code_value());
        assert_eq!(error.action(), row.code_action().or(error.action()));
        let is_spelled = |text: &str| row.row().codes().any(|code| code.to_string() == text);
        let is_its_code = error.wire_code().is_some_and(|code| is_spelled(&code.to_string()));
        let name = row.row().name();
        let is_its_name = |text: &str| text.eq_ignore_ascii_case(name);
        let is_named = error.name().is_some_and(is_its_name)
            || error.wire_code().is_some_and(|code| is_its_name(&code.to_string()));
        assert!(is_its_code || is_named, "{error:?}");
    }
    if let Some(name) = error.name() {
        assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.:".contains(&byte)));
    }
    for text in [error.detail(), error.tracking_id()].into_iter().flatten() {
        assert!(!text.is_empty());
    }
    for item in error.items() {
        assert_eq!(item.known(), item.code().and_then(|code| code.known()));
    }
}

fn examine_lines(error: &KnoxError) {
    for line in error.items().iter().map(ToString::to_string).chain([error.to_string()]) {
        assert!(!line.chars().any(char::is_control), "{line:?}");
    }
    let report = error.report().to_string();
    assert!(!report.chars().any(|c| c.is_control() && c != '\n' && c != '\t'), "{report:?}");
    let debug = format!("{error:?}");
    assert!(!debug.chars().any(char::is_control) && debug.len() < 8 << 10, "{debug}");
}
