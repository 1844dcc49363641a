//! Errors as responses of an axum service: [`Problem`].

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use ::http::header::{CONTENT_TYPE, RETRY_AFTER};
use ::http::{HeaderValue, StatusCode};
use axum_core::response::{IntoResponse, Response};
use serde_json::{Map, Value};

use crate::wire_number::WireNumber;
use crate::{CodeValue, KnoxCode};

/// The most items in a response.
const MOST_ITEMS: usize = 100;

/// The response to an error, as `application/problem+json`
/// ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)), for axum and what
/// builds on `axum-core`.
///
/// The status is that of the code, or 500 where the code has none, or one that is not an
/// error. `title` is the reason phrase of the status; `detail` is what the error's
/// `Display` writes, so it should be fit for the service's callers. Extension members are
/// `code`, a number or a string, and, where devices or items failed, `items`: the `code`
/// and the `detail` of the first hundred of them, but not the id, which may be private.
/// The header `Retry-After` is sent where the error has a wait, in whole seconds.
///
/// # Whose fault is a 401?
///
/// The status goes to the service's own caller, as if this service had refused the
/// caller. For an error that this service got from another one, a `KnoxError` say, a 401
/// or a 403 is wrong: the other service refused this one, the caller can do nothing about
/// it, and a client that renews its token after a 401 loops. Respond with a 502 and a code
/// of your own instead, by a variant that is not `transparent`:
///
/// ```
/// # #[cfg(feature = "response")] {
/// use knox_errors::{KnoxCode, KnoxError};
///
/// #[derive(Debug, thiserror::Error, KnoxCode)]
/// enum SyncError {
///     /// The Knox API does not let this service in.
///     #[error("the Knox API does not let this service in")]
///     #[knox(code = 5025001, status = 502, action = ContactSupport)]
///     NotLetIn(#[source] KnoxError),
///     #[error(transparent)]
///     #[knox(transparent)]
///     Api(KnoxError),
/// }
///
/// impl From<KnoxError> for SyncError {
///     fn from(error: KnoxError) -> Self {
///         if matches!(error.status(), 401 | 403) { Self::NotLetIn(error) } else { Self::Api(error) }
///     }
/// }
///
/// let expired = r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED"}"#;
/// let error = SyncError::from(KnoxError::decode(403, expired));
/// assert_eq!(error.code_status(), Some(502));
/// # }
/// ```
///
/// A row of your own table does not need that: a service that checks the tokens of its
/// callers responds with a 403 of its own.
///
/// ```
/// use axum::response::IntoResponse;
/// use knox_errors::CustomerAuthCode;
/// use knox_errors::axum::Problem;
///
/// async fn handler() -> Result<&'static str, Problem<CustomerAuthCode>> {
///     Err(CustomerAuthCode::AccessTokenExpired)?
/// }
///
/// # let error = CustomerAuthCode::AccessTokenExpired;
/// let response = Problem::new(error).into_response();
/// assert_eq!(response.status(), 403);
/// assert_eq!(response.headers()["content-type"], "application/problem+json");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Problem<E> {
    error: E,
}

impl<E: KnoxCode + fmt::Display> Problem<E> {
    /// The response for an error; `?` makes it by `From`.
    #[must_use]
    pub const fn new(error: E) -> Self {
        Self { error }
    }
}

impl<E: KnoxCode + fmt::Display> From<E> for Problem<E> {
    fn from(error: E) -> Self {
        Self::new(error)
    }
}

impl<E: KnoxCode + fmt::Display> IntoResponse for Problem<E> {
    fn into_response(self) -> Response {
        let Self { error } = self;
        let status = crate::http::status(&error).filter(|status| is_error(*status));
        let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut problem = object(error.code_value(), &error);
        problem.insert("status".into(), status.as_u16().into());
        if let Some(title) = status.canonical_reason() {
            problem.insert("title".into(), title.into());
        }
        let items = items_of(&error);
        if !items.is_empty() {
            problem.insert("items".into(), items.into());
        }
        let content_type = HeaderValue::from_static("application/problem+json");
        let mut response =
            (status, [(CONTENT_TYPE, content_type)], Value::from(problem).to_string())
                .into_response();
        if let Some(wait) = error.code_retry_after() {
            response.headers_mut().insert(RETRY_AFTER, whole_seconds(wait).into());
        }
        response
    }
}

/// The first devices or items that failed.
fn items_of(error: &impl KnoxCode) -> Vec<Value> {
    let mut items = Vec::new();
    if let Some(all) = error.code_items() {
        all.for_each_item(&mut |code, item| {
            if items.len() < MOST_ITEMS {
                items.push(object(code, item).into());
            }
        });
    }
    items
}

/// The members of the error as a whole, and of each item.
fn object(code: Option<CodeValue<'_>>, detail: &dyn fmt::Display) -> Map<String, Value> {
    let mut object = Map::new();
    object.insert("detail".into(), detail.to_string().into());
    if let Some(code) = code {
        object.insert("code".into(), json_of(code));
    }
    object
}

/// Rounded up: a request that comes too early is refused again.
fn whole_seconds(wait: Duration) -> u64 {
    wait.as_secs().saturating_add(u64::from(wait.subsec_nanos() > 0))
}

fn is_error(status: StatusCode) -> bool {
    status.is_client_error() || status.is_server_error()
}

/// A number beyond 64 bits is written as a string.
fn json_of(code: CodeValue<'_>) -> Value {
    let number = match code {
        CodeValue::Text(text) => return text.into(),
        CodeValue::Number(number) => number,
    };
    match WireNumber::from(number) {
        WireNumber::Signed(number) => number.into(),
        WireNumber::Unsigned(number) => number.into(),
        WireNumber::Wide => number.to_string().into(),
    }
}
