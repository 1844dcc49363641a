//! Bodies of every shape, and what must hold for whatever body. Shared with the
//! fuzz target `decode`.

use knox_errors::{
    AccountTokenCode, CodeValue, CustomerAuthCode, HttpCode, KnoxCode, KnoxError, KnoxTable,
    OpenCode, check,
};

/// One body of each shape and some of none.
pub const BODIES: [&str; 26] = [
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
];

/// Looks at everything that an answer gives.
///
/// # Panics
///
/// Where anything is not as it must be for every body.
pub fn examine(status: u16, body: &[u8]) {
    let error = KnoxError::decode(status, body);
    assert_eq!((error.status(), error.body()), (status, body));
    assert_eq!(check(status, body).is_err(), error.is_error());
    assert!(error.is_error() || (200..300).contains(&status));
    examine_codes(&error);
    examine_lines(&error);
    let other = KnoxError::decode_as::<HttpCode>(status, body);
    assert_eq!(other.raw_code(), error.raw_code());
    assert_eq!(other.items().len(), error.items().len());
}

fn examine_codes(error: &KnoxError) {
    assert_eq!(error.known(), error.code().and_then(OpenCode::known));
    if let Some(row) = error.known() {
        assert!(error.is(row) && error.raw_code().is_some());
        assert_eq!(error.code_value(), row.code_value());
        assert_eq!(error.action(), row.code_action().or(error.action()));
        let sent = error.raw_code().map(|code| code.to_string()).unwrap_or_default();
        let by_hand = |code: CodeValue<'_>| code.to_string() == sent;
        let is_listed = HttpCode::TABLE.find(&sent).is_some()
            || CustomerAuthCode::TABLE.find(&sent).is_some()
            || AccountTokenCode::TABLE.find(&sent).is_some()
            || sent.starts_with("LIC_");
        assert!(is_listed && (row.code_value().is_some_and(by_hand) || sent == "4012250"));
    }
    for item in error.items() {
        assert!(item.action().is_none() || item.known().is_some());
        assert_eq!(item.code().is_some(), item.raw_code().is_some());
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
