//! A body of each kind that services, gateways and frameworks send, and what is decoded. The
//! bodies are written for these tests, in shapes that are documented or were observed.

use knox_errors::{Action, KnoxError, check};
use serde_json::{Value, json};

/// The expected fields of a response, with the keys that `explain` writes.
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

/// Asserts each expected member; others are ignored.
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

/// Id, code, name and detail of each item.
fn items(status: u16, body: &str) -> Vec<[Option<String>; 4]> {
    let error = check(status, body).expect_err(body);
    let text = |text: Option<&str>| text.map(str::to_owned);
    let items = error.items().iter();
    items
        .map(|item| {
            [text(item.id()), code(item.wire_code()), text(item.name()), text(item.detail())]
        })
        .collect()
}

/// The id, code, name and detail that are not empty.
fn item(parts: [&str; 4]) -> [Option<String>; 4] {
    parts.map(|part| (!part.is_empty()).then(|| part.to_owned()))
}

#[test]
fn lists_in_xml() {
    let two =
        [item(["1", "40000004", "DEVICE_INVALID", ""]), item(["3", "4000000", "", "in words"])];
    let device = |id: &str, rest: &str| format!("<device><imei>{id}</imei>{rest}</device>");
    let devices = [
        device("1", "<code>40000004</code><message>DEVICE_INVALID</message>"),
        device("2", ""),
        device("3", "<code>4000000</code><message>in words</message>"),
    ]
    .concat();
    let jaxb = devices.replace("device>", "devices>");
    for body in [
        format!("<devices>{devices}</devices>"),
        format!(
            "<response><transactionId>t</transactionId><devices>{devices}</devices></response>"
        ),
        format!("<response>{devices}</response>"),
        format!("<response>{jaxb}</response>"),
        format!("<resultList>{}</resultList>", devices.replace("device>", "result>")),
    ] {
        assert_eq!(items(200, &body), two, "{body}");
        assert!(check(200, &body).unwrap_err().is_partial(), "{body}");
    }
    let one = [item(["1", "4000000", "", ""])];
    for body in [
        "<devices><device><imei>1</imei><code>4000000</code></device></devices>",
        "<response><device><imei>1</imei><code>4000000</code></device></response>",
        "<response><devices><imei>1</imei><code>4000000</code></devices></response>",
        "<r><failedDeviceList><imei>1</imei><code>4000000</code></failedDeviceList></r>",
        r#"<devices><device imei="1" code="4000000"/></devices>"#,
    ] {
        assert_eq!(items(200, body), one, "{body}");
        assert!(!check(200, body).unwrap_err().is_partial(), "{body}");
    }
    let ids = "<r><failedDeviceList><imei>1</imei><imei>2</imei></failedDeviceList>\
        <notFoundDeviceList><device>3</device></notFoundDeviceList><successDeviceList/></r>";
    assert_eq!(items(200, ids), ["1", "2", "3"].map(|id| item([id, "", "", ""])));
    let errors = "<error><code>4000000</code></error><error><code>4040000</code></error>";
    let both = ["4000000", "4040000"].map(|code| item(["", code, "", ""]));
    for name in ["errors", "response", "errorList", "ErrorResponse"] {
        assert_eq!(items(400, &format!("<{name}>{errors}</{name}>")), both, "{name}");
    }
    for body in [
        "<r><failedDeviceList/><successDeviceList><imei>3</imei></successDeviceList></r>",
        "<devices><device><imei>1</imei><state>Error</state></device><device/></devices>",
        r#"<message lang="en">all is well</message>"#,
        r#"<error id="5"/>"#,
    ] {
        assert!(check(200, body).is_ok(), "{body}");
    }
    // More devices than an error has elements.
    let many: String = (0..400).map(|id| device(&id.to_string(), "<code>4000000</code>")).collect();
    assert_eq!(items(200, &format!("<devices>{many}</devices>")).len(), 400);
}

#[test]
fn faults_of_soap_and_attributes() {
    let soap = |fault: &str| {
        format!(
            "<s:Envelope xmlns:s='u'><s:Header/><s:Body><s:Fault>{fault}</s:Fault></s:Body></s:Envelope>"
        )
    };
    expect(
        500,
        &soap("<faultcode>s:Server</faultcode><faultstring>It broke</faultstring>"),
        &json!({"code": "s:Server", "name": null, "detail": "It broke", "action": "RetryWithBackoff"}),
    );
    expect(
        200,
        &soap(
            "<faultcode>s:Client</faultcode><faultstring>It is wrong</faultstring><detail>\
             <KnoxFault><code>4000000</code><message>RESOURCE_INVALID_PARAM</message></KnoxFault></detail>",
        ),
        &json!({"code": "4000000", "name": "RESOURCE_INVALID_PARAM", "detail": "It is wrong", "known": true}),
    );
    expect(
        200,
        &soap(
            "<s:Code><s:Value>s:Sender</s:Value></s:Code>\
             <s:Reason><s:Text xml:lang='en'>Too late</s:Text><s:Text xml:lang='cs'>x</s:Text></s:Reason>",
        ),
        &json!({"code": "s:Sender", "name": null, "detail": "Too late"}),
    );
    expect(
        200,
        "<s:Envelope xmlns:s='u'><s:Body><EnrolResponse><errorCode>17</errorCode></EnrolResponse></s:Body></s:Envelope>",
        &json!({"code": "17"}),
    );
    for body in [
        r#"<error code="4032251" message="ACCESS_TOKEN_EXPIRED"/>"#,
        r#"<error code="4032251">It is "old"</error>"#,
        r#"<response><status code="4032251">It is old</status></response>"#,
    ] {
        expect(403, body, &json!({"known": true, "code": "4032251"}));
    }
    expect(
        200,
        r#"<rsp stat="fail" status="fail"><err code="1" msg="It is &quot;gone&quot;"/></rsp>"#,
        &json!({"code": "1", "detail": "It is \"gone\""}),
    );
    expect(
        403,
        "<ErrorResponse xmlns='u'><Error><Type>Sender</Type><Code>Throttling</Code>\
         <Message>Rate exceeded</Message></Error><RequestId>r</RequestId></ErrorResponse>",
        &json!({"code": "Throttling", "name": null, "detail": "Rate exceeded", "tracking_id": "r", "action": "WaitAndRetry"}),
    );
    expect(
        403,
        "<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>You may not</Message>\
         </Error></Errors><RequestID>r</RequestID></Response>",
        &json!({"tracking_id": "r", "items": [{"id": null, "code": "UnauthorizedOperation", "name": null,
            "detail": "You may not", "action": null}]}),
    );
    expect(403, "<message>Forbidden</message>", &json!({"name": null, "detail": "Forbidden"}));
}

#[test]
fn failures_by_id() {
    let body = r#"{"KEY":{"b":{"code":4000000,"message":"RESOURCE_INVALID_PARAM"},"c":"DEVICE_LOCKED",
        "d":4040000,"e":"in words","f":null,"g":true,"h":{},"i":["one text","another text"],"j":"AUT_1802",
        "k":{"imei":"own","reason":"r s"},"l":0}}"#;
    let wanted = [
        item(["b", "4000000", "RESOURCE_INVALID_PARAM", ""]),
        item(["c", "", "DEVICE_LOCKED", ""]),
        item(["d", "4040000", "", ""]),
        item(["e", "", "", "in words"]),
        item(["g", "", "", ""]),
        item(["i", "", "", "one text"]),
        item(["i", "", "", "another text"]),
        item(["j", "AUT_1802", "", ""]),
        item(["own", "", "", "r s"]),
    ];
    for key in ["failedDeviceList", "errors", "failed", "notFoundDevices", "invalidImeis"] {
        assert_eq!(items(200, &body.replace("KEY", key)), wanted, "{key}");
    }
    // The name of a field may equal a key.
    let fields =
        r#"{"errors":{"description":["too long"],"Imei":["is required"],"status":["no","none"]}}"#;
    assert_eq!(
        items(400, fields),
        [
            ["description", "too long"],
            ["Imei", "is required"],
            ["status", "no"],
            ["status", "none"]
        ]
        .map(|[id, detail]| item([id, "", "", detail]))
    );
    // One error, or a count.
    expect(
        400,
        r#"{"errors":{"code":"A_B","message":"in words","page":"x"}}"#,
        &json!({"code": "A_B", "detail": "in words", "items": []}),
    );
    expect(200, r#"{"failed":{"count":2}}"#, &json!({"is_error": true, "items": []}));
    for page in [
        r#"{"failedDevices":{"total":1,"list":[{"imei":"1","code":4000000}]}}"#,
        r#"{"errors":{"items":[{"imei":"1","code":4000000}]}}"#,
        r#"{"notFound":{"devices":[{"imei":"1","code":4000000}]}}"#,
        r#"{"failed":{"count":1,"1":{"code":4000000}}}"#,
    ] {
        assert_eq!(items(200, page), [item(["1", "4000000", "", ""])], "{page}");
    }
    for ids in
        [r#"{"failedDevices":{"devices":["1","2"]}}"#, r#"{"failedList":{"imei":["1","2"]}}"#]
    {
        assert_eq!(items(200, ids), ["1", "2"].map(|id| item([id, "", "", ""])), "{ids}");
    }
    for none in [
        r#"{"errors":{"total":"0","list":[]}}"#,
        r#"{"failedDevices":{"devices":[]}}"#,
        r#"{"failed":{"count":0,"list":[]}}"#,
        r#"{"failedDeviceList":{"a":null,"b":{}}}"#,
    ] {
        expect(200, none, &json!({"is_error": false}));
    }
    for results in [
        r#"{"results":{"a":{"result":"FAIL","code":4000000},"b":{"result":"SUCCESS"}}}"#,
        r#"{"resultList":{"a":{"state":"Fail","code":4000000},"b":{"state":"OK"}}}"#,
    ] {
        assert_eq!(items(200, results), [item(["a", "4000000", "", ""])], "{results}");
        expect(200, results, &json!({"is_partial": true}));
    }
    let words = r#"{"results":{"a":"FAIL","b":"SUCCESS"}}"#;
    assert_eq!(items(200, words), [item(["a", "", "", ""])]);
    for data in [r#"{"results":{"a":{"name":"x"}}}"#, r#"{"response":{"user":{"status":"ERROR"}}}"#]
    {
        expect(200, data, &json!({"is_error": false}));
    }
}

#[test]
fn an_items_own_errors() {
    let body = r#"{"resultList":[
        {"requestedId":"1","errors":[{},{"code":4000000,"message":"RESOURCE_INVALID_PARAM","id":"x"},{"code":1}]},
        {"requestedId":"2","error":[{"code":4040000}]},
        {"requestedId":"3","errors":[]},
        {"requestedId":"4","errors":["It is locked","b"]},
        {"requestedId":"5","errors":[4040000]},
        {"requestedId":"6","errors":[{"code":0,"message":"OK"}]},
        {"requestedId":"7","errors":{"imei":["It is required"],"model":["x y"]}}]}"#;
    assert_eq!(
        items(200, body),
        [
            item(["1", "4000000", "RESOURCE_INVALID_PARAM", ""]),
            item(["2", "4040000", "", ""]),
            item(["4", "", "", "It is locked"]),
            item(["5", "4040000", "", ""]),
            item(["7", "", "", "It is required"]),
        ]
    );
    expect(200, body, &json!({"is_partial": true}));
}

#[test]
fn requested_data_can_report_the_error() {
    let list = r#"{"resultCode":"0","resultMessage":"OK","resultValue":[
        {"deviceId":"1","code":4000000,"message":"RESOURCE_INVALID_PARAM"},{"deviceId":"2","state":"Error"}]}"#;
    assert_eq!(items(200, list), [item(["1", "4000000", "RESOURCE_INVALID_PARAM", ""])]);
    expect(200, list, &json!({"is_partial": true}));
    for body in [
        r#"{"resultCode":"0","resultMessage":"OK","transactionId":"t","resultValue":{"transactionId":"u","error":{"code":"00006","message":"no device"}}}"#,
        r#"{"resultValue":{"errorCode":"00006","errorMessage":"no device"},"transactionId":"t","resultMessage":"ok","resultCode":"0"}"#,
    ] {
        expect(200, body, &json!({"code": "00006", "detail": "no device", "tracking_id": "t"}));
    }
    // If the object around it reports the error, that one counts.
    expect(
        403,
        r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED","data":{"success":false,"code":1}}"#,
        &json!({"code": "4032251", "name": "ACCESS_TOKEN_EXPIRED"}),
    );
}

#[test]
fn errors_of_other_frameworks() {
    expect(
        422,
        r#"{"detail":[{"loc":["body","imei"],"msg":"field required","type":"value_error.missing"}]}"#,
        &json!({"items": [{"id": "imei", "code": null, "name": "value_error.missing", "detail": "field required", "action": null}]}),
    );
    for body in [
        r#"{"detail":{"code":"4032251","message":"ACCESS_TOKEN_EXPIRED"}}"#,
        r#"{"message":{"code":"4032251","message":"ACCESS_TOKEN_EXPIRED"}}"#,
    ] {
        expect(403, body, &json!({"known": true, "action": "RequestAccessToken"}));
    }
    expect(200, r#"{"detail":{"code":"4032251","name":"a"}}"#, &json!({"is_error": false}));
    assert_eq!(
        items(400, r#"{"imei":["It is required."],"non_field_errors":["a b","c d"]}"#),
        [["imei", "It is required."], ["non_field_errors", "a b"], ["non_field_errors", "c d"]]
            .map(|[id, detail]| item([id, "", "", detail]))
    );
    expect(200, r#"{"tags":["a b"],"names":["c d"]}"#, &json!({"is_error": false}));
    for key in ["error", "odata.error"] {
        expect(
            404,
            &format!(
                r#"{{"{key}":{{"code":"NotThere","message":{{"lang":"en","value":"It is gone."}}}}}}"#
            ),
            &json!({"code": "NotThere", "name": null, "detail": "It is gone."}),
        );
    }
    expect(
        400,
        r#"{"__type":"com.amazonaws.x#ThrottlingException","message":"Rate exceeded"}"#,
        &json!({"name": "ThrottlingException", "detail": "Rate exceeded", "action": "WaitAndRetry"}),
    );
    expect(
        400,
        r#"{"__type":"ThrottlingException:http://internal.amazon.com/coral/x/","message":"Rate exceeded"}"#,
        &json!({"name": "ThrottlingException", "action": "WaitAndRetry"}),
    );
    expect(
        400,
        r#"{"__type":"com.amazonaws.dynamodb.v20120810#RequestLimitExceeded","message":"x y"}"#,
        &json!({"name": "RequestLimitExceeded", "action": "WaitAndRetry"}),
    );
    expect(
        400,
        r#"{"type":"http://www.w3.org/2001/XMLSchema#string","message":"x y"}"#,
        &json!({"name": null, "action": "ChangeRequest"}),
    );
    expect(
        400,
        r#"{"type":"error","error":{"type":"invalid_request_error","message":"It is too big"}}"#,
        &json!({"name": "invalid_request_error", "code": null}),
    );
    assert_eq!(
        items(400, r#"{"errors":[{"type":"field","msg":"Invalid value","path":"email"}]}"#),
        [item(["email", "", "", "Invalid value"])]
    );
    assert_eq!(
        items(400, r#"{"Message":"It is invalid.","ModelState":{"device.Imei":["a b","c d"]}}"#),
        [item(["device.Imei", "", "", "a b"]), item(["device.Imei", "", "", "c d"])]
    );
    assert_eq!(
        items(
            200,
            r#"{"FailedRecordCount":1,"Records":[{"ShardId":"s"},{"ErrorCode":"X","ErrorMessage":"a b"}]}"#
        ),
        [item(["", "X", "", "a b"])]
    );
    expect(
        401,
        r#"{"error":{"code":"NotValid","message":"It is old.","innerError":{"code":"Deeper","request-id":"r"}}}"#,
        &json!({"code": "NotValid", "detail": "It is old.", "tracking_id": "r"}),
    );
    expect(
        403,
        r#"{"__type":"UnrecognizedClientException","Message":"It is invalid."}"#,
        &json!({"name": "UnrecognizedClientException", "action": "FixCredentials"}),
    );
    for address in ["about:blank", "https://example.com/probs/credit"] {
        let body = format!(r#"{{"type":"{address}","title":"Bad Request","status":400}}"#);
        expect(400, &body, &json!({"name": null, "detail": "Bad Request"}));
    }
    expect(
        400,
        r#"{"error":{"code":"invalid_grant","message":"It is used up"}}"#,
        &json!({"code": "invalid_grant", "name": "invalid_grant", "action": "RestartSignIn"}),
    );
    assert_eq!(
        items(
            200,
            r#"{"failedDeviceList":[350000000000001.0,{"deviceId":3.5E14,"code":4000000.0},1.5]}"#
        ),
        [
            item(["350000000000001", "", "", ""]),
            item(["350000000000000", "4000000", "", ""]),
            item(["1.5", "", "", ""]),
        ]
    );
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
        // An HTTP reason phrase of any status names no other error.
        r#"{"code":4032251,"message":"FORBIDDEN"}"#,
        r#"{"code":4032251,"message":"UNAUTHORIZED"}"#,
        r#"{"code":4032251,"message":"BAD_REQUEST"}"#,
        r#"{"code":4032251,"message":"NOT_FOUND"}"#,
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
    // Services send this phrase as a name, under other statuses than its own.
    expect(
        400,
        r#"{"code":4000000,"message":"INTERNAL_SERVER_ERROR"}"#,
        &json!({"known": false, "action": "RetryWithBackoff"}),
    );
    // Another service has another number for a listed name.
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

#[test]
fn items_have_many_ids() {
    for key in [
        "serialNo",
        "imei1",
        "imeiNumber",
        "deviceImei",
        "profileId",
        "groupId",
        "licenseId",
        "packageName",
        "fileName",
        "contentId",
        "campaignId",
        "policyId",
        "email",
        "macAddress",
        "uuid",
    ] {
        let body = format!(r#"{{"failedDeviceList":[{{"{key}":"b","message":"x y"}}]}}"#);
        assert_eq!(items(200, &body), [item(["b", "", "", "x y"])], "{key}");
    }
    let nearest = r#"{"failedDeviceList":[{"profileName":"n","profileId":"p","deviceUuid":"u"}]}"#;
    assert_eq!(items(200, nearest), [item(["u", "", "", ""])]);
    for (body, id) in [
        (r#"{"errors":[{"errorKey":"b","detail":"x y"}]}"#, "b"),
        (r#"{"errors":[{"source":{"pointer":"/b"},"detail":"x y"}]}"#, "/b"),
        (r#"{"failedApps":[{"app":{"packageName":"b"},"detail":"x y"}]}"#, "b"),
        (r#"{"failedDevices":[{"device":{"imei":"b"},"error":{},"detail":"x y"}]}"#, "b"),
    ] {
        assert_eq!(items(400, body), [item([id, "", "", "x y"])], "{body}");
    }
    // The state of a call is its outcome, even beside the id of a profile.
    expect(200, r#"{"profileId":"p","state":"FAILED"}"#, &json!({"is_error": true}));
}

/// The names of fields may equal keys of an error, and causes may be an object.
#[test]
fn causes_and_fields_are_objects() {
    for (body, wanted) in [
        (r#"{"errors":{"imei":"is invalid"}}"#, item(["imei", "", "", "is invalid"])),
        (r#"{"errors":{"imei":{"message":"x y"}}}"#, item(["imei", "", "", "x y"])),
        (r#"{"errors":{"pageNum":"less than 0"}}"#, item(["pageNum", "", "", "less than 0"])),
        (r#"{"errors":{"status":"not known"}}"#, item(["status", "", "", "not known"])),
        (
            r#"{"error":{"code":"C","details":{"code":"4000000","message":"RESOURCE_INVALID_PARAM"}}}"#,
            item(["", "4000000", "RESOURCE_INVALID_PARAM", ""]),
        ),
        (
            r#"{"error":{"code":"C","details":{"imei":["bad one"]}}}"#,
            item(["imei", "", "", "bad one"]),
        ),
        (
            "<Error><Message>m</Message><ModelState><imei>is invalid</imei></ModelState></Error>",
            item(["imei", "", "", "is invalid"]),
        ),
    ] {
        assert_eq!(items(400, body), [wanted], "{body}");
    }
    for key in ["innerErrors", "apiErrors", "constraintViolations", "issues", "messages"] {
        let list = format!(r#"{{"code":"C","{key}":[{{"field":"f","message":"bad one"}}]}}"#);
        assert_eq!(items(400, &list), [item(["f", "", "", "bad one"])], "{key}");
        let success = format!(r#"{{"{key}":[{{"field":"f","message":"bad one"}}]}}"#);
        expect(200, &success, &json!({"is_error": false}));
    }
    expect(
        400,
        r#"{"error":{"code":"C","details":{"requestId":"r 1","limit":5}}}"#,
        &json!({"code": "C", "tracking_id": "r 1", "items": []}),
    );
}

#[test]
fn the_row_is_found_wherever_its_name_is() {
    let known = json!({"known": true, "action": "RequestAccessToken"});
    for body in [
        r#"{"code":"4032251.0","message":"ACCESS_TOKEN_EXPIRED"}"#,
        r#"{"errorCode":"4032251.0"}"#,
        r#"{"code":[" 4032251.0 "]}"#,
        r#"{"error":{"name":"ACCESS_TOKEN_EXPIRED"}}"#,
        r#"{"error":{"reason":"ACCESS_TOKEN_EXPIRED"}}"#,
        r#"{"data":{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED"}}"#,
        r#"{"payload":{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED"}}"#,
        r#"{"resultValue":{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED"}}"#,
        r#"{"result":{"data":{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED"}}}"#,
    ] {
        expect(403, body, &known);
    }
    for key in ["title", "reason", "data", "detail", "name", "errorName", "type"] {
        let body = format!(r#"{{"{key}":"ACCESS_TOKEN_EXPIRED"}}"#);
        expect(403, &body, &known);
        // A name without a code is not a failure.
        expect(200, &body, &json!({"is_error": false}));
    }
    expect(
        400,
        r#"{"name":"VALIDATION_ERROR","message":"It is bad"}"#,
        &json!({"name": "VALIDATION_ERROR", "detail": "It is bad"}),
    );
    expect(400, r#"{"error":"AUT_1802"}"#, &json!({"code": "AUT_1802", "known": true}));
    // The body's own members take precedence.
    expect(
        403,
        r#"{"code":17,"message":"x y","data":{"code":4032251,"message":"z"}}"#,
        &json!({"code": "17", "detail": "x y"}),
    );
}

/// If the response itself says no more than its status, the common action of its items counts.
#[test]
fn the_common_action_of_items_counts() {
    let error = r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED"}"#;
    for (status, items, action) in [
        (403, error.to_owned(), "RequestAccessToken"),
        (403, format!("{error},{error}"), "RequestAccessToken"),
        (403, format!(r#"{error},{{"message":"x y"}}"#), "FixAccess"),
        (500, error.to_owned(), "RetryWithBackoff"),
    ] {
        let body = format!(r#"{{"errors":[{items}]}}"#);
        expect(status, &body, &json!({"action": action}));
    }
    expect(
        403,
        &format!(r#"{{"message":"AUTHENTICATION_FAIL","errors":[{error}]}}"#),
        &json!({"action": "FixCredentials"}),
    );
}

/// An HTTP reason phrase or a failure word is the message only if there is no other.
#[test]
fn the_message_says_more_than_the_status() {
    for body in [
        r#"{"code":404,"message":"Not Found","data":"Device R1 not found"}"#,
        r#"{"message":"Unauthorized","reason":"Device R1 not found"}"#,
        r#"{"errorMessage":"Bad Request","message":"Device R1 not found"}"#,
        r#"{"message":"Failed","reason":"Device R1 not found"}"#,
        r#"{"reason":"N/A","data":"Device R1 not found"}"#,
        r#"{"error":{"message":"Not Found"},"message":"Device R1 not found"}"#,
        r#"{"messages":["Device R1 not found"]}"#,
    ] {
        expect(404, body, &json!({"detail": "Device R1 not found"}));
    }
    for key in [
        "errorSummary",
        "errorDesc",
        "resultDesc",
        "errorText",
        "statusText",
        "userMessage",
        "exceptionMessage",
        "rejectReason",
    ] {
        expect(404, &format!(r#"{{"{key}":"x y"}}"#), &json!({"detail": "x y"}));
    }
    for key in
        ["errorNumber", "errorNo", "errno", "retCode", "respCode", "errCd", "subCode", "reasonCode"]
    {
        expect(404, &format!(r#"{{"{key}":"17"}}"#), &json!({"code": "17"}));
    }
    expect(404, r#"{"code":1,"subCode":2,"reasonCode":3}"#, &json!({"code": "1"}));
}

#[test]
fn tracking_ids_are_made_of_words() {
    for key in [
        "x-amzn-RequestId",
        "x-ms-request-id",
        "client-request-id",
        "x-trace-id",
        "operationId",
        "activityId",
        "serverResponseId",
        "responseId",
        "ray_id",
        "txId",
        "requestUuid",
        "referenceId",
        "incidentId",
        "supportId",
        "debug_id",
        "fbtrace_id",
    ] {
        let id = json!({"tracking_id": "t 1"});
        expect(400, &format!(r#"{{"{key}":"t 1"}}"#), &id);
        expect(400, &format!(r#"{{"error":{{"message":"m","{key}":"t 1"}}}}"#), &id);
        expect(400, &format!(r#"{{"context":{{"{key}":"t 1"}}}}"#), &id);
        expect(400, &format!(r#"{{"metadata":{{"{key}":"t 1","code":1}}}}"#), &id);
    }
    for key in ["clientId", "serverId", "sessionId", "id"] {
        expect(400, &format!(r#"{{"{key}":"t 1"}}"#), &json!({"tracking_id": null}));
    }
    expect(200, r#"{"context":{"code":4000000,"message":"A_B"}}"#, &json!({"is_error": false}));
}

#[test]
fn names_of_server_faults_are_made_of_words() {
    for name in [
        "INTERNAL_SERVICE_ERROR",
        "SERVER_INTERNAL_ERROR",
        "UNKNOWN_SERVER_ERROR",
        "SERVER_BUSY",
        "SERVER_UNAVAILABLE",
        "SERVICE_TEMPORARILY_UNAVAILABLE",
        "SERVICE_UNAVAILABLE_ERROR",
        "DATABASE_ERROR",
        "SYSTEM_FAILURE",
        "SERVER_TIMEOUT",
        "BackendError",
    ] {
        let body = format!(r#"{{"error":"{name}"}}"#);
        expect(400, &body, &json!({"action": "RetryWithBackoff"}));
    }
    for name in ["SERVICE_NOT_FOUND_ERROR", "SERVER_NAME_ERROR", "UNKNOWN_ERROR", "SERVICE"] {
        expect(400, &format!(r#"{{"error":"{name}"}}"#), &json!({"action": "ChangeRequest"}));
    }
    for (status, name, action) in [
        (400, "INVALID_ACCESS_TOKEN", "RequestAccessToken"),
        (400, "JWT_EXPIRED", "RequestAccessToken"),
        (400, "RATE_LIMITED", "WaitAndRetry"),
        (403, "AUTHENTICATION_FAILED", "FixCredentials"),
    ] {
        expect(status, &format!(r#"{{"message":"{name}"}}"#), &json!({"action": action}));
    }
}

/// A service gives the reason of a 403 only in the list of causes. A code that is the status, or
/// a name with the same advice, says no more.
#[test]
fn the_causes_say_more_than_the_status() {
    let google = |status: u16, reason: &str, beside: &str| {
        format!(
            r#"{{"error":{{"errors":[{{"domain":"usageLimits","reason":"{reason}","message":"Slow down"}}],"code":{status},"message":"Slow down"{beside}}}}}"#
        )
    };
    for reason in ["rateLimitExceeded", "userRateLimitExceeded", "dailyLimitExceeded"] {
        for beside in ["", r#","status":"PERMISSION_DENIED""#] {
            let item = json!({"id": null, "code": null, "name": reason, "detail": "Slow down", "action": "WaitAndRetry"});
            expect(
                403,
                &google(403, reason, beside),
                &json!({"code": "403", "detail": "Slow down", "action": "WaitAndRetry", "items": [item]}),
            );
        }
    }
    for (status, reason, action) in [
        (403, "insufficientPermissions", "FixAccess"),
        (403, "forbidden", "FixAccess"),
        (403, "storageQuotaExceeded", "FixAccess"),
        (404, "notFound", "ChangeRequest"),
        (401, "authError", "RequestAccessToken"),
        (503, "backendError", "RetryWithBackoff"),
    ] {
        expect(status, &google(status, reason, ""), &json!({"action": action}));
    }
    expect(
        403,
        r#"{"error":{"code":403,"message":"Quota exceeded","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"RATE_LIMIT_EXCEEDED","domain":"googleapis.com"}]}}"#,
        &json!({"name": "PERMISSION_DENIED", "action": "WaitAndRetry"}),
    );
    for reason in ["db_primary", "db1Primary", "db-primary.example.com"] {
        expect(
            400,
            &google(400, reason, ""),
            &json!({"items": [{"id": null, "code": null, "name": null, "detail": "Slow down", "action": null}]}),
        );
    }
    // A name that says more than the status outweighs the causes; so does another code.
    expect(
        403,
        r#"{"code":4030000,"message":"AUTHENTICATION_FAIL","errors":[{"reason":"rateLimitExceeded"}]}"#,
        &json!({"action": "FixCredentials"}),
    );
    // A reason outside of a list is prose, and names no other error.
    expect(
        403,
        r#"{"code":4032251,"message":"The token is old","reason":"TOKEN_REVOKED"}"#,
        &json!({"known": true, "action": "RequestAccessToken"}),
    );
}

#[test]
fn causes_name_the_field_and_the_issue() {
    expect(
        422,
        r#"{"name":"UNPROCESSABLE_ENTITY","details":[{"field":"/purchase_units/0","value":"x","issue":"CURRENCY_NOT_SUPPORTED","description":"Currency code is not supported."}],"message":"It cannot be done.","debug_id":"d1","links":[]}"#,
        &json!({"name": "UNPROCESSABLE_ENTITY", "tracking_id": "d1", "items": [{"id": "/purchase_units/0",
            "code": null, "name": "CURRENCY_NOT_SUPPORTED", "detail": "Currency code is not supported.", "action": null}]}),
    );
    expect(
        400,
        r#"{"name":"VALIDATION_ERROR","message":"Invalid request","debug_id":"d2","details":[{"field":"plan_id","issue":"Required field missing"}]}"#,
        &json!({"items": [{"id": "plan_id", "code": null, "name": null, "detail": "Required field missing", "action": null}]}),
    );
    expect(
        400,
        r#"{"error":{"code":400,"message":"Bad fields","status":"INVALID_ARGUMENT","details":[{"@type":"type.googleapis.com/google.rpc.BadRequest","fieldViolations":[{"field":"a.b","description":"too long"},{"field":"c","description":"too short"}]}]}}"#,
        &json!({"name": "INVALID_ARGUMENT", "items": [
            {"id": "a.b", "code": null, "name": null, "detail": "too long", "action": null},
            {"id": "c", "code": null, "name": null, "detail": "too short", "action": null}]}),
    );
    expect(
        422,
        r#"{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid","diagnostics":"The date is bad"}]}"#,
        &json!({"items": [{"id": null, "code": "invalid", "name": null, "detail": "The date is bad", "action": null}]}),
    );
    expect(
        400,
        r#"{"errorCode":"E0000001","errorSummary":"Validation failed","errorId":"oae","errorCauses":[{"errorSummary":"login: it exists"}]}"#,
        &json!({"code": "E0000001", "tracking_id": "oae",
            "items": [{"id": null, "code": null, "name": null, "detail": "login: it exists", "action": null}]}),
    );
    expect(
        400,
        r#"{"message":{"name":["has already been taken"],"path":["is too long"]}}"#,
        &json!({"items": [
            {"id": "name", "code": null, "name": null, "detail": "has already been taken", "action": null},
            {"id": "path", "code": null, "name": null, "detail": "is too long", "action": null}]}),
    );
    // Lists of several codes and messages side by side are not messages about fields.
    expect(
        400,
        r#"{"code":[4000000,4000001],"message":["RESOURCE_INVALID_PARAM","It is too long"]}"#,
        &json!({"code": null, "items": [
            {"id": null, "code": null, "name": "RESOURCE_INVALID_PARAM", "detail": null, "action": "ChangeRequest"},
            {"id": null, "code": null, "name": null, "detail": "It is too long", "action": null}]}),
    );
    // A cause that lists nothing is a cause itself.
    expect(
        400,
        r#"{"error":{"code":"A","details":[{"target":"t","details":[]}]}}"#,
        &json!({"items": [{"id": "t", "code": null, "name": null, "detail": null, "action": null}]}),
    );
}

#[test]
fn batches_report_the_failed_requests() {
    expect(
        200,
        r#"{"Encrypted":false,"FailedPutCount":1,"RequestResponses":[{"RecordId":"r1"},{"ErrorCode":"ServiceUnavailableException","ErrorMessage":"Slow down."}]}"#,
        &json!({"is_partial": true, "items": [{"id": null, "code": "ServiceUnavailableException",
            "name": null, "detail": "Slow down.", "action": "RetryWithBackoff"}]}),
    );
    let of_table =
        json!([{"id": "Forum", "code": null, "name": null, "detail": null, "action": null}]);
    for unprocessed in [
        r#""UnprocessedItems":{"Forum":[{"PutRequest":{"Item":{"Name":{"S":"x"}}}}]}"#,
        r#""Responses":{"Forum":[{"Name":{"S":"a"}}]},"UnprocessedKeys":{"Forum":{"Keys":[{"Name":{"S":"b"}}]}}"#,
    ] {
        expect(200, &format!("{{{unprocessed}}}"), &json!({"is_error": true, "items": of_table}));
    }
    for none in [r#"{"UnprocessedItems":{}}"#, r#"{"Responses":{"Forum":[]},"UnprocessedKeys":{}}"#]
    {
        expect(200, none, &json!({"is_error": false}));
    }
    expect(
        200,
        r#"{"kind":"bigquery#tableDataInsertAllResponse","insertErrors":[{"index":0,"errors":[{"reason":"invalid","message":"no such field"}]}]}"#,
        &json!({"items": [{"id": null, "code": null, "name": null, "detail": "no such field", "action": null}]}),
    );
    expect(
        200,
        "<DeleteResult><Deleted><Key>a</Key></Deleted><Error><Key>b</Key><Code>AccessDenied</Code><Message>Access Denied</Message></Error></DeleteResult>",
        &json!({"is_partial": true, "code": null, "items": [{"id": "b", "code": "AccessDenied",
            "name": null, "detail": "Access Denied", "action": "FixAccess"}]}),
    );
    expect(
        206,
        r#"{"results":[{"customerId":"1","code":"OK"},{"customerId":"2","errorCode":"4000000","errorMessage":"no such group"}]}"#,
        &json!({"items": [{"id": "2", "code": "4000000", "name": null, "detail": "no such group", "action": "ChangeRequest"}]}),
    );
}

#[test]
fn payments_and_challenges() {
    expect(
        422,
        r#"{"status":422,"errorCode":"101","message":"Invalid card number","errorType":"validation","pspReference":"8515"}"#,
        &json!({"code": "101", "name": null, "detail": "Invalid card number", "tracking_id": "8515", "action": "ChangeRequest"}),
    );
    expect(
        422,
        r#"{"status":422,"errorCode":"14_0410","message":"Required field missing","errorType":"validation","invalidFields":[{"name":"amount","message":"is missing"}]}"#,
        &json!({"code": "14_0410", "items": [{"id": "amount", "code": null, "name": null, "detail": "is missing", "action": null}]}),
    );
    for (code, is_error) in [("Authorised", false), ("Received", false), ("Refused", true)] {
        let body = format!(r#"{{"pspReference":"8515","resultCode":"{code}"}}"#);
        expect(200, &body, &json!({"is_error": is_error}));
    }
    for word in ["NOT_AUTHORIZED", "NOT_AUTHORISED"] {
        expect(200, &format!(r#"{{"result":"{word}"}}"#), &json!({"is_error": true}));
    }
    expect(
        200,
        r#"{"success":false,"error-codes":["timeout-or-duplicate"]}"#,
        &json!({"code": "timeout-or-duplicate", "name": null}),
    );
    expect(
        200,
        r#"{"success":true,"challenge_ts":"t","hostname":"h","error-codes":[]}"#,
        &json!({"is_error": false}),
    );
}

#[test]
fn names_of_limits_are_made_of_words() {
    for name in [
        "RATE_LIMIT_REACHED",
        "rate_limit_error",
        "RequestThrottledException",
        "userRateLimitExceeded",
    ] {
        expect(400, &format!(r#"{{"code":"{name}"}}"#), &json!({"action": "WaitAndRetry"}));
    }
    // Waiting does not help against these.
    for name in
        ["DEVICE_LIMIT_EXCEEDED", "INVALID_RATE_LIMIT", "LimitExceededException", "quotaExceeded"]
    {
        expect(400, &format!(r#"{{"code":"{name}"}}"#), &json!({"action": "ChangeRequest"}));
    }
    for (name, action) in [
        ("AccessTokenExpired", "RequestAccessToken"),
        ("RequestTimeoutException", "RetryWithBackoff"),
        ("invalid_api_key", "FixCredentials"),
        ("insufficient_user_authentication", "RestartSignIn"),
    ] {
        expect(400, &format!(r#"{{"code":"{name}"}}"#), &json!({"action": action}));
    }
}

/// The key of the only member is the name of the element in XML.
#[test]
fn the_body_may_be_in_one_member() {
    expect(
        500,
        r#"{"Envelope":{"Body":{"Fault":{"faultcode":"Server","faultstring":"It is down"}}}}"#,
        &json!({"code": "Server", "detail": "It is down"}),
    );
    expect(
        403,
        r#"{"AuthResponse":{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED"}}"#,
        &json!({"known": true, "action": "RequestAccessToken"}),
    );
    expect(
        400,
        r#"{"fields":{"email":["is taken"]}}"#,
        &json!({"items": [{"id": "email", "code": null, "name": null, "detail": "is taken", "action": null}]}),
    );
    // Under a success status, that is the requested data.
    expect(200, r#"{"job":{"code":"E1","state":"FAILED"}}"#, &json!({"is_error": false}));
}

#[test]
fn a_status_code_is_the_last_code() {
    expect(
        403,
        r#"{"statusCode":403,"body":{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED"}}"#,
        &json!({"code": "4032251", "known": true, "action": "RequestAccessToken"}),
    );
    expect(
        404,
        r#"{"statusCode":404,"message":"Cannot GET /x","error":"Not Found"}"#,
        &json!({"code": "404", "detail": "Cannot GET /x"}),
    );
}

#[test]
fn codes_and_messages_have_many_keys() {
    for key in [
        "errDesc",
        "errDetail",
        "errorString",
        "failureMessage",
        "failMsg",
        "retMsg",
        "respMsg",
        "rtnMsg",
        "developerMessage",
        "debugMessage",
        "statusDescription",
        "resultDescription",
        "fault_description",
        "cause",
        "reasonPhrase",
        "moreInformation",
    ] {
        let body = format!(r#"{{"code":"1001","{key}":"The device is bad"}}"#);
        expect(400, &body, &json!({"code": "1001", "detail": "The device is bad"}));
    }
    for key in [
        "errorCd",
        "errNum",
        "rspCode",
        "rtnCode",
        "resCode",
        "failureCode",
        "exceptionCode",
        "HResult",
    ] {
        let body = format!(r#"{{"{key}":-2147024891,"message":"Access is denied."}}"#);
        expect(500, &body, &json!({"code": "-2147024891", "detail": "Access is denied."}));
    }
    for key in ["log_id", "eventId"] {
        expect(500, &format!(r#"{{"{key}":"r-1"}}"#), &json!({"tracking_id": "r-1"}));
    }
    expect(
        400,
        r#"{"code":" ","message":"\t","data":"\n \r"}"#,
        &json!({"code": null, "detail": null}),
    );
}

/// Ordinary data under a 200 that looks like a failure.
#[test]
fn data_of_other_services_is_no_failure() {
    for body in [
        r#"{"took":3,"errors":false,"items":[{"delete":{"_id":"2","status":404,"result":"not_found"}}]}"#,
        r#"[{"job":{"id":1,"state":"failed","error":"timeout"}},{"job":{"id":2,"state":"done"}}]"#,
        r#"{"results":[{"user":{"id":7,"status":"REJECTED"}}]}"#,
        r#"{"records":[{"fields":{"Error":"Login failed","Status":"Open"}}]}"#,
        r#"{"poll":1,"userResponses":{"u1":"no","u2":"yes"}}"#,
        r#"{"requestId":7,"userResponses":[{"userId":"u1","status":"REJECTED"},{"userId":"u2","status":"APPROVED"}]}"#,
        r#"{"id":"ch_1","failure_code":"card_declined","failure_message":"Your card was declined.","status":"failed","object":"charge"}"#,
        r#"{"vehicleId":"v","errorCodes":["P0300"]}"#,
        r#"{"form":"f","invalidFields":["phone"],"validFields":["mail"]}"#,
        r#"{"results":[{"id":1,"httpStatusCode":404,"url":"https://x"}]}"#,
        r#"{"msgCode":"MSG_ERROR_NONE","message":"x"}"#,
    ] {
        expect(200, body, &json!({"is_error": false}));
    }
}

#[test]
fn forms_are_objects() {
    expect(
        400,
        "error=invalid_grant&error_description=The+code+%22x%5C%22+has+expired%2E%0A&error_uri=https%3A%2F%2Fe",
        &json!({"name": "invalid_grant", "detail": "The code \"x\\\" has expired. ", "action": "RestartSignIn"}),
    );
    expect(
        200,
        "error=bad_verification_code&error_description=100%25+wrong%&error_uri=u",
        &json!({"name": "bad_verification_code", "detail": "100% wrong%"}),
    );
    expect(403, "code=4032251&message=ACCESS_TOKEN_EXPIRED", &json!({"known": true}));
    expect(
        400,
        "error=invalid_grant&&error_description=It's+over!&",
        &json!({"name": "invalid_grant", "detail": "It's over!"}),
    );
    for passes in ["&", "access_token=abc&scope=repo%2Cgist", "YWJjZA==", "OK", "a=b", "error="] {
        expect(200, passes, &json!({"is_error": false}));
    }
    // Text is not a form.
    expect(400, "error=invalid_grant or so", &json!({"name": null, "detail": null}));
}
