//! What makes a response under a success status an error, and an item a failure.

use knox_errors::{Action, CustomerAuthCode, HttpCode, KnoxError, check, knox_codes};

fn passes(body: &str) {
    assert!(check(200, body).is_ok(), "{body}");
    assert!(check(500, body).is_err(), "the status reports a failure: {body}");
}

fn fails(body: &str) -> KnoxError {
    check(200, body).expect_err(body)
}

#[test]
fn codes_and_names_of_success_pass() {
    for body in [
        r#"{"code":200,"message":"OK"}"#,
        r#"{"code":"200","message":"anything"}"#,
        r#"{"code":0,"message":"SUCCESS"}"#,
        r#"{"code":0,"message":"anything"}"#,
        r#"{"code":201,"message":"Created"}"#,
        r#"{"code":202,"message":"Accepted"}"#,
        r#"{"code":1000,"message":"success"}"#,
        r#"{"code":"SUCCESS","message":"all devices were added"}"#,
        r#"{"code":2000000,"message":"SUCCESS"}"#,
        r#"{"code":20000000,"message":"anything"}"#,
        r#"{"code":[200],"message":["OK"]}"#,
        r#"{"resultCode":"SUCCESS"}"#,
        r#"{"resultCode":"200"}"#,
        r#"{"resultCode":"00000","resultMessage":"m"}"#,
        r#"{"resultCode":1,"resultMessage":"Success"}"#,
        r#"{"code":"SUCCESS","errorCode":"0"}"#,
        r#"{"error_code":"0"}"#,
        r#"{"result":"SUCCESS","error":{"code":0,"message":"SUCCESS"}}"#,
        "<AuthorizeTokenResultVO><authorizeCode>LIC_2101</authorizeCode></AuthorizeTokenResultVO>",
    ] {
        passes(body);
    }
}

#[test]
fn words_of_failure_fail() {
    for word in ["FAIL", "fail", "Failed", "FAILURE", "ERROR", "error", " Fail ", "Rejected"] {
        fails(&format!(r#"{{"status":"{word}"}}"#));
        fails(&format!(r#"{{"result":"{word}"}}"#));
        fails(&format!(r#"{{"state":"{word}"}}"#));
        fails(&format!(r#"{{"code":200,"message":"OK","result":"{word}"}}"#));
        fails(&format!(r#"{{"transactions":[{{"state":"s"}},{{"state":"{word}"}}]}}"#));
    }
    for body in [
        r#"{"success":false,"code":null}"#,
        r#"{"isSuccess":"false"}"#,
        r#"{"ok":false}"#,
        r#"{"result":false}"#,
        r#"{"hasErrors":true}"#,
        r#"{"error":true}"#,
        r#"{"status":400}"#,
        r#"{"status":"503","id":null}"#,
        r#"{"body":{"httpStatus":404}}"#,
        r#"{"result":["FAIL"]}"#,
        r#"{"response":"FAIL"}"#,
        r#"{"error":"yes"}"#,
        r#"{"success":"no"}"#,
    ] {
        fails(body);
    }
    for body in [
        r#"{"success":true}"#,
        r#"{"ok":1}"#,
        r#"{"status":200}"#,
        r#"{"failed":false}"#,
        r#"{"failed":"no"}"#,
        r#"{"error":"no"}"#,
        r#"{"error":"0"}"#,
        r#"{"error":"00000"}"#,
        r#"{"result":["SUCCESS"]}"#,
        r#"{"partialSuccess":{}}"#,
        r#"{"partialSuccess":false}"#,
    ] {
        passes(body);
    }
    for word in ["SUCCESS", "Complete", "InProgress", "FAILOVER", ""] {
        passes(&format!(r#"{{"result":"{word}","state":"{word}"}}"#));
    }
}

#[test]
fn counted_failures_fail() {
    fails(r#"{"count":1,"success":0,"fail":1}"#);
    fails(r#"{"count":"3","success":"1","fail":"2"}"#);
    for key in [
        "fail",
        "failed",
        "failedCount",
        "fail_count",
        "failureCount",
        "totalFailed",
        "numErrors",
        "rejectedCount",
        "FailedDevices",
    ] {
        fails(&format!(r#"{{"{key}":2}}"#));
        fails(&format!(r#"{{"data":{{"{key}":"2"}}}}"#));
        fails(&format!(r#"{{"code":200,"message":"OK","result":{{"{key}":2}}}}"#));
        for none in ["0", "\"0\"", "null", "-1", "\"\""] {
            passes(&format!(r#"{{"{key}":{none}}}"#));
        }
    }
    passes(r#"{"count":2,"success":2,"fail":0}"#);
    passes(r#"{"count":1,"rejected":1,"failedLogins":3}"#);
}

#[test]
fn lists_of_failures_fail() {
    for key in [
        "failedDeviceList",
        "notFoundDeviceList",
        "failedList",
        "failureList",
        "errorResponse",
        "invalidImeis",
        "rejected",
        "unprocessed_items",
    ] {
        let ids = |list: &str| {
            let error = fails(&format!(r#"{{"{key}":{list}}}"#));
            let ids = error.items().iter().map(|item| item.id().unwrap_or("").to_owned());
            ids.collect::<Vec<_>>()
        };
        assert_eq!(ids(r#"["R58N1","b"]"#), ["R58N1", "b"], "{key}");
        assert_eq!(ids(r#"[{"imei":"c"},null,{},7]"#), ["c", "7"], "{key}");
        for none in ["[]", "null", "[null]", "[{}]", "[\"\"]"] {
            passes(&format!(r#"{{"{key}":{none}}}"#));
        }
    }
    let error = fails(r#"{"errors":["DEVICE_LOCKED","Device not found","b",{"message":"x y"}]}"#);
    let [name, prose, id, object] = error.items() else { panic!("{error:?}") };
    assert_eq!((name.name(), name.id()), (Some("DEVICE_LOCKED"), None));
    assert_eq!((prose.detail(), id.id()), (Some("Device not found"), Some("b")));
    assert_eq!(object.detail(), Some("x y"));
    let error = fails(r#"{"errors":{"imei":["is required"],"page":"too large"}}"#);
    let items: Vec<_> = error.items().iter().map(|item| (item.id(), item.detail())).collect();
    assert_eq!(items, [(Some("imei"), Some("is required")), (Some("page"), Some("too large"))]);
}

#[test]
fn a_part_may_have_succeeded() {
    for partial in [
        r#"{"successDeviceList":["a"],"failedDeviceList":["b"]}"#,
        r#"{"successCount":1,"failedCount":1}"#,
        r#"{"success":"1","fail":"1"}"#,
        r#"{"devices":[{"imei":"i","code":4000000},{"imei":"j"}]}"#,
        r#"{"resultList":[{"result":"FAIL"},{"result":"SUCCESS"}]}"#,
        r#"{"transactions":[{"devices":[{"imei":"i","code":4000000},{"imei":"j"}]}]}"#,
        r#"{"failedList":["a",{"id":"b","result":"SUCCESS"}]}"#,
        r#"{"status":"PARTIAL_SUCCESS"}"#,
        r#"{"result":"Partially failed"}"#,
        r#"{"transactionId":"t","state":"CompleteWithErrors"}"#,
        r#"{"id":"job-1","status":"COMPLETED_WITH_ERRORS"}"#,
        r#"{"code":"COMPLETED_WITH_ERRORS","message":"some devices"}"#,
        r#"{"code":"partialSuccess"}"#,
        r#"{"code":200,"message":"PARTIAL_SUCCESS"}"#,
        r#"{"partialSuccess":true}"#,
        r#"{"partialSuccess":"true"}"#,
        r#"{"partialFailureError":{"code":3,"message":"some failed"},"results":[]}"#,
        r#"{"partialSuccess":{"rejectedSpans":"5","errorMessage":"too many"}}"#,
        r#"{"result":["SUCCESS","FAIL"]}"#,
    ] {
        assert!(fails(partial).is_partial(), "{partial}");
    }
    for whole in [
        r#"{"successDeviceList":[],"failedDeviceList":["b"]}"#,
        r#"{"successCount":0,"failedCount":1}"#,
        r#"{"devices":[{"imei":"i","code":4000000}]}"#,
        r#"{"transactions":[{"devices":[{"imei":"i","code":4000000}]}]}"#,
        r#"{"result":"FAIL"}"#,
    ] {
        assert!(!fails(whole).is_partial(), "{whole}");
    }
    assert!(check(206, "").expect_err("a part").is_partial());
    assert!(KnoxError::decode(400, r#"{"success":2,"fail":1}"#).is_partial());
    assert!(!KnoxError::decode(400, "").is_partial());
}

#[test]
fn codes_of_failure_fail() {
    for body in [
        r#"{"code":"AUT_1802"}"#,
        r#"{"code":"LIC_4102"}"#,
        r#"{"code":4000000}"#,
        r#"{"code":"FAIL"}"#,
        r#"{"state":"Complete","code":40000000,"message":"RESOURCE_INVALID_PARAM"}"#,
        r#"{"state":"Complete","code":17,"message":"DEVICE_LOCKED"}"#,
        r#"{"result":"SUCCESS","code":40000000}"#,
        r#"{"code":4000000,"message":"Invalid parameter"}"#,
        r#"{"code":"DEV_1001","message":"Device is not there"}"#,
        r#"{"code":"DEV_1001","message":"DEVICE_LOST"}"#,
        r#"{"statusCode":40400007,"statusMessage":"LICENSE_NOT_FOUND"}"#,
        r#"{"code":404,"message":"not there"}"#,
        r#"{"code":300,"message":"M"}"#,
        r#"{"code":20000,"message":"M"}"#,
        r#"{"code":41000001,"message":"DEVICE_DELETED"}"#,
        r#"{"code":"E-17","message":"DISK_FULL"}"#,
        r#"{"code":"DEVICE_NOT_FOUND","message":"It is not there"}"#,
        r#"{"errorId":"e","code":4040300}"#,
        r#"{"errorId":"e","code":"4040300"}"#,
        r#"{"errorId":"e","code":-1}"#,
        r#"{"resultCode":"00006"}"#,
        r#"{"errorCode":"4030000"}"#,
        r#"{"error":"invalid_grant"}"#,
        r#"{"error":{"message":"Device is locked"}}"#,
        r#"{"error":{"anything":[1]}}"#,
        r#"{"error":["Device is locked"]}"#,
        r#"{"errorMessage":"Device is locked"}"#,
        r#"{"error_code":"AUT_1803"}"#,
        r#"{"error":{"code":"4000000"}}"#,
        "<error><code>FUD_2101</code></error>",
        "<oauth><error>invalid_token</error></oauth>",
    ] {
        fails(body);
    }
}

#[test]
fn responses_of_other_kinds_pass() {
    for body in [
        "",
        "<!DOCTYPE html><html><body>Sign in</body></html>",
        r#"{"code":7}"#,
        r#"{"code":300,"message":"in words"}"#,
        r#"{"code":"DE","name":"Germany"}"#,
        r#"{"code":"DE","message":"Germany"}"#,
        r#"{"code":"DE_1"}"#,
        r#"{"code":"SKU_123"}"#,
        r#"{"code":"aut_1802"}"#,
        r#"{"code":4600001,"city":"Nagoya"}"#,
        r#"{"errorId":"e","code":"DE"}"#,
        r#"{"deviceId":"d","code":7}"#,
        r#"{"error":null}"#,
        r#"{"error":false}"#,
        r#"{"error":{}}"#,
        r#"{"error":[]}"#,
        r#"{"error":"none"}"#,
        r#"{"errorCode":null,"errorMessage":""}"#,
        r#"{"errorCode":"","errorMessage":"success"}"#,
        r#"{"success":true,"error":{"code":"","message":null,"reason":[]}}"#,
        r#"{"success":true,"error":{"message":"nothing of note"}}"#,
        r#"{"message":"ERROR"}"#,
        r#"{"code":"UPLOADED","contentId":"c","message":"Upload completed"}"#,
        r#"{"code":"UPLOADED","message":"UPLOAD_COMPLETED"}"#,
        r#"{"code":"REGISTERED","message":"REGISTERED"}"#,
        r#"{"code":1,"data":true,"message":"COMMAND_IS_OUT"}"#,
        r#"{"imei":"i","state":"Error","status":"FAILED"}"#,
        r#"{"data":{"deviceId":"d","status":"FAILED","code":4000000}}"#,
        r#"{"details":[{"code":4000000,"message":"X"}]}"#,
        r#"{"errorLogs":["x"],"failover":["y"]}"#,
    ] {
        passes(body);
    }
}

#[test]
fn a_top_level_list_holds_items() {
    passes(r#"[{"imei":"i","state":"Error","message":"OFFLINE"},"x",[1]]"#);
    let error = fails(r#"[{"imei":"i","result":"FAIL"},{"imei":"j"}]"#);
    assert!(error.is_partial());
    assert_eq!(error.items()[0].id(), Some("i"));
    // Under a failure status, it is a list of failures.
    let error = KnoxError::decode(400, r#"[{"message":"x"},{"imei":"i"},{"success":true}]"#);
    assert_eq!(error.items().len(), 2);
}

#[test]
fn the_same_rules_apply_to_items() {
    let failed = |item: &str| -> usize {
        let lists = [
            format!(r#"{{"devices":[{item}]}}"#),
            format!(r#"{{"data":[{item}]}}"#),
            format!(r#"{{"devices":{{"device":[{item}]}}}}"#),
            format!(r#"{{"data":{{"deviceList":[{item}]}}}}"#),
            format!(r#"{{"transactions":[{{"devices":[{item}]}}]}}"#),
        ];
        let failed = lists.map(|body| {
            let checked = check(200, &body);
            checked.map_or_else(|error| error.items().len(), |()| 0)
        });
        assert!(failed.iter().all(|number| *number == failed[0]), "{item}");
        failed[0]
    };
    for item in [
        r#"{"imei":"i","code":0,"message":"SUCCESS"}"#,
        r#"{"imei":"i","code":200,"message":"OK"}"#,
        r#"{"imei":"i","code":"200"}"#,
        r#"{"imei":"i","code":2000000}"#,
        r#"{"imei":"i","result":"SUCCESS"}"#,
        r#"{"imei":"i","code":"SM-1"}"#,
        r#"{"imei":"i","state":"Complete"}"#,
        r#"{"deviceId":"d","error":"none"}"#,
        r#"{"deviceId":"d","error":{}}"#,
        r#"{"deviceId":"d","state":"Error","status":"FAILED","errorCount":3}"#,
        r#"{"serialNumber":"R1","code":"SM-G991B","message":"Android 14"}"#,
        r#"{"serialNumber":"R1","code":"SM-G991B","message":"ANDROID"}"#,
        r#"{"serialNumber":"R1","code":"SM-G991B","message":"ACTIVE"}"#,
        r#"{"serialNumber":"R1","code":"SM-S911B","message":"ONE_UI_6"}"#,
        r#"{"serialNumber":"R1","code":"SKU_123"}"#,
        r#"{"serialNumber":"R1","code":"SKU_123","message":"Galaxy Tab"}"#,
        r#"{"imei":"i","code":"SCANNING","message":"SCANNING"}"#,
        r#"{"imei":"i","code":"SCAN_IN_QUEUE","message":"SCAN_IN_QUEUE"}"#,
        r#"{"licenseKey":"k","code":"EXPIRED","message":"EXPIRED"}"#,
        r#"{"deviceId":"d","errors":["it restarted",{"message":"it is hot"}],"failed":["x"]}"#,
        r#"{"imei":"i","code":1}"#,
        r#"{"imei":"i","errorMessage":"the last one it had"}"#,
        r#"{"code":1}"#,
    ] {
        assert_eq!(failed(item), 0, "{item}");
    }
    for item in [
        r#"{"imei":"i","code":4000000}"#,
        r#"{"imei":"i","code":404,"message":"not there"}"#,
        r#"{"code":1,"message":"M"}"#,
        r#"{"deviceUid":"d","code":"4000000"}"#,
        r#"{"imei":"i","code":"AUT_1802"}"#,
        r#"{"imei":"i","code":"E-17","message":"DISK_FULL"}"#,
        r#"{"imei":"i","code":"DEV_1001","message":"DEVICE_NOT_FOUND"}"#,
        r#"{"imei":"i","errors":[{"code":4000000,"message":"RESOURCE_INVALID_PARAM"}]}"#,
        r#"{"imei":"i","error":[{"message":"it is locked"}]}"#,
        r#"{"imei":"i","code":"DEVICE_NOT_FOUND","message":"DEVICE_NOT_FOUND"}"#,
        r#"{"imei":"i","code":"DEVICE_NOT_FOUND","message":"It is not there"}"#,
        r#"{"imei":"i","success":false}"#,
        r#"{"imei":"i","error":"it is locked"}"#,
        r#"{"imei":"i","error":{"message":"it is locked"}}"#,
        r#"{"imei":"i","errorCode":17}"#,
        r#"{"requestedId":"r","result":"ERROR"}"#,
        r#"{"requestedId":"r","error":{"code":"4000000"}}"#,
    ] {
        assert_eq!(failed(item), 1, "{item}");
    }
}

#[test]
fn the_state_of_a_result_is_its_outcome() {
    for key in ["resultList", "results", "responses", "transactions", "uploadResults"] {
        let error =
            fails(&format!(r#"{{"{key}":[{{"imei":"i","state":"Fail"}},{{"status":"OK"}}]}}"#));
        assert_eq!(error.items().len(), 1);
        assert!(error.is_partial());
    }
    // The cause of an item's error is not another item.
    let item = r#"{"id":"i","error":{"code":4000000,"details":[{"message":"a"}],"errors":["b"]}}"#;
    assert_eq!(fails(&format!(r#"{{"resultList":[{item}]}}"#)).items().len(), 1);
    assert_eq!(fails(&format!(r#"{{"errors":[{item}]}}"#)).items().len(), 1);
}

/// Under a success status, the status in the body decides the action.
#[test]
fn a_status_in_the_body_decides_the_action() {
    for (body, action) in [
        (r#"{"status":429}"#, Action::WaitAndRetry),
        (r#"{"error":{"status":"429","message":"slow"}}"#, Action::WaitAndRetry),
        (r#"{"statusCode":503,"message":"down"}"#, Action::RetryWithBackoff),
        (r#"{"code":503,"message":"down"}"#, Action::RetryWithBackoff),
        (r#"{"title":"bad","status":400,"detail":"no"}"#, Action::ChangeRequest),
    ] {
        assert_eq!(fails(body).action(), Some(action), "{body}");
    }
    // The status of the response takes precedence, and a service's own code is not a status.
    assert_eq!(KnoxError::decode(404, r#"{"status":503}"#).action(), HttpCode::NotFound.action());
    assert_eq!(fails(r#"{"result":"FAIL","code":7}"#).action(), None);
}

/// A flag is not a name, and digits are a code.
#[test]
fn an_error_may_be_a_flag_or_a_code() {
    for flag in ["true", "TRUE", "yes", "Y"] {
        let error = fails(&format!(r#"{{"error":"{flag}","message":"It is locked"}}"#));
        assert_eq!((error.name(), error.detail()), (None, Some("It is locked")), "{flag}");
    }
    assert!(fails(r#"{"error":"4032251"}"#).is(CustomerAuthCode::AccessTokenExpired));
}

/// `FORBIDDEN` as an `error` says no more than the status, so the message is the name.
#[test]
fn an_http_phrase_is_not_a_name_beside_one() {
    let body =
        r#"{"status":403,"error":"FORBIDDEN","code":4032251,"message":"ACCESS_TOKEN_EXPIRED"}"#;
    let error = KnoxError::decode(403, body);
    assert!(error.is(CustomerAuthCode::AccessTokenExpired));
    assert_eq!(error.action(), Some(Action::RequestAccessToken));
    let body = r#"{"error":"BAD_REQUEST","code":"00006","message":"INTERNAL_SERVER_ERROR"}"#;
    assert_eq!(KnoxError::decode(400, body).action(), Some(Action::RetryWithBackoff));
    let bare = KnoxError::decode(403, r#"{"error":"FORBIDDEN"}"#);
    assert_eq!(bare.name(), Some("FORBIDDEN"));
}

/// Members of an `error` take precedence over those around it, also inside the requested data.
#[test]
fn the_code_in_the_error_counts_more() {
    for body in [
        r#"{"errorCode":"403","error":{"code":"4032251"}}"#,
        r#"{"resultCode":"0","resultMessage":"OK","error":{"code":"4032251","reason":"r"}}"#,
        r#"{"data":{"error":{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED"},"errorId":"e"}}"#,
        r#"{"data":{"errorCode":"4032251","errorMessage":"x"}}"#,
    ] {
        assert!(fails(body).is(CustomerAuthCode::AccessTokenExpired), "{body}");
    }
}

/// A name that reports progress is a reason if it is in an error or a list of failures.
#[test]
fn progress_in_an_error_is_not_a_success() {
    let body = r#"{"failedDeviceList":[{"imei":"1","message":"DEVICE_ENROLLED"}]}"#;
    assert_eq!(fails(body).items()[0].id(), Some("1"));
    let body = r#"{"failedDeviceList":[
        {"imei":"1","message":"DEVICE_ENROLLED"}, {"imei":"2","code":"DEVICE_NOT_FOUND"}]}"#;
    assert_eq!(fails(body).items().len(), 2);
    assert!(!fails(body).is_partial());
    fails(r#"{"error":{"code":"LICENSE_PENDING","message":"The licence is pending"}}"#);
    fails(r#"{"error":{"message":"DEVICE_ACTIVE"}}"#);
    passes(r#"{"code":"UPLOADED","message":"the file is here"}"#);
    passes(r#"{"failedDeviceList":[{"imei":"1","code":200,"message":"OK"}]}"#);
}

/// A failure counts even if nothing in it can be decoded.
#[test]
fn a_list_of_unknown_failures_reports_them() {
    fails(r#"{"failedDeviceList":[{"mac":"1"},{"mac":"2"}]}"#);
    fails(r#"{"errors":[{"url":"a"}]}"#);
    fails(r#"{"failedDevices":[["a","DEVICE_LOCKED"]]}"#);
    fails(r#"{"failedDeviceMap":{"a":"E1"}}"#);
    passes(r#"{"failedDeviceList":[{}, null, {"code":null}]}"#);
}

/// An item that failed as a whole is an item, whatever it lists.
#[test]
fn an_item_with_a_list_is_an_item() {
    let error = fails(
        r#"{"resultList":[{"result":"FAIL","requestedId":"1","data":[{"imei":"5"}]},
            {"result":"SUCCESS","requestedId":"2"}]}"#,
    );
    assert_eq!(error.items().len(), 1);
    assert_eq!(error.items()[0].id(), Some("1"));
    assert!(error.is_partial());
}

/// An item that does not report an outcome counts as a success only beside one that failed.
#[test]
fn an_item_without_an_outcome_is_not_a_success_by_itself() {
    for body in [
        r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED","devices":[{"imei":"1"}]}"#,
        r#"{"transactionId":"t","state":"Failed","devices":[{"imei":"i","state":"Failed"}]}"#,
    ] {
        assert!(!fails(body).is_partial(), "{body}");
    }
    let mixed = r#"{"devices":[{"imei":"1"},{"imei":"2","code":4040000,"message":"NO_DEVICE"}]}"#;
    assert!(fails(mixed).is_partial());
}

/// An HTTP reason phrase is a name if the table has a row with it.
#[test]
fn a_phrase_may_be_a_rows_name() {
    knox_codes! {
        pub enum Own: u32 {
            code | name;
            7 | DEVICE_LOST;
            8 | CONFLICT;
        }
    }

    let known = |body: &str| KnoxError::decode_as::<Own>(400, body).known();
    assert_eq!(known(r#"{"code":7,"message":"BAD_REQUEST"}"#), Some(Own::DeviceLost));
    assert_eq!(known(r#"{"code":8,"message":"CONFLICT"}"#), Some(Own::Conflict));
    assert_eq!(known(r#"{"code":7,"message":"CONFLICT"}"#), None);
}

/// By default, a response that names another error has no row; a table can choose otherwise.
#[test]
fn a_table_can_be_matched_by_code_alone() {
    knox_codes! {
        pub enum ByName: u32 {
            code | name;
            7 | DEVICE_LOST;
        }

        #[knox(match = code)]
        pub enum ByCode: u32 {
            code | name;
            7 | DEVICE_LOST;
        }

        /// The row's own table decides.
        pub enum Both: u32 extends ByCode {
            code | name;
            8 | TENANT_BUSY;
        }
    }

    let body = r#"{"code":7,"message":"DEVICE_LOCKED"}"#;
    assert_eq!(KnoxError::decode_as::<ByName>(400, body).known(), None);
    assert_eq!(KnoxError::decode_as::<ByCode>(400, body).known(), Some(ByCode::DeviceLost));
    assert_eq!(
        KnoxError::decode_as::<Both>(400, body).known(),
        Some(Both::ByCode(ByCode::DeviceLost))
    );
    let other = r#"{"code":8,"message":"DEVICE_LOCKED"}"#;
    assert_eq!(KnoxError::decode_as::<Both>(400, other).known(), None);
}

/// A failure word may be one of several words, which say what failed.
#[test]
fn words_say_what_failed() {
    for word in [
        "UPLOAD_FAILED",
        "VALIDATION_ERROR",
        "DEVICE_NOT_FOUND",
        "INVALID",
        "TIMEOUT",
        "Refused",
        "Errored",
        "NG",
        "NOT_OK",
        "UploadFailed",
        "Upload failed.",
        "false",
    ] {
        for key in ["state", "status", "result", "uploadStatus", "transactionState"] {
            fails(&format!(r#"{{"transactionId":"t","{key}":"{word}"}}"#));
        }
        let error =
            fails(&format!(r#"{{"resultList":[{{"requestedId":"1","result":"{word}"}}]}}"#));
        assert_eq!(error.items()[0].id(), Some("1"), "{word}");
        // The state of an item is its own.
        passes(&format!(r#"{{"imei":"i","state":"{word}","uploadStatus":"{word}"}}"#));
        passes(&format!(r#"{{"devices":[{{"imei":"i","status":"{word}"}}]}}"#));
        passes(&format!(r#"{{"deviceStatus":"{word}"}}"#));
    }
    fails(r#"{"result":"EXPIRED"}"#);
    for body in [
        r#"{"status":"EXPIRED"}"#,
        r#"{"state":"NO"}"#,
        r#"{"state":"N"}"#,
        r#"{"result":"No errors found"}"#,
        r#"{"result":"true"}"#,
        r#"{"status":"Device not enrolled"}"#,
        r#"{"jobStatus":"RUNNING"}"#,
    ] {
        passes(body);
    }
    assert!(fails(r#"{"state":"PartiallyComplete"}"#).is_partial());
    passes(r#"{"state":"PARTIALLY_ASSIGNED"}"#);
}

#[test]
fn flags_may_be_strings_and_numbers() {
    for body in [
        r#"{"success":0,"message":"Device not found"}"#,
        r#"{"isSuccess":"0"}"#,
        r#"{"successFlag":"N"}"#,
        r#"{"successYn":"N"}"#,
        r#"{"errorFlag":"Y"}"#,
        r#"{"code":1,"data":false,"message":"Command not sent"}"#,
    ] {
        fails(body);
    }
    for body in [
        r#"{"success":0,"fail":0}"#,
        r#"{"success":0,"count":0}"#,
        r#"{"success":0,"resultList":[]}"#,
        r#"{"data":{"success":0}}"#,
        r#"{"code":0,"data":false}"#,
        r#"{"data":false}"#,
        r#"{"code":"DE","data":false}"#,
        r#"{"noErrors":true,"isDuplicate":true,"isActive":false}"#,
    ] {
        passes(body);
    }
}

/// A `statusCode` is a code and a state, and a `statusMessage` may report an error.
#[test]
fn a_status_code_is_a_state() {
    for body in [
        r#"{"licenses":[],"statusCode":404}"#,
        r#"{"statusCode":500,"statusMessage":""}"#,
        r#"{"statusCode":"LICENSE_NOT_FOUND"}"#,
        r#"{"statusCode":1,"statusMessage":"License not found"}"#,
        r#"{"statusMessage":"LICENSE_NOT_FOUND"}"#,
    ] {
        fails(body);
    }
    for body in [
        r#"{"licenses":[],"statusCode":200,"statusMessage":"SUCCESS"}"#,
        r#"{"licenses":[],"statusCode":0,"statusMessage":"Nothing has failed"}"#,
        r#"{"licenses":[],"statusCode":1,"statusMessage":"The licenses"}"#,
        r#"{"statusCode":"ACTIVE"}"#,
    ] {
        passes(body);
    }
}

/// Beside an error, the failure state of an item is the outcome of the call.
#[test]
fn an_error_explains_an_items_state() {
    for item in [
        r#""status":"FAILED","errorMessage":"No such device""#,
        r#""status":"FAILED","failureReason":"No such device""#,
        r#""status":"FAILED","message":"DEVICE_INVALID""#,
        r#""state":"Error","reason":"DEVICE_INVALID""#,
        r#""status":404,"message":"not there""#,
        r#""success":"false""#,
        r#""isSuccess":"N""#,
        r#""hasError":true"#,
        r#""errors":["DEVICE_LOCKED"]"#,
    ] {
        let error = fails(&format!(r#"{{"devices":[{{"imei":"i",{item}}}]}}"#));
        assert_eq!(error.items()[0].id(), Some("i"), "{item}");
    }
    for item in [
        r#""status":"FAILED","message":"Android 14""#,
        r#""status":"FAILED","message":"ANDROID""#,
        r#""status":"Error","errorMessage":"none""#,
        r#""stats":{"errors":3},"hasError":false,"failedLoginCount":2"#,
        r#""isActive":false,"lastErrorAt":"x","uploadStatus":"FAILED""#,
    ] {
        passes(&format!(r#"{{"devices":[{{"imei":"i",{item}}}]}}"#));
    }
}

#[test]
fn failures_have_many_keys() {
    for key in [
        "notExistDeviceList",
        "duplicateDeviceList",
        "missingDevices",
        "unknownDevices",
        "ineligibleDevices",
        "notAssignedDeviceList",
        "failedCampaigns",
        "failedPolicyList",
        "failedOperations",
        "failedKeys",
        "failedEnrollments",
        "devicesFailed",
    ] {
        let error = fails(&format!(r#"{{"successDeviceList":["a"],"{key}":["b"]}}"#));
        assert_eq!((error.items()[0].id(), error.is_partial()), (Some("b"), true), "{key}");
        passes(&format!(r#"{{"successDeviceList":["a"],"{key}":[]}}"#));
    }
    passes(r#"{"unknownDevices":["a"],"duplicateKeys":["a"],"failover":["b"]}"#);
    for key in [
        "failedEnrollmentCount",
        "failedAssignCount",
        "failed_policies_count",
        "failures_no",
        "noOfFailed",
        "no_of_failed_devices",
        "errCnt",
        "ngCount",
        "nonExistCount",
        "failedQuantity",
        "duplicateCount",
    ] {
        fails(&format!(r#"{{"{key}":1}}"#));
        passes(&format!(r#"{{"{key}":0}}"#));
    }
    for key in ["failedLoginCount", "failedUnlockAttemptsCount", "missingCount", "errorBudget"] {
        passes(&format!(r#"{{"{key}":1}}"#));
    }
    for key in ["summary", "counts", "count", "stats", "statistics"] {
        assert!(fails(&format!(r#"{{"{key}":{{"failed":1,"succeeded":2}}}}"#)).is_partial());
        fails(&format!(r#"{{"data":{{"{key}":{{"failed":1}}}}}}"#));
        passes(&format!(r#"{{"{key}":{{"failed":0,"succeeded":2}}}}"#));
        passes(&format!(r#"{{"deviceId":"d","{key}":{{"failed":1}}}}"#));
    }
    // Some relays write a count as a float in a string.
    for body in [
        r#"{"failedCount":"0.0","successCount":"2.0"}"#,
        r#"{"errorCode":"0.0"}"#,
        r#"{"failedCount":"-"}"#,
    ] {
        passes(body);
    }
    fails(r#"{"failedCount":"1.0"}"#);
}

#[test]
fn successes_have_many_keys() {
    for body in [
        r#"{"deletedDevices":["a"],"failedDevices":["b"]}"#,
        r#"{"approved":["a"],"rejected":["b"]}"#,
        r#"{"validImeis":["a"],"invalidImeis":["b"]}"#,
        r#"{"processedItems":["a"],"unprocessedItems":["b"]}"#,
        r#"{"acceptedCount":1,"rejectedCount":1}"#,
        r#"{"succeedDeviceList":["a"],"failDeviceList":["b"]}"#,
        r#"{"totalCount":3,"failedCount":1}"#,
        r#"{"data":{"a":{"id":1},"b":null},"errors":[{"message":"m","path":["b"]}]}"#,
        r#"[{"successDeviceList":["a"],"failedDeviceList":["b"]}]"#,
        r#"[{"errors":[{"message":"x"}]},{"data":{}}]"#,
    ] {
        assert!(fails(body).is_partial(), "{body}");
    }
    for body in [
        r#"{"totalCount":1,"failedCount":1}"#,
        r#"{"totalCount":3,"failedCount":1,"pendingCount":2}"#,
        r#"{"data":null,"errors":[{"message":"m"}]}"#,
        r#"{"data":{"a":null},"errors":[{"message":"m"}]}"#,
    ] {
        assert!(!fails(body).is_partial(), "{body}");
    }
    // These do not make a failed call a success.
    assert!(!KnoxError::decode(402, r#"{"message":"x y","availableLicenses":5}"#).is_partial());
    passes(r#"{"valid":false,"processed":0,"deletedDevices":[]}"#);
    passes(r#"{"resultCode":"SUCCEED","result":"SUCCEED"}"#);
    passes(r#"[{"name":"x","errors":[{"code":1}]},{"code":"DE","message":"GERMANY"}]"#);
}

#[test]
fn a_body_without_an_outcome_is_not_a_failure() {
    for body in [
        r#"{"code":"DEVICE_FOUND","message":"Device found"}"#,
        r#"{"code":"CONVERTED","message":"CONVERTED"}"#,
        r#"{"code":"READY_TO_PUBLISH","message":"READY_TO_PUBLISH"}"#,
        r#"{"errorMessage":"Completed successfully"}"#,
        r#"{"errorMessage":"Success."}"#,
        r#"{"error":"-"}"#,
        r#"{"error":{"code":"-"}}"#,
    ] {
        passes(body);
    }
    fails(r#"{"code":"UPLOAD_FAILED","message":"UPLOAD_FAILED"}"#);
    fails(r#"{"code":"DEVICE_NOT_FOUND","message":"It is gone"}"#);
    fails(r#"{"errorMessage":"The upload is pending"}"#);
}
