//! The examples that talk over HTTP, run as their users run them.

#![cfg(feature = "online")]

mod client_limits;
mod peers;
mod programs;
mod server_limits;
mod stopping;

use std::net::{Ipv4Addr, SocketAddr};
use std::process::Command;

use axum::Router;
use axum::extract::Path as UrlPath;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::{Value, json};

use crate::programs::{Program, Service};

#[test]
fn token_flow_gets_over_what_can_be_got_over() {
    let output = Command::new(Program::TokenFlow.path()).output().expect("the example runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let log = String::from_utf8(output.stdout).expect("the log is UTF-8");
    let steps: Vec<&str> = log.split("\n* ").skip(1).collect();
    let [first, expired, limited, html, unlisted, partly] = &steps[..] else {
        panic!("six steps: {log}");
    };
    for succeeded in [first, expired, limited, html] {
        assert!(succeeded.contains(r#"=> "{\"devices\":["#), "{succeeded}");
    }
    let actions = |step: &str| -> Vec<String> {
        let words = step.lines().map(str::trim).filter(|line| line.ends_with(char::is_alphabetic));
        words.filter(|word| !word.contains(' ')).map(str::to_owned).collect()
    };
    assert!(actions(first).is_empty());
    assert_eq!(actions(expired), ["RequestAccessToken", "SignNewToken"]);
    assert_eq!(actions(limited), ["WaitAndRetry"]);
    assert!(limited.contains("waiting 1000 ms"));
    assert_eq!(actions(html), ["RetryWithBackoff"]);
    assert!(unlisted.contains("=> given up: HTTP 400: 4000123 TENANT_LOCKED"));
    assert!(partly.contains("\"350000000000002\": 40000004 DEVICE_INVALID"));
    assert!(partly.contains("\"350000000000003\": 4000000 RESOURCE_INVALID_PARAM"));
}

/// The Knox API that the service calls.
async fn knox_device(UrlPath(id): UrlPath<String>) -> Response {
    let refuse = |status: StatusCode, body: Value| (status, body.to_string()).into_response();
    match id.as_str() {
        "1" => r#"{"imei":"1"}"#.into_response(),
        "2" => refuse(
            StatusCode::NOT_FOUND,
            json!({"errorId": "e-2", "code": 4_040_300, "message": "DEVICE_NOT_FOUND", "data": "secret"}),
        ),
        "3" => refuse(
            StatusCode::FORBIDDEN,
            json!({"code": 4_032_251, "message": "ACCESS_TOKEN_EXPIRED", "data": "secret"}),
        ),
        "5" => {
            let wait = [("Retry-After", "7")];
            (StatusCode::TOO_MANY_REQUESTS, wait, r#"{"code":4290000,"message":"BUSY"}"#)
                .into_response()
        }
        "6" => refuse(StatusCode::UNAUTHORIZED, json!({})),
        "7" => (StatusCode::FORBIDDEN, "<html>secret</html>").into_response(),
        "8" => refuse(
            StatusCode::FORBIDDEN,
            json!({"code": 4_290_000, "message": "TOO_MANY_REQUESTS"}),
        ),
        _ => (StatusCode::BAD_GATEWAY, "<html>secret</html>").into_response(),
    }
}

#[test]
fn the_service_answers_with_problems() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let knox = listener.local_addr().unwrap();
        let app = Router::new().route("/devices/{id}", get(knox_device));
        tokio::spawn(async { axum::serve(listener, app).await });
        let service = Service::start(Program::Service, &[&format!("http://{knox}")]);

        assert_eq!(service.get("/devices/1").await.2, r#"{"imei":"1"}"#);
        let of_service = service.problem("/devices/x").await;
        assert_eq!(
            of_service,
            json!({
                "status": 422, "title": "WRONG_ID", "code": 4_225_001,
                "detail": "The device's id holds more than digits.",
            })
        );
        assert_eq!(service.problem("/session").await["code"], 4_032_251);

        let of_knox = service.problem("/devices/2").await;
        assert_eq!((&of_knox["status"], &of_knox["code"]), (&json!(404), &json!(4_040_300)));
        assert_eq!(of_knox["title"], "DEVICE_NOT_FOUND");
        let expired = service.problem("/devices/3").await;
        assert_eq!((&expired["status"], &expired["code"]), (&json!(502), &json!(5_025_001)));
        // Nor does a 401 or a 403 without a code reach the caller, nor one whose code says to wait.
        for id in ["6", "7", "8"] {
            let refused = service.problem(&format!("/devices/{id}")).await;
            assert_eq!((&refused["status"], &refused["code"]), (&json!(502), &json!(5_025_001)));
        }
        let html = service.problem("/devices/4").await;
        assert_eq!((&html["status"], &html["title"]), (&json!(502), &json!("Bad Gateway")));
        assert_eq!((html.get("code"), html.get("detail")), (None, None));
        let busy = reqwest::get(format!("{}/devices/5", service.url)).await.unwrap();
        assert_eq!(
            (busy.status().as_u16(), &busy.headers()["retry-after"]),
            (429, &"7".parse().unwrap())
        );

        // Bound and let go: nobody listens there.
        let nowhere = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr();
        let nowhere: SocketAddr = nowhere.unwrap();
        let service = Service::start(Program::Service, &[&format!("http://{nowhere}")]);
        let gone = service.problem("/devices/1").await;
        assert_eq!((&gone["status"], &gone["code"]), (&json!(504), &json!(5_045_001)));
    });
}

#[test]
fn the_billing_service_is_what_its_table_says() {
    let program = Program::Billing.path();
    let document = Command::new(program).arg("document").output().expect("the example runs");
    let document = String::from_utf8(document.stdout).expect("the document is UTF-8");
    assert!(document.starts_with("# Errors of payments\n"), "{document}");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let service = Service::start(Program::Billing, &[]);
        assert_eq!(service.get("/pay/t/visa/500").await.2, "500 cents paid");
        for (path, status, code) in [
            ("/pay/t/visa/five", 400, 4_000_101),
            ("/pay/t/visa/0", 400, 4_000_101),
            ("/pay/t/declined/5", 402, 4_020_101),
            ("/pay/t/expired/5", 402, 4_020_102),
            ("/pay/busy/visa/5", 429, 4_290_101),
            ("/pay/t/slow/5", 504, 5_040_101),
            ("/pay/expired/visa/5", 502, 5_020_101),
        ] {
            let problem = service.problem(path).await;
            assert_eq!((&problem["status"], &problem["code"]), (&json!(status), &json!(code)));
            assert!(document.contains(&format!("`{code}`")), "{code}: {document}");
        }
        let busy = reqwest::get(format!("{}/pay/busy/visa/5", service.url)).await.unwrap();
        assert_eq!(busy.headers()["retry-after"], "30");
        let page = reqwest::get(format!("{}/errors", service.url)).await.unwrap();
        assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8");
        let etag = page.headers()["etag"].clone();
        assert!(page.text().await.unwrap().contains("<title>Errors of payments</title>"));
        let again = reqwest::Client::new().get(format!("{}/errors", service.url));
        let again = again.header("if-none-match", etag).send().await.unwrap();
        assert_eq!((again.status().as_u16(), again.text().await.unwrap()), (304, String::new()));
    });
}
