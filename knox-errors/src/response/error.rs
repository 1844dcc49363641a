//! The error that a whole HTTP response becomes: [`KnoxError`].

use alloc::boxed::Box;
use core::fmt;
use core::time::Duration;
use std::time::SystemTime;

use super::advice::{self, AdviceInput};
use super::decoded::{Decoded, Fields};
use super::item::ItemError;
use super::report::Report;
use super::words::Outcome;
use super::words::is_success_status;
use super::{redact, retry_after};
use crate::{Action, CodeValue, KnoxCode, KnoxItems, KnoxTable, OfficialCode, OpenCode};

/// A whole HTTP response as a typed error: the fields of its body, whatever shape a service
/// gives them, and what to do about the error.
///
/// [`check`](crate::check) returns one for a response that is not a success.
/// [`decode`](KnoxError::decode) makes one from a response that is known to be a failure, and
/// [`decode_as`](KnoxError::decode_as) does so with your own table. Decoding never fails and
/// never panics, whatever the body holds, and keeps every byte of the body.
///
/// `Display` writes one line: the status, the known row or else the code and name that were
/// sent, the number of items that failed, and the tracking id. If the service sent another code
/// than the row's own, such as an alias, the line shows that code too. `Debug`, serialisation and [`wire_code`](Self::wire_code) always give the code that was sent, so that
/// a search of the logs for it finds the error.
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
/// # What is shown
///
/// `Display`, `Debug`, serialisation and the code and name that [`KnoxCode`] gives show only
/// what is almost certainly a code, a name or an id:
///
/// - the known row, which is the table's own text;
/// - a code or name of at most 64 bytes: a whole number of up to 64 bits, or parts of ASCII
///   letters and of digits with `_` or `-` between them, digits last, after capital letters
///   only. `AUT_1802`, `E0001`, `invalid_grant`, `NotFound` and `2FA_REQUIRED` are shown;
///   `hunter2`, `10.0.0.1`, `bob@example.com`, `db:5432`, a JWT and a hexadecimal token are
///   not;
/// - a tracking id of at most 64 ASCII letters, digits, `_` and `-`.
///
/// A line therefore shows at most 192 bytes of a body. If a service sends a word of letters
/// alone as its code, it is shown: no rule distinguishes it from a name. Only
/// [`report`](Self::report) shows the body, the human-readable message, the ids of items and
/// everything else. `Debug` shows at most eight items and the number of the others;
/// serialisation writes all items.
///
/// # What is decoded
///
/// Bodies in JSON or XML, in UTF-8 or UTF-16, and forms such as `error=invalid_grant`. One table
/// for all services says what the keys of an object mean; [`check`](crate::check#keys) shows it.
/// Codes, names, human-readable messages and ids are found at the top level, in an object
/// `error`, and in objects such as `body`.
///
/// A code is a number, a string, or the only element of an array. Surrounding white space is
/// ignored, a float without a fraction is an integer, and a string of more than 1 KiB is not a
/// code. A number table reads a string of digits as a number, with or without leading zeros. A
/// string table, or a table of `any` codes such as the official one, keeps `"00006"` a string.
///
/// A broken member (a lone surrogate, a raw line end, bytes that are not UTF-8, an even number
/// of unescaped quotation marks) affects only itself. An odd number of unescaped quotation
/// marks swaps strings with what is between them: the document then has no end and gives
/// nothing, or other members around the mark are misread. A document that is cut off, or
/// followed by anything but white space, gives nothing: the start of a code is a different
/// code, and it is unclear which of two documents is the response.
///
/// An XML element is read as an object of its child elements and attributes. Elements of the
/// same name are a list; so are the elements inside one such as `devices`, `errorList` or
/// `failedDeviceList`, even if there is only one. A SOAP fault is an error with the contents of
/// its `detail`. An XML body is read if it has no document type (and so no entities of its
/// own), at most 4096 elements and text nodes, at most 4096 `<`, at most 256 `=`, and at most
/// 1 MiB. JSON may have any length and depth; decoding looks at six levels.
/// [`items`](Self::items) says how many items of a list are kept.
///
/// # What is not decoded
///
/// For these, the error has its status and its body, and at most some of the fields:
///
/// - compressed bodies: let the HTTP client decompress them (`Content-Encoding`);
/// - JSON inside a JSON string, as a log or a queue wraps it: decode the string first;
/// - JSONP, several documents in a row, and plain text; JSON with a bracket too many
///   or too few, whose end is unknown;
/// - HTML, which a proxy sends rather than the service;
/// - longer XML; and in XML a single item if neither its element nor the one around it has a
///   known item name, as in `<answer><phone>…</phone></answer>`;
/// - a `type` that is a URL, as in RFC 9457: it is not a name;
/// - all errors of one item except the first;
/// - encodings other than UTF-8 and UTF-16: non-ASCII characters become U+FFFD, and the rest is
///   read.
///
/// # Traps
///
/// - Read the body before raising an error for the status: the body says what to do.
/// - An expired access token (4032251) is a 403, not a 401.
/// - 4002250 means that the same signed token was sent twice: build a new one with
///   a fresh id. Sending the same bytes again makes it worse.
/// - Services use the same number for different errors. If the body has another name for a
///   number than the table, the number is unknown.
#[derive(Clone)]
pub struct KnoxError<T: KnoxTable = OfficialCode>(Box<Inner<T>>);

#[derive(Clone)]
struct Inner<T: KnoxTable> {
    status: u16,
    decoded: Decoded<T>,
    body: Box<[u8]>,
    retry_after: Option<Duration>,
}

impl KnoxError {
    /// Decodes a response of a Knox cloud API or of Samsung Account that is known to be
    /// a failure, with the official tables.
    ///
    /// `status` is the HTTP status and `body` the complete body. If the response may be a
    /// success, call [`check`](crate::check) instead.
    ///
    /// ```
    /// use knox_errors::KnoxError;
    ///
    /// let error = KnoxError::decode(502, "<html>Bad gateway</html>");
    /// assert_eq!((error.status(), error.wire_code()), (502, None));
    /// assert_eq!(error.body(), b"<html>Bad gateway</html>");
    /// ```
    #[must_use]
    pub fn decode(status: u16, body: impl AsRef<[u8]>) -> Self {
        Self::decode_as(status, body)
    }

    /// Decodes a response with the codes of another table, such as one that
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
        KnoxError::new(status, body, Decoded::of(status, body))
    }
}

impl<T: KnoxTable> KnoxError<T> {
    pub(super) fn new(status: u16, body: &[u8], decoded: Decoded<T>) -> Self {
        Self(Box::new(Inner { status, decoded, body: body.into(), retry_after: None }))
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.0.status
    }

    /// Whether a part of the call succeeded: the status is 206, some items failed and others
    /// did not, or the body has a list or a count of successes. [`body`](Self::body) holds what
    /// succeeded; do not send that part again.
    ///
    /// ```
    /// use knox_errors::check;
    ///
    /// let body = r#"{"successDeviceList":["a"],"failedDeviceList":["b"]}"#;
    /// let error = check(200, body).unwrap_err();
    /// assert!(error.is_partial());
    /// assert_eq!(error.items()[0].id(), Some("b"));
    /// ```
    #[must_use]
    pub fn is_partial(&self) -> bool {
        self.outcome() == Outcome::PartialFailure
    }

    /// The code; `None` if the response has no code, or one that the codes of `T` cannot hold,
    /// such as a string in a number table. [`wire_code`](Self::wire_code) gives that one too.
    ///
    /// A number of the table is `Unknown` if the response names another error, see
    /// [`known`](Self::known). Compare rows with [`is`](Self::is): two `OpenCode`s with the
    /// same number are equal.
    ///
    /// ```
    /// use knox_errors::{KnoxError, OpenCode};
    ///
    /// // Services send this code, although the official table does not list it.
    /// let error = KnoxError::decode(400, r#"{"error":"invalid_grant","error_code":"AUT_1803"}"#);
    /// assert_eq!(error.code(), Some(OpenCode::from("AUT_1803")));
    /// assert_eq!(error.known(), None);
    /// ```
    #[must_use]
    pub fn code(&self) -> Option<OpenCode<T>> {
        self.fields().code()
    }

    /// The row of the table that the response reports; `None` if it is unknown.
    ///
    /// A number is a row of the table unless the body names another error: a `message` that is
    /// a name, such as `DEVICE_LOCKED`, and not the name of the row. A sentence in any language
    /// does not name another error; neither does an OAuth keyword or an HTTP reason phrase such
    /// as `FORBIDDEN`. `INTERNAL_SERVER_ERROR` and other phrases that have
    /// [advice](crate::check#names-with-advice) are names, because services send them under
    /// other statuses. If the code is missing or is an identifier, the row is looked up by
    /// name. For a table with `#[knox(match = code)]`, only the code counts.
    ///
    /// ```
    /// use knox_errors::{CustomerAuthCode, KnoxError};
    ///
    /// let known = |body| KnoxError::decode(403, body).is(CustomerAuthCode::AccessTokenExpired);
    /// assert!(known(r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED"}"#));
    /// assert!(known(r#"{"code":4032251,"message":"Token abgelaufen"}"#));
    /// assert!(known(r#"{"code":"ACCESS_TOKEN_EXPIRED"}"#));
    /// // Another service uses the same number.
    /// assert!(!known(r#"{"code":4032251,"message":"DEVICE_LOCKED"}"#));
    /// ```
    #[must_use]
    pub fn known(&self) -> Option<T> {
        self.fields().known()
    }

    /// Whether the response reports this row: [`known`](Self::known) is `Some(row)`.
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

    /// The code exactly as sent, even if it is an alias of a row: a number, or a string even if
    /// it holds only digits. A float without a fraction becomes an integer. A number that
    /// `i128` cannot hold, or with a fraction, becomes a string.
    ///
    /// ```
    /// use knox_errors::{CodeValue, CustomerAuthCode, KnoxError};
    ///
    /// let body = r#"{"code":4012250,"message":"ACCESS_TOKEN_BAD_REQUEST"}"#;
    /// let error = KnoxError::decode(401, body);
    /// assert!(error.is(CustomerAuthCode::AccessTokenBadRequest));
    /// assert_eq!(error.wire_code(), Some(CodeValue::Number(4_012_250)));
    /// ```
    #[must_use]
    pub fn wire_code(&self) -> Option<CodeValue<'_>> {
        self.fields().wire_code()
    }

    /// The name as sent: of a Knox service, such as `ACCESS_TOKEN_EXPIRED`, or of OAuth, such
    /// as `invalid_grant`. It is never a sentence or an HTTP reason phrase such as `Forbidden`,
    /// which are the [`detail`](Self::detail). A code that is a name is both code and name.
    ///
    /// ```
    /// use knox_errors::KnoxError;
    ///
    /// let error = KnoxError::decode(400, r#"{"error":"invalid_grant"}"#);
    /// assert_eq!(error.name(), Some("invalid_grant"));
    /// ```
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.fields().name()
    }

    /// The human-readable message as sent, whichever member holds it: what a person would quote
    /// in a ticket. It may hold addresses and host names, so do not log it.
    ///
    /// `None` if no such member is a string, such as a `data` that is an object. Only the
    /// service knows what that object means; it is in [`body`](Self::body).
    ///
    /// ```
    /// use knox_errors::KnoxError;
    ///
    /// let body = r#"{"error":"invalid_grant","error_description":"The code is used up."}"#;
    /// assert_eq!(KnoxError::decode(400, body).detail(), Some("The code is used up."));
    /// ```
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.fields().detail()
    }

    /// The id that Samsung's support asks for: the `errorId`, `transactionId`, `requestId`,
    /// `traceId` or similar, at the top level or in the error.
    ///
    /// ```
    /// use knox_errors::KnoxError;
    ///
    /// let body = r#"{"code":4000000,"message":"RESOURCE_INVALID_PARAM","errorId":"e-17"}"#;
    /// assert_eq!(KnoxError::decode(400, body).tracking_id(), Some("e-17"));
    /// ```
    #[must_use]
    pub fn tracking_id(&self) -> Option<&str> {
        self.fields().id()
    }

    /// The errors of single devices or items in order, and the causes of the error if the body
    /// lists them. Items that succeeded are not in the list. Neither is an element of a list
    /// such as `devices` if only its own `state` or `status` reports a failure: that may be the
    /// state of the device.
    ///
    /// The kept items take at most four times the length of the body, or 10 KiB if that is
    /// more, so that a hostile body cannot use much memory. That is enough for every device of
    /// a list of ids with 13 or more characters, and for two hundred devices with shorter ids.
    /// The line of `Display` counts all failed items.
    #[must_use]
    pub fn items(&self) -> &[ItemError<T>] {
        &self.0.decoded.items
    }

    /// Every byte of the body.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// What to do: the action of a known code, else of a name that says more than the status,
    /// else, under a 4xx, the action that all [items](Self::items) share, else of the status. A
    /// code that is the status says no more than it. `None` if none of these reports an error,
    /// as in a 200 with errors of items, which have their own [actions](ItemError::action).
    /// Under a 2xx, the status is the one in the body, as in `{"status":429}`.
    ///
    /// The name is the name of a row of `T`, for which the service uses another code, or is in
    /// [this table](crate::check#names-with-advice). [Another
    /// table](crate::check#statuses-with-advice) lists the statuses that the official table
    /// does not.
    ///
    /// # Traps
    ///
    /// - If the call itself fetches the token, do not repeat it after a 401: from the token
    ///   endpoint, [`RequestAccessToken`](Action::RequestAccessToken) means that the
    ///   credentials are wrong.
    /// - `invalid_grant` is [`RestartSignIn`](Action::RestartSignIn), which needs a user. A
    ///   client without a user, which sends a signed token or a secret, has wrong credentials
    ///   or a wrong clock.
    /// - A 403 can report an expired token (4032251), and a 400 a server fault: follow the
    ///   action, not the status.
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
        let fields = self.fields();
        let input = AdviceInput {
            row_action: fields.row().and_then(KnoxCode::code_action),
            code: fields.code_text(),
            name: fields.name(),
            detail: fields.detail(),
        };
        let Inner { status, decoded, .. } = &*self.0;
        let is_success = is_success_status(*status);
        let stated = decoded.stated_status.filter(|_| is_success);
        let of_items = || {
            let mut actions = decoded.items.iter().map(ItemError::action);
            let first = actions.next()?;
            first.filter(|_| !is_success && actions.all(|action| action == first))
        };
        advice::action::<T>(&input, stated.unwrap_or(*status), of_items)
    }

    /// Adds the value of the header `Retry-After`: a number of seconds, or an HTTP date, which
    /// is compared with the current time. A wait of more than a day becomes a day, so that no
    /// client sleeps forever. Any other value is ignored.
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
        if let Some(wait) = retry_after::parse(value.as_ref(), SystemTime::now()) {
            self.0.retry_after = Some(wait);
        }
        self
    }

    /// How long to wait: the header's value, counted from when it was added, else the row's
    /// column `retry_after`; `None` if there is neither.
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
        self.0.retry_after.or_else(|| self.fields().row()?.code_retry_after())
    }

    /// Everything in the response, with the human-readable message and the body, for a person
    /// who asks for it.
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

    pub(super) fn fields(&self) -> &Fields<T> {
        &self.0.decoded.whole
    }

    pub(super) fn outcome(&self) -> Outcome {
        self.0.decoded.outcome
    }

    /// The number of items that failed, those that are not kept included.
    pub(super) fn failed_items(&self) -> usize {
        self.0.decoded.failed_items
    }
}

/// Gives generic code what is safe to log and pass on: the code and name of the known row, else
/// those that were sent if they [are shown](Self#what-is-shown). The status is the response's,
/// even if a row is known.
impl<T: KnoxTable> KnoxCode for KnoxError<T> {
    /// Lists the table, and that unknown codes are possible.
    fn code_catalogue(walk: &mut crate::CatalogueWalk<'_>) {
        walk.table(T::TABLE);
        walk.open::<Self>();
    }

    fn code_title() -> &'static str {
        T::TABLE.title()
    }

    fn code_value(&self) -> Option<CodeValue<'_>> {
        redact::code_of(self.fields())
    }

    fn code_name(&self) -> Option<&str> {
        redact::name_of(self.fields())
    }

    fn code_description(&self) -> Option<&str> {
        self.fields().row()?.code_description()
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

    fn code_docs_url(&self) -> Option<crate::DocsUrl> {
        self.fields().row()?.code_docs_url()
    }

    fn code_items(&self) -> Option<&dyn KnoxItems> {
        Some(self)
    }
}

impl<T: KnoxTable> KnoxItems for KnoxError<T> {
    fn for_each_item(&self, visit: &mut dyn FnMut(Option<CodeValue<'_>>, &dyn fmt::Display)) {
        self.items().iter().for_each(|item| visit(item.code_value(), item));
    }
}

impl<T: KnoxTable> core::error::Error for KnoxError<T> {}
