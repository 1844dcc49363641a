//! Reports of whole responses, and what generic code gets from responses.

use std::time::Duration;

use knox_errors::{
    AccountTokenCode, Action, CodeValue, CustomerAuthCode, HttpCode, KnoxCode, KnoxError,
    OfficialCode,
};

#[test]
fn a_report_shows_everything() {
    let body = "{\"code\":4290000,\n\t\"message\":\"BUSY\u{202e}\",\"trackingId\":\"t 1\"}";
    let error = KnoxError::decode(429, body).with_retry_after("120");
    let wait = Action::WaitAndRetry;
    let expected = format!(
        "status: 429\n\
         code: 4290000\n\
         detail: BUSY\\u{{202e}}\n\
         tracking id: t 1\n\
         action: WaitAndRetry: {}\n\
         retry after: 120 s\n\
         body: {} bytes\n\
         {{\"code\":4290000,\n\t\"message\":\"BUSY\\u{{202e}}\",\"trackingId\":\"t 1\"}}\n",
        wait.description(),
        body.len(),
    );
    assert_eq!(error.report().to_string(), expected);
    assert_eq!(format!("{:?}", error.report()), expected);
}

#[test]
fn a_report_shows_each_item() {
    let body = r#"{"devices":[{"imei":"i 1","code":"AUT_1802","message":"M","data":"by bob\n"},{"imei":"j","code":17,"message":"N"}]}"#;
    let error = KnoxError::decode(207, body);
    let row = AccountTokenCode::Aut1802;
    let action = row.action().expect("an action");
    let expected = format!(
        "status: 207\n\
         item: i 1\n  \
           code: AUT_1802\n  \
           name: M\n  \
           known as: {row}\n  \
           detail: by bob\\n\n  \
           action: {action}: {}\n\
         item: j\n  \
           code: 17\n  \
           name: N\n\
         body: {} bytes\n\
         {body}\n",
        action.description(),
        body.len(),
    );
    assert_eq!(error.report().to_string(), expected);
}

#[test]
fn an_empty_body_is_counted() {
    let report = KnoxError::decode(299, "").report().to_string();
    assert_eq!(report, "status: 299\nbody: 0 bytes\n");
}

#[test]
fn a_known_response_has_the_data_of_its_row() {
    let row = CustomerAuthCode::AccessTokenExpired;
    let error = KnoxError::decode(403, r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED"}"#);
    let error: &dyn KnoxCode = &error;
    assert_eq!(error.code_value(), Some(CodeValue::Number(4_032_251)));
    assert_eq!(error.code_name(), Some("ACCESS_TOKEN_EXPIRED"));
    assert_eq!(error.code_description(), row.code_description());
    assert_eq!(error.code_status(), Some(403));
    assert_eq!(error.code_action(), Some(Action::RequestAccessToken));
    assert_eq!(error.code_retry_after(), None::<Duration>);
}

#[test]
fn a_known_item_has_the_data_of_its_row() {
    let row = CustomerAuthCode::AccessTokenExpired;
    let body = r#"{"devices":[{"imei":"i","code":4032251,"message":"ACCESS_TOKEN_EXPIRED"},{"imei":"j","code":17,"message":"N n","success":false}]}"#;
    let error = KnoxError::decode(200, body);
    let [known, unknown] = error.items() else { panic!("two items") };
    assert!(known.is(row));
    assert!(!known.is(CustomerAuthCode::AccessTokenInvalid));
    assert!(!known.is(OfficialCode::Http(HttpCode::NotFound)));
    assert!(!unknown.is(row));
    let (known, unknown): (&dyn KnoxCode, &dyn KnoxCode) = (known, unknown);
    assert_eq!(known.code_value(), Some(CodeValue::Number(4_032_251)));
    assert_eq!(known.code_name(), Some("ACCESS_TOKEN_EXPIRED"));
    assert_eq!(known.code_description(), row.code_description());
    assert_eq!(known.code_status(), Some(403));
    assert_eq!(known.code_action(), Some(Action::RequestAccessToken));
    assert_eq!(unknown.code_value(), Some(CodeValue::Number(17)));
    assert_eq!((unknown.code_name(), unknown.code_description()), (None, None));
    assert_eq!((unknown.code_status(), unknown.code_action()), (None, None));
    assert_eq!((known.code_retry_after(), unknown.code_retry_after()), (None, None));
}
