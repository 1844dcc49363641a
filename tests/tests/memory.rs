//! The most memory that is held while a body is decoded, as the allocator counts it: at most
//! eight times the length of the body, or a constant if that is more. A reallocation counts
//! both the old and the new block, since both may exist at once.

use std::hint::black_box;

use knox_errors::KnoxError;
use peak_alloc::PeakAlloc;

#[global_allocator]
static ALLOC: PeakAlloc = PeakAlloc;

const TIMES: usize = 8;
/// The limit for any short body, in bytes.
const CONSTANT: usize = 24 << 10;
/// The limit for a short XML body, of which 4096 elements are read, in bytes.
const CONSTANT_OF_XML: usize = 640 << 10;

/// The most bytes that are held at once while a body is decoded, including the error.
fn peak(body: &[u8]) -> usize {
    let before = ALLOC.current_usage();
    ALLOC.reset_peak_usage();
    let error = black_box(KnoxError::decode(400, body));
    let peak = ALLOC.peak_usage() - before;
    drop(error);
    peak
}

/// A body of about this length: a start, repeated units, and an end.
fn fill(len: usize, start: &str, unit: &[u8], end: &str) -> Vec<u8> {
    let times = len.saturating_sub(start.len() + end.len()) / unit.len();
    [start.as_bytes(), &unit.repeat(times), end.as_bytes()].concat()
}

fn in_utf_16(body: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(body).expect("UTF-8");
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn json(len: usize) -> Vec<(&'static str, Vec<u8>)> {
    let body = |start: &str, unit: &str, end: &str| fill(len, start, unit.as_bytes(), end);
    let of_id = |id: &str| body(&format!(r#"{{"errors":{{"{id}":["#), "1,", "1]}}");
    let half =
        |start: &str, unit: &str, end: &str| in_utf_16(&fill(len / 2, start, unit.as_bytes(), end));
    vec![
        ("items of one byte", body(r#"{"failedList":["#, "1,", "1]}")),
        ("ids of 13 letters", body(r#"{"failedList":["#, r#""123456789abcd","#, "1]}")),
        ("ids of 29 letters", body(r#"{"failedList":["#, &format!("\"{:29}\",", "i"), "1]}")),
        ("one id of items", of_id("a")),
        ("one id of 256 bytes", of_id(&"i".repeat(254))),
        ("one id as long as the items", of_id(&"i".repeat(len / 2))),
        ("one blank id", of_id(&" ".repeat(len / 2))),
        ("failures by id", body(r#"{"errors":{"#, r#""a":[1],"#, r#""a":[1]}}"#)),
        ("codes that are names", body(r#"{"resultList":["#, r#"{"error":{"code":"a_b"}},"#, "1]}")),
        (
            "items with escapes",
            body(r#"{"failedList":["#, r#"{"code":"\x\x","message":"A_B"},"#, "1]}"),
        ),
        ("broken escapes", body(r#"{"code":1,"errorMessage":""#, r"\x", r#""}"#)),
        ("broken bytes", fill(len, r#"{"code":1,"errorMessage":""#, b"\xe9", r#""}"#)),
        ("items of broken bytes", fill(len, r#"{"failedList":["#, b"\"\xe9\xe9\xe9\",", "1]}")),
        ("arrays", body(r#"{"code":1,"list":["#, "[1],", "1]}")),
        ("items of one byte in UTF-16", half(r#"{"failedList":["#, "1,", "1]}")),
        ("a text in UTF-16", half(r#"{"code":1,"errorMessage":""#, "\u{4e2d}", r#""}"#)),
        ("ids in UTF-16", half(r#"{"failedList":["#, "\"\u{4e2d}\u{4e2d}\u{4e2d}\",", "1]}")),
        (
            "one wide id in UTF-16",
            half("{\"errors\":{\"\u{4e2d}\u{4e2d}\u{4e2d}\":[", "1,", "1]}}"),
        ),
    ]
}

fn xml(len: usize) -> Vec<(&'static str, Vec<u8>)> {
    const START: &str = "<error><code>FUD_1</code><message>";
    const END: &str = "</message></error>";
    let body = |start: &str, unit: &str, end: &str| fill(len, start, unit.as_bytes(), end);
    vec![
        ("HTML", body("<html>", "<p>", "</html>")),
        ("no XML", body("<error>", "<", "</error>")),
        ("short elements", body("<error>", "<a/>", "</error>")),
        ("elements with texts", body("<error>", "<a>1</a>", "</error>")),
        ("items", body("<failedDeviceList>", "<a>1</a>", "</failedDeviceList>")),
        ("elements within each other", body("", "<a>", "")),
        ("attributes", body("<error ", "a=''", "></error>")),
        ("namespaces", body("<error>", "<a xmlns:a='u'/>", "</error>")),
        ("sections", body(START, "<![CDATA[a]]>&amp;", END)),
        ("a text", body(START, "a", END)),
        ("quotation marks", body(START, "\"", END)),
        ("broken bytes", fill(len, START, b"\xe9", END)),
        ("broken bytes and elements", fill(len, "<error>", b"<a>\xe9\xe9</a>", "</error>")),
    ]
}

/// One test, since all share the allocator.
#[test]
fn bodies_take_at_most_eight_times_their_length() {
    for len in [64, 300, 1000, 2000, 3000, 8000, 16_000, 24_000, 1 << 16, 1 << 20] {
        let kinds = [(CONSTANT, json(len)), (CONSTANT_OF_XML, xml(len))];
        for (constant, bodies) in kinds {
            for (what, body) in bodies {
                let (peak, len) = (peak(&body), body.len());
                println!("{what}: {peak} bytes of {len}");
                assert!(peak <= constant.max(TIMES * len), "{what}: {peak} bytes of {len}");
            }
        }
    }
}
