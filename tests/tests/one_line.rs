//! Strings of a table, a service or a person are shown on one line of bounded length, which is
//! padded and cut like a string.

use std::fmt::{self, Debug, Display};

use fastrand::Rng;
use knox_errors::{
    Action, Catalogue, CellValue, CodeValue, CustomerAuthCode, HttpCode, KnoxError, KnoxTable,
    OfficialCode, OpenCode, RawCode, RawText, UnknownCode, check, knox_codes,
};
use knox_errors_tests::shown::{assert_one_line, shown};
use serde_json::{Value, json};

/// Its `Display` and its `Debug` both break lines.
#[derive(Clone, Copy)]
pub struct Broken;

impl Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a team\n\u{1b}[31m\u{202e}of two lines")
    }
}

/// The same type without `Display`.
#[derive(Clone, Copy)]
pub struct BrokenDebug;

impl Debug for BrokenDebug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{Broken}")
    }
}

knox_codes! {
    #[knox(docs = "https://example.com/{name}#{code}")]
    pub enum LinkedCode: str {
        code | name;
        "a b\n" | "one two \u{202e}é" as Plain;
    }

    /// A table that nobody should write.
    pub enum HostileCode: str {
        code        | name                                 | note: &'static str | by: Broken | also: BrokenDebug
            | description;
        "E\n1"      | "first\r\n\u{1b}[31mname" as One     | "note\u{2028}\u{0}" | Broken    | BrokenDebug
            | "A sentence\n\tof two\u{85}lines.\u{202e}";
        "\u{202e}2" | "\u{200b}\u{feff}" as Two            | ""                 | Broken     | BrokenDebug
            | _;
        "3\u{7f}"   | "  three  \u{e0041}" as Three         | "\u{2066}"         | Broken     | BrokenDebug
            | "\u{202e}";
    }
}

knox_codes! {
    /// Lines that are put together at once, and lines that nearly are.
    enum NearlyPlainCode: i64 {
        code | name | description;
        1    | "plain" as Plain | "A sentence.";
        -2   | "name ends " as NameEnds | "A sentence.";
        3    | " name begins" as NameBegins | "A sentence.";
        4    | "two  spaces" as InName | "A sentence.";
        5    | "in description" as InDescription | "Two  spaces.";
        6    | "around description" as Around | " A sentence. ";
        7    | "stop" as Stop | ".";
        8    | "ellipsis" as Ellipsis | "Wait...";
        9    | "abbreviation" as Abbreviation | "Such as e.g.";
        10   | "etc" as Etc | "Spaces, tabs etc.";
        11   | "epic" as Epic | "An epic.";
        12   | "not ASCII" as NotAscii | "Caf\u{e9}s.";
        13   | "control" as Control | "A\u{7f}.";
        14   | "no description" as NoDescription | _;
        15   | "ends " as Ends | _;
        16   | "of 64" as Of64 | "Sixty-four bytes are one block of this line, as is, 64.";
        17   | "over the edge" as Edge | "Here the two spaces are at the end of blocks:  so.";
        99999999 | "eight digits" as EightDigits | "A sentence.";
        -9223372036854775808 | "least" as Least | "A sentence.";
        // Longer than the buffer, and about as long.
        18   | "long" as Long
            | "A sentence of many words that goes on and on about nothing at all, so that it is longer than others, and still goes on, with a comma here and there, and a word or two beyond what anybody would read in a table of codes, where sentences are short, as they should.";
        19   | "fits" as Fits
            | "A sentence of many words that goes on and on about nothing at all, so that it is longer than others, and still goes on, with a comma here and there, and a word or two beyond what anybody would read in a table of codes.";
    }
}

/// A width that changes nothing keeps a row from being put together at once.
#[test]
fn a_line_is_the_same_whether_it_is_padded_or_not() {
    fn compare<T: KnoxTable>() {
        for row in T::ALL {
            assert_eq!(format!("{row}"), format!("{row:1}"));
        }
    }
    compare::<NearlyPlainCode>();
    compare::<HostileCode>();
    compare::<OfficialCode>();
    let shown = |row: NearlyPlainCode| row.to_string();
    assert_eq!(shown(NearlyPlainCode::Plain), "1 plain: A sentence");
    assert_eq!(shown(NearlyPlainCode::InName), "4 two spaces: A sentence");
    assert_eq!(shown(NearlyPlainCode::Etc), "10 etc: Spaces, tabs etc.");
    assert_eq!(shown(NearlyPlainCode::Epic), "11 epic: An epic");
    let edge = "17 over the edge: Here the two spaces are at the end of blocks: so";
    assert_eq!(shown(NearlyPlainCode::Edge), edge);
}

/// Strings that break lines, change the direction or hide characters, and strings that are too
/// long.
fn hostile(rng: &mut Rng) -> String {
    const PARTS: &[&str] = &[
        "\n",
        "\r\n",
        "\t",
        "\0",
        "\u{b}",
        "\u{c}",
        "\u{1b}[31m",
        "\u{7f}",
        "\u{85}",
        "\u{9b}2J",
        "\u{a0}",
        "\u{61c}",
        "\u{200b}",
        "\u{200f}",
        "\u{2028}",
        "\u{2029}",
        "\u{202e}",
        "\u{2066}",
        "\u{feff}",
        "\u{e0041}",
        "\u{fe00}",
        "\u{1bca0}",
        "\u{1d173}",
        "a",
        "B_7",
        "404",
        "-1",
        " ",
        "  ",
        "`",
        "\"",
        "\\",
        "{}",
        "%s",
        "é",
        "中",
        "\u{1f980}",
        "e\u{301}",
    ];
    let len = if rng.u8(..20) == 0 { 2000 } else { rng.usize(..12) };
    (0..len).map(|_| *rng.choice(PARTS).expect("parts")).collect()
}

/// Checks a string: one line of at most 1,024 characters and `…`, cut and padded like a string.
#[track_caller]
fn assert_shown(value: &dyn Display) {
    let line = value.to_string();
    assert_one_line(&line);
    assert!(line.chars().count() <= 1025, "{line}");
    for width in [0, 3, 40, 1100] {
        assert_eq!(format!("{value:*<width$}"), format!("{line:*<width$}"));
        assert_eq!(format!("{value:é^width$}"), format!("{line:é^width$}"));
        assert_eq!(format!("{value:>width$}"), format!("{line:>width$}"));
        for precision in [0, 1, 9, 500] {
            assert_eq!(
                format!("{value:-^width$.precision$}"),
                format!("{line:-^width$.precision$}")
            );
        }
    }
}

#[test]
fn rows_and_their_cells() {
    for row in HostileCode::ALL {
        assert_shown(row);
        assert_shown(&OpenCode::Known(*row));
        assert_shown(&row.row().code());
        for (_, cell) in row.row().custom_cells() {
            assert_shown(&cell);
        }
        assert_shown(&UnknownCode::new::<HttpCode>(row.code()));
        assert_shown(&UnknownCode::new::<HostileCode>(&*format!("{}x", row.code())));
    }
    for row in OfficialCode::ALL {
        assert_shown(row);
    }
    for row in LinkedCode::ALL {
        assert_shown(&row.row().docs_url().expect("a link"));
    }
    for action in Action::ALL {
        assert_shown(action);
    }
    for cell in [CellValue::Empty, CellValue::Opaque, CellValue::Bool(true)] {
        assert_shown(&cell);
    }
    assert_shown(&CellValue::Number(-17));
    for number in [i128::MIN, -1, 0, 4_032_251, i128::MAX] {
        let code = CodeValue::Number(number);
        assert_shown(&code);
        assert_shown(&RawCode::from(code));
        assert_shown(&OpenCode::<OfficialCode>::from(code));
    }
}

#[test]
fn codes_that_no_table_lists() {
    let mut rng = Rng::with_seed(14);
    for _ in 0..200 {
        let text = hostile(&mut rng);
        let code = CodeValue::Text(&text);
        assert_shown(&code);
        assert_shown(&RawText::from(&*text));
        assert_shown(&RawCode::from(code));
        assert_shown(&OpenCode::<HostileCode>::from(&*text));
        assert_shown(&OpenCode::<OfficialCode>::from(code));
        assert_shown(&CellValue::Text(text.clone().leak()));
        let unknown = UnknownCode::new::<OfficialCode>(code);
        assert_shown(&unknown);
        assert_shown(&unknown.value());
        if let Err(error) = text.parse::<CustomerAuthCode>() {
            assert_shown(&error);
        }
    }
}

/// Everything that shows a string: `Display`, `Debug` and errors of codes, formats and
/// responses.
#[test]
fn strings_from_outside() {
    let mut rng = Rng::with_seed(41);
    for _ in 0..300 {
        shown(&hostile(&mut rng));
    }
    for unit in ["x", "7", "A", "hunter2", "\u{1f980}", "\u{1b}", "\n", "\"", "\\", "`", " "] {
        for len in [1, 31, 32, 33, 127, 128, 129, 1024, 20_000] {
            shown(&unit.repeat(len));
        }
    }
}

/// Rows, tables and catalogues by `Debug`.
#[test]
fn data_of_tables() {
    for row in HostileCode::ALL {
        assert_one_line(&format!("{row:?}"));
        let row = row.row();
        assert_one_line(&format!("{row:?}"));
        assert_one_line(&format!("{:?}", row.code()));
        assert_one_line(&format!("{:?} {}", row.formatted(), row.formatted()));
        for (_, cell) in row.custom_cells() {
            assert_one_line(&format!("{cell:?}"));
        }
    }
    for table in [HostileCode::TABLE, OfficialCode::TABLE] {
        assert_one_line(&format!("{table:?}"));
    }
    let catalogue = Catalogue::of::<HostileCode>();
    assert_one_line(&format!("{catalogue:?}"));
    catalogue.for_each(&mut |entry| assert_one_line(&format!("{entry:?}")));
    assert_one_line(&format!("{:?}", CellValue::Text("a\n\u{202e}b")));
}

/// A body with hostile strings wherever services have strings.
fn body(rng: &mut Rng) -> Vec<u8> {
    let item =
        |rng: &mut Rng| json!({ "imei": hostile(rng), "code": code(rng), "message": hostile(rng) });
    let items: Vec<Value> = (0..rng.usize(..4)).map(|_| item(rng)).collect();
    let body = json!({
        "code": code(rng), "message": hostile(rng), "error": hostile(rng), "data": hostile(rng),
        "errorId": hostile(rng), "devices": items, "error_description": hostile(rng),
    });
    let mut body = body.to_string().into_bytes();
    // Unescaped too, as some services write them.
    if rng.bool() {
        let at = rng.usize(..body.len());
        body.splice(at..at, hostile(rng).into_bytes());
    }
    body
}

fn code(rng: &mut Rng) -> Value {
    match rng.u8(..4) {
        0 => json!(4_032_251),
        1 => json!("AUT_1802"),
        _ => json!(hostile(rng)),
    }
}

/// These do not honour width and precision yet, so only the single line is asserted.
#[test]
fn errors_of_responses() {
    let mut rng = Rng::with_seed(8);
    let mut items = 0;
    for _ in 0..500 {
        let status = *rng.choice(&[200, 206, 400, 403, 429, 503]).expect("a status");
        let body = body(&mut rng);
        let official = KnoxError::decode(status, &body);
        assert_shown(&official);
        assert_shown(&KnoxError::decode_as::<HostileCode>(status, &body));
        if let Err(error) = check(status, &body) {
            assert_eq!(error.to_string(), official.to_string());
        }
        for item in official.items() {
            items += 1;
            assert_shown(item);
            assert_one_line(&format!("{item:?}"));
        }
        assert_one_line(&format!("{official:?}"));
    }
    assert!(items > 300, "{items} items");
}
