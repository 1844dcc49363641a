//! Errors as answers of an axum service: [`Problem`].

use alloc::string::ToString;
use core::fmt;

use ::http::header::CONTENT_TYPE;
use ::http::{HeaderValue, StatusCode};
use axum_core::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::{CodeValue, KnoxCode};

/// Answers with an error as `application/problem+json`
/// ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)), for axum and all that
/// builds on `axum-core`.
///
/// The status is that of the code; where it has none, or one that is no error,
/// 500. `title` is the status in words, as there is no problem type but the
/// status; `detail` is what the error's `Display` writes, so it should be fit for
/// the service's callers; `code` is an extension member, a number or a text.
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
/// let response = Problem(error).into_response();
/// assert_eq!(response.status(), 403);
/// assert_eq!(response.headers()["content-type"], "application/problem+json");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Problem<E>(pub E);

impl<E: KnoxCode + fmt::Display> From<E> for Problem<E> {
    fn from(error: E) -> Self {
        Self(error)
    }
}

impl<E: KnoxCode + fmt::Display> IntoResponse for Problem<E> {
    fn into_response(self) -> Response {
        let Self(error) = self;
        let status = crate::http::status(&error).filter(|status| is_error(*status));
        let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut problem = json!({"status": status.as_u16(), "detail": error.to_string()});
        if let Some(title) = status.canonical_reason() {
            problem["title"] = title.into();
        }
        if let Some(code) = error.code_value() {
            problem["code"] = json_of(code);
        }
        let content_type = HeaderValue::from_static("application/problem+json");
        (status, [(CONTENT_TYPE, content_type)], problem.to_string()).into_response()
    }
}

fn is_error(status: StatusCode) -> bool {
    status.is_client_error() || status.is_server_error()
}

/// A number beyond 64 bits is written as a text.
fn json_of(code: CodeValue<'_>) -> Value {
    let CodeValue::Number(number) = code else { return code.to_string().into() };
    match (i64::try_from(number), u64::try_from(number)) {
        (Ok(number), _) => number.into(),
        (_, Ok(number)) => number.into(),
        _ => number.to_string().into(),
    }
}
