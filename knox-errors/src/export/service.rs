//! A document over HTTP: [`DocumentService`].

use alloc::borrow::ToOwned;
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

/// A document as a route of an axum service: the page for browsers, JSON for programs.
///
/// A request gets JSON where its path ends with `.json`, or where its `Accept` prefers
/// `application/json` to `text/html`. The document is written once, when the service is made.
/// Each response has an `ETag`, and `Cache-Control: no-cache`: caches ask each time, and get a
/// 304 without a body while the document is the same. Other methods than GET and HEAD get a 405.
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

/// A form of the document, ready to be sent.
#[derive(Clone, Debug)]
struct Stored {
    content_type: &'static str,
    body: Bytes,
    /// In quotes.
    etag: String,
}

impl DocumentService {
    /// The service of a document.
    #[must_use]
    pub fn new(document: Document<'_>) -> Self {
        Self {
            page: Stored::new("text/html; charset=utf-8", document.html().to_string()),
            json: Stored::new("application/json", document.json().to_string()),
        }
    }

    fn respond(&self, method: &Method, path: &str, headers: &HeaderMap) -> Response {
        if method != Method::GET && method != Method::HEAD {
            return (StatusCode::METHOD_NOT_ALLOWED, [(ALLOW, "GET, HEAD")]).into_response();
        }
        let stored = if is_json(path) || prefers_json(headers) { &self.json } else { &self.page };
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

/// FNV-1a: the same in every build and on every machine, so that all of a service's instances
/// give one document one name.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Whether the requester has the document of this name.
fn is_known(headers: &HeaderMap, etag: &str) -> bool {
    let values = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).map(str::trim).any(|known| {
        // A proxy that compresses makes the name a weak one.
        known == "*" || known.strip_prefix("W/").unwrap_or(known) == etag
    })
}

fn is_json(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, extension)| extension.eq_ignore_ascii_case("json"))
}

fn prefers_json(headers: &HeaderMap) -> bool {
    let values = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok());
    let accepted: String = values.map(|value| value.to_owned() + ",").collect();
    weight(&accepted, "application/json") > weight(&accepted, "text/html")
}

/// How much a media type is wanted, in thousandths, by the most specific range that it is in.
fn weight(accepted: &str, media_type: &str) -> u16 {
    let (kind, _) = media_type.split_once('/').unwrap_or((media_type, ""));
    let ranges = accepted.split(',').filter_map(|range| {
        let mut parameters = range.split(';').map(str::trim);
        let name = parameters.next()?;
        let specificity = match name.strip_suffix("/*") {
            _ if name.eq_ignore_ascii_case(media_type) => 3_u8,
            Some(range) if range.eq_ignore_ascii_case(kind) => 2,
            Some("*") => 1,
            _ => return None,
        };
        let weight = parameters.find_map(|parameter| {
            let value = parameter.strip_prefix(['q', 'Q'])?.strip_prefix('=')?;
            Some(thousandths(value))
        });
        Some((specificity, weight.unwrap_or(1000)))
    });
    ranges.max_by_key(|(specificity, _)| *specificity).map_or(0, |(_, weight)| weight)
}

/// `0.5` is 500; what is no such number counts as nothing.
fn thousandths(value: &str) -> u16 {
    let (whole, digits) = value.split_once('.').unwrap_or((value, ""));
    let all = format!("{whole}{digits:0<3}");
    all.parse().ok().filter(|weight| digits.len() <= 3 && *weight <= 1000).unwrap_or(0)
}
