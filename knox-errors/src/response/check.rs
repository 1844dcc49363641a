//! Whether an answer went well: [`check`].

use super::error::KnoxError;
use super::heard::Heard;
use crate::KnoxTable;

/// Tells an answer that went well from one that did not: `Ok` for a success,
/// the [`KnoxError`] for everything else.
///
/// What a success says is not kept.
///
/// # Errors
///
/// The answer is no success, as follows.
///
/// # What makes an answer an error
///
/// Its status is not from 200 to 299; or, as Knox services also report failures
/// under a 200, its body tells a failure, or tells one of an item.
///
/// A JSON object, be it the body or an item in a list `devices` or `resultList`,
/// tells a failure if
///
/// - its `result` or `state` is `FAIL`, `FAILED`, `FAILURE` or `ERROR` (also the
///   `state` of one of the body's `transactions`);
/// - it has a `count`, and a `fail` above 0;
/// - it has an object `error` whose code and `message` do not tell a success;
/// - it has a `code` which does not tell a success, and which has a `message`
///   beside it, is a number beside a [`tracking_id`](KnoxError::tracking_id) or, of an
///   item, an [`id`](crate::ItemError::id), or has the form of `AUT_1802`. Any other
///   `code` may be that of a country;
/// - it is the body, and has an `errorCode`, `resultCode`, `error_code` or text
///   `error` that does not tell a success.
///
/// A code tells a success if it is zero, is a number that begins with a status of
/// success (200, 201, 2000000, 20000000), is `LIC_2101`, or if it or what is said
/// beside it is `SUCCESS`, `SUCCEEDED`, `OK`, `CREATED` or `ACCEPTED`. An XML body
/// tells a failure if it is of a known shape and its code does not tell a success.
/// Words count in whatever letter case.
///
/// All else under a status of success passes, as it is not known to be a failure:
/// an empty body, a list, and an HTML page too. Whether a page is what was asked for,
/// or comes from a proxy that asks to sign in, only the caller knows, who will find
/// out when reading it as JSON.
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
pub fn check(status: u16, body: impl AsRef<[u8]>) -> Result<(), KnoxError> {
    check_as(status, body)
}

/// [`check`] for the codes of another table than the official ones.
///
/// # Errors
///
/// The answer is no success: [`check`] says when. The table has no say in it.
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
    let heard = Heard::<T>::of(body);
    if heard.is_error(status) { Err(KnoxError::new(status, body, heard)) } else { Ok(()) }
}
