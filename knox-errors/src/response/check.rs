//! Whether a call succeeded: [`check`].

use super::decoded::Decoded;
use super::error::KnoxError;
use crate::KnoxTable;

/// Tells a response that is a success from one that is not: `Ok` for a success, the
/// [`KnoxError`] for everything else.
///
/// What a success says is not kept. Call it with the body, before anything raises an
/// error for the status alone: what to do is in the body.
///
/// # Errors
///
/// The response is not a success, as follows.
///
/// # What makes a response an error
///
/// Its status is 206 or is not from 200 to 299; or, as Knox services also report
/// failures under a 200, its body reports one:
///
/// - a `result`, `state`, `status`, `statusCode` or flag of success with a [word of
///   failure](#words) such as `UPLOAD_FAILED`, or a `status` or `statusCode` from 400 to 599;
///   a code or message that is a word of partial failure; one word of a fault, such as
///   `EXPIRED`, is a failure as a `result`, but may be the state of a license;
/// - a `success` of zero without a list or count beside it, and a `data` of `false` beside a
///   number as a code;
/// - a `statusMessage` with a word of a fault, without an explicit success;
/// - a count of failures above zero, such as `failedCount`, also in a `summary`;
/// - a list of failures that is not empty, such as `failedDeviceList` or `errors`, also if
///   nothing in it is understood; or an object of them by id;
/// - an `error` with something in it: an object, a name, a message, `true`;
/// - an [`errorCode` or `resultCode`](#keys) that is not a code of success;
/// - a `code` that is not a code of success, beside a name such as `DEVICE_LOCKED`; or
///   that has seven or eight digits and begins with a status of failure that HTTP
///   lists (400 to 431, 451, 500 to 511), or is `FAIL` or of a family of Samsung's, such as
///   `AUT_1802`; or that is a status of failure or like `DEV_1001` with a message beside it,
///   any number beside an `errorId`, or a name with a [word of a fault](#words) beside a
///   message;
/// - an element of a list of results, such as `resultList`, of results by id, or of
///   items, such as `devices`, that reports one of these. The code of an item that is not a
///   number may be its model or its state, so it counts if it is of a family of Samsung's, or
///   if there is a word of a fault in it or in another name beside it. Its state of failure
///   counts if an error message or a name with a word of a fault is beside it.
///
/// These do not make an error:
///
/// - an `error` that is empty, `null`, or holds nothing but such members;
/// - a message alone, where an explicit success is beside it (`"result": "SUCCESS"`,
///   `"success": true`, `"data": true`, a code of success);
/// - a `code` outside of an error that tells how far a call has come, such as `UPLOADED`, or
///   one that is its own message, such as `CONVERTED`, without a word of a fault, or any other
///   that is not as above: it may be a country's;
/// - the own `state`, `status`, `model`, `code`, lists and counts of an item; but a list
///   `errors` in it counts that holds an error by its code or name.
///
/// A code of success is zero, begins with a status of success (200, 201, 2000000,
/// 20000000), or is a [word of success](#words).
///
/// Everything else under a status of success passes: an empty body, and an HTML page
/// too. Whether a page is what was asked for, or comes from a proxy that asks to sign
/// in, only the caller knows, who will find out when reading it as JSON.
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

/// [`check`] for the codes of another table than the official ones.
///
/// # Errors
///
/// The response is not a success: [`check`] says when. The table has no say in it: under a
/// 2xx, `{"code":5990001}` alone passes even if it is a row, since 599 is no status that HTTP
/// lists and nothing beside the code says that it is an error.
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
