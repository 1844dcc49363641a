//! Whether a call succeeded: [`check`].

use super::decoded::Decoded;
use super::error::KnoxError;
use crate::KnoxTable;

/// Returns `Ok` if the response is a success, and a [`KnoxError`] if it is not.
///
/// `status` is the HTTP status and `body` the complete body. Call `check` before anything raises
/// an error only for the status, since the body says what to do. Nothing of a success is kept.
///
/// # Errors
///
/// The response is not a success, by the rules below.
///
/// # What makes a response an error
///
/// Its status is 206 or outside of 200 to 299. Knox services also report failures under a 200,
/// so a response is an error too if its body holds one of these:
///
/// - a `result`, `state`, `status`, `statusCode` or success flag with a [failure word](#words)
///   such as `UPLOAD_FAILED`; a `status` or `statusCode` from 400 to 599; or a code or message
///   with a word of partial failure. A single fault word such as `EXPIRED` is a failure as a
///   `result`, but may be the state of a license elsewhere;
/// - a `success` of zero with no list or count beside it, or a `data` of `false` beside a
///   numeric code;
/// - a `statusMessage` with a fault word, unless the body reports success explicitly;
/// - a failure count above zero, such as `failedCount`, also in a `summary`;
/// - a non-empty list of failures, such as `failedDeviceList` or `errors`, even if none of its
///   elements can be decoded; or an object of failures by id;
/// - an `error` that is not empty: an object, a name, a message, or `true`;
/// - an [`errorCode` or `resultCode`](#keys) that is not a success code;
/// - a `code` that is not a success code, in one of these cases: it is beside a name such as
///   `DEVICE_LOCKED`; it has seven or eight digits and begins with a failure status that HTTP
///   lists (400 to 431, 451, 500 to 511); it is `FAIL` or of a Samsung family, such as
///   `AUT_1802`; it is a failure status, or similar to `DEV_1001`, beside a message; it is a
///   number beside an `errorId`; it is a name with a [fault word](#words) beside a message;
/// - an element of a list of results such as `resultList`, of results by id, or of a list of
///   items such as `devices`, that reports one of these. The code of an item may be its model
///   or its state. If it is not a number, it counts only if it is of a Samsung family, or if it
///   or another name beside it has a fault word. The failure state of an item counts only
///   beside an error message or a name with a fault word.
///
/// These are not errors:
///
/// - an `error` that is empty or `null`, or has only such members;
/// - a message without a code if the body reports success explicitly (`"result": "SUCCESS"`,
///   `"success": true`, `"data": true`, a success code);
/// - a `code` outside of an `error` object that reports progress, such as `UPLOADED`; one that
///   the message repeats, such as `CONVERTED`, without a fault word; or any other that is not
///   listed above, since it may be the code of a country;
/// - an item's own `state`, `status`, `model`, `code`, lists and counts. But a list `errors` in
///   an item counts if one of its elements is an error by its code or name.
///
/// A success code is zero, begins with a success status (200, 201, 2000000, 20000000), or is a
/// [success word](#words).
///
/// Everything else under a success status passes, even an empty body or an HTML page. Only the
/// caller knows whether a page was requested or comes from a proxy that asks to sign in;
/// parsing it as JSON will show that.
///
/// ```
/// use knox_errors::{CustomerAuthCode, KnoxError, check};
///
/// # fn main() {
/// fn devices(status: u16, body: &[u8]) -> Result<&[u8], KnoxError> {
///     check(status, body)?;
///     Ok(body)
/// }
///
/// assert!(devices(200, br#"{"devices":[]}"#).is_ok());
/// let error = devices(403, br#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED"}"#).unwrap_err();
/// assert!(error.is(CustomerAuthCode::AccessTokenExpired));
///
/// assert!(check(200, r#"{"code":200,"message":"OK"}"#).is_ok());
/// assert!(check(200, r#"{"result":"FAIL"}"#).is_err());
/// # }
/// ```
///
#[doc = include_str!("rules.md")]
#[expect(clippy::doc_markdown, reason = "names of services are not code")]
pub fn check(status: u16, body: impl AsRef<[u8]>) -> Result<(), KnoxError> {
    check_as(status, body)
}

/// [`check`] with the codes of another table than the official ones.
///
/// # Errors
///
/// The response is not a success: [`check`] lists the rules. They do not depend on the table:
/// under a 2xx, `{"code":5990001}` passes even if it is a row, since HTTP does not list a
/// status 599 and nothing beside the code reports an error.
///
/// ```
/// use knox_errors::{check_as, knox_codes};
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
/// let error = check_as::<GatewayCode>(429, body).unwrap_err();
/// assert!(error.is(GatewayCode::TenantBusy));
/// ```
pub fn check_as<T: KnoxTable>(status: u16, body: impl AsRef<[u8]>) -> Result<(), KnoxError<T>> {
    let body = body.as_ref();
    let decoded = Decoded::<T>::of(status, body);
    if decoded.is_error(status) { Err(KnoxError::new(status, body, decoded)) } else { Ok(()) }
}
