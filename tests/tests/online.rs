//! The examples that talk over HTTP, run as their users run them.

#![cfg(feature = "online")]

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use axum::Router;
use axum::extract::Path as UrlPath;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::{Value, json};

/// The executable of an example.
fn build(example: &str) -> PathBuf {
    let built = Command::new(env!("CARGO"))
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .args(["build", "-q", "-p", "knox-errors-examples", "--features", "online"])
        .args(["--example", example, "--message-format=json"])
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo runs");
    assert!(built.status.success(), "the example does not compile");
    let messages = String::from_utf8(built.stdout).expect("messages are UTF-8");
    let mut messages = messages.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let made = messages.find(|message| message["executable"].is_string());
    PathBuf::from(made.expect("an executable was made")["executable"].as_str().unwrap())
}

#[test]
fn token_flow_gets_over_what_can_be_got_over() {
    let output = Command::new(build("token_flow")).output().expect("the example runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let log = String::from_utf8(output.stdout).expect("the log is UTF-8");
    let steps: Vec<&str> = log.split("\n* ").skip(1).collect();
    let [first, expired, limited, html, unlisted, partly] = &steps[..] else {
        panic!("six steps: {log}");
    };
    for succeeded in [first, expired, limited, html] {
        assert!(succeeded.contains("=> {\"devices\":["), "{succeeded}");
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
    assert!(partly.contains("350000000000002: 40000004 DEVICE_INVALID"));
    assert!(partly.contains("350000000000003: 4000000 RESOURCE_INVALID_PARAM"));
}

/// The service, which ends with the test.
struct Service {
    process: Child,
    url: String,
}

impl Service {
    fn start(program: &Path, knox: Option<SocketAddr>) -> Self {
        let mut service = Command::new(program);
        let mut process = service
            .args(knox.map(|knox| format!("http://{knox}")))
            .stdout(Stdio::piped())
            .spawn()
            .expect("the service starts");
        let mut url = String::new();
        let out = process.stdout.take().expect("its output is piped");
        BufReader::new(out).read_line(&mut url).expect("it prints where it is");
        Self { process, url: url.trim().to_owned() }
    }

    async fn get(&self, path: &str) -> (u16, String, String) {
        let response = reqwest::get(format!("{}{path}", self.url)).await.expect("it answers");
        let kind = response.headers().get("content-type").expect("a type").to_str().unwrap();
        let (status, kind) = (response.status().as_u16(), kind.to_owned());
        (status, kind, response.text().await.unwrap())
    }

    async fn problem(&self, path: &str) -> Value {
        let (status, kind, body) = self.get(path).await;
        assert_eq!(kind, "application/problem+json", "{body}");
        let problem: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(problem["status"], status);
        problem
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
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
        _ => (StatusCode::BAD_GATEWAY, "<html>secret</html>").into_response(),
    }
}

#[test]
fn the_service_answers_with_problems() {
    let program = build("service");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let knox = listener.local_addr().unwrap();
        let app = Router::new().route("/devices/{id}", get(knox_device));
        tokio::spawn(async { axum::serve(listener, app).await });
        let service = Service::start(&program, Some(knox));

        assert_eq!(service.get("/devices/1").await.2, r#"{"imei":"1"}"#);
        let of_service = service.problem("/devices/x").await;
        assert_eq!(
            of_service,
            json!({
                "status": 422, "title": "Unprocessable Entity", "code": 4_225_001,
                "detail": "a device's id is digits only",
            })
        );
        assert_eq!(service.problem("/session").await["code"], 4_032_251);

        let of_knox = service.problem("/devices/2").await;
        assert_eq!((&of_knox["status"], &of_knox["code"]), (&json!(404), &json!(4_040_300)));
        assert_eq!(of_knox["detail"], "HTTP 404: 4040300 DEVICE_NOT_FOUND (tracking id e-2)");
        let expired = service.problem("/devices/3").await;
        assert_eq!((&expired["status"], &expired["code"]), (&json!(502), &json!(5_025_001)));
        let html = service.problem("/devices/4").await;
        assert_eq!((&html["status"], &html["detail"]), (&json!(502), &json!("HTTP 502")));
        assert_eq!(html.get("code"), None);
        let busy = reqwest::get(format!("{}/devices/5", service.url)).await.unwrap();
        assert_eq!(
            (busy.status().as_u16(), &busy.headers()["retry-after"]),
            (429, &"7".parse().unwrap())
        );

        // Bound and let go: nobody listens there.
        let nowhere = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr();
        let service = Service::start(&program, Some(nowhere.unwrap()));
        let gone = service.problem("/devices/1").await;
        assert_eq!((&gone["status"], &gone["code"]), (&json!(504), &json!(5_045_001)));
    });
}

#[test]
fn the_billing_service_is_what_its_table_says() {
    let program = build("billing");
    let document = Command::new(&program).arg("document").output().expect("the example runs");
    let document = String::from_utf8(document.stdout).expect("the document is UTF-8");
    assert!(document.starts_with("# Errors of payments\n"), "{document}");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let service = Service::start(&program, None);
        assert_eq!(service.get("/pay/t/visa/500").await.2, "500 cents paid");
        for (path, status, code) in [
            ("/pay/t/visa/five", 400, 4_000_101),
            ("/pay/t/visa/0", 400, 4_000_101),
            ("/pay/t/declined/5", 402, 4_020_101),
            ("/pay/busy/visa/5", 429, 4_290_101),
            ("/pay/t/slow/5", 504, 5_040_101),
            ("/pay/expired/visa/5", 403, 4_032_251),
        ] {
            let problem = service.problem(path).await;
            assert_eq!((&problem["status"], &problem["code"]), (&json!(status), &json!(code)));
            assert!(document.contains(&format!("| `{code}` |")), "{code}: {document}");
        }
        let busy = reqwest::get(format!("{}/pay/busy/visa/5", service.url)).await.unwrap();
        assert_eq!(busy.headers()["retry-after"], "30");
    });
}
