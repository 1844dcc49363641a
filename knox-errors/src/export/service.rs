//! Serves a document over HTTP: [`DocumentService`].

use alloc::format;
use alloc::string::{String, ToString};
use core::convert::Infallible;
use core::future::{Ready, ready};
use core::task::{Context, Poll};

use ::http::header::{
    ACCEPT, ALLOW, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY,
};
use ::http::{HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode};
use axum_core::body::Body;
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use tower_service::Service;

use super::Document;
use super::accept::Accept;

/// Serves a document as a route of axum: an HTML page for browsers, JSON for programs.
///
/// A request gets JSON if its path ends in `.json`, or if its `Accept` header prefers
/// `application/json` to `text/html` by the weights of
/// [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1). It gets a 406 if it accepts
/// neither. Methods other than GET and HEAD get a 405. The document is written once, when the
/// service is made. Each response has an `ETag` and `Cache-Control: no-cache`: caches ask each
/// time, and get a 304 without a body while the document is unchanged.
///
/// ```
/// use axum::Router;
/// use knox_errors::CustomerAuthCode;
/// use knox_errors::export::{Document, DocumentService};
///
/// let codes = DocumentService::new(Document::of::<CustomerAuthCode>());
/// let app: Router = Router::new()
///     .route_service("/errors", codes.clone())
///     .route_service("/errors.json", codes);
/// ```
#[derive(Clone, Debug)]
pub struct DocumentService {
    page: Stored,
    json: Stored,
}

/// The document in one format, ready to be sent.
#[derive(Clone, Debug)]
struct Stored {
    content_type: &'static str,
    body: Bytes,
    /// With its quotes.
    etag: String,
}

impl DocumentService {
    /// Makes the service of a document.
    #[must_use]
    pub fn new(document: Document<'_>) -> Self {
        Self {
            page: Stored::new("text/html; charset=utf-8", document.html().to_string()),
            json: Stored::new("application/json", document.json().to_string()),
        }
    }

    /// The response to a request, or `None` if it accepts neither format. If it accepts both with
    /// the same weight, it gets the page.
    fn choose(&self, path: &str, headers: &HeaderMap) -> Option<&Stored> {
        if is_json(path) {
            return Some(&self.json);
        }
        let values = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok());
        let accept = Accept::of(values);
        match (accept.weight("text", "html"), accept.weight("application", "json")) {
            (0, 0) => None,
            (page, json) if json > page => Some(&self.json),
            _ => Some(&self.page),
        }
    }

    fn respond(&self, method: &Method, path: &str, headers: &HeaderMap) -> Response {
        if method != Method::GET && method != Method::HEAD {
            return (StatusCode::METHOD_NOT_ALLOWED, [(ALLOW, "GET, HEAD")]).into_response();
        }
        let Some(stored) = self.choose(path, headers) else {
            return (StatusCode::NOT_ACCEPTABLE, [(VARY, "accept")]).into_response();
        };
        let caching: [(HeaderName, &str); 3] =
            [(ETAG, &stored.etag), (CACHE_CONTROL, "no-cache"), (VARY, "accept")];
        if is_known(headers, &stored.etag) {
            return (StatusCode::NOT_MODIFIED, caching).into_response();
        }
        let body = if method == Method::HEAD { Bytes::new() } else { stored.body.clone() };
        let content = [
            (CONTENT_TYPE, HeaderValue::from_static(stored.content_type)),
            (CONTENT_LENGTH, stored.body.len().into()),
        ];
        (caching, content, Body::from(body)).into_response()
    }
}

impl<B> Service<Request<B>> for DocumentService {
    type Response = Response;
    type Error = Infallible;
    type Future = Ready<Result<Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        ready(Ok(self.respond(request.method(), request.uri().path(), request.headers())))
    }
}

impl Stored {
    fn new(content_type: &'static str, text: String) -> Self {
        let etag = format!("\"{:016x}\"", hash(text.as_bytes()));
        Self { content_type, body: text.into(), etag }
    }
}

/// FNV-1a. It is the same in every build and on every machine, so that all instances of a service
/// give a document the same `ETag`.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Whether the client has the document with this `ETag`.
fn is_known(headers: &HeaderMap, etag: &str) -> bool {
    let values = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).map(str::trim).any(|known| {
        // A proxy that compresses the document makes the tag a weak one.
        known == "*" || known.strip_prefix("W/").unwrap_or(known) == etag
    })
}

fn is_json(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, extension)| extension.eq_ignore_ascii_case("json"))
}
