//! Errors as HTTP responses: [`Problem`].

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use ::http::header::{CONTENT_TYPE, RETRY_AFTER};
use ::http::{HeaderValue, Response, StatusCode};
use serde_json::{Map, Value};

use crate::line::Prose;
use crate::wire_number::WireNumber;
use crate::{CodeValue, KnoxCode};

/// The most items in the body.
const MAX_ITEMS: usize = 100;

/// An error as an HTTP response with the media type `application/problem+json`
/// ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)).
///
/// Its members come from the row of the error's code, because the row is written for clients:
///
/// | member | from |
/// |---|---|
/// | `type` | the row's link, from `#[knox(docs = "…")]`; without a link it is absent, which means `about:blank` |
/// | `title` | the name; without a name or a code, the reason phrase of the status |
/// | `status` | the status; 500 if there is none, or if it is not the status of an error |
/// | `detail` | the description; absent if there is no description or no code |
/// | `code` | the code, a number or a string |
/// | `items` | if devices or items failed: `code` and `detail` of the first hundred, without their ids, which can be private |
///
/// An error without a code has only its status, with the reason phrase.
///
/// Titles and details are on one line: runs of white space become one space, and an invisible
/// character, such as U+202E, is escaped as `\u{202e}`. What the error or an item says of itself
/// is cut after 1,024 characters; the name and the description are whole.
///
/// The `Display` of the error can contain what clients must not read, such as a host, a tenant or a
/// query. Only [`with_detail`](Self::with_detail) sends it. [`with`](Self::with) adds members. If
/// the error has a wait, it is sent as the header `Retry-After`, in whole seconds.
///
/// With the feature `axum`, handlers can return a problem, and `?` makes one from an error. For
/// other frameworks, [`into_http`](Self::into_http) gives a response of the crate `http`:
///
/// ```
/// use knox_errors::{Problem, knox_codes};
///
/// knox_codes! {
///     #[knox(docs = "https://errors.example.com/billing#{code}")]
///     pub enum BillingCode: u32 {
///         code    | name         | status | retry_after | description;
///         4290101 | RATE_LIMITED | 429    | 30          | "Another payment is running.";
///     }
/// }
///
/// let response: http::Response<String> =
///     Problem::new(BillingCode::RateLimited).with("instance", "/payments/17").into_http();
/// assert_eq!(response.status(), 429);
/// assert_eq!(response.headers()["content-type"], "application/problem+json");
/// assert_eq!(response.headers()["retry-after"], "30");
/// let body: serde_json::Value = serde_json::from_str(response.body())?;
/// assert_eq!(body, serde_json::json!({
///     "type": "https://errors.example.com/billing#4290101",
///     "title": "RATE_LIMITED",
///     "status": 429,
///     "detail": "Another payment is running.",
///     "code": 4290101,
///     "instance": "/payments/17",
/// }));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # A 401 or 403 from another service
///
/// The client takes the status as this service's response to its own request. If the error came
/// from another service, as a `KnoxError` does, a 401 or 403 misleads the client: the other service
/// refused this one, the client can do nothing about it, and a client that renews its token after a
/// 401 loops. Respond with a 502 and a code of your own instead, with a variant that is not
/// `transparent`:
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
/// Rows of your own table do not need that: a service that checks the tokens of its clients
/// responds with its own 401 or 403.
#[derive(Clone, Debug)]
#[must_use = "a problem is a response to be sent"]
pub struct Problem<E> {
    error: E,
    /// What the error's `Display` writes, if it is to be sent.
    detail: Option<String>,
    members: Vec<(String, Value)>,
}

impl<E: KnoxCode> Problem<E> {
    /// Makes the response for an error. `?` does so through `From`.
    pub const fn new(error: E) -> Self {
        Self { error, detail: None, members: Vec::new() }
    }

    /// The error, for logs.
    pub const fn error(&self) -> &E {
        &self.error
    }

    /// Sends what the error's `Display` writes as `detail`, instead of the description. Use it only
    /// for errors whose whole text is fit for clients.
    ///
    /// ```
    /// use knox_errors::{KnoxCode, Problem};
    ///
    /// #[derive(Debug, thiserror::Error, KnoxCode)]
    /// enum OrderError {
    ///     /// The quantity is out of range.
    ///     #[error("{0} is not a quantity from 1 to 99")]
    ///     #[knox(code = 4220301, status = 422)]
    ///     Quantity(i64),
    /// }
    ///
    /// let response = Problem::new(OrderError::Quantity(100)).into_http::<String>();
    /// assert!(response.body().contains("The quantity is out of range"));
    /// let response = Problem::new(OrderError::Quantity(100)).with_detail().into_http::<String>();
    /// assert!(response.body().contains("100 is not a quantity from 1 to 99"));
    /// ```
    pub fn with_detail(self) -> Self
    where
        E: fmt::Display,
    {
        Self { detail: Some(detail_of(&self.error)), ..self }
    }

    /// Adds an extension member or `instance`. If a name is added twice, the later value is
    /// sent. The names of the problem's own members are reserved: a member with such a name is
    /// never sent, even if the problem itself does not have it.
    ///
    /// | reserved name |
    /// |---|
    /// | `type` |
    /// | `title` |
    /// | `status` |
    /// | `detail` |
    /// | `code` |
    /// | `items` |
    ///
    /// ```
    /// use knox_errors::{HttpCode, Problem};
    ///
    /// let problem = Problem::new(HttpCode::NotFound).with("status", 200).with("fields", vec!["id"]);
    /// let problem = problem.with("type", "/errors/404").with("items", vec!["a"]);
    /// let response = problem.into_http::<String>();
    /// assert_eq!(response.status(), 404);
    /// let body: serde_json::Value = serde_json::from_str(response.body())?;
    /// assert_eq!(body["status"], 404);
    /// assert_eq!(body["fields"][0], "id");
    /// assert_eq!((body.get("type"), body.get("items")), (None, None));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.members.push((name.into(), value.into()));
        self
    }

    /// The status of the response: that of the code, or 500 if the code has none or has one that
    /// is not the status of an error.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        let is_error = |status: &StatusCode| status.is_client_error() || status.is_server_error();
        let status = crate::http::status(&self.error).filter(is_error);
        status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// The response, with any body type that can be made from a `String`: `String` itself,
    /// `Full<Bytes>` of http-body-util, or `Body` of axum.
    #[must_use]
    pub fn into_http<B: From<String>>(self) -> Response<B> {
        let mut response = Response::new(Value::from(self.json()).to_string().into());
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(wait) = self.error.code_retry_after() {
            headers.insert(RETRY_AFTER, whole_seconds(wait).into());
        }
        response
    }

    fn json(&self) -> Map<String, Value> {
        let Self { error, detail, members } = self;
        let status = self.status();
        let code = error.code_value();
        // The documents do not have the name and the description of a variant without a code.
        let of_code = |text: fn(&E) -> Option<&str>| code.and_then(|_| text(error));
        let title = of_code(E::code_name).or_else(|| status.canonical_reason());
        let detail = detail.as_deref().or_else(|| of_code(E::code_description));
        let items = items_of(error);
        let one_line = |text: &str| Value::from(Prose::whole(text).to_string());
        let own = [
            ("type", error.code_docs_url().map(|url| url.to_string().into())),
            ("title", title.map(one_line)),
            ("status", Some(status.as_u16().into())),
            ("detail", detail.map(one_line)),
            ("code", code.map(json_of)),
            ("items", Some(items).filter(|items| !items.is_empty()).map(Value::from)),
        ];
        let mut object: Map<String, Value> = members.iter().cloned().collect();
        for (name, value) in own {
            match value {
                Some(value) => object.insert(name.into(), value),
                // Without a value too, the name is reserved.
                None => object.remove(name),
            };
        }
        object
    }
}

impl<E: KnoxCode> From<E> for Problem<E> {
    fn from(error: E) -> Self {
        Self::new(error)
    }
}

/// The first devices or items that failed, as JSON.
fn items_of(error: &impl KnoxCode) -> Vec<Value> {
    let mut items = Vec::new();
    if let Some(all) = error.code_items() {
        all.for_each_item(&mut |code, item| {
            if items.len() < MAX_ITEMS {
                items.push(item_of(code, item));
            }
        });
    }
    items
}

fn detail_of(error: &dyn fmt::Display) -> String {
    Prose::bounded(&error.to_string()).to_string()
}

fn item_of(code: Option<CodeValue<'_>>, detail: &dyn fmt::Display) -> Value {
    let mut item = Map::new();
    item.insert("detail".into(), detail_of(detail).into());
    if let Some(code) = code {
        item.insert("code".into(), json_of(code));
    }
    item.into()
}

/// Rounds up: a request that is sent too early is refused again.
fn whole_seconds(wait: Duration) -> u64 {
    wait.as_secs().saturating_add(u64::from(wait.subsec_nanos() > 0))
}

/// A code as JSON. A number that does not fit into 64 bits is written as a string.
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
