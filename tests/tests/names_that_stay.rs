//! Names that stay: this file compiles and runs against this and every later version, with the
//! features `response`, `serde` and `export`. Everything else may be renamed before 0.1 is
//! published.
#![allow(unused_imports)]
use std::time::Duration;

use knox_errors::export::Document;
use knox_errors::{
    Action, CodeValue, CustomerAuthCode, HttpCode, KnoxCode, KnoxError, KnoxTable, OfficialCode,
    OpenCode, UnknownCode, check, knox_codes,
};

knox_codes! {
    /// Codes of the gateway
    pub enum GatewayCode: u32 {
        code    | name        | status | action       | description;
        4290001 | TENANT_BUSY | 429    | WaitAndRetry | "Another bulk job is running.";
    }
    pub enum AnyCode: any extends GatewayCode as Gateway, OfficialCode as Official {}
}

#[derive(Debug, serde::Serialize, serde::Deserialize, PartialEq)]
struct Message {
    #[serde(with = "knox_errors::serde::by_code")]
    code: OpenCode<GatewayCode>,
    #[serde(with = "knox_errors::serde::by_name")]
    name: GatewayCode,
}

const BUSY: GatewayCode = GatewayCode::from_code(4_290_001).unwrap();

#[test]
fn names_stay() {
    assert_eq!((BUSY.code(), BUSY.name(), BUSY.status()), (4_290_001, "TENANT_BUSY", Some(429)));
    assert_eq!((GatewayCode::ALL.len(), GatewayCode::COUNT), (1, 1));
    assert_eq!(GatewayCode::from_name("TENANT_BUSY"), Some(BUSY));
    assert_eq!(GatewayCode::find("tenant_busy"), Some(BUSY));
    assert_eq!(
        (BUSY.code_value(), BUSY.code_status()),
        (Some(CodeValue::Number(4_290_001)), Some(429))
    );
    assert!(AnyCode::from_code(CodeValue::Text("AUT_1802")).is_some());
    assert!("4999999".parse::<GatewayCode>().is_err());
    assert_eq!(OpenCode::<GatewayCode>::from(1).known(), None);

    let body = r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED","data":"x"}"#;
    let error: KnoxError = check(403, body).unwrap_err();
    assert!(error.is(CustomerAuthCode::AccessTokenExpired));
    assert_eq!((error.status(), error.action()), (403, Some(Action::RequestAccessToken)));
    assert_eq!(
        (error.name(), error.detail(), error.items().len()),
        (Some("ACCESS_TOKEN_EXPIRED"), Some("x"), 0)
    );
    assert_eq!(error.body(), body.as_bytes());
    let wait = KnoxError::decode(429, "").with_retry_after("30");
    assert_eq!(wait.retry_after(), Some(Duration::from_secs(30)));

    let message = Message { code: OpenCode::from(7), name: BUSY };
    let json = serde_json::to_string(&message).unwrap();
    assert_eq!(json, r#"{"code":7,"name":"TENANT_BUSY"}"#);
    assert_eq!(serde_json::from_str::<Message>(&json).unwrap(), message);

    assert!(Document::of::<GatewayCode>().markdown().to_string().contains("TENANT_BUSY"));
    assert!(Document::new("Both", &[GatewayCode::TABLE]).html().to_string().contains("4290001"));
}
