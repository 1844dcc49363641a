//! The error that a whole HTTP answer becomes: [`KnoxError`].

use alloc::boxed::Box;
use core::fmt;
use core::time::Duration;
use std::time::SystemTime;

use super::answer::{Said, Sent};
use super::heard::Heard;
use super::item::ItemError;
use super::report::Report;
use super::{advice, line, retry_after};
use crate::{Action, CodeValue, KnoxCode, KnoxTable, OfficialCode, OpenCode};

/// A whole HTTP answer as a typed error: what it says, in which of the known
/// shapes it may be, and what to do about it.
///
/// Made by [`check`](crate::check), by [`decode`](KnoxError::decode), or by
/// [`decode_as`](KnoxError::decode_as) for a table of one's own. Decoding never
/// fails and never panics, whatever the body holds; the body is kept, every byte.
///
/// `Display` is one line: the status, a known row or else the code and name that
/// were sent, how many items failed, and the tracking id. Where a row is known by
/// another code than its own, an alias say, the code as sent is in the line too, and
/// it is the one in `Debug`, in serialisation and of [`raw_code`](Self::raw_code): a
/// log should be found by what went over the wire.
///
/// Neither `Display` nor `Debug` nor serialisation shows the body, or the text for
/// people, which may hold addresses and host names; nor any other text of the body
/// that is not a single word. [`report`](Self::report) shows everything. `Debug`
/// shows eight items at most, and says how many more there are; serialisation
/// writes all of them.
///
/// ```
/// use knox_errors::{Action, CustomerAuthCode, KnoxError};
///
/// let body = r#"{"errorId":"4711","code":4032251,"message":"ACCESS_TOKEN_EXPIRED","data":"…"}"#;
/// let error = KnoxError::decode(403, body);
///
/// assert!(error.is(CustomerAuthCode::AccessTokenExpired));
/// assert_eq!(error.action(), Some(Action::RequestAccessToken));
/// assert_eq!((error.status(), error.tracking_id()), (403, Some("4711")));
/// assert_eq!(error.to_string(), "HTTP 403: 4032251 ACCESS_TOKEN_EXPIRED: Provided Access token \
///     has expired. A new access token needs to be generated (tracking id 4711)");
/// ```
///
/// # What is recognised
///
/// | sent by | body |
/// |---|---|
/// | Knox cloud authentication, Knox Configure, Knox Mobile Enrollment, Knox Deployment Program | `{code, message, data}`, with `errorId`, `transactionId` and `devices` where they are sent |
/// | Knox Guard, Knox Asset Intelligence | `{result, error: {code, message, reason}}`, and `resultList` of such |
/// | Knox MSP Portal | `{transactionalId, code, errorCode, errorMessage}` |
/// | Knox Manage | `{resultCode, resultMessage}` |
/// | OAuth 2.0, Samsung Account | `{error, error_code, error_description}` |
/// | Samsung Account authorizeToken, E-FOTA on MDM | XML |
///
/// A code may come as a number, as a text, or as the one element of an array. A
/// table of numbers reads a text as the number that its digits are, leading zeros or
/// not; a table of texts, and one of `any` codes such as the official one, keeps
/// `"00006"` a text. With blanks or a plus, a text is a number to none of them.
///
/// Anything else (HTML of a proxy, a body that is no text) leaves the error with its
/// status and its bytes. So does JSON that is cut off, or followed by anything but
/// blanks: the beginning of a code is another code, and of two documents neither is
/// known to be the answer. What could be read of it is in [`body`](Self::body).
///
/// Bodies may be of any length and depth. An XML body is looked into if it has no
/// document type (and so no entities of its own), at most 64 elements and texts, and
/// at most 1024 `<` and `=`.
///
/// # Traps
///
/// - An expired access token (4032251) is a 403, not a 401.
/// - 4002250 means that the same signed token was sent twice: build a new one with
///   a fresh id. Sending the same bytes again makes it worse.
/// - Services use the same number for different things. A number that the body
///   calls by another name than the table does is therefore unknown.
pub struct KnoxError<T: KnoxTable = OfficialCode>(Box<Inner<T>>);

#[derive(Clone)]
struct Inner<T: KnoxTable> {
    status: u16,
    heard: Heard<T>,
    body: Box<[u8]>,
    retry_after: Option<Duration>,
}

impl KnoxError {
    /// Decodes an answer of a Knox cloud API or of Samsung Account, with the
    /// official tables.
    ///
    /// `status` is the HTTP status, `body` all bytes of the body. Of an answer
    /// that is no error too: [`is_error`](Self::is_error) tells.
    ///
    /// ```
    /// use knox_errors::KnoxError;
    ///
    /// let error = KnoxError::decode(502, "<html>Bad gateway</html>");
    /// assert_eq!((error.status(), error.raw_code()), (502, None));
    /// assert_eq!(error.body(), b"<html>Bad gateway</html>");
    /// ```
    #[must_use]
    pub fn decode(status: u16, body: impl AsRef<[u8]>) -> Self {
        Self::decode_as(status, body)
    }

    /// Decodes an answer with the codes of another table, such as one that
    /// extends the official ones.
    ///
    /// ```
    /// use knox_errors::{KnoxError, knox_codes};
    ///
    /// knox_codes! {
    ///     /// Codes of the device gateway.
    ///     pub enum GatewayCode: u32 {
    ///         code    | name         | action;
    ///         4290001 | TENANT_BUSY  | WaitAndRetry;
    ///     }
    /// }
    ///
    /// let body = r#"{"code":"4290001","message":"TENANT_BUSY"}"#;
    /// let error = KnoxError::decode_as::<GatewayCode>(429, body);
    /// assert!(error.is(GatewayCode::TenantBusy));
    /// ```
    #[must_use]
    pub fn decode_as<T: KnoxTable>(status: u16, body: impl AsRef<[u8]>) -> KnoxError<T> {
        let body = body.as_ref();
        KnoxError::new(status, body, Heard::of(body))
    }
}

impl<T: KnoxTable> KnoxError<T> {
    pub(super) fn new(status: u16, body: &[u8], heard: Heard<T>) -> Self {
        Self(Box::new(Inner { status, heard, body: body.into(), retry_after: None }))
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.0.status
    }

    /// Whether the answer is an error: its status is not from 200 to 299, or its
    /// body tells a failure, as a whole or of an item. [`check`](crate::check#what-makes-an-answer-an-error)
    /// says what does.
    ///
    /// ```
    /// use knox_errors::KnoxError;
    ///
    /// let done = r#"{"transactionId":"t","state":"Complete","code":2000000,"message":"SUCCESS"}"#;
    /// assert!(!KnoxError::decode(200, done).is_error());
    /// assert!(KnoxError::decode(200, r#"{"result":"FAIL"}"#).is_error());
    /// ```
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.0.heard.is_error(self.0.status)
    }

    /// The code; `None` where the answer has none, or one that the codes of `T`
    /// cannot hold, as a text in a table of numbers: that is only a
    /// [`raw_code`](Self::raw_code).
    ///
    /// ```
    /// use knox_errors::{KnoxError, OpenCode};
    ///
    /// // Sent in real life, and not in the official table.
    /// let error = KnoxError::decode(400, r#"{"error":"invalid_grant","error_code":"AUT_1803"}"#);
    /// assert_eq!(error.code().map(OpenCode::is_known), Some(false));
    /// ```
    #[must_use]
    pub fn code(&self) -> Option<&OpenCode<T>> {
        self.0.heard.code.as_ref()
    }

    /// The row, if the table lists the code and the name that came with it does
    /// not contradict.
    ///
    /// ```
    /// use knox_errors::KnoxError;
    ///
    /// let ours = KnoxError::decode(400, r#"{"code":4000000,"message":"RESOURCE_INVALID_PARAM"}"#);
    /// assert!(ours.known().is_some());
    /// // The same number of another service.
    /// let theirs = KnoxError::decode(400, r#"{"code":4000000,"message":"DEVICE_LOCKED"}"#);
    /// assert_eq!(theirs.known(), None);
    /// ```
    #[must_use]
    pub fn known(&self) -> Option<T> {
        self.0.heard.code.as_ref()?.known()
    }

    /// Whether it is this row.
    ///
    /// ```
    /// use knox_errors::{CustomerAuthCode, KnoxError};
    ///
    /// let error = KnoxError::decode(403, r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED"}"#);
    /// assert!(error.is(CustomerAuthCode::AccessTokenExpired));
    /// ```
    #[must_use]
    pub fn is(&self, row: impl Into<T>) -> bool {
        self.known() == Some(row.into())
    }

    /// The code as it was sent, also where it is an alias of a row: a number, or
    /// a text even if it holds only digits. A number that `i128` cannot hold is
    /// given as its text.
    ///
    /// ```
    /// use knox_errors::{CodeValue, CustomerAuthCode, KnoxError};
    ///
    /// let body = r#"{"code":4012250,"message":"ACCESS_TOKEN_BAD_REQUEST"}"#;
    /// let error = KnoxError::decode(401, body);
    /// assert!(error.is(CustomerAuthCode::AccessTokenBadRequest));
    /// assert_eq!(error.raw_code(), Some(CodeValue::Number(4_012_250)));
    /// ```
    #[must_use]
    pub fn raw_code(&self) -> Option<CodeValue<'_>> {
        self.said().code.as_ref().map(Sent::value)
    }

    /// The name as it was sent: of a Knox service such as `ACCESS_TOKEN_EXPIRED`,
    /// of OAuth such as `invalid_grant`.
    ///
    /// ```
    /// use knox_errors::KnoxError;
    ///
    /// let error = KnoxError::decode(400, r#"{"error":"invalid_grant"}"#);
    /// assert_eq!(error.name(), Some("invalid_grant"));
    /// ```
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.said().name.as_deref()
    }

    /// The text for people as it was sent: `data`, `reason`, `error_description` and
    /// the like. It may hold addresses and host names: for a person who asks, not for
    /// a log.
    ///
    /// `None` where that member is no text, as a `data` that is an object: what it
    /// means is known to none but the service, and it is in [`body`](Self::body).
    ///
    /// ```
    /// use knox_errors::KnoxError;
    ///
    /// let body = r#"{"error":"invalid_grant","error_description":"The code is used up."}"#;
    /// assert_eq!(KnoxError::decode(400, body).detail(), Some("The code is used up."));
    /// ```
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.said().detail.as_deref()
    }

    /// What Samsung's support asks for: the `errorId`, `transactionalId` or
    /// `transactionId` of the answer.
    ///
    /// ```
    /// use knox_errors::KnoxError;
    ///
    /// let body = r#"{"code":4000000,"message":"RESOURCE_INVALID_PARAM","errorId":"e-17"}"#;
    /// assert_eq!(KnoxError::decode(400, body).tracking_id(), Some("e-17"));
    /// ```
    #[must_use]
    pub fn tracking_id(&self) -> Option<&str> {
        self.said().id.as_deref()
    }

    /// The errors of single devices or items, in order. Those that went well are
    /// not among them.
    #[must_use]
    pub fn items(&self) -> &[ItemError<T>] {
        &self.0.heard.items
    }

    /// Every byte of the body.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// What to do: the action of a known code, else that of the name, else that of
    /// the status.
    ///
    /// | name | from | action |
    /// |---|---|---|
    /// | `invalid_request`, `invalid_scope`, `unsupported_grant_type`, `unsupported_response_type` | RFC 6749 | [`ChangeRequest`](Action::ChangeRequest) |
    /// | `invalid_client` | RFC 6749 | [`FixCredentials`](Action::FixCredentials) |
    /// | `AUTHORIZATION_FAIL` under a 401 | Knox Guard, whose [example] says `Invalid Api Key` | [`FixCredentials`](Action::FixCredentials) |
    /// | `unauthorized_client`, `insufficient_scope` | RFC 6749, RFC 6750 | [`FixAccess`](Action::FixAccess) |
    /// | `invalid_token` | RFC 6750 | [`RequestAccessToken`](Action::RequestAccessToken) |
    /// | `invalid_grant`, `access_denied`, `expired_token` | RFC 6749, RFC 8628 | [`RestartSignIn`](Action::RestartSignIn) |
    /// | `slow_down`, `authorization_pending` | RFC 8628, which says to keep to the interval that came with the device code, five seconds longer after each `slow_down` | [`WaitAndRetry`](Action::WaitAndRetry) |
    /// | `server_error`, `temporarily_unavailable` | RFC 6749 | [`RetryWithBackoff`](Action::RetryWithBackoff) |
    ///
    /// The words of OAuth are those of
    /// [RFC 6749, 4.1.2.1](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1) and
    /// [5.2](https://www.rfc-editor.org/rfc/rfc6749#section-5.2),
    /// [RFC 6750, 3.1](https://www.rfc-editor.org/rfc/rfc6750#section-3.1) and
    /// [RFC 8628, 3.5](https://www.rfc-editor.org/rfc/rfc8628#section-3.5). A refresh
    /// token that has expired is an `invalid_grant` too.
    ///
    /// A status that the official table does not list counts as 400 or 500 by
    /// its class, as
    /// [RFC 9110, 15](https://www.rfc-editor.org/rfc/rfc9110#section-15) says; 408
    /// counts as 500, as the request may be repeated. `None` where none of the three
    /// is an error, as in a 200 with errors of items.
    ///
    /// [example]: https://docs.samsungknox.com/dev/knox-guard/error-codes/
    ///
    /// ```
    /// use knox_errors::{Action, KnoxError};
    ///
    /// assert_eq!(KnoxError::decode(503, "").action(), Some(Action::RetryWithBackoff));
    /// assert_eq!(KnoxError::decode(429, "").action(), Some(Action::WaitAndRetry));
    /// let reused = r#"{"code":4002250,"message":"API_KEY_NON_UNIQUE_JWTID"}"#;
    /// assert_eq!(KnoxError::decode(400, reused).action(), Some(Action::SignNewToken));
    /// let expired = r#"{"error":"invalid_grant"}"#;
    /// assert_eq!(KnoxError::decode(400, expired).action(), Some(Action::RestartSignIn));
    /// ```
    #[must_use]
    pub fn action(&self) -> Option<Action> {
        let of_code = self.known().and_then(|row| row.code_action());
        advice::action(of_code, self.name(), self.0.status)
    }

    /// Notes the header `Retry-After`: a number of seconds, or an HTTP date, which
    /// is counted from now. Any other value is as none.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use knox_errors::KnoxError;
    ///
    /// let error = KnoxError::decode(429, "").with_retry_after("120");
    /// assert_eq!(error.retry_after(), Some(Duration::from_secs(120)));
    /// ```
    #[must_use]
    pub fn with_retry_after(mut self, value: impl AsRef<[u8]>) -> Self {
        self.0.retry_after = retry_after::parse(value.as_ref(), SystemTime::now());
        self
    }

    /// How long the service asks to wait, from when the header was noted on.
    ///
    /// ```
    /// use std::time::Duration;
    /// use knox_errors::KnoxError;
    ///
    /// let error = KnoxError::decode(429, "").with_retry_after("30");
    /// assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
    /// ```
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Everything that the answer says, for whoever asks for it: the text for
    /// people and the body too.
    ///
    /// ```
    /// use knox_errors::KnoxError;
    ///
    /// let error = KnoxError::decode(502, "<html>Bad gateway</html>");
    /// assert_eq!(error.to_string(), "HTTP 502");
    /// assert!(error.report().to_string().ends_with("<html>Bad gateway</html>\n"));
    /// ```
    #[must_use]
    pub fn report(&self) -> Report<'_, T> {
        Report::new(self)
    }

    pub(crate) fn said(&self) -> &Said {
        &self.0.heard.said
    }
}

impl<T: KnoxTable> Clone for KnoxError<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

/// What generic code may log and pass on: the row's own code and name where one is
/// known, else those that were sent, if they are single words. The status is the
/// answer's, also of a known row.
impl<T: KnoxTable> KnoxCode for KnoxError<T> {
    fn code_value(&self) -> Option<CodeValue<'_>> {
        line::code_of(self.code(), self.said())
    }

    fn code_name(&self) -> Option<&str> {
        line::name_of(self.code(), self.said())
    }

    fn code_description(&self) -> Option<&str> {
        self.code()?.code_description()
    }

    fn code_status(&self) -> Option<u16> {
        Some(self.status())
    }

    fn code_action(&self) -> Option<Action> {
        self.action()
    }

    fn code_retry_after(&self) -> Option<Duration> {
        self.retry_after()
    }

    fn code_items(&self, show: &mut dyn FnMut(Option<CodeValue<'_>>, &dyn fmt::Display)) {
        self.items().iter().for_each(|item| show(item.code_value(), item));
    }
}

impl<T: KnoxTable> core::error::Error for KnoxError<T> {}
