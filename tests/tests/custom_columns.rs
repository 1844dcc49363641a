//! Custom columns as plain data, whatever their types can do.

use std::fmt;
use std::time::Duration;

use knox_errors::{CellValue, HttpCode, KnoxTable, Row, knox_codes};

#[derive(Clone, Copy, Debug, PartialEq)]
enum Team {
    Core,
    Edge,
}

/// Displayed otherwise than debugged.
#[derive(Clone, Copy, Debug)]
struct Level(u8);

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "level {}", self.0)
    }
}

/// Can be copied and no more.
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

/// The cells of a row as they debug, which tells their kinds apart by more than
/// their texts.
fn cells(row: Row) -> Vec<(&'static str, String)> {
    row.custom_cells().map(|(name, cell)| (name, kind(cell))).collect()
}

fn kind(cell: CellValue) -> String {
    let kind = match cell {
        CellValue::Empty => "none",
        CellValue::Bool(_) => "bool",
        CellValue::Number(_) => "number",
        CellValue::Text(_) => "text",
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
fn a_cell_is_there_by_the_best_that_its_type_can_do() {
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
fn plain_types_are_themselves() {
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
            ("wait", "debug 90s"),
            ("share", "display 0.1"),
            ("pair", "debug (1, 'x')"),
        ])
    );
}

#[test]
fn cells_are_debugged_as_what_they_show() {
    let shown: Vec<String> =
        EveryCode::Second.row().custom_cells().map(|(_, cell)| format!("{cell:?}")).collect();
    assert_eq!(shown, ["Edge", "Empty", "level 5", "Empty", "Opaque", "Opaque"]);
    let shown: Vec<String> =
        PlainCode::A1.row().custom_cells().map(|(_, cell)| format!("{cell:?}")).collect();
    assert_eq!(shown[..6], ["true", "-5", "18446744073709551615", "7", "\"a | b\"", "3"]);
}

#[test]
fn rows_of_bases_have_none() {
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
