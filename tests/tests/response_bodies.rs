//! Empty, broken and hostile bodies: every byte is kept, and nothing fails.

use std::fmt::Write as _;

use knox_errors::{CodeValue, CustomerAuthCode, KnoxError, check};

/// Decodes a body and reads everything that the error gives.
fn decode(status: u16, body: &[u8]) -> KnoxError {
    let error = KnoxError::decode(status, body);
    assert_eq!((error.status(), error.body()), (status, body));
    if let Err(checked) = check(status, body) {
        assert_eq!((checked.status(), checked.body()), (status, body));
    }
    assert_eq!(error.to_string().lines().count(), 1);
    error
}

const EXPIRED: &str = r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED","data":"d"}"#;

#[test]
fn a_body_that_is_not_a_document_gives_nothing() {
    let bodies: [&[u8]; 14] = [
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
        b"\x1f\x8b\x08\0\0\0\0\0\0\x03",
        br#""{\"code\":4032251}""#,
    ];
    for body in bodies {
        let error = decode(403, body);
        assert_eq!((error.wire_code(), error.name(), error.detail()), (None, None, None));
    }
}

#[test]
fn a_truncated_body_gives_nothing() {
    // A number that is cut off is a different number.
    for end in 0..EXPIRED.len() {
        assert_eq!(decode(403, &EXPIRED.as_bytes()[..end]).wire_code(), None, "{end}");
    }
    assert!(decode(403, EXPIRED.as_bytes()).is(CustomerAuthCode::AccessTokenExpired));
}

#[test]
fn byte_order_marks_and_white_space_are_ignored() {
    for (before, after) in [("\u{feff}", ""), ("\u{feff}\r\n", "\n"), (" \t", "\r\n\r\n")] {
        let error = decode(403, format!("{before}{EXPIRED}{after}").as_bytes());
        assert!(error.is(CustomerAuthCode::AccessTokenExpired));
    }
}

#[test]
fn invalid_utf_8_affects_only_its_member() {
    let mut body = br#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED","data":"Schl"#.to_vec();
    body.extend(b"\xfcssel\"}");
    let error = decode(403, &body);
    assert!(error.is(CustomerAuthCode::AccessTokenExpired));
    assert_eq!(error.detail(), Some("Schl\u{fffd}ssel"));

    let error =
        decode(403, br#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED","data":"\ud800"}"#);
    assert!(error.is(CustomerAuthCode::AccessTokenExpired));
    assert_eq!(error.detail(), Some("\u{fffd}"));
    // A key is a part of its member.
    let error = decode(403, br#"{"\ud800":1,"\x":2,"":3,"code":4032251}"#);
    assert!(error.is(CustomerAuthCode::AccessTokenExpired));
}

#[test]
fn a_broken_member_affects_only_itself() {
    for broken in [
        "",
        "\"a\"",
        "a:1",
        "\"a\":01",
        "\"a\":1 2",
        "\"a\":\"he said \"no\" to it\"",
        "\"a\":\"\n\"",
    ] {
        let body = format!(r#"{{{broken},"code":4032251,{broken}}}"#);
        assert!(decode(403, body.as_bytes()).is(CustomerAuthCode::AccessTokenExpired), "{body}");
        let body = format!(r#"{{"devices":[{{"imei":"i",{broken},"code":4032251}},{broken}]}}"#);
        assert_eq!(decode(200, body.as_bytes()).items().len(), 1, "{body}");
    }
}

#[test]
fn utf_16_is_decoded() {
    let text = EXPIRED.replace("\"d\"", "\"Schlüssel 🔑\"");
    for mark in ["", "\u{feff}"] {
        let units: Vec<u16> = format!("{mark}{text}").encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        for body in [little, big] {
            let error = decode(403, &body);
            assert!(error.is(CustomerAuthCode::AccessTokenExpired));
            assert_eq!(error.detail(), Some("Schlüssel 🔑"));
            assert_eq!(decode(403, &body[..body.len() - 2]).wire_code(), None, "cut off");
        }
    }
    let xml = "<error><code>FUD_1</code></error>";
    let body: Vec<u8> = xml.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(decode(400, &body).wire_code(), Some(CodeValue::Text("FUD_1")));
}

#[test]
fn two_hundred_thousand_levels() {
    const LEVELS: usize = 200_000;
    for (open, close) in
        [("[", "]"), (r#"{"a":"#, "}"), (r#"{"error":"#, "}"), (r#"{"errors":["#, "]}")]
    {
        let deep = format!("{}1{}", open.repeat(LEVELS), close.repeat(LEVELS));
        for body in [deep.clone(), open.repeat(LEVELS), format!(r#"{{"code":{deep}}}"#)] {
            assert_eq!(decode(400, body.as_bytes()).wire_code(), None);
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
        assert_eq!(decode(400, body.as_bytes()).wire_code(), None);
    }
    let predefined = "<error><code>A&amp;B</code></error>";
    assert_eq!(decode(400, predefined.as_bytes()).wire_code(), Some(CodeValue::Text("A&B")));
}

#[test]
fn an_element_of_many_attributes_is_not_read() {
    let mut attributes = String::new();
    (0..1_000_000).for_each(|at| write!(attributes, " a{at}=\"\"").expect("it fits"));
    let body = format!("<error{attributes}><code>FUD_1</code></error>");
    assert_eq!(decode(400, body.as_bytes()).wire_code(), None);
    let few = body.replace(&attributes, r#" xmlns="urn:x" a="" b="""#);
    assert_eq!(decode(400, few.as_bytes()).wire_code(), Some(CodeValue::Text("FUD_1")));
}

#[test]
fn xml_of_a_mebibyte_is_decoded() {
    let start = "<error><code>FUD_1</code><message>";
    let of_length = |len| {
        let text = fill(len, start, "a", "</message></error>");
        assert_eq!(text.len(), len);
        let error = KnoxError::decode(400, &text);
        assert_eq!(error.body(), text.as_bytes());
        error
    };
    let error = of_length(1 << 20);
    assert_eq!(error.wire_code(), Some(CodeValue::Text("FUD_1")));
    assert!(error.detail().is_some_and(|detail| detail.len() > 1 << 19));
    assert_eq!(of_length((1 << 20) + 1).wire_code(), None);
    // Bodies for which the parser would allocate much, or scan again and again. This test only
    // asserts that decoding ends; `benches/` measure the time.
    for unit in ["<", "=", "<a/>", "<!---->", "<?a?>", " a='b'", "&lt;", "]]>", "\u{0}"] {
        let text = fill(1 << 20, start, unit, "</message></error>");
        assert_eq!(KnoxError::decode(400, &text).body(), text.as_bytes());
    }
}

/// This test only asserts that decoding ends; `benches/` measure its time and memory.
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
fn a_long_string_reports_an_error_too() {
    for key in ["error", "errorMessage", "errors"] {
        for text in ["a b ".repeat(1000), "x".repeat(5000), "\\n".repeat(1000) + "x"] {
            let error = check(200, format!(r#"{{"{key}":"{text}"}}"#)).expect_err(key);
            assert_eq!(error.detail().map(str::len), Some(text.replace("\\n", "n").len()), "{key}");
        }
    }
    let code = "1".repeat(2000);
    let error = KnoxError::decode(400, format!(r#"{{"code":"{code}","message":"m m"}}"#));
    assert_eq!((error.wire_code(), error.detail()), (None, Some("m m")));
}

#[test]
fn long_lists() {
    let list = fill(4 << 20, EXPIRED_UP_TO_DATA, "\",\"", "\"}");
    let error = decode(403, list.as_bytes());
    assert!(error.is(CustomerAuthCode::AccessTokenExpired), "the others have no values");
    let list = fill(
        4 << 20,
        r#"{"code":4032251,"message":["ACCESS_TOKEN_EXPIRED"],"data":["#,
        "[1],",
        "1]}",
    );
    assert!(decode(403, list.as_bytes()).is(CustomerAuthCode::AccessTokenExpired));
    let device = r#"{"imei":"i","code":4000000},"#;
    let list = fill(4 << 20, r#"{"devices":["#, device, "{}]}");
    assert_eq!(decode(200, list.as_bytes()).items().len(), list.len() / device.len());
}

#[test]
fn every_item_of_a_list_is_kept_unless_they_are_tiny() {
    let items = |unit: &str, count: usize| {
        let body = format!(r#"{{"failedList":[{}]}}"#, vec![unit; count].join(","));
        let error = decode(200, body.as_bytes());
        (error.items().len(), error.to_string(), body.len())
    };
    assert_eq!(items("1", 200).0, 200);
    let id = "\"350000000000001\"";
    assert_eq!(items(id, 50_000).0, 50_000);
    let (kept, line, len) = items("1", 50_000);
    assert!(kept >= len / 16, "{kept} of {len}");
    assert_eq!(line, "HTTP 200, 50000 items failed");
    let body = format!(r#"{{"failedList":[{}]}}"#, vec!["1"; 50_000].join(","));
    let report = KnoxError::decode(200, &body).report().to_string();
    assert!(report.contains(&format!("and {} more items\n", 50_000 - kept)));
}

const EXPIRED_UP_TO_DATA: &str = r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED","data":""#;

/// A body of this many bytes, or slightly fewer.
fn fill(len: usize, start: &str, unit: &str, end: &str) -> String {
    let times = (len - start.len() - end.len()) / unit.len();
    format!("{start}{}{end}", unit.repeat(times))
}

/// Two unescaped marks affect one member. A single one swaps the strings with what is between
/// them.
#[test]
fn unescaped_quotation_marks() {
    let body = |data: &str| format!(r#"{{"code":4032251,"data":"{data}","errorId":"e"}}"#);
    let two = decode(403, body(r#"a "b" c"#).as_bytes());
    assert_eq!(
        (two.wire_code(), two.tracking_id()),
        (Some(CodeValue::Number(4_032_251)), Some("e"))
    );
    let one = decode(403, body(r#"a "b c"#).as_bytes());
    assert_eq!((one.wire_code(), one.tracking_id()), (None, None));
}
