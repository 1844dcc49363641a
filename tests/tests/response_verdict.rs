//! What makes an answer under a status of success an error, and an item a failure.

use knox_errors::{KnoxError, check};

fn passes(body: &str) {
    let error = KnoxError::decode(200, body);
    assert!(!error.is_error() && check(200, body).is_ok(), "{body}");
    assert!(check(500, body).is_err(), "the status tells a failure: {body}");
}

fn fails(body: &str) {
    let error = KnoxError::decode(200, body);
    assert!(error.is_error() && check(200, body).is_err(), "{body}");
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
    for word in ["FAIL", "fail", "Failed", "FAILURE", "ERROR", "error", " Fail "] {
        fails(&format!(r#"{{"result":"{word}"}}"#));
        fails(&format!(r#"{{"state":"{word}"}}"#));
        fails(&format!(r#"{{"code":200,"message":"OK","result":"{word}"}}"#));
        fails(&format!(r#"{{"transactions":[{{"state":"s"}},{{"state":"{word}"}}]}}"#));
    }
    for word in ["SUCCESS", "Complete", "InProgress", "FAILOVER", ""] {
        passes(&format!(r#"{{"result":"{word}","state":"{word}"}}"#));
    }
}

#[test]
fn counted_failures_fail() {
    fails(r#"{"count":1,"success":0,"fail":1}"#);
    fails(r#"{"count":"3","success":"1","fail":"2"}"#);
    passes(r#"{"count":2,"success":2,"fail":0}"#);
    passes(r#"{"fail":1}"#);
    passes(r#"{"count":1,"fail":"no"}"#);
}

#[test]
fn codes_of_failure_fail() {
    for body in [
        r#"{"code":"AUT_1802"}"#,
        r#"{"code":"LIC_4102"}"#,
        r#"{"code":4000000,"message":"RESOURCE_INVALID_PARAM"}"#,
        r#"{"code":300,"message":"m"}"#,
        r#"{"code":20000,"message":"m"}"#,
        r#"{"code":2000000.5,"message":"m"}"#,
        r#"{"code":"E-17","message":"DISK_FULL"}"#,
        r#"{"errorId":"e","code":4040300}"#,
        r#"{"errorId":"e","code":"4040300"}"#,
        r#"{"errorId":"e","code":-1}"#,
        r#"{"resultCode":"00006"}"#,
        r#"{"errorCode":"4030000"}"#,
        r#"{"error":"invalid_grant"}"#,
        r#"{"error_code":"AUT_1803"}"#,
        r#"{"error":{"code":"4000000"}}"#,
        r#"{"error":{}}"#,
        "<error><code>FUD_2101</code></error>",
    ] {
        fails(body);
    }
}

#[test]
fn answers_of_other_kinds_pass() {
    for body in [
        "",
        "<!DOCTYPE html><html><body>Sign in</body></html>",
        r#"[{"result":"FAIL"}]"#,
        r#"{"code":7}"#,
        r#"{"code":"DE","name":"Germany"}"#,
        r#"{"code":"DE_1"}"#,
        r#"{"code":"aut_1802"}"#,
        r#"{"errorId":"e","code":"DE"}"#,
        r#"{"deviceId":"d","code":7}"#,
        r#"{"error":null}"#,
        r#"{"error":false}"#,
        r#"{"message":"ERROR"}"#,
    ] {
        passes(body);
    }
}

#[test]
fn items_go_by_the_same_rule() {
    let failed = |item: &str| -> usize {
        let lists = [
            format!(r#"{{"devices":[{item}]}}"#),
            format!(r#"{{"resultList":[{item}]}}"#),
            format!(r#"{{"transactions":[{{"devices":[{item}]}}]}}"#),
        ];
        let failed = lists.map(|body| {
            let error = KnoxError::decode(200, &body);
            assert_eq!(error.is_error(), !error.items().is_empty(), "{body}");
            error.items().len()
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
        r#"{"code":1}"#,
    ] {
        assert_eq!(failed(item), 0, "{item}");
    }
    for item in [
        r#"{"imei":"i","code":1}"#,
        r#"{"code":1,"message":"M"}"#,
        r#"{"deviceUid":"d","code":"4000000"}"#,
        r#"{"imei":"i","code":"AUT_1802"}"#,
        r#"{"imei":"i","state":"Fail"}"#,
        r#"{"requestedId":"r","result":"ERROR"}"#,
        r#"{"requestedId":"r","error":{"code":"4000000"}}"#,
    ] {
        assert_eq!(failed(item), 1, "{item}");
    }
}
