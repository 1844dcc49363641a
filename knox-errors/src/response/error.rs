//! The error that a whole HTTP response becomes: [`KnoxError`].

use alloc::boxed::Box;
use core::fmt;
use core::time::Duration;
use std::time::SystemTime;

use super::advice::{self, Heading};
use super::decoded::{Decoded, Fields};
use super::item::ItemError;
use super::report::Report;
use super::walk::Outcome;
use super::words::is_success_status;
use super::{redact, retry_after};
use crate::{Action, CodeValue, KnoxCode, KnoxItems, KnoxTable, OfficialCode, OpenCode};

/// A whole HTTP response as a typed error: what it says, in whatever shape a service
/// sends it, and what to do about it.
///
/// It is always an error: [`check`](crate::check) makes one of a response that is not a
/// success, and [`decode`](KnoxError::decode) of a response that is known to be a
/// failure; [`decode_as`](KnoxError::decode_as) is for a table of one's own. Decoding
/// never fails and never panics, whatever the body holds; the body is kept, every byte.
///
/// `Display` is one line: the status, a known row or else the code and name that
/// were sent, how many items failed, and the tracking id. Where a row is known by
/// another code than its own, an alias say, the code as sent is in the line too, and
/// it is the one in `Debug`, in serialisation and of [`wire_code`](Self::wire_code): a
/// log should be found by what was sent on the wire.
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
/// `Display`, `Debug` and serialisation, and the code and name that generic code gets from
/// [`KnoxCode`], show of a response what could hardly be anything but a code, a name or an
/// id:
///
/// - the row that is known, which is the table's own text;
/// - a code or name of at most 64 bytes: a whole number of up to 64 bits, or parts of ASCII
///   letters and of digits with `_` or `-` between them, digits last, after capital letters
///   only. `AUT_1802`, `E0001`, `invalid_grant`, `NotFound` and `2FA_REQUIRED` are shown;
///   `hunter2`, `10.0.0.1`, `bob@example.com`, `db:5432`, a JWT and a hexadecimal token are
///   not;
/// - a tracking id of at most 64 ASCII letters, digits, `_` and `-`.
///
/// So a line shows at most 192 bytes of a body, whatever it holds. A word of letters alone
/// where a service sends its code is shown: no rule tells it from a name. The body, the
/// human-readable message, the ids of items and everything else is in
/// [`report`](Self::report) only. `Debug` shows eight items at most, and says how many more
/// there are; serialisation writes all of them.
///
/// # What is decoded
///
/// JSON and XML, in UTF-8 or UTF-16. What the keys of an object mean is one table for
/// all services, which [`check`](crate::check#keys) shows: codes, names, human-readable
/// messages and ids are found at the top, in an object `error`, and in objects such as
/// `body`.
///
/// A code may be a number, a text, or the one element of an array; blanks around it do
/// not count, a float without a fraction is an integer, and a text of more than a
/// kibibyte is none. A table of numbers reads a text as the number that its digits are,
/// leading zeros or not; a table of texts, and one of `any` codes such as the official
/// one, keeps `"00006"` a text.
///
/// A member that is broken (a lone surrogate, a raw line end, bytes that are not UTF-8,
/// quotation marks that are not escaped, two at a time) spoils only itself. An odd
/// number of such marks makes text of what follows, and text of what was none: then the
/// document has no end and says nothing, or what is around the mark is another member. A
/// document that is cut off, or followed by anything but blanks, says nothing: the beginning
/// of a code is another code, and of two documents neither is known to be the response.
///
/// An XML element is an object of its elements and attributes; elements of one name are a
/// list, as are those in an element such as `devices`, `errorList` and `failedDeviceList`, also
/// if there is one. A SOAP fault is an error, with what its `detail` holds. An XML body is looked
/// into if it has no document type (and so no entities of its own), at most 4096 elements
/// and texts, at most 4096 `<` and 256 `=`, and at most a mebibyte. JSON may be of any length
/// and depth; the walk goes six levels down. Of a list of failures as many are kept as fit into
/// four times the length of the body, see [`items`](Self::items).
///
/// # What is not decoded
///
/// These leave the error with its status and its bytes, or with a part of what they say:
///
/// - compressed bodies: let the HTTP client decompress them (`Content-Encoding`);
/// - JSON in a string, such as a log or a queue wraps it: decode the string first;
/// - JSONP, several documents one after another, form data, and plain text; JSON with a
///   bracket too many or too few, so that nothing tells where the document ends;
/// - HTML, which comes from a proxy rather than from the service;
/// - longer XML; and in XML an only item whose element and the one around it are both
///   called unlike items, as `<answer><phone>…</phone></answer>`;
/// - a `type` that is an address, as in RFC 9457: no name, since no list of names has it;
/// - all but the first of the errors that an item lists of itself;
/// - other encodings than UTF-8 and UTF-16: their letters outside of ASCII become
///   U+FFFD, everything else is read.
///
/// # Traps
///
/// - Read the body before raising an error for the status: what to do is in the body.
/// - An expired access token (4032251) is a 403, not a 401.
/// - 4002250 means that the same signed token was sent twice: build a new one with
///   a fresh id. Sending the same bytes again makes it worse.
/// - Services use the same number for different things. A number that the body
///   calls by another name than the table does is therefore unknown.
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
    /// `status` is the HTTP status, `body` all bytes of the body. Where a success is
    /// possible, [`check`](crate::check) tells it from a failure.
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

    /// Whether a part of the call succeeded: the status is 206, or items failed beside
    /// others that did not, or there is a list or a count of successes. What succeeded
    /// is in [`body`](Self::body) and must not be sent again.
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

    /// The code; `None` where the response has none, or one that the codes of `T`
    /// cannot hold, as a text in a table of numbers: that is only a
    /// [`wire_code`](Self::wire_code).
    ///
    /// A number of the table is `Unknown` where the response names another error, see
    /// [`known`](Self::known): compare rows with [`is`](Self::is), since equality of codes
    /// is that of their numbers.
    ///
    /// ```
    /// use knox_errors::{KnoxError, OpenCode};
    ///
    /// // Sent in real life, and not in the official table.
    /// let error = KnoxError::decode(400, r#"{"error":"invalid_grant","error_code":"AUT_1803"}"#);
    /// assert_eq!(error.code(), Some(OpenCode::from("AUT_1803")));
    /// assert_eq!(error.known(), None);
    /// ```
    #[must_use]
    pub fn code(&self) -> Option<OpenCode<T>> {
        self.fields().code()
    }

    /// The row that the response means.
    ///
    /// A number is a row of the table unless the body names another error: a `message`
    /// that is a name (`DEVICE_LOCKED`) and not the row's contradicts it. A sentence, in
    /// any language, does not, nor does a keyword of OAuth, nor a phrase of HTTP such as
    /// `FORBIDDEN`; but `INTERNAL_SERVER_ERROR` and other phrases that have
    /// [advice](crate::check#names-with-advice) are names, which services send under other
    /// statuses. A code that is missing, or is an identifier, is looked up by name. For a table with `#[knox(match = code)]`, the
    /// code alone decides.
    ///
    /// ```
    /// use knox_errors::{CustomerAuthCode, KnoxError};
    ///
    /// let known = |body| KnoxError::decode(403, body).is(CustomerAuthCode::AccessTokenExpired);
    /// assert!(known(r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED"}"#));
    /// assert!(known(r#"{"code":4032251,"message":"Token abgelaufen"}"#));
    /// assert!(known(r#"{"code":"ACCESS_TOKEN_EXPIRED"}"#));
    /// // The same number of another service.
    /// assert!(!known(r#"{"code":4032251,"message":"DEVICE_LOCKED"}"#));
    /// ```
    #[must_use]
    pub fn known(&self) -> Option<T> {
        self.fields().known()
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
    /// a text even if it holds only digits. A float without a fraction is given as the
    /// integer, any other number that `i128` cannot hold as its text.
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

    /// The name as it was sent: of a Knox service such as `ACCESS_TOKEN_EXPIRED`,
    /// of OAuth such as `invalid_grant`. Never a sentence, nor one of HTTP's phrases such
    /// as `Forbidden`: these are the [`detail`](Self::detail). A code that is a name is
    /// both.
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

    /// The human-readable message as it was sent, from whichever member holds it: what a
    /// person would quote in a ticket. It may hold addresses and host names: for a person
    /// who asks, not for a log.
    ///
    /// `None` where no such member is a text, as with a `data` that is an object: what it
    /// means is known to the service alone, and it is in [`body`](Self::body).
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

    /// What Samsung's support asks for: the `errorId`, `transactionId`, `requestId`,
    /// `traceId` and the like, at the top or in the error.
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

    /// The errors of single devices or items, in order, and the causes of the error where
    /// it lists them. Those that succeeded are not among them, nor is an element of `devices`
    /// and the like of which only its own `state` or `status` says that it failed: that may
    /// be the device's.
    ///
    /// As many are kept as fit into four times the length of the body, or into 10 KiB, so that
    /// a hostile body cannot take many times its length. That is every device of a list of ids
    /// of 13 characters or more, and two hundred of shorter ones; the line of `Display`
    /// says how many failed.
    #[must_use]
    pub fn items(&self) -> &[ItemError<T>] {
        &self.0.decoded.items
    }

    /// Every byte of the body.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// What to do: the action of a known code, else of a name that says more than the
    /// status, else of the status. `None` where none of the three is an error, as in a
    /// 200 with errors of items, which have [actions](ItemError::action) of their own.
    /// Under a 2xx, the status is the one that the body states, as in `{"status":429}`.
    ///
    /// A name may be that of a row of `T`, for which the service has another code; or one
    /// of [this table](crate::check#names-with-advice). Statuses that the official table
    /// does not list are in [another](crate::check#statuses-with-advice).
    ///
    /// # Traps
    ///
    /// - Where the call itself fetched the token, a 401 must not lead to the same call
    ///   again: at the token endpoint, [`RequestAccessToken`](Action::RequestAccessToken)
    ///   means that the credentials are wrong.
    /// - `invalid_grant` is [`RestartSignIn`](Action::RestartSignIn), which needs a user.
    ///   A client without one, with a signed token or a secret, has wrong credentials or a
    ///   wrong clock.
    /// - A 403 can mean an expired token (4032251), and a 400 a server's fault: go by the
    ///   action, not by the status.
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
        let heading = Heading {
            of_row: fields.row().and_then(KnoxCode::code_action),
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
        advice::action::<T>(&heading, stated.unwrap_or(*status), of_items)
    }

    /// Adds the header `Retry-After`: a number of seconds, or an HTTP date, which
    /// is counted from now. A wait of more than a day counts as a day, so that no client
    /// sleeps for ever; any other value counts as none.
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

    /// How long to wait: what the service asks for, from when the header was added; else
    /// what the row of the table says in its column `retry_after`.
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

    /// Everything that the response says, on request: the human-readable message and the
    /// body too.
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

/// What generic code may log and pass on: the row's own code and name where one is
/// known, else those that were sent, as far as they [are shown](Self#what-is-shown). The status is the
/// response's, also of a known row.
impl<T: KnoxTable> KnoxCode for KnoxError<T> {
    /// The table, and that other codes may come.
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
