//! Tables of thousands of rows, with which quadratic time would be minutes.
//! `benches/src/bin/size.rs` measures the times.

use proc_macro2::TokenStream;

use crate::parse::MAX_ROWS;
use crate::pipeline;

const ROWS: usize = 10_000;

type WriteRow = fn(usize) -> String;

/// The expansion of a table with `count` rows, and the number of its errors.
fn expanded(header: &str, count: usize, row: WriteRow) -> (String, usize) {
    let rows: Vec<String> = (0..count).map(row).collect();
    let table = format!("{{ knox_errors }} pub enum Large: u32 {{ {header} {} }}", rows.join("\n"));
    let tokens = pipeline::tables(table.parse::<TokenStream>().expect("tokens"));
    let text = tokens.to_string();
    let errors = text.matches("compile_error").count();
    (text, errors)
}

#[test]
fn rows_without_semicolons_are_one_error_and_all_are_read() {
    for (header, row) in [
        ("code | name", (|at| format!("{at} | NAME_{at}")) as WriteRow),
        ("code | name | status", |at| format!("{at} | NAME_{at} | 400")),
        ("name | code", |at| format!("NAME_{at} | {at}")),
    ] {
        let (text, errors) = expanded(header, ROWS, row);
        assert_eq!((errors, text.contains("Name9999")), (1, true), "{header}");
    }
    let (text, errors) = expanded("code;", ROWS, |at| format!("{at} as Name{at}"));
    assert_eq!((errors, text.contains("Name9999")), (ROWS - 1, true));
}

#[test]
fn each_row_with_an_error_is_reported() {
    let cases: [(&str, WriteRow, usize); 6] = [
        ("code | name | description;", |at| format!("{at} NAME_{at} | \"Text.\";"), ROWS),
        ("code | name | action;", |at| format!("{at} | NAME_{at} | Wait{at};"), ROWS),
        // The first occurrence is reported too.
        ("code | name;", |at| format!("{} | NAME_{at};", at / 2), ROWS),
        ("code | name;", |at| format!("7 | NAME_{at};"), ROWS),
        ("code | name;", |at| format!("{at} | NAME_{at} as Same;"), ROWS),
        // All rows without a variant are one error.
        ("code;", |at| format!("{at};"), 1),
    ];
    for (header, row, expected) in cases {
        let (_, errors) = expanded(header, ROWS, row);
        assert_eq!(errors, expected, "{header} {}", row(0));
    }
}

#[test]
fn an_action_of_any_length_has_no_far_suggestion() {
    let (text, errors) = expanded("code | name | action;", 100, |at| {
        format!("{at} | NAME_{at} | WaitAndRetry{};", "y".repeat(20_000))
    });
    assert_eq!((errors, text.contains("did you mean")), (100, false));
}

#[test]
fn too_many_rows_are_one_error_that_names_the_maximum() {
    let (text, errors) = expanded("code | name;", MAX_ROWS + 1, |at| format!("{at} | N{at};"));
    assert_eq!(errors, 1);
    assert!(text.contains("`Large` has 65537 rows, and a table has at most 65536"));
    // The enum beside the error has only the first rows.
    assert!(text.contains("Large :: N0 ,") && !text.contains("Large :: N65536 ,"));
}
