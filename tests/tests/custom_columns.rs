//! Custom columns as plain data, whichever traits their types implement.

#![allow(clippy::option_option, reason = "a column may have any type")]

use std::fmt;
use std::time::Duration;

use knox_errors::export::Document;
use knox_errors::{CellValue, HttpCode, KnoxTable, Row, knox_codes};
use serde_json::{Value, json};

#[derive(Clone, Copy, Debug, PartialEq)]
enum Team {
    Core,
    Edge,
}

/// Its `Display` differs from its `Debug`.
#[derive(Clone, Copy, Debug)]
struct Level(u8);

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "level {}", self.0)
    }
}

/// Implements nothing but `Copy`.
#[derive(Clone, Copy)]
struct Bare(#[allow(dead_code)] u8);

knox_codes! {
    enum EveryCode: u32 {
        code | name | team: Team | some_team: Option<Team> | level: Level | some_level: Option<Level> | bare: Bare | some_bare: Option<Bare>;
        1 | FIRST | Team::Core | Some(Team::Edge) | Level(3) | Some(Level(4)) | Bare(1) | Some(Bare(2));
        2 | SECOND | Team::Edge | None | Level(5) | None | Bare(3) | None;
    }

    enum PlainCode: str {
        code | is_fatal: bool | small: i8 | large: u64 | place: usize | note: &'static str | tries: Option<u8> | hint: Option<&'static str> | wait: Duration | share: f32 | pair: (u8, char);
        A_1 | true | -5 | u64::MAX | 7 | "a | b" | Some(3) | Some("h") | Duration::from_secs(90) | 0.1 | (1, 'x');
    }

    enum ExtendedCode: any extends HttpCode as Http {
        code | name | team: Team = Team::Core;
        E_1 | OWN | _;
    }

    enum SwitchedCode: u32 {
        code | name | team: Team;
        #[cfg(any())]
        1 | OFF | Team::Core;
        2 | ON | Team::Edge;
    }
}

/// The cells of a row by `Debug`, which distinguishes kinds of cells with the same text.
fn cells(row: Row) -> Vec<(&'static str, String)> {
    row.custom_cells().map(|(name, cell)| (name, kind(cell))).collect()
}

fn kind(cell: CellValue) -> String {
    let kind = match cell {
        CellValue::Empty => "none",
        CellValue::Bool(_) => "bool",
        CellValue::Number(_) => "number",
        CellValue::F32(_) => "f32",
        CellValue::F64(_) => "f64",
        CellValue::Text(_) => "text",
        CellValue::Duration(_) => "duration",
        CellValue::List(_) => "list",
        CellValue::DynDisplay(_) => "display",
        CellValue::DynDebug(_) => "debug",
        CellValue::Opaque => "opaque",
        _ => "other",
    };
    format!("{kind} {cell}")
}

fn pairs(pairs: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    pairs.iter().map(|&(name, text)| (name, text.to_owned())).collect()
}

#[test]
fn a_cell_uses_the_best_trait_of_its_type() {
    assert_eq!(
        cells(EveryCode::First.row()),
        pairs(&[
            ("team", "debug Core"),
            ("some_team", "debug Edge"),
            ("level", "display level 3"),
            ("some_level", "display level 4"),
            ("bare", "opaque "),
            ("some_bare", "opaque "),
        ])
    );
    assert_eq!(
        cells(EveryCode::Second.row()),
        pairs(&[
            ("team", "debug Edge"),
            ("some_team", "none "),
            ("level", "display level 5"),
            ("some_level", "none "),
            ("bare", "opaque "),
            ("some_bare", "opaque "),
        ])
    );
    assert_eq!(EveryCode::First.team(), Team::Core);
}

#[test]
fn plain_types_keep_their_values() {
    assert_eq!(
        cells(PlainCode::A1.row()),
        pairs(&[
            ("is_fatal", "bool true"),
            ("small", "number -5"),
            ("large", "number 18446744073709551615"),
            ("place", "number 7"),
            ("note", "text a | b"),
            ("tries", "number 3"),
            ("hint", "text h"),
            ("wait", "duration 90 s"),
            ("share", "f32 0.1"),
            ("pair", "list 1, x"),
        ])
    );
}

#[test]
fn debug_of_a_cell_is_what_it_shows() {
    let shown: Vec<String> =
        EveryCode::Second.row().custom_cells().map(|(_, cell)| format!("{cell:?}")).collect();
    assert_eq!(shown, ["Edge", "Empty", "level 5", "Empty", "Opaque", "Opaque"]);
    let shown: Vec<String> =
        PlainCode::A1.row().custom_cells().map(|(_, cell)| format!("{cell:?}")).collect();
    assert_eq!(shown[..6], ["true", "-5", "18446744073709551615", "7", "\"a | b\"", "3"]);
    assert_eq!(shown[7..], ["90 s", "0.1", "[1, x]"]);
}

#[test]
fn rows_of_bases_have_no_cells() {
    let table = ExtendedCode::TABLE;
    assert_eq!(table.custom_columns().collect::<Vec<_>>(), ["team"]);
    assert_eq!(cells(ExtendedCode::Http(HttpCode::NotFound).row()), []);
    assert_eq!(cells(ExtendedCode::Own.row()), pairs(&[("team", "debug Core")]));
    assert_eq!(HttpCode::TABLE.custom_columns().len(), 0);
}

#[test]
fn rows_that_are_off_are_not_counted() {
    assert_eq!(cells(SwitchedCode::On.row()), pairs(&[("team", "debug Edge")]));
}

/// Tests one cell in its own table: its type, its expression, and what JSON, Markdown and HTML
/// show.
macro_rules! exported {
    ($($test:ident: $ty:ty = $cell:tt => $json:tt, $markdown:literal, $html:literal;)*) => {$(
        #[test]
        fn $test() {
            knox_codes! {
                enum Exported: u32 {
                    code | name  | column: $ty;
                    1    | FIRST | $cell;
                }
            }

            let document = Document::of::<Exported>();
            let json: Value = serde_json::from_str(&document.json().to_string()).expect("JSON");
            let expected = json!($json);
            assert_eq!(json["tables"][0]["rows"][0]["columns"], json!({ "column": expected }));
            let schema = document.json_schema().to_string();
            let schema: Value = serde_json::from_str(&schema).expect("JSON");
            assert_eq!(schema["oneOf"][0]["x-column"], expected);
            let markdown = document.markdown().to_string();
            let html = document.html().to_string();
            let (markdown_row, html_cell) = if $markdown.is_empty() {
                // An empty column is left out.
                ("| `1` | FIRST |\n".to_owned(), "<td role=\"cell\" class=\"name\"".to_owned())
            } else {
                let cell = concat!("class=\"own\" data-label=\"Column\">", $html, "</td>");
                (concat!("| `1` | FIRST | ", $markdown, " |\n").to_owned(), cell.to_owned())
            };
            assert!(markdown.contains(&markdown_row), "{markdown}");
            assert!(html.contains(&html_cell), "{html}");
            assert_eq!(html.contains("class=\"own\""), !$markdown.is_empty());
        }
    )*};
}

const DEFAULT_TEAM: Team = Team::Core;

exported! {
    a_truth_value: bool = true => true, "true", "true";
    u8s: u8 = 255 => 255, "255", "255";
    u16s: u16 = 65_535 => 65_535, "65535", "65535";
    u32s: u32 = 0x10 => 16, "16", "16";
    u64s: u64 = (u64::MAX) => (u64::MAX), "18446744073709551615", "18446744073709551615";
    u128s: u128 = 7 => 7, "7", "7";
    the_largest_u128: u128 = (u128::MAX)
        => "340282366920938463463374607431768211455",
        "340282366920938463463374607431768211455", "340282366920938463463374607431768211455";
    i8s: i8 = (-128) => (-128), "-128", "-128";
    i16s: i16 = (-5) => (-5), "-5", "-5";
    i32s: i32 = (-5) => (-5), "-5", "-5";
    i64s: i64 = (i64::MIN) => (i64::MIN), "-9223372036854775808", "-9223372036854775808";
    i128s: i128 = (i128::MIN)
        => "-170141183460469231731687303715884105728",
        "-170141183460469231731687303715884105728", "-170141183460469231731687303715884105728";
    usizes: usize = 7 => 7, "7", "7";
    isizes: isize = (-7) => (-7), "-7", "-7";
    numbers_above_zero: std::num::NonZeroU8 = (std::num::NonZeroU8::MAX) => 255, "255", "255";
    characters: char = '|' => "|", "\\|", "|";
    f32s: f32 = 0.1 => 0.1, "0.1", "0.1";
    f64s: f64 = (-1.5) => (-1.5), "-1.5", "-1.5";
    whole_f64s: f64 = 90.0 => 90.0, "90.0", "90.0";
    large_f64s: f64 = 1e300 => 1e300, "1e300", "1e300";
    no_number: f64 = (f64::NAN) => null, "", "";
    infinity: f32 = (f32::INFINITY) => null, "", "";
    strings: &'static str = "a|<b>" => "a|<b>", "a\\|\\<b>", "a|&lt;b&gt;";
    whole_seconds: Duration = (Duration::from_secs(30)) => 30, "30 s", "30 s";
    parts_of_seconds: Duration = (Duration::from_millis(1_500)) => 1.5, "1.5 s", "1.5 s";
    one_nanosecond: Duration = (Duration::from_nanos(1)) => 1e-9, "0.000000001 s", "0.000000001 s";
    the_longest_duration: Duration = (Duration::MAX)
        => "18446744073709551615.999999999",
        "18446744073709551615.999999999 s", "18446744073709551615.999999999 s";
    some: Option<u8> = (Some(3)) => 3, "3", "3";
    nothing: Option<Duration> = None => null, "", "";
    some_some: Option<Option<&'static str>> = (Some(Some("x"))) => "x", "x", "x";
    some_nothing: Option<Option<u8>> = (Some(None)) => null, "", "";
    slices: &'static [&'static str] = (&["a", "b, c"]) => ["a", "b, c"], "a, b, c", "a, b, c";
    slices_of_nothing: &'static [u8] = (&[]) => [], "", "";
    optional_slices: Option<&'static [u8]> = (Some(&[1, 2])) => [1, 2], "1, 2", "1, 2";
    slices_of_options: &'static [Option<u8>] = (&[Some(1), None]) => [1, null], "1, none", "1, none";
    arrays: [f64; 2] = [0.5, 1e-7] => [0.5, 1e-7], "0.5, 1e-7", "0.5, 1e-7";
    references: &'static [bool; 2] = (&[true, false]) => [true, false], "true, false", "true, false";
    nested_slices: &'static [&'static [u8]] = (&[&[1, 2], &[], &[3]])
        => [[1, 2], [], [3]], "(1, 2), (), (3)", "(1, 2), (), (3)";
    tuples_of_one: (u8,) = (1,) => [1], "1", "1";
    tuples: (u8, char, &'static str, Duration) = (1, 'x', "s", Duration::from_millis(250))
        => [1, "x", "s", 0.25], "1, x, s, 0.25 s", "1, x, s, 0.25 s";
    tuples_of_eight: (u8, u8, u8, u8, u8, u8, u8, u8) = (1, 2, 3, 4, 5, 6, 7, 8)
        => [1, 2, 3, 4, 5, 6, 7, 8], "1, 2, 3, 4, 5, 6, 7, 8", "1, 2, 3, 4, 5, 6, 7, 8";
    slices_of_tuples: &'static [(&'static str, Option<u8>)] = (&[("a", Some(1)), ("b", None)])
        => [["a", 1], ["b", null]], "(a, 1), (b, none)", "(a, 1), (b, none)";
    constants: Team = DEFAULT_TEAM => "Core", "Core", "Core";
    teams: &'static [Team] = (&[Team::Core, Team::Edge]) => ["Core", "Edge"], "Core, Edge", "Core, Edge";
    team_arrays: [Team; 1] = [Team::Edge] => ["Edge"], "Edge", "Edge";
    levels: &'static [Level] = (&[Level(1), Level(2)])
        => ["level 1", "level 2"], "level 1, level 2", "level 1, level 2";
    optional_levels: Option<&'static [Level]> = (Some(&[Level(1)])) => ["level 1"], "level 1", "level 1";
    optional_teams: &'static [Option<Team>] = (&[Some(Team::Edge), None])
        => ["Edge", null], "Edge, none", "Edge, none";
    teams_beside_numbers: (Team, u8, Option<bool>, Level) = (Team::Core, 3, Some(true), Level(1))
        => ["Core", 3, true, "Level(1)"], "Core, 3, true, Level(1)", "Core, 3, true, Level(1)";
    levels_beside_numbers: (Level, f32) = (Level(1), 0.1)
        => ["level 1", 0.1], "level 1, 0.1", "level 1, 0.1";
    pairs_of_teams: &'static [(Team, u8)] = (&[(Team::Core, 3)]) => [["Core", 3]], "(Core, 3)", "(Core, 3)";
}

/// No document shows a type with neither `Display` nor `Debug`.
#[test]
fn opaque_cells_are_left_out() {
    knox_codes! {
        enum OpaqueCode: u32 {
            code | name  | bare: Bare | many: &'static [Bare];
            1    | FIRST | Bare(1)    | &[Bare(2)];
        }
    }

    let document = Document::of::<OpaqueCode>();
    let json: Value = serde_json::from_str(&document.json().to_string()).expect("JSON");
    assert_eq!(json["tables"][0]["rows"][0].get("columns"), None);
    assert!(document.markdown().to_string().contains("| `1` | FIRST |\n"));
}

#[test]
fn lists_have_a_length() {
    let (_, pair) = PlainCode::A1.row().custom_cells().last().expect("a column");
    let CellValue::List(pair) = pair else { panic!("{pair:?}") };
    assert_eq!((pair.len(), pair.is_empty(), pair.cells().len()), (2, false, 2));
    assert_eq!(format!("{pair:?}"), "[1, x]");
}
