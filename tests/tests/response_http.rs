//! Responses over real HTTP: reqwest calls an axum service on the loopback interface.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::IntoResponse;
use axum::routing::get;
use knox_errors::axum::Problem;
use knox_errors::http::status;
use knox_errors::{
    AccountTokenCode, Action, CodeValue, CustomerAuthCode, HttpCode, KnoxCode, KnoxError,
};
use knox_errors_tests::examine::{BODIES, examine};
use serde_json::{Value, json};

/// Runs the service and its client.
fn serve<F: Future<Output = ()>>(app: Router, ask: impl FnOnce(SocketAddr) -> F) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async { axum::serve(listener, app).await });
        ask(address).await;
    });
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    async fn of(address: SocketAddr, path: &str) -> Self {
        let response = reqwest::get(format!("http://{address}{path}")).await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        Self { status, headers, body: response.bytes().await.unwrap().to_vec() }
    }

    fn decode(&self) -> KnoxError {
        KnoxError::from_parts(self.status, &self.headers, &self.body)
    }

    fn problem(&self) -> Value {
        assert_eq!(self.headers["content-type"], "application/problem+json");
        let problem: Value = serde_json::from_slice(&self.body).unwrap();
        assert_eq!(problem["status"], self.status.as_u16());
        problem
    }
}

#[test]
fn every_body_arrives_and_is_decoded() {
    let mut app = Router::new();
    for (at, body) in BODIES.into_iter().enumerate() {
        let answer = move || async move { (StatusCode::FORBIDDEN, body) };
        app = app.route(&format!("/{at}"), get(answer));
    }
    serve(app, |address| async move {
        for (at, body) in BODIES.into_iter().enumerate() {
            let error = Answer::of(address, &format!("/{at}")).await.decode();
            let direct = KnoxError::decode(403, body);
            assert_eq!((error.status(), error.body()), (403, body.as_bytes()));
            assert_eq!(error.wire_code(), direct.wire_code());
            assert_eq!(error.items().len(), direct.items().len());
            examine(error.status(), error.body());
        }
    });
}

#[test]
fn retry_after() {
    let in_an_hour = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(3600));
    let values = [("/seconds", String::from("7")), ("/date", in_an_hour), ("/odd", "soon".into())];
    let mut app = Router::new().route("/none", get(|| async { StatusCode::TOO_MANY_REQUESTS }));
    for (path, value) in values {
        let value = HeaderValue::try_from(value).unwrap();
        let answer = || async { (StatusCode::TOO_MANY_REQUESTS, [("Retry-After", value)]) };
        app = app.route(path, get(answer));
    }
    serve(app, |address| async move {
        let wait = async |path| Answer::of(address, path).await.decode().retry_after();
        assert_eq!(wait("/seconds").await, Some(Duration::from_secs(7)));
        let until_date = wait("/date").await.expect("a date");
        assert!((3500..=3600).contains(&until_date.as_secs()), "{until_date:?}");
        assert_eq!((wait("/odd").await, wait("/none").await), (None, None));
        let limited = Answer::of(address, "/none").await.decode();
        assert_eq!(limited.action(), Some(Action::WaitAndRetry));
    });
}

#[test]
fn a_hundred_mebibytes_of_html() {
    const LEN: usize = 100 << 20;
    let page = || async { (StatusCode::BAD_GATEWAY, "<html>\n".repeat(LEN / 7)) };
    serve(Router::new().route("/", get(page)), |address| async move {
        let error = Answer::of(address, "/").await.decode();
        assert_eq!(error.body().len(), LEN / 7 * 7);
        assert_eq!(error.action(), Some(Action::RetryWithBackoff));
    });
}

#[test]
fn problems() {
    async fn expired() -> Result<(), Problem<CustomerAuthCode>> {
        Err(CustomerAuthCode::AccessTokenExpired)?
    }

    async fn text_code() -> impl IntoResponse {
        Problem::new(AccountTokenCode::Aut1802)
    }

    async fn upstream() -> Problem<KnoxError> {
        let body = r#"{"code":4290000,"message":"BUSY","data":"bob@example.com"}"#;
        Problem::new(KnoxError::decode(429, body))
    }

    async fn without_status() -> Problem<Bare> {
        Problem::new(Bare)
    }

    async fn numbered(Path(code): Path<i128>) -> Problem<Numbered> {
        Problem::new(Numbered(code))
    }

    async fn items() -> Problem<KnoxError> {
        Problem::new(KnoxError::decode(200, r#"{"devices":[{"imei":"i","code":4000009}]}"#))
    }

    async fn limited() -> Problem<KnoxError> {
        Problem::new(KnoxError::decode(429, "").with_retry_after("7"))
    }

    async fn within_own() -> Problem<OwnError> {
        let devices =
            r#"{"imei":"secret","code":4012259,"message":"by bob@example.com"},"#.repeat(101);
        let body = format!(r#"{{"devices":[{devices}{{"imei":"i"}}]}}"#);
        Problem::new(OwnError::Api(KnoxError::decode(503, body).with_retry_after("120")))
    }

    let app = Router::new()
        .route("/expired", get(expired))
        .route("/limited", get(limited))
        .route("/own", get(within_own))
        .route("/text", get(text_code))
        .route("/upstream", get(upstream))
        .route("/bare", get(without_status))
        .route("/numbered/{code}", get(numbered))
        .route("/items", get(items));
    serve(app, |address| async move {
        let problem = async |path| Answer::of(address, path).await.problem();
        let row = CustomerAuthCode::AccessTokenExpired;
        assert_eq!(
            problem("/expired").await,
            json!({"status": 403, "title": row.name(), "detail": row.description(), "code": 4_032_251})
        );
        assert_eq!(problem("/text").await["code"], "AUT_1802");
        assert_eq!(
            problem("/upstream").await,
            json!({"status": 429, "title": "BUSY", "code": 4_290_000})
        );
        assert_eq!(
            problem("/bare").await,
            json!({"status": 500, "title": "Internal Server Error"})
        );
        let negative = problem("/numbered/-9223372036854775808").await;
        assert_eq!(negative["code"], i64::MIN);
        let large = problem("/numbered/18446744073709551615").await;
        assert_eq!(large["code"], u64::MAX);
        let too_large = problem("/numbered/18446744073709551616").await;
        assert_eq!(too_large["code"], "18446744073709551616");
        let items = problem("/items").await;
        assert_eq!((&items["status"], &items["code"]), (&json!(500), &Value::Null));
        assert_eq!(items["items"], json!([{"code": 4_000_009, "detail": "4000009"}]));
        assert_eq!(problem("/upstream").await.get("items"), None);

        let retry_after =
            async |path| Answer::of(address, path).await.headers.get("retry-after").cloned();
        assert_eq!(retry_after("/limited").await.unwrap(), "7");
        assert_eq!(retry_after("/own").await.unwrap(), "120");
        assert_eq!(retry_after("/upstream").await, None);
        // One and a half.
        assert_eq!(retry_after("/numbered/1").await.unwrap(), "2");
        let own = problem("/own").await;
        assert_eq!(own.get("detail"), None);
        assert_eq!(own["items"].as_array().map(Vec::len), Some(100));
        assert_eq!(own["items"][99], json!({"code": 4_012_259, "detail": "4012259"}));
    });
}

/// An error that passes on a response.
#[derive(Debug, thiserror::Error, KnoxCode)]
enum OwnError {
    #[error(transparent)]
    #[knox(transparent)]
    Api(#[from] KnoxError),
}

#[test]
fn a_wrapper_passes_on_the_items_and_the_wait() {
    let body = r#"{"devices":[{"imei":"i","code":"AUT_1802"},{"imei":"j","code":4000017}]}"#;
    let error = KnoxError::decode(503, body).with_retry_after("3");
    let boxed: Box<dyn KnoxCode> = Box::new(OwnError::from(error));
    assert_eq!(boxed.code_retry_after(), Some(Duration::from_secs(3)));
    let mut items = Vec::new();
    boxed.code_items().expect("a response").for_each_item(&mut |code, item| {
        items.push((code.map(|code| code.to_string()), item.to_string()));
    });
    let row = AccountTokenCode::Aut1802.to_string();
    assert_eq!(items, [(Some("AUT_1802".into()), row), (Some("4000017".into()), "4000017".into())]);

    let bare: &dyn KnoxCode = &Bare;
    assert_eq!(bare.code_retry_after(), None);
    assert!(bare.code_items().is_none());
}

/// Has no code at all.
struct Bare;

impl KnoxCode for Bare {
    fn code_value(&self) -> Option<CodeValue<'_>> {
        None
    }

    fn code_name(&self) -> Option<&str> {
        None
    }

    fn code_description(&self) -> Option<&str> {
        None
    }

    fn code_status(&self) -> Option<u16> {
        None
    }

    fn code_action(&self) -> Option<Action> {
        None
    }

    fn code_retry_after(&self) -> Option<Duration> {
        None
    }
}

impl std::fmt::Display for Bare {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("bare")
    }
}

/// Has a number as its code, and asks for a wait of 1.5 seconds.
struct Numbered(i128);

impl KnoxCode for Numbered {
    fn code_value(&self) -> Option<CodeValue<'_>> {
        Some(CodeValue::Number(self.0))
    }

    fn code_name(&self) -> Option<&str> {
        None
    }

    fn code_description(&self) -> Option<&str> {
        None
    }

    fn code_status(&self) -> Option<u16> {
        None
    }

    fn code_action(&self) -> Option<Action> {
        None
    }

    fn code_retry_after(&self) -> Option<Duration> {
        Some(Duration::from_millis(1500))
    }
}

impl std::fmt::Display for Numbered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("numbered")
    }
}

#[test]
fn a_whole_response_is_checked() {
    let answer = |status: u16, body: &'static str| {
        axum::http::Response::builder()
            .status(status)
            .header("Retry-After", "9")
            .body(body)
            .expect("a response")
    };
    let expired = answer(403, r#"{"code":4032251}"#);
    let error = knox_errors::http::check(&expired).unwrap_err();
    assert!(error.is(CustomerAuthCode::AccessTokenExpired));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(9)));
    let error = knox_errors::http::check_as::<CustomerAuthCode>(&expired).unwrap_err();
    assert!(error.is(CustomerAuthCode::AccessTokenExpired));
    assert!(knox_errors::http::check(&answer(200, "{}")).is_ok());
    let parts = |status, body| {
        let response = answer(status, body);
        knox_errors::http::check_parts(response.status(), response.headers(), response.body())
    };
    assert_eq!(parts(429, "").unwrap_err().retry_after(), Some(Duration::from_secs(9)));
    assert!(parts(200, r#"{"fail":1}"#).is_err() && parts(200, "").is_ok());
}

#[test]
fn statuses_of_codes() {
    for row in HttpCode::ALL {
        assert_eq!(status(row).map(|status| status.as_u16()), Some(row.code()));
    }
    assert_eq!(status(&CustomerAuthCode::AccessTokenExpired), Some(StatusCode::FORBIDDEN));
    assert_eq!(status(&Bare), None);
    let of_trait_object: &dyn KnoxCode = &AccountTokenCode::Aut1001;
    assert_eq!(status(of_trait_object), Some(StatusCode::BAD_REQUEST));
}
