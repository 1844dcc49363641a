//! A service that calls a Knox API and sends errors to its own callers as
//! `application/problem+json`.
//!
//! ```text
//! cargo run --example service --features online -- http://127.0.0.1:8080
//! ```
//!
//! The argument is the address of the Knox API. The service prints its own address, and
//! finishes running requests before it ends at SIGTERM or Ctrl-C. Its tests are in
//! `tests/tests/online`.

#[path = "../http/client.rs"]
mod client;
mod error;
#[path = "../http/server.rs"]
mod server;

use std::net::Ipv4Addr;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use knox_errors::{CustomerAuthCode, Problem};
use reqwest::Client;

use crate::client::ClientError;
use crate::error::SyncError;

/// The Knox API and its HTTP client.
struct Knox {
    base: String,
    client: Client,
}

type ApiResult = Result<String, Problem<SyncError>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base = std::env::args().nth(1).unwrap_or_else(|| String::from("http://127.0.0.1:8080"));
    let knox = Arc::new(Knox { base, client: client::new()? });
    let app = Router::new()
        .route("/devices/{id}", get(device))
        .route("/session", get(session))
        .with_state(knox);
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let stop = server::stop_signal()?;
    println!("http://{}", listener.local_addr()?);
    server::serve(listener, app, stop).await;
    Ok(())
}

/// Returns a device as the Knox API sends it.
async fn device(State(knox): State<Arc<Knox>>, Path(id): Path<String>) -> ApiResult {
    if !id.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(SyncError::WrongId)?;
    }
    Ok(fetch_device(&knox, &id).await?)
}

/// Returns the error of a service that checks its callers' tokens itself.
async fn session() -> ApiResult {
    Err(SyncError::from(CustomerAuthCode::AccessTokenExpired))?
}

async fn fetch_device(knox: &Knox, id: &str) -> Result<String, SyncError> {
    let url = format!("{}/devices/{id}", knox.base);
    let mut response = knox.client.get(url).send().await.map_err(ClientError::from)?;
    let body = client::body(&mut response).await?;
    knox_errors::http::check_parts(response.status(), response.headers(), &body)?;
    Ok(String::from_utf8_lossy(&body).into_owned())
}
