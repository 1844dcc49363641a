//! Several parts of the library do the same thing in the same way: write numbers that formats
//! cannot hold, show strings on one line, and measure the distance of a string from a row.

use std::time::Duration;

use axum::response::IntoResponse;
use fastrand::Rng;
use knox_errors::axum::Problem;
use knox_errors::export::Document;
use knox_errors::{
    Action, CellValue, CodeValue, KnoxCode, KnoxTable, NearRow, OfficialCode, OpenCode, RawCode,
    RawText, UnknownCode, knox_codes,
};
use serde_json::{Value, json};

/// An error with a number as its code.
#[derive(Debug)]
struct Numbered(i128);

impl KnoxCode for Numbered {
    fn code_value(&self) -> Option<CodeValue<'_>> {
        Some(CodeValue::Number(self.0))
    }

    fn code_name(&self) -> Option<&str> {
        None
    }

    fn code_description(&self) -> Option<&str> {
        None
    }

    fn code_status(&self) -> Option<u16> {
        None
    }

    fn code_action(&self) -> Option<Action> {
        None
    }

    fn code_retry_after(&self) -> Option<Duration> {
        None
    }
}

impl std::fmt::Display for Numbered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

const BELOW: i128 = i64::MIN as i128 - 1;
const ABOVE: i128 = u64::MAX as i128 + 1;

knox_codes! {
    pub enum WideCode: u8 {
        code | name | number: i128;
        0    | A    | BELOW;
        1    | B    | i64::MIN as i128;
        2    | C    | -1;
        3    | D    | i64::MAX as i128 + 1;
        4    | E    | u64::MAX as i128;
        5    | F    | ABOVE;
    }
}

/// A number of up to 64 bits is written as a number, any other as the string of its digits.
#[test]
fn numbers_in_formats() {
    let document = Document::of::<WideCode>().json().to_string();
    let document: Value = serde_json::from_str(&document).expect("JSON");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    for (row, written) in [
        (WideCode::A, json!("-9223372036854775809")),
        (WideCode::B, json!(i64::MIN)),
        (WideCode::C, json!(-1)),
        (WideCode::D, json!(9_223_372_036_854_775_808_u64)),
        (WideCode::E, json!(u64::MAX)),
        (WideCode::F, json!("18446744073709551616")),
    ] {
        let number = row.number();
        assert_eq!(serde_json::to_value(CodeValue::Number(number)).expect("JSON"), written);
        let problem = Problem::new(Numbered(number)).into_response().into_body();
        let problem = runtime.block_on(axum::body::to_bytes(problem, usize::MAX)).expect("a body");
        let problem: Value = serde_json::from_slice(&problem).expect("JSON");
        assert_eq!(problem["code"], written);
        let exported = &document["tables"][0]["rows"][row.index()];
        assert_eq!(exported["columns"]["number"], written);
    }
}

/// Strings of characters that occur in codes, and of others.
fn string(rng: &mut Rng, len: usize) -> String {
    const CHARACTERS: &[char] =
        &['A', 'U', 'T', '_', '1', '8', '0', '2', '4', ' ', '\n', '\u{202e}', '\u{200b}', '\u{e9}'];
    (0..rng.usize(..=len)).map(|_| *rng.choice(CHARACTERS).expect("characters")).collect()
}

#[test]
fn strings_on_one_line() {
    let mut rng = Rng::with_seed(6);
    for _ in 0..500 {
        // Short enough for an `UnknownCode` to keep all of it.
        let text = format!("x{}", string(&mut rng, 15));
        let line = CodeValue::Text(&text).to_string();
        assert_eq!(RawText::from(&*text).to_string(), line);
        assert_eq!(RawCode::from(CodeValue::Text(&text)).to_string(), line);
        assert_eq!(OpenCode::<OfficialCode>::from(&*text).to_string(), line);
        assert_eq!(CellValue::Text(text.clone().leak()).to_string(), line);
        let unknown = UnknownCode::new::<OfficialCode>(&*text);
        assert_eq!(unknown.value().to_string(), line);
        assert!(unknown.to_string().starts_with(&format!("`{line}` is unknown in ")));
    }
}

/// The suggestion of an error is the first of the nearest rows that a search lists.
#[test]
fn distances_of_rows() {
    let mut rng = Rng::with_seed(7);
    let mut suggested = 0;
    for _ in 0..2000 {
        let row = OfficialCode::ALL[rng.usize(..OfficialCode::COUNT)];
        let code = row.code().to_string();
        let mut text: String = if rng.bool() { code } else { row.name().into() };
        for _ in 0..rng.usize(..4) {
            let boundaries: Vec<_> = text.char_indices().map(|(at, _)| at).collect();
            let at = boundaries.get(rng.usize(..=boundaries.len())).copied().unwrap_or(text.len());
            text.insert_str(at, &string(&mut rng, 1));
        }
        // An error keeps only the start of longer strings.
        if text.len() > 32 {
            continue;
        }
        let listed = OfficialCode::TABLE.near(&text).min_by_key(NearRow::distance);
        let nearest = UnknownCode::new::<OfficialCode>(&*text).nearest();
        assert_eq!(
            nearest.map(|row| format!("{row:?}")),
            listed.map(|near| format!("{:?}", near.row())),
            "{text:?}"
        );
        suggested += usize::from(nearest.is_some());
    }
    assert!(suggested > 500, "{suggested} suggestions");
}
