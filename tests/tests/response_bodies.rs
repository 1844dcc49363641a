//! Bodies that are nothing, or nothing good: every byte is kept, nothing fails.

use std::fmt::Write as _;
use std::time::Instant;

use knox_errors::{CodeValue, CustomerAuthCode, KnoxError, check};

/// Decodes, and looks at everything that can be asked for.
fn decode(status: u16, body: &[u8]) -> KnoxError {
    let error = KnoxError::decode(status, body);
    assert_eq!((error.status(), error.body()), (status, body));
    assert_eq!(check(status, body).is_err(), error.is_error());
    assert_eq!(error.to_string().lines().count(), 1);
    error
}

const EXPIRED: &str = r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED","data":"d"}"#;

#[test]
fn what_is_no_document_says_nothing() {
    let bodies: [&[u8]; 12] = [
        b"",
        b" \r\n",
        b"Service Unavailable",
        b"<!DOCTYPE html><html><body><p>502 Bad Gateway</body></html>",
        b"<html><head><title>403</title></head><body><code>4032251</code></body></html>",
        b"null",
        b"4032251",
        b"[]",
        b"\xff\xfe{\0",
        b"{\"code\":4032251",
        b"{\"code\":4032251}}",
        b"\0\0\0",
    ];
    for body in bodies {
        let error = decode(403, body);
        assert_eq!((error.raw_code(), error.name(), error.detail()), (None, None, None));
    }
}

#[test]
fn a_body_that_is_cut_off_says_nothing() {
    // A cut-off number is another number.
    for end in 0..EXPIRED.len() {
        assert_eq!(decode(403, &EXPIRED.as_bytes()[..end]).raw_code(), None, "{end}");
    }
    assert!(decode(403, EXPIRED.as_bytes()).is(CustomerAuthCode::AccessTokenExpired));
}

#[test]
fn marks_and_blanks_round_a_document_do_not_matter() {
    for (before, after) in [("\u{feff}", ""), ("\u{feff}\r\n", "\n"), (" \t", "\r\n\r\n")] {
        let error = decode(403, format!("{before}{EXPIRED}{after}").as_bytes());
        assert!(error.is(CustomerAuthCode::AccessTokenExpired));
    }
}

#[test]
fn bytes_that_are_no_text_spoil_only_their_member() {
    let mut body = br#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED","data":"Schl"#.to_vec();
    body.extend(b"\xfcssel\"}");
    let error = decode(403, &body);
    assert!(error.is(CustomerAuthCode::AccessTokenExpired));
    assert_eq!(error.detail(), Some("Schl\u{fffd}ssel"));

    let error =
        decode(403, br#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED","data":"\ud800"}"#);
    assert!(error.is(CustomerAuthCode::AccessTokenExpired));
    assert_eq!(error.detail(), None);
}

#[test]
fn two_hundred_thousand_levels() {
    const LEVELS: usize = 200_000;
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}"), (r#"{"error":"#, "}")] {
        let deep = format!("{}1{}", open.repeat(LEVELS), close.repeat(LEVELS));
        for body in [deep.clone(), open.repeat(LEVELS), format!(r#"{{"code":{deep}}}"#)] {
            assert_eq!(decode(400, body.as_bytes()).raw_code(), None);
        }
        let body = EXPIRED.replace(r#""d""#, &deep);
        assert!(decode(403, body.as_bytes()).is(CustomerAuthCode::AccessTokenExpired));
        for list in ["devices", "transactions", "resultList"] {
            decode(200, format!(r#"{{"{list}":[{deep}]}}"#).as_bytes());
        }
    }
    let deep = format!("{}{}", "<a>".repeat(LEVELS), "</a>".repeat(LEVELS));
    decode(400, deep.as_bytes());
    decode(400, format!("<error><code>{deep}</code></error>").as_bytes());
}

#[test]
fn entities_are_refused() {
    let bomb = r#"<?xml version="1.0"?><!DOCTYPE error [<!ENTITY a "aaaaaaaaaa">
        <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
        <error><code>&c;</code></error>"#;
    let file = r#"<!DOCTYPE error [<!ENTITY f SYSTEM "file:///etc/hostname">]><error><code>&f;</code></error>"#;
    for body in [bomb, file, "<error><code>&a;</code></error>"] {
        assert_eq!(decode(400, body.as_bytes()).raw_code(), None);
    }
    let predefined = "<error><code>A&amp;B</code></error>";
    assert_eq!(decode(400, predefined.as_bytes()).raw_code(), Some(CodeValue::Text("A&B")));
}

#[test]
fn an_element_of_many_attributes_is_no_trouble() {
    let mut attributes = String::new();
    (0..1_000_000).for_each(|at| write!(attributes, " a{at}=\"\"").expect("it fits"));
    let body = format!("<error{attributes}><code>FUD_1</code></error>");
    let start = Instant::now();
    assert_eq!(decode(400, body.as_bytes()).raw_code(), None);
    assert!(start.elapsed().as_secs() < 5);
    let few = r#"<error xmlns="urn:x" a="" b="">"#;
    let body = body.replacen("<error", few.trim_end_matches('>'), 1);
    let few = body.replace(&attributes, "");
    assert_eq!(decode(400, few.as_bytes()).raw_code(), Some(CodeValue::Text("FUD_1")));
}

#[test]
fn xml_of_any_length() {
    let start = "<error><code>FUD_1</code><message>";
    let text = fill(16 << 20, start, "a &lt; b ", "</message></error>");
    let error = KnoxError::decode(400, &text);
    assert_eq!(error.raw_code(), Some(CodeValue::Text("FUD_1")));
    assert!(
        error
            .detail()
            .is_some_and(|detail| detail.starts_with("a < b a") && detail.len() > 8 << 20)
    );
    // What the parser would make room for, or go through again and again.
    for unit in ["<", "=", "<a/>", "<!---->", "<?a?>", " a='b'", "&lt;", "]]>", "\u{0}"] {
        let text = fill(16 << 20, "<error><code>FUD_1</code><message>", unit, "</message></error>");
        let start = Instant::now();
        let error = KnoxError::decode(400, &text);
        assert_eq!(error.body(), text.as_bytes());
        assert!(start.elapsed().as_secs() < 10, "{unit}");
    }
}

/// How long that takes, and how much memory, is measured by `benches/`; here it
/// only has to come to an end with the bytes.
#[test]
fn a_hundred_mebibytes() {
    let text = fill(100 << 20, EXPIRED_UP_TO_DATA, "a", "\"}");
    let error = KnoxError::decode(403, &text);
    assert!(error.is(CustomerAuthCode::AccessTokenExpired));
    assert_eq!(error.detail().map(str::len), Some(text.len() - EXPIRED_UP_TO_DATA.len() - 2));
    assert_eq!(error.body(), text.as_bytes());

    let html = fill(100 << 20, "<html>", "<p>x</p>", "</html>");
    assert_eq!(KnoxError::decode(502, &html).body(), html.as_bytes());
}

#[test]
fn long_lists() {
    let list = fill(4 << 20, EXPIRED_UP_TO_DATA, "\",\"", "\"}");
    assert_eq!(decode(403, list.as_bytes()).raw_code(), None, "no JSON");
    let list = fill(
        4 << 20,
        r#"{"code":4032251,"message":["ACCESS_TOKEN_EXPIRED"],"data":["#,
        "[1],",
        "1]}",
    );
    assert!(decode(403, list.as_bytes()).is(CustomerAuthCode::AccessTokenExpired));
    let device = r#"{"imei":"i","code":1},"#;
    let list = fill(4 << 20, r#"{"devices":["#, device, "{}]}");
    assert_eq!(decode(200, list.as_bytes()).items().len(), list.len() / device.len());
}

const EXPIRED_UP_TO_DATA: &str = r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED","data":""#;

/// A body of this many bytes, or a few less.
fn fill(len: usize, start: &str, unit: &str, end: &str) -> String {
    let times = (len - start.len() - end.len()) / unit.len();
    format!("{start}{}{end}", unit.repeat(times))
}
