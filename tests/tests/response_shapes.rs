//! Every documented shape of a response, and what `KnoxError` decodes from it.

use knox_errors::{
    AccountTokenCode, Action, AuthorizeTokenCode, CodeValue, CustomerAuthCode, HttpCode, KnoxCode,
    KnoxError, KnoxTable, OfficialCode, OpenCode, check, knox_codes,
};

type Parts<'a> = (Option<String>, Option<&'a str>, Option<&'a str>, Option<&'a str>);

/// Code as sent, name, detail and tracking id.
fn parts<T: KnoxTable>(error: &KnoxError<T>) -> Parts<'_> {
    let code = error.wire_code().map(|code| code.to_string());
    (code, error.name(), error.detail(), error.tracking_id())
}

fn expect<'a>(code: &str, name: &'a str, detail: &'a str, tracking_id: &'a str) -> Parts<'a> {
    let some = |text: &'a str| (!text.is_empty()).then_some(text);
    (some_owned(code), some(name), some(detail), some(tracking_id))
}

fn some_owned(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn known(error: &KnoxError) -> OfficialCode {
    error.known().expect("the code is known")
}

#[test]
fn e1_gateway() {
    let body = r#"{"code":4012250,"message":"ACCESS_TOKEN_BAD_REQUEST","data":"ACCESS_TOKEN_BAD_REQUEST"}"#;
    let error = KnoxError::decode(401, body);
    let name = "ACCESS_TOKEN_BAD_REQUEST";
    assert_eq!(parts(&error), expect("4012250", name, name, ""));
    assert_eq!(error.wire_code(), Some(CodeValue::Number(4_012_250)));
    assert!(error.is(CustomerAuthCode::AccessTokenBadRequest));
    assert_eq!(error.code_value(), Some(CodeValue::Number(40_122_050)));
    assert_eq!(error.action(), Some(Action::FixCredentials));
}

#[test]
fn e2_service() {
    let body = r#"{"errorId":"e-1","code":4040300,"message":"DEVICE_NOT_FOUND","data":"host a"}"#;
    let error = KnoxError::decode(404, body);
    assert_eq!(parts(&error), expect("4040300", "DEVICE_NOT_FOUND", "host a", "e-1"));
    assert_eq!((error.known(), error.action()), (None, Some(Action::ChangeRequest)));
    assert_eq!(error.code().map(|code| code.is_known()), Some(false));
}

#[test]
fn e3_guard() {
    let body = r#"{"result":"FAIL","error":{"code":4010000,"message":"AUTHORIZATION_FAIL","reason":"Invalid Api Key"}}"#;
    let error = KnoxError::decode(401, body);
    assert_eq!(parts(&error), expect("4010000", "AUTHORIZATION_FAIL", "Invalid Api Key", ""));
    assert_eq!((error.known(), error.action()), (None, Some(Action::RequestAccessToken)));

    let body = r#"{"result":"FAIL","error":{"code":"4000000","message":"RESOURCE_INVALID_PARAM"}}"#;
    let error = KnoxError::decode(400, body);
    assert_eq!(parts(&error), expect("4000000", "RESOURCE_INVALID_PARAM", "", ""));
    assert_eq!(error.wire_code(), Some(CodeValue::Text("4000000")));
    assert!(error.is(CustomerAuthCode::ResourceInvalidParam));
    assert!(check(200, body).is_err());
    assert!(check(200, r#"{"result":"SUCCESS"}"#).is_ok());
    assert!(check(200, r#"{"result":"FAIL"}"#).is_err());
}

#[test]
fn e4_guard_list() {
    let body = r#"{"count":3,"success":1,"fail":2,"resultList":[
        {"result":"FAIL","requestedId":"123","error":{"code":"4000000","message":"RESOURCE_INVALID_PARAM","reason":"r"}},
        {"result":"SUCCESS","requestedId":"124"},
        {"result":"FAIL","requestedId":125}]}"#;
    let error = check(200, body).unwrap_err();
    assert_eq!(parts(&error), expect("", "", "", ""));
    assert_eq!((error.code(), error.action()), (None, None));
    let [first, second] = error.items() else { panic!("two items failed") };
    assert!(first.is(CustomerAuthCode::ResourceInvalidParam));
    assert_eq!((first.id(), first.detail()), (Some("123"), Some("r")));
    assert_eq!(first.name(), Some("RESOURCE_INVALID_PARAM"));
    assert_eq!(first.action(), Some(Action::ChangeRequest));
    assert_eq!((second.id(), second.wire_code(), second.action()), (Some("125"), None, None));
    assert!(check(200, r#"{"count":1,"resultList":[{"result":"SUCCESS"}]}"#).is_ok());
}

#[test]
fn e5_deployment_status() {
    let body = r#"{"transactionId":"t","state":"Complete","devices":[
        {"imei":"i","code":40000004,"message":"DEVICE_INVALID","data":"d"},
        {"imei":"j","code":2000000,"message":"SUCCESS"},{"imei":"k"}]}"#;
    let error = check(200, body).unwrap_err();
    assert_eq!(parts(&error), expect("", "", "", "t"));
    let [item] = error.items() else { panic!("one device failed") };
    assert_eq!(
        (item.id(), item.name(), item.detail()),
        (Some("i"), Some("DEVICE_INVALID"), Some("d"))
    );
    assert_eq!(item.wire_code(), Some(CodeValue::Number(40_000_004)));
    assert_eq!(item.known(), None);
    assert!(check(200, r#"{"transactionId":"t","devices":[{"imei":"k"}]}"#).is_ok());
}

#[test]
fn e6_deployment_first_generation() {
    let done = r#"{"transactionId":"t","state":"s","code":2000000,"message":"SUCCESS","data":"d"}"#;
    assert!(check(200, done).is_ok());
    let error = KnoxError::decode(200, done);
    assert_eq!(parts(&error), expect("2000000", "SUCCESS", "d", "t"));
    assert_eq!(error.to_string(), "HTTP 200: 2000000 SUCCESS (tracking id t)");

    let failed = done.replace("2000000", "40000000").replace("SUCCESS", "RESOURCE_INVALID_PARAM");
    let error = check(200, failed).unwrap_err();
    assert_eq!(parts(&error), expect("40000000", "RESOURCE_INVALID_PARAM", "d", "t"));
}

#[test]
fn e7_deployment_first_generation_status() {
    let body = r#"{"transactions":[
        {"transactionId":"t","state":"s","devices":[{"imei":"a"},{"imei":"b","code":1,"message":"M","data":"d"}]},
        {"transactionId":"u","state":"s","devices":[{"imei":"c","code":2,"message":"N"}]}]}"#;
    let error = check(200, body).unwrap_err();
    let ids: Vec<_> = error.items().iter().map(|item| (item.id(), item.name())).collect();
    assert_eq!(ids, [(Some("b"), Some("M")), (Some("c"), Some("N"))]);
}

#[test]
fn e8_msp() {
    let body = r#"{"transactionalId":"x","code":"AUTHORIZATION_FAIL","errorCode":"4030000","errorMessage":"text"}"#;
    let error = KnoxError::decode(403, body);
    assert_eq!(parts(&error), expect("4030000", "AUTHORIZATION_FAIL", "text", "x"));
    assert_eq!(error.action(), Some(Action::FixAccess));
    assert!(check(200, body).is_err());

    let body = r#"{"code":"ACCESS_TOKEN_EXPIRED","errorCode":"4032251"}"#;
    assert_eq!(known(&KnoxError::decode(403, body)), CustomerAuthCode::AccessTokenExpired.into());
}

#[test]
fn e11_fota() {
    let body = "<error><code>FUD_2101</code><message/><resource/></error>";
    let error = check(200, body).unwrap_err();
    assert_eq!(parts(&error), expect("FUD_2101", "", "", ""));
}

#[test]
fn e13_manage() {
    let body = r#"{"resultCode":"00006","resultMessage":"text","resultValue":null}"#;
    let error = check(200, body).unwrap_err();
    assert_eq!(parts(&error), expect("00006", "", "text", ""));
    assert_eq!(error.code(), Some(OpenCode::from(CodeValue::Text("00006"))));
    assert!(check(200, r#"{"resultCode":"0","resultMessage":"","resultValue":{}}"#).is_ok());
}

#[test]
fn e14_oauth() {
    let body = r#"{"error":"invalid_client","error_description":"text"}"#;
    let error = KnoxError::decode(401, body);
    assert_eq!(parts(&error), expect("", "invalid_client", "text", ""));
    assert_eq!(error.action(), Some(Action::FixCredentials));
    assert_eq!(error.to_string(), "HTTP 401: invalid_client");
}

#[test]
fn e15_account() {
    let body = r#"{"error":"invalid_grant","error_code":"AUT_1803","error_description":"text"}"#;
    let error = KnoxError::decode(400, body);
    assert_eq!(parts(&error), expect("AUT_1803", "invalid_grant", "text", ""));
    assert_eq!(error.code(), Some(OpenCode::from("AUT_1803")));
    assert_eq!((error.known(), error.action()), (None, Some(Action::RestartSignIn)));
    assert_eq!(error.to_string(), "HTTP 400: AUT_1803 invalid_grant");

    // The OAuth keyword is not the row's name, but does not contradict it.
    let error = KnoxError::decode(400, body.replace("1803", "1802"));
    assert!(error.is(AccountTokenCode::Aut1802));
    assert_eq!(error.action(), Some(Action::RestartSignIn));
}

#[test]
fn e16_authorize_token() {
    let body = |code: &str| {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<AuthorizeTokenResultVO>\
             <authorizeCode>{code}</authorizeCode><authorizeDesc>a &lt; b</authorizeDesc>\
             </AuthorizeTokenResultVO>"
        )
    };
    let error = KnoxError::decode(500, body("LIC_5101"));
    assert_eq!(parts(&error), expect("LIC_5101", "", "a < b", ""));
    assert!(error.is(AuthorizeTokenCode::Lic5101));
    assert!(error.action().is_some_and(Action::is_retryable));
    assert!(check(200, body("LIC_2101")).is_ok());
    assert!(check(200, body("LIC_4102")).is_err());
    assert!(check(500, body("LIC_2101")).is_err(), "the status tells a failure");
}

#[test]
fn e17_arrays() {
    let body = r#"{"code":[4032251],"message":["ACCESS_TOKEN_EXPIRED"],"data":["d"]}"#;
    let error = KnoxError::decode(403, body);
    assert_eq!(parts(&error), expect("4032251", "ACCESS_TOKEN_EXPIRED", "d", ""));
    assert_eq!(error.wire_code(), Some(CodeValue::Number(4_032_251)));
    assert!(error.is(CustomerAuthCode::AccessTokenExpired));

    let two = KnoxError::decode(403, body.replace("[4032251]", "[4032251,4032252]"));
    assert_eq!((two.wire_code(), two.status()), (None, 403));
}

#[test]
fn codes_keep_their_type() {
    let code_of = |code: &str| {
        let error = KnoxError::decode(403, format!(r#"{{"code":{code},"message":"M"}}"#));
        error.wire_code().map(|code| format!("{code:?}"))
    };
    assert_eq!(code_of("-5").as_deref(), Some("Number(-5)"));
    assert_eq!(code_of("18446744073709551616").as_deref(), Some("Number(18446744073709551616)"));
    assert_eq!(code_of("4.5e6").as_deref(), Some("Number(4500000)"));
    assert_eq!(code_of("4.5").as_deref(), Some(r#"Text("4.5")"#));
    assert_eq!(code_of("1e999").as_deref(), Some(r#"Text("1e999")"#));
    let long = "9".repeat(50);
    assert_eq!(code_of(&long), Some(format!("Text({long:?})")));
    assert_eq!(code_of(r#""00006""#).as_deref(), Some(r#"Text("00006")"#));
    assert_eq!(code_of(r#""\u0041UT""#).as_deref(), Some(r#"Text("AUT")"#));
    assert_eq!(code_of("\" AUT\\n\"").as_deref(), Some(r#"Text("AUT")"#));
    for none in ["null", "true", "{}", "[]", r#""""#, r#"" ""#, "[[1]]", "[1,2]", "01"] {
        assert_eq!(code_of(none), None, "{none}");
    }
}

#[test]
fn a_number_of_another_name_is_unknown() {
    let known_as = |name: &str| {
        let body = format!(r#"{{"code":4040000,"message":{name}}}"#);
        let error = KnoxError::decode(404, &body);
        assert_eq!(error.wire_code(), Some(CodeValue::Number(4_040_000)));
        assert!(error.code().is_some());
        error.is(CustomerAuthCode::ResourceNotFound)
    };
    for same in [
        r#""RESOURCE_NOT_FOUND""#,
        r#""Resource not found.""#,
        r#""""#,
        "null",
        "7",
        r#""x""#,
        r#""FAIL""#,
        r#""no_device""#,
    ] {
        assert!(known_as(same), "{same}");
    }
    for other in [r#""DEVICE_NOT_FOUND""#, r#""RESOURCE_NOT_FOUN""#, r#""X""#] {
        assert!(!known_as(other), "{other}");
    }
    let error = KnoxError::decode(404, r#"{"code":404,"message":"Not Found"}"#);
    assert!(error.is(HttpCode::NotFound));
    let error = KnoxError::decode(403, r#"{"code":4032251,"message":"OTHER"}"#);
    assert_eq!(error.action(), Some(Action::FixAccess), "by the status");
}

#[test]
fn actions_of_statuses() {
    let action = |status| KnoxError::decode(status, "").action();
    for row in HttpCode::ALL {
        assert_eq!(action(row.code()), row.action());
    }
    for (expected, statuses) in [
        (Some(Action::ChangeRequest), &[300, 301, 307, 399, 402, 405, 409, 410, 418, 499][..]),
        (Some(Action::FixCredentials), &[407]),
        (Some(Action::FixAccess), &[451, 511]),
        (Some(Action::RetryWithBackoff), &[408, 421, 425, 502, 503, 504, 599]),
        (None, &[0, 100, 200, 204, 206, 304, 600, u16::MAX]),
    ] {
        for &status in statuses {
            assert_eq!(action(status), expected, "{status}");
        }
    }
}

#[test]
fn actions_of_names() {
    let action = |status: u16, name: &str| {
        KnoxError::decode(status, format!(r#"{{"error":"{name}"}}"#)).action()
    };
    for (name, expected) in [
        ("invalid_request", Action::ChangeRequest),
        ("invalid_scope", Action::ChangeRequest),
        ("unsupported_grant_type", Action::ChangeRequest),
        ("unsupported_response_type", Action::ChangeRequest),
        ("invalid_client", Action::FixCredentials),
        ("unauthorized_client", Action::FixAccess),
        ("insufficient_scope", Action::FixAccess),
        ("invalid_token", Action::RequestAccessToken),
        ("invalid_grant", Action::RestartSignIn),
        ("access_denied", Action::RestartSignIn),
        ("expired_token", Action::RestartSignIn),
        ("slow_down", Action::WaitAndRetry),
        ("authorization_pending", Action::WaitAndRetry),
        ("server_error", Action::RetryWithBackoff),
        ("temporarily_unavailable", Action::RetryWithBackoff),
    ] {
        for status in [200, 400, 404, 503] {
            assert_eq!(action(status, name), Some(expected), "{status} {name}");
            assert_eq!(action(status, &name.to_uppercase()), Some(expected), "{status} {name}");
        }
    }
    // Other services use the same names for other errors.
    assert_eq!(action(403, "AccessDenied"), Some(Action::FixAccess));
    assert_eq!(action(401, "ExpiredToken"), Some(Action::RequestAccessToken));
    assert_eq!(action(404, "SOMETHING_ELSE"), Some(Action::ChangeRequest), "by the status");
    assert_eq!(action(401, "Unauthorized"), Some(Action::RequestAccessToken), "by the status");
    let body = |code| format!(r#"{{"code":{code},"message":"AUTHORIZATION_FAIL"}}"#);
    assert_eq!(KnoxError::decode(401, body(4_010_000)).action(), Some(Action::RequestAccessToken));
    assert_eq!(KnoxError::decode(403, body(4_030_000)).action(), Some(Action::FixAccess));
    // The action of a known code takes precedence.
    let body = r#"{"error":"invalid_client","error_code":"AUT_1806"}"#;
    assert_eq!(KnoxError::decode(401, body).action(), Some(Action::ChangeRequest));
}

#[test]
fn only_2xx_is_a_success() {
    for status in [200, 201, 204, 205, 207, 299] {
        assert!(check(status, "").is_ok());
    }
    for status in [0, 100, 199, 206, 300, 302, 304, 404, 500, u16::MAX] {
        assert_eq!(check(status, "").unwrap_err().status(), status);
    }
}

knox_codes! {
    /// Strings with leading zeros.
    pub enum Zeros: str {
        code    | name;
        "00006" | NO_DEVICE;
        "6"     | NO_TENANT;
    }

    /// Codes and names of several words.
    pub enum Spaced: str {
        code  | name;
        "E 1" | "Not there" as NotThere;
    }

    /// Small numbers.
    pub enum Small: u8 {
        code | name;
        17   | SEVENTEEN;
    }
}

#[test]
fn a_custom_table() {
    let body = r#"{"resultCode":"00006","resultMessage":"m"}"#;
    assert!(KnoxError::decode_as::<Zeros>(200, body).is(Zeros::NoDevice));
    let body = r#"{"resultCode":6,"resultMessage":"m"}"#;
    assert!(KnoxError::decode_as::<Zeros>(200, body).is(Zeros::NoTenant));

    let error = KnoxError::decode_as::<Small>(400, r#"{"code":17,"message":"SEVENTEEN"}"#);
    assert!(error.is(Small::Seventeen));
    let error = KnoxError::decode_as::<Small>(400, r#"{"code":18,"message":"M"}"#);
    assert_eq!(error.code(), Some(OpenCode::Unknown(18)));
    for outside in ["256", r#""AUT_1001""#] {
        let body = format!(r#"{{"code":{outside},"message":"M"}}"#);
        let error = KnoxError::decode_as::<Small>(400, body);
        assert_eq!(error.code(), None);
        assert_eq!(
            error.wire_code().map(|code| code.to_string()).as_deref(),
            Some(outside.trim_matches('"'))
        );
    }
}

#[test]
fn a_part_of_a_code_in_xml_is_not_a_code() {
    let code_in = |code: &str| {
        let body = format!("<error><code>{code}</code></error>");
        KnoxError::decode(400, body).wire_code().map(|code| code.to_string())
    };
    for code in [
        "LIC_4102",
        " LIC_4102 ",
        "<!-- c -->LIC_4102",
        "LIC_<!-- c -->4102",
        "<?p?> LIC_4102<!-- c -->\n",
        "LIC_<![CDATA[4102]]>",
        "LIC_&#52;102",
    ] {
        assert_eq!(code_in(code).as_deref(), Some("LIC_4102"), "{code}");
    }
    for code in ["", " <!-- c --> ", "LIC_<b/>4102", "<b/>LIC_4102", "LIC_4102<b>3</b>"] {
        assert_eq!(code_in(code), None, "{code}");
    }
}

#[test]
fn xml_larger_than_an_error_is_not_read() {
    let code_in = |rest: &str| {
        let body = format!("<error><code>FUD_2101</code>{rest}</error>");
        KnoxError::decode(400, body).wire_code().map(|code| code.to_string())
    };
    let code = Some("FUD_2101".to_owned());
    // The document, the error, its code and its text are four nodes, and there are four `<`.
    assert_eq!(code_in(&"<x/>".repeat(4092)), code);
    assert_eq!(code_in(&"<x/>".repeat(4093)), None);
    let message = |marks: usize| format!("<message>{}</message>", "=".repeat(marks));
    assert_eq!(code_in(&message(256)), code);
    assert_eq!(code_in(&message(257)), None);
    // Elements below the deepest level that is read are left out.
    let deep = |depth: usize| "<x>".repeat(depth) + &"</x>".repeat(depth);
    assert_eq!(code_in(&deep(2000)), code);
}

#[test]
fn lines_hold_no_human_readable_message() {
    let body = r#"{"errorId":"id with space","code":"bob@example.com","message":"User bob@example.com\nis gone","data":"secret"}"#;
    let error = KnoxError::decode(400, body);
    assert_eq!(error.to_string(), "HTTP 400");
    for shown in [format!("{error:?}"), format!("{error:#?}"), error.to_string()] {
        for hidden in ["bob", "secret", "id with space", "gone"] {
            assert!(!shown.contains(hidden), "{shown}");
        }
    }
    let report = error.report().to_string();
    for shown in ["bob@example.com", "secret", "id with space", r"\nis gone"] {
        assert!(report.contains(shown), "{report}");
    }
    let listed = r#"{"devices":[{"imei":"i-secret","code":1,"message":"M","data":"secret"}]}"#;
    let error = KnoxError::decode(200, listed);
    assert_eq!(error.to_string(), "HTTP 200, 1 item failed");
    assert!(!format!("{error:?}").contains("secret"));
    assert_eq!(error.items()[0].to_string(), "1 M");
}

#[test]
fn the_first_id_of_an_item_counts() {
    let id_of = |ids: &str| {
        let body = format!(r#"{{"devices":[{{{ids},"code":1,"message":"M"}}]}}"#);
        let error = KnoxError::decode(200, body);
        error.items()[0].id().map(str::to_owned)
    };
    let keys = ["requestedId", "imei", "deviceUid", "deviceId", "serialNumber", "serial"];
    for (at, key) in keys.into_iter().enumerate() {
        assert_eq!(id_of(&format!(r#""{key}":"x""#)).as_deref(), Some("x"), "{key}");
        assert_eq!(id_of(&format!(r#""{key}":17"#)).as_deref(), Some("17"), "{key}");
        for later in &keys[at + 1..] {
            let both = format!(r#""{later}":"y","{key}":"x""#);
            assert_eq!(id_of(&both).as_deref(), Some("x"), "{both}");
        }
    }
    // The id of a transaction.
    assert_eq!(id_of(r#""errorId":"x""#).as_deref(), Some("x"));
}

#[test]
fn a_code_that_is_not_the_rows_own_is_in_the_line() {
    let name = "ACCESS_TOKEN_BAD_REQUEST";
    let shown = |code: &str| {
        let body = format!(r#"{{"errorId":"e","code":{code},"message":"{name}"}}"#);
        let error = KnoxError::decode(401, body);
        assert!(error.is(CustomerAuthCode::AccessTokenBadRequest));
        (error.to_string(), format!("{error:?}"))
    };
    let row = CustomerAuthCode::AccessTokenBadRequest;
    let (line, debug) = shown("4012250");
    assert_eq!(line, format!("HTTP 401: {row} (sent as 4012250) (tracking id e)"));
    assert!(debug.contains(r#"code: Some("4012250")"#) && debug.contains("AccessTokenBadRequest"));
    let (line, debug) = shown(r#""40122050""#);
    assert_eq!(line, format!("HTTP 401: {row} (tracking id e)"));
    assert!(debug.contains(r#"code: Some("40122050")"#));
    let item = r#"{"devices":[{"code":"4012250","message":"ACCESS_TOKEN_BAD_REQUEST"}]}"#;
    let error = KnoxError::decode(200, item);
    assert_eq!(error.items()[0].to_string(), format!("{row} (sent as 4012250)"));
}

#[test]
fn a_failure_without_a_code_does_not_look_like_a_success() {
    let line = |status, body| KnoxError::decode(status, body).to_string();
    assert_eq!(line(200, r#"{"state":"Fail"}"#), "HTTP 200: the body reports a failure");
    assert_eq!(line(200, r#"{"state":"Complete"}"#), "HTTP 200");
    assert_eq!(line(500, r#"{"state":"Fail"}"#), "HTTP 500");
    assert_eq!(line(200, r#"{"error":"slow_down"}"#), "HTTP 200: slow_down");
}

#[test]
fn debug_shows_some_items() {
    let debug = |items: usize| {
        let item = r#"{"imei":"i","code":1,"message":"M"}"#;
        let list = vec![item; items].join(",");
        let error = KnoxError::decode(200, format!(r#"{{"devices":[{list}]}}"#));
        assert_eq!(error.items().len(), items);
        format!("{error:?}")
    };
    assert_eq!(debug(8).matches("ItemError").count(), 8);
    assert!(!debug(8).contains("more"));
    assert_eq!(debug(9).matches("ItemError").count(), 8);
    assert!(debug(9).contains(", and 1 more]"), "{}", debug(9));
    assert!(debug(100_000).contains(", and 99992 more]"));
    assert!(debug(100_000).len() < 1000);
}

#[test]
fn generic_code_gets_no_human_readable_message() {
    let body = r#"{"code":"bob@example.com","message":"User bob@example.com is gone","data":"d",
        "devices":[{"imei":"i","success":false,"code":"E 1","message":"by bob@example.com"}]}"#;
    let error = KnoxError::decode(400, body);
    let item = &error.items()[0];
    for carrier in [&error as &dyn KnoxCode, item] {
        assert_eq!((carrier.code_value(), carrier.code_name()), (None, None));
    }
    assert_eq!(error.wire_code(), Some(CodeValue::Text("bob@example.com")));
    // Strings of a table are shown whatever they look like.
    let body = r#"{"code":"E 1","message":"not there"}"#;
    let error = KnoxError::decode_as::<Spaced>(400, body);
    assert_eq!(error.code_value(), Some(CodeValue::Text("E 1")));
    assert_eq!(error.code_name(), Some("Not there"));
}

#[test]
fn an_error_is_small_and_can_be_sent() {
    const fn is_error<T: Send + Sync + std::error::Error + Clone + 'static>() {}
    is_error::<KnoxError>();
    is_error::<KnoxError<Zeros>>();
    assert!(size_of::<KnoxError>() <= 2 * size_of::<usize>());
    assert_eq!(size_of::<Result<(), KnoxError>>(), size_of::<usize>());
}
