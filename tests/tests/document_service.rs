//! A document as a route: HTML for browsers, JSON for programs, and headers for caches.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, Response};
use knox_errors::CustomerAuthCode;
use knox_errors::export::{Document, DocumentService};
use tower_service::Service;

const CODES: fn() -> Document<'static> = Document::of::<CustomerAuthCode>;

fn send(method: &str, path: &str, headers: &[(&str, &str)]) -> (Response<()>, String) {
    let service = DocumentService::new(CODES());
    let mut app: Router = Router::new()
        .route_service("/errors", service.clone())
        .route_service("/errors.json", service);
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::empty()).expect("a request");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(async {
        let (parts, body) = app.call(request).await.expect("a response").into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a body");
        (Response::from_parts(parts, ()), String::from_utf8(body.to_vec()).expect("UTF-8"))
    })
}

fn content_type(headers: &HeaderMap) -> &str {
    headers["content-type"].to_str().expect("ASCII")
}

#[test]
fn browsers_get_the_page_and_programs_json() {
    let (page, json) = (CODES().html().to_string(), CODES().json().to_string());
    let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    let accepts = [
        (None, false),
        (Some(browser), false),
        (Some("*/*"), false),
        (Some("text/html"), false),
        (Some("application/json, text/html"), false),
        (Some("application/json;q=0, */*"), false),
        (Some("application/json;q=high, text/html;q=0.1"), false),
        (Some("application/json"), true),
        (Some("Application/JSON"), true),
        (Some("application/*"), true),
        (Some("application/json, */*;q=0.9"), true),
        (Some("text/html;q=0.5, application/json;q=0.51"), true),
        (Some("text/*;q=0.2,application/json; q=0.3"), true),
        (Some("text/html;q=0, */*"), true),
        (Some("text/html;level=1, application/json;q=0.1"), true),
        (Some("text/html;q=0.3, application/json;q=0.5, application/*;q=0.9"), true),
        (Some("application/json;q=0.1, text/html;q=0.2, application/json;q=0.3"), true),
        (Some("text/html;q=0.1, application/json;q=0.2, text/html;q=0.3"), false),
        (Some(""), false),
    ];
    for (accept, is_json) in accepts {
        let headers: Vec<_> = accept.map(|accept| ("accept", accept)).into_iter().collect();
        let (response, body) = send("GET", "/errors", &headers);
        assert_eq!(response.status(), 200);
        let (kind, text) =
            if is_json { ("application/json", &json) } else { ("text/html; charset=utf-8", &page) };
        assert_eq!(content_type(response.headers()), kind, "{accept:?}");
        assert!(body == *text, "{accept:?}");
        assert_eq!(response.headers()["content-length"], body.len().to_string());
        assert_eq!(response.headers()["vary"], "accept");
    }
    let (response, body) = send("GET", "/errors.json", &[("accept", browser)]);
    assert_eq!((content_type(response.headers()), body), ("application/json", json));
}

#[test]
fn what_accepts_neither_is_refused() {
    let refusals = [
        "image/png",
        "text/html;q=0",
        "application/json;q=0",
        "text/html;q=0, */*;q=0",
        "text/plain",
    ];
    for accept in refusals {
        let (response, body) = send("GET", "/errors", &[("accept", accept)]);
        assert_eq!((response.status().as_u16(), &*body), (406, ""), "{accept}");
        assert_eq!(response.headers()["vary"], "accept");
        assert!(!response.headers().contains_key("etag"), "{accept}");
        // The path says what is wanted.
        assert_eq!(send("GET", "/errors.json", &[("accept", accept)]).0.status(), 200);
    }
}

#[test]
fn a_cached_document_is_revalidated_without_a_body() {
    let (page, _) = send("GET", "/errors", &[]);
    let (json, _) = send("GET", "/errors.json", &[]);
    let etag = page.headers()["etag"].to_str().expect("ASCII").to_owned();
    assert!(etag.starts_with('"') && etag.ends_with('"') && etag.len() == 18, "{etag}");
    assert_ne!(page.headers()["etag"], json.headers()["etag"]);
    assert_eq!(page.headers()["cache-control"], "no-cache");
    for known in [etag.clone(), format!("W/{etag}"), format!("\"other\", {etag}"), "*".to_owned()] {
        let (response, body) = send("GET", "/errors", &[("if-none-match", &known)]);
        assert_eq!((response.status().as_u16(), &*body), (304, ""), "{known}");
        assert_eq!(response.headers()["etag"], *etag);
        assert_eq!(response.headers()["cache-control"], "no-cache");
        assert_eq!(response.headers()["vary"], "accept");
        assert!(!response.headers().contains_key("content-type"));
    }
    for other in ["\"other\"", &etag[1..17], "", json.headers()["etag"].to_str().expect("ASCII")] {
        let (response, _) = send("GET", "/errors", &[("if-none-match", other)]);
        assert_eq!(response.status(), 200, "{other}");
    }
    // Another document has another entity tag.
    let other = DocumentService::new(CODES().with_description("Other."));
    assert!(!format!("{other:?}").contains(&etag[1..17]));
    assert!(format!("{:?}", DocumentService::new(CODES())).contains(&etag[1..17]));
}

#[test]
fn head_has_only_headers_and_other_methods_are_refused() {
    let (get, body) = send("GET", "/errors", &[]);
    let (head, nothing) = send("HEAD", "/errors", &[]);
    assert_eq!((head.status().as_u16(), &*nothing), (200, ""));
    assert_eq!(head.headers()["content-length"], body.len().to_string());
    assert_eq!(head.headers()["etag"], get.headers()["etag"]);
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let (response, body) = send(method, "/errors", &[]);
        assert_eq!((response.status().as_u16(), &*body), (405, ""), "{method}");
        assert_eq!(response.headers()["allow"], "GET, HEAD");
    }
}
