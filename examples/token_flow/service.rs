//! A placeholder for Samsung's services: it responds as they do, with successes and errors.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::keys::Keys;

/// The state of the service.
struct Memory {
    keys: Keys,
    /// The ids of the JWTs so far.
    seen: HashSet<String>,
    /// The valid access token.
    access_token: Option<String>,
    /// The errors that were sent: each is sent once.
    sent: HashSet<&'static str>,
}

type Shared = State<Arc<Mutex<Memory>>>;

/// Builds the service for a client that signs with these keys.
pub fn app(keys: &Keys) -> Router {
    let memory = Memory {
        keys: keys.clone(),
        seen: HashSet::new(),
        access_token: None,
        sent: HashSet::new(),
    };
    Router::new()
        .route("/accesstoken", post(access_token))
        .route("/devices", get(devices))
        .with_state(Arc::new(Mutex::new(memory)))
}

async fn access_token(State(memory): Shared, body: String) -> Response {
    let mut memory = memory.lock().unwrap_or_else(PoisonError::into_inner);
    let body: Value = serde_json::from_str(&body).unwrap_or_default();
    let jwt = body["clientIdentifierJwt"].as_str().unwrap_or_default();
    let Ok(claims) = memory.keys.verify(jwt) else {
        return refuse(StatusCode::UNAUTHORIZED, 4_012_250, "ACCESS_TOKEN_BAD_REQUEST");
    };
    if !memory.seen.insert(claims.jti) {
        return refuse(StatusCode::BAD_REQUEST, 4_002_250, "API_KEY_NON_UNIQUE_JWTID");
    }
    let token = format!("{:032x}", fastrand::u128(..));
    memory.access_token = Some(token.clone());
    json!({"accessToken": token}).to_string().into_response()
}

#[derive(Deserialize)]
struct Wanted {
    /// The requested error.
    error: Option<String>,
}

async fn devices(
    State(memory): Shared,
    headers: HeaderMap,
    Query(Wanted { error }): Query<Wanted>,
) -> Response {
    let mut memory = memory.lock().unwrap_or_else(PoisonError::into_inner);
    let mut once = |name| memory.sent.insert(name);
    match error.as_deref() {
        Some("expired") if once("expired") => memory.access_token = None,
        Some("rate-limit") if once("rate-limit") => {
            let wait = [("Retry-After", "1")];
            let body = refusal(4_290_000, "TOO_MANY_REQUESTS");
            return (StatusCode::TOO_MANY_REQUESTS, wait, body).into_response();
        }
        Some("html") if once("html") => {
            let page = Html("<html><head><title>502 Bad Gateway</title></head></html>");
            return (StatusCode::BAD_GATEWAY, page).into_response();
        }
        Some("unlisted") => return refuse(StatusCode::BAD_REQUEST, 4_000_123, "TENANT_LOCKED"),
        Some("partly") => return PARTLY.into_response(),
        _ => {}
    }
    let token = headers.get("x-knox-apitoken").and_then(|token| token.to_str().ok());
    if token.is_none() || token != memory.access_token.as_deref() {
        return refuse(StatusCode::FORBIDDEN, 4_032_251, "ACCESS_TOKEN_EXPIRED");
    }
    r#"{"devices":["350000000000001"]}"#.into_response()
}

const PARTLY: &str = r#"{"transactionId":"t-17","state":"Complete","devices":[
    {"imei":"350000000000001"},
    {"imei":"350000000000002","code":40000004,"message":"DEVICE_INVALID","data":"unknown model"},
    {"imei":"350000000000003","code":4000000,"message":"RESOURCE_INVALID_PARAM","data":"imei"}]}"#;

fn refuse(status: StatusCode, code: u32, name: &str) -> Response {
    (status, refusal(code, name)).into_response()
}

fn refusal(code: u32, name: &str) -> String {
    json!({"code": code, "message": name, "data": name}).to_string()
}
