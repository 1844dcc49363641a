//! Checks that hold for anything that shows a string from outside. Shared with the fuzz target
//! `shown`.

use std::fmt::{Debug, Display};

use knox_errors::serde::{by_code, by_name, by_text};
use knox_errors::{
    AccountTokenCode, Action, CodeValue, CustomerAuthCode, HttpCode, KnoxError, KnoxTable,
    OfficialCode, OpenCode, RawCode, RawText, UnknownCode,
};
use serde_json::{Value, json};

/// The most characters of a string that is shown by itself, including `…` and the text around
/// it.
const LONGEST_STRING: usize = 128 + "Unknown(Text(\"\"…))".len();
/// The most characters of any line, including `…`.
const LONGEST_LINE: usize = 1024 + 1;
/// The most bytes of a response in one line, besides the table's own strings.
const LONGEST_OF_RESPONSE: usize = 320;

/// Whether a character is visible and changes nothing else. This rule is independent of the
/// library's.
#[must_use]
pub fn is_shown(character: char) -> bool {
    const HIDDEN: &[std::ops::RangeInclusive<char>] = &[
        '\u{ad}'..='\u{ad}',
        '\u{34f}'..='\u{34f}',
        '\u{61c}'..='\u{61c}',
        '\u{115f}'..='\u{1160}',
        '\u{17b4}'..='\u{17b5}',
        '\u{180b}'..='\u{180f}',
        '\u{200b}'..='\u{200f}',
        '\u{2028}'..='\u{202e}',
        '\u{2060}'..='\u{206f}',
        '\u{3164}'..='\u{3164}',
        '\u{fe00}'..='\u{fe0e}',
        '\u{feff}'..='\u{feff}',
        '\u{ffa0}'..='\u{ffa0}',
        '\u{fff0}'..='\u{fff8}',
        '\u{1bca0}'..='\u{1bca3}',
        '\u{1d173}'..='\u{1d17a}',
        '\u{e0000}'..='\u{e0fff}',
    ];
    !character.is_control() && !HIDDEN.iter().any(|hidden| hidden.contains(&character))
}

/// Asserts that a line has no character that breaks it, changes its direction or is hidden.
///
/// # Panics
///
/// If the line has such a character.
#[track_caller]
pub fn assert_one_line(line: &str) {
    let hidden = line.chars().find(|character| !is_shown(*character));
    assert_eq!(hidden, None, "{line:?}");
    assert!(line.chars().count() <= LONGEST_LINE, "{line}");
}

#[track_caller]
fn assert_string<T: Display + Debug>(value: &T) {
    for line in [value.to_string(), format!("{value:?}")] {
        assert_one_line(&line);
        assert!(line.chars().count() <= LONGEST_STRING, "{line}");
    }
    // Each part has its own line.
    assert_lines(&format!("{value:#?}"));
}

#[track_caller]
fn assert_message<T: Display + Debug>(error: &T) {
    assert_one_line(&error.to_string());
    assert_one_line(&format!("{error:?}"));
    assert_lines(&format!("{error:#?}"));
}

#[track_caller]
fn assert_lines(lines: &str) {
    lines.split('\n').for_each(assert_one_line);
}

/// Checks everything that shows a string.
///
/// # Panics
///
/// If something shows the string on several lines, in full although it is long, or with a
/// hidden character.
pub fn shown(text: &str) {
    let code = CodeValue::Text(text);
    assert_string(&code);
    assert_string(&RawText::from(text));
    assert_string(&RawCode::from(code));
    if let unknown @ OpenCode::Unknown(_) = OpenCode::<AccountTokenCode>::from(text) {
        assert_string(&unknown);
    }
    if let unknown @ OpenCode::Unknown(_) = OpenCode::<OfficialCode>::from(code) {
        assert_string(&unknown);
    }
    let unknown = UnknownCode::new::<OfficialCode>(code);
    assert_message(&unknown);
    assert_string(&unknown.value());
    if let Err(error) = text.parse::<CustomerAuthCode>() {
        assert_message(&error);
    }
    formats(text);
    response(text);
}

fn formats(text: &str) {
    fn refused<T>(result: Result<T, serde_json::Error>) {
        if let Err(error) = result {
            assert_message(&error);
        }
    }
    fn strict<T: KnoxTable>(value: &Value) {
        refused(by_code::deserialize::<T, _>(value));
        refused(by_name::deserialize::<T, _>(value));
        refused(by_text::deserialize::<T, _>(value));
        refused(by_code::deserialize::<OpenCode<T>, _>(value));
        refused(by_name::deserialize::<OpenCode<T>, _>(value));
        refused(by_text::deserialize::<OpenCode<T>, _>(value));
        refused(by_code::deserialize::<Option<T>, _>(value));
    }
    let value = json!(text);
    strict::<HttpCode>(&value);
    strict::<AccountTokenCode>(&value);
    strict::<OfficialCode>(&value);
    refused(serde_json::from_value::<Action>(value));
}

/// A response shows little of the string, whichever field holds it.
fn response(text: &str) {
    let error = json!({ "code": text, "message": text, "error": text, "errorId": text });
    let item = json!({ "imei": text, "code": text, "message": text });
    let bodies = [
        error.to_string(),
        json!({ "error": error, "data": text }).to_string(),
        json!({ "devices": [item, item], "failedDeviceList": [text] }).to_string(),
        json!({ "errors": { text: [text, text] } }).to_string(),
        format!("<error><code>{text}</code><message>{text}</message></error>"),
        text.to_owned(),
    ];
    for body in bodies {
        let error = KnoxError::decode(400, &body);
        assert_message(&error);
        assert_lines(&error.report().to_string().lines().map(first).collect::<Vec<_>>().join("\n"));
        let rows = error.known().map_or(0, |row| row.to_string().len());
        assert!(error.to_string().len() <= LONGEST_OF_RESPONSE + rows, "{error}");
        for item in error.items() {
            assert_message(item);
            let rows = item.known().map_or(0, |row| row.to_string().len());
            assert!(item.to_string().len() <= LONGEST_OF_RESPONSE + rows, "{item}");
        }
        let written = serde_json::to_string(&error).expect("JSON");
        assert!(!written.contains(char::is_control), "{written}");
    }
}

/// The start of a line: a line of a report may be as long as the body.
fn first(line: &str) -> String {
    // The body keeps its tabs.
    line.replace('\t', " ").chars().take(LONGEST_LINE - 1).collect()
}
