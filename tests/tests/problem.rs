//! What a problem response shows a client of an error, and what it hides.

use std::convert::Infallible;
use std::net::Ipv4Addr;

use axum::response::IntoResponse;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use knox_errors::{CustomerAuthCode, KnoxCode, KnoxError, OpenCode, Problem, knox_codes};
use serde_json::{Value, json};

knox_codes! {
    /// Codes of the billing service
    #[knox(docs = "https://errors.example.com/billing#{code}")]
    pub enum BillingCode: u32 {
        code    | name             | status | retry_after | description;
        4020101 | CARD_DECLINED    | 402    | _           | "The bank declined the card.";
        4290101 | RATE_LIMITED     | 429    | 30          | "Another payment is running.";
        #[knox(docs = "https://status.example.com/{name}")]
        5040101 | ACQUIRER_TIMEOUT | 504    | _           | "The acquirer did not answer.";
        2020101 | ACCEPTED         | 202    | _           | _;
    }
}

knox_codes! {
    /// A description of 1,100 bytes, longer than what is cut elsewhere
    pub enum LongCode: u32 {
        code | name | description;
        1 | LONG
            | "A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota A quota ends";
    }
}

/// Errors of payments
#[derive(Debug, thiserror::Error, KnoxCode)]
enum PayError {
    #[error("10.0.0.7:5432 did not answer to {secret}")]
    #[knox(row = BillingCode::AcquirerTimeout)]
    Timeout { secret: String },
    /// The tenant is not served here.
    #[error("{0} is not in shard 4")]
    #[knox(code = 4040102, status = 404, docs = "https://errors.example.com/own/{name}")]
    NoTenant(String),
    /// The queue is full.
    #[error("queue {0} is full")]
    #[knox(code = 5030101, status = 503)]
    Full(String),
    #[error("sign-in failed for {tenant}")]
    SignIn {
        #[knox(transparent)]
        source: BillingCode,
        tenant: String,
    },
    /// The shard is lost.
    #[error("password=hunter2")]
    #[knox(code = _)]
    Bug,
}

fn body(problem: Problem<impl KnoxCode>) -> Value {
    let status = problem.status();
    let response = problem.into_http::<String>();
    assert_eq!(response.status(), status);
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    let body: Value = serde_json::from_str(response.body()).expect("JSON");
    assert_eq!(body["status"], status.as_u16());
    body
}

#[test]
fn a_problem_has_the_data_of_the_row() {
    assert_eq!(
        body(Problem::new(BillingCode::CardDeclined)),
        json!({
            "type": "https://errors.example.com/billing#4020101", "title": "CARD_DECLINED",
            "status": 402, "detail": "The bank declined the card.", "code": 4_020_101,
        })
    );
    assert_eq!(
        body(Problem::new(CustomerAuthCode::AccessTokenExpired)),
        json!({
            "title": "ACCESS_TOKEN_EXPIRED", "status": 403, "code": 4_032_251,
            "detail": CustomerAuthCode::AccessTokenExpired.description(),
        })
    );
}

#[test]
fn an_errors_own_message_is_not_sent() {
    let timeout = || PayError::Timeout { secret: "hunter2".to_owned() };
    assert_eq!(
        body(Problem::new(timeout())),
        json!({
            "type": "https://status.example.com/ACQUIRER_TIMEOUT", "title": "ACQUIRER_TIMEOUT",
            "status": 504, "detail": "The acquirer did not answer.", "code": 5_040_101,
        })
    );
    assert_eq!(
        body(Problem::new(PayError::Full("eu-4".to_owned()))),
        json!({"title": "FULL", "status": 503, "detail": "The queue is full.", "code": 5_030_101})
    );
    assert_eq!(
        body(Problem::new(PayError::Bug)),
        json!({"title": "Internal Server Error", "status": 500})
    );
    let asked = body(Problem::new(timeout()).with_detail());
    assert_eq!(asked["detail"], timeout().to_string());
    assert!(asked["detail"].as_str().is_some_and(|detail| detail.contains("hunter2")));
    assert_eq!((&asked["title"], &asked["code"]), (&json!("ACQUIRER_TIMEOUT"), &json!(5_040_101)));
}

#[test]
fn the_link_is_that_of_the_row() {
    let url = |error: &dyn KnoxCode| error.code_docs_url().map(|url| url.to_string());
    let declined = Some("https://errors.example.com/billing#4020101".to_owned());
    assert_eq!(url(&BillingCode::CardDeclined), declined);
    let sign_in = || PayError::SignIn { source: BillingCode::CardDeclined, tenant: "t".to_owned() };
    assert_eq!(url(&sign_in()), declined);
    assert_eq!(url(&Box::new(sign_in())), declined);
    assert_eq!(url(&&sign_in()), declined);
    assert_eq!(url(&OpenCode::<BillingCode>::from(4_020_101)), declined);
    assert_eq!(url(&OpenCode::<BillingCode>::from(1)), None);
    let own = Some("https://errors.example.com/own/NO_TENANT".to_owned());
    assert_eq!(url(&PayError::NoTenant("t".to_owned())), own);
    assert_eq!(url(&PayError::Full("q".to_owned())), None);
    assert_eq!(url(&PayError::Bug), None);
    let response = r#"{"code":4020101,"items":[{"id":"a","code":4290101}]}"#;
    let error = KnoxError::decode_as::<BillingCode>(402, response);
    assert_eq!(url(&error), declined);
    let limited = Some("https://errors.example.com/billing#4290101".to_owned());
    assert_eq!(error.items().iter().map(|item| url(item)).collect::<Vec<_>>(), [limited]);
    assert_eq!(url(&KnoxError::decode(402, response)), None);
}

#[test]
fn members_are_added_and_none_is_replaced() {
    let full = || Problem::new(PayError::Full("q".to_owned()));
    let more = body(full().with("instance", "/pay/7").with("tries", 3).with("tries", 4));
    assert_eq!((&more["instance"], &more["tries"]), (&json!("/pay/7"), &json!(4)));
    // The row has no link, and the error has no items.
    let kept = ["type", "title", "status", "detail", "code", "items"];
    let tried = kept.iter().fold(full(), |problem, name| problem.with(*name, "mine"));
    assert_eq!(body(tried), body(full()));
    let bug = || Problem::new(PayError::Bug);
    let tried = kept.iter().fold(bug(), |problem, name| problem.with(*name, "mine"));
    assert_eq!(body(tried), body(bug()));
}

/// A name and a description of which some characters do not show themselves.
#[derive(Debug, thiserror::Error, KnoxCode)]
enum HiddenError {
    #[error("first\n  line\u{2028}{0}")]
    #[knox(
        code = "E\u{202e}1",
        name = "NAME\u{202e}\u{200b}",
        description = "a\u{2028}b\tc\u{202e}d\u{1b}",
        status = 400
    )]
    Hidden(String),
}

#[test]
fn nothing_is_hidden_in_titles_and_details() {
    let hidden = |words: &str| Problem::new(HiddenError::Hidden(words.to_owned()));
    let response = hidden("x").into_http::<String>();
    let is_shown = |text: &str, but: &str| {
        text.replace(but, "").chars().all(|char| char.is_ascii_graphic() || char == ' ')
    };
    // The code is data, and stays what it is.
    assert!(is_shown(response.body(), "E\u{202e}1"), "{}", response.body());
    let problem = body(hidden("x"));
    assert_eq!(problem["title"], "NAME\\u{202e}\\u{200b}");
    assert_eq!(problem["detail"], "a b c\\u{202e}d\\u{1b}");
    assert_eq!(problem["code"], "E\u{202e}1");
    let asked = body(hidden("\u{feff}x").with_detail());
    assert_eq!(asked["detail"], "first line \\u{feff}x");
    let long = body(hidden(&"x".repeat(5000)).with_detail());
    assert_eq!(long["detail"].as_str().map(|detail| detail.chars().count()), Some(1025));
    // The description is the table's, and whole, as in the documents.
    let whole = body(Problem::new(LongCode::Long));
    assert_eq!(whole["detail"], LongCode::Long.description());
    assert_eq!(LongCode::Long.description().len(), 1100);
}

#[test]
fn a_status_that_is_not_an_error_becomes_500() {
    let accepted = body(Problem::new(BillingCode::Accepted));
    assert_eq!((&accepted["status"], &accepted["code"]), (&json!(500), &json!(2_020_101)));
    assert_eq!((&accepted["title"], accepted.get("detail")), (&json!("ACCEPTED"), None));
}

/// Axum and the `http` types of other frameworks send the same response.
#[test]
fn both_responses_are_equal() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let problem = || Problem::new(BillingCode::RateLimited).with("tries", 3);
    let http = problem().into_http::<String>();
    let axum = problem().into_response();
    assert_eq!((http.status(), http.headers()), (axum.status(), axum.headers()));
    let axum = runtime.block_on(axum::body::to_bytes(axum.into_body(), usize::MAX));
    assert_eq!(http.body().as_bytes(), axum.expect("a body"));
}

/// A hyper server without a framework.
#[test]
fn hyper_sends_problems() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move {
            let (stream, _) = listener.accept().await.unwrap();
            let answer = service_fn(async |_| {
                let problem = Problem::new(BillingCode::RateLimited).with("tries", 3);
                Ok::<_, Infallible>(problem.into_http::<String>())
            });
            http1::Builder::new().serve_connection(TokioIo::new(stream), answer).await
        });
        let response = reqwest::get(format!("http://{address}/")).await.unwrap();
        assert_eq!(response.status(), 429);
        assert_eq!(response.headers()["content-type"], "application/problem+json");
        assert_eq!(response.headers()["retry-after"], "30");
        let body: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
        assert_eq!(
            body,
            json!({
                "type": "https://errors.example.com/billing#4290101", "title": "RATE_LIMITED",
                "status": 429, "detail": "Another payment is running.", "code": 4_290_101,
                "tries": 3,
            })
        );
    });
}
