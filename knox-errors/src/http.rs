//! Codes and responses with the types of the crate `http`. For the response to an error, see
//! [`Problem`](crate::Problem).
//!
//! The functions that read a response take it whole or in parts. They decode codes of the official
//! tables or, with `…_as::<T>`, of any other table.
//!
//! | | whole response | parts |
//! |---|---|---|
//! | is it a success? | `check`, `check_as` | `check_parts`, `check_parts_as` |
//! | decode a failure | `KnoxError::from_response`, `from_response_as` | `KnoxError::from_parts`, `from_parts_as` |

use ::http::StatusCode;

use crate::KnoxCode;

/// The HTTP status of a value that can have a code, or `None` if the code has no status.
///
/// ```
/// use knox_errors::CustomerAuthCode;
///
/// let status = knox_errors::http::status(&CustomerAuthCode::AccessTokenExpired);
/// assert_eq!(status, Some(http::StatusCode::FORBIDDEN));
/// ```
pub fn status(code: &(impl KnoxCode + ?Sized)) -> Option<StatusCode> {
    StatusCode::from_u16(code.code_status()?).ok()
}

#[cfg(feature = "response")]
pub use responses::{check, check_as, check_parts, check_parts_as};

#[cfg(feature = "response")]
mod responses {
    use ::http::header::RETRY_AFTER;
    use ::http::{HeaderMap, HeaderValue, Response, StatusCode};

    use crate::{KnoxError, KnoxTable};

    /// [`check`](crate::check) for a whole response, including its `Retry-After`.
    ///
    /// # Errors
    ///
    /// The response is not a success: [`check`](crate::check) says when.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// let response = http::Response::builder()
    ///     .status(429)
    ///     .header("Retry-After", "30")
    ///     .body(Vec::new())
    ///     .unwrap();
    /// let error = knox_errors::http::check(&response).unwrap_err();
    /// assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
    /// ```
    pub fn check(response: &Response<impl AsRef<[u8]>>) -> Result<(), KnoxError> {
        check_as(response)
    }

    /// [`check`] with the codes of another table than the official ones.
    ///
    /// # Errors
    ///
    /// The response is not a success: [`check`](crate::check) says when.
    ///
    /// ```
    /// use knox_errors::CustomerAuthCode;
    ///
    /// let body = r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED"}"#;
    /// let response = http::Response::builder().status(403).body(body).unwrap();
    /// let error = knox_errors::http::check_as::<CustomerAuthCode>(&response).unwrap_err();
    /// assert!(error.is(CustomerAuthCode::AccessTokenExpired));
    /// ```
    pub fn check_as<T: KnoxTable>(
        response: &Response<impl AsRef<[u8]>>,
    ) -> Result<(), KnoxError<T>> {
        check_parts_as(response.status(), response.headers(), response.body())
    }

    /// [`check`] for a response in parts, for clients that give the body separately.
    ///
    /// # Errors
    ///
    /// The response is not a success: [`check`](crate::check) says when.
    ///
    /// ```
    /// use http::{HeaderMap, StatusCode};
    ///
    /// let body = r#"{"failedCount":1,"successCount":2}"#;
    /// let error = knox_errors::http::check_parts(StatusCode::OK, &HeaderMap::new(), body);
    /// assert!(error.unwrap_err().is_partial());
    /// ```
    pub fn check_parts(
        status: StatusCode,
        headers: &HeaderMap,
        body: impl AsRef<[u8]>,
    ) -> Result<(), KnoxError> {
        check_parts_as(status, headers, body)
    }

    /// [`check_parts`] with the codes of another table than the official ones.
    ///
    /// # Errors
    ///
    /// The response is not a success: [`check`](crate::check) says when.
    ///
    /// ```
    /// use http::{HeaderMap, StatusCode};
    /// use knox_errors::CustomerAuthCode;
    /// use knox_errors::http::check_parts_as;
    ///
    /// let body = r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED"}"#;
    /// let checked =
    ///     check_parts_as::<CustomerAuthCode>(StatusCode::FORBIDDEN, &HeaderMap::new(), body);
    /// assert!(checked.unwrap_err().is(CustomerAuthCode::AccessTokenExpired));
    /// ```
    pub fn check_parts_as<T: KnoxTable>(
        status: StatusCode,
        headers: &HeaderMap,
        body: impl AsRef<[u8]>,
    ) -> Result<(), KnoxError<T>> {
        let checked = crate::check_as(status.as_u16(), body);
        checked.map_err(|error| with_headers(error, headers))
    }

    impl KnoxError {
        /// [`decode`](Self::decode) for a whole response, including its `Retry-After`.
        ///
        /// ```
        /// use knox_errors::{CustomerAuthCode, KnoxError};
        ///
        /// let body = r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED"}"#;
        /// let response = http::Response::builder().status(403).body(body).unwrap();
        /// let error = KnoxError::from_response(&response);
        /// assert!(error.is(CustomerAuthCode::AccessTokenExpired));
        /// ```
        #[must_use]
        pub fn from_response(response: &Response<impl AsRef<[u8]>>) -> Self {
            Self::from_response_as(response)
        }

        /// [`decode_as`](Self::decode_as) for a whole response, including its `Retry-After`.
        ///
        /// ```
        /// use knox_errors::{KnoxError, knox_codes};
        ///
        /// knox_codes! {
        ///     /// Codes of the device gateway.
        ///     pub enum GatewayCode: u32 {
        ///         code    | name;
        ///         4290001 | TENANT_BUSY;
        ///     }
        /// }
        ///
        /// let body = r#"{"code":4290001,"message":"TENANT_BUSY"}"#;
        /// let response = http::Response::builder().status(429).body(body).unwrap();
        /// let error = KnoxError::from_response_as::<GatewayCode>(&response);
        /// assert!(error.is(GatewayCode::TenantBusy));
        /// ```
        #[must_use]
        pub fn from_response_as<T: KnoxTable>(
            response: &Response<impl AsRef<[u8]>>,
        ) -> KnoxError<T> {
            Self::from_parts_as(response.status(), response.headers(), response.body())
        }

        /// [`decode`](Self::decode) for a response in parts, for clients that give the body
        /// separately.
        ///
        /// ```
        /// use http::{HeaderMap, StatusCode};
        /// use knox_errors::KnoxError;
        ///
        /// let error = KnoxError::from_parts(StatusCode::BAD_GATEWAY, &HeaderMap::new(), b"<html>");
        /// assert_eq!(error.status(), 502);
        /// ```
        #[must_use]
        pub fn from_parts(status: StatusCode, headers: &HeaderMap, body: impl AsRef<[u8]>) -> Self {
            Self::from_parts_as(status, headers, body)
        }

        /// [`decode_as`](Self::decode_as) for a response in parts, for clients that give the body
        /// separately.
        ///
        /// ```
        /// use std::time::Duration;
        ///
        /// use http::{HeaderMap, HeaderValue, StatusCode};
        /// use knox_errors::{CustomerAuthCode, KnoxError};
        ///
        /// let mut headers = HeaderMap::new();
        /// headers.insert("Retry-After", HeaderValue::from_static("30"));
        /// let status = StatusCode::FORBIDDEN;
        /// let body = r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED"}"#;
        /// let error = KnoxError::from_parts_as::<CustomerAuthCode>(status, &headers, body);
        /// assert!(error.is(CustomerAuthCode::AccessTokenExpired));
        /// assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
        /// ```
        #[must_use]
        pub fn from_parts_as<T: KnoxTable>(
            status: StatusCode,
            headers: &HeaderMap,
            body: impl AsRef<[u8]>,
        ) -> KnoxError<T> {
            with_headers(Self::decode_as(status.as_u16(), body), headers)
        }
    }

    fn with_headers<T: KnoxTable>(error: KnoxError<T>, headers: &HeaderMap) -> KnoxError<T> {
        let retry_after = headers.get(RETRY_AFTER);
        error.with_retry_after(retry_after.map(HeaderValue::as_bytes).unwrap_or_default())
    }
}
