//! Gives any file to the example `import`: it reports line by line why there is no table, or
//! writes Rust that the macro takes. The first byte chooses the format and the type of the
//! codes.
#![no_main]

#[path = "../../examples/import/args.rs"]
#[allow(dead_code, reason = "no command line is read")]
mod args;
#[path = "../../examples/import/code_type.rs"]
mod code_type;
#[path = "../../examples/import/columns.rs"]
mod columns;
#[path = "../../examples/import/import.rs"]
mod import;
#[path = "../../examples/import/list.rs"]
mod list;
#[path = "../../examples/import/literal.rs"]
mod literal;
#[path = "../../examples/import/names.rs"]
mod names;
#[path = "../../examples/import/number.rs"]
mod number;
#[path = "../../examples/import/read/mod.rs"]
mod read;
#[path = "../../examples/import/report.rs"]
mod report;
#[path = "../../examples/import/rows.rs"]
mod rows;
#[path = "../../examples/import/table.rs"]
mod table;
#[path = "../../examples/import/usual.rs"]
mod usual;
#[path = "../../examples/import/write.rs"]
mod write;

use std::fmt::Display;

use knox_errors_fuzz::judge::{Outcome, judge};
use knox_errors_tests::shown::is_shown;
use libfuzzer_sys::fuzz_target;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::args::{Format, Input, Options, Wanted};
use crate::code_type::CodeType;
use crate::import::Failure;

const FORMATS: [Format; 5] =
    [Format::Csv, Format::Tsv, Format::Json, Format::Markdown, Format::Defines];

/// The values of `--type`. Most bytes choose none of them.
const TYPES: [&str; 9] = ["u8", "u16", "u32", "u64", "i8", "i16", "i32", "i64", "str"];

fuzz_target!(|data: &[u8]| {
    let Some((&choice, bytes)) = data.split_first() else { return };
    // The command rejects bytes that are not UTF-8 before it reads further.
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let mut reported = String::new();
    let mut tell = |text: &dyn Display| reported.push_str(&text.to_string());
    match import::import(text, &options(choice), &mut tell) {
        Ok(tables) => take(&write::Source(&tables).to_string()),
        Err(Failure::Nothing(why) | Failure::WrongUsage(why)) => {
            assert_ne!(why, "");
            assert_one_line(&why);
        }
    }
    reported.split('\n').for_each(assert_one_line);
});

/// No string of the list breaks a line of the report, changes its direction or is hidden in it.
fn assert_one_line(line: &str) {
    assert!(line.chars().all(is_shown), "{line:?}");
}

fn options(choice: u8) -> Options {
    // A seed begins with '0' to '4', which choose only a format.
    let choice = usize::from(choice.wrapping_sub(b'0'));
    let format = FORMATS[choice % FORMATS.len()];
    let code_type = (choice / FORMATS.len()).checked_sub(1).and_then(|ty| TYPES.get(ty));
    let code_type = code_type.map(|ty| CodeType::of_name(ty).expect("a type of codes"));
    let (tables, columns) = (Vec::new(), Wanted::default());
    Options { input: Input::Stdin, format, tables, code_type, columns }
}

/// The written source lexes, is one call of the macro, and has no error in it.
fn take(source: &str) {
    // Frees what was lexed before.
    proc_macro2::extra::invalidate_current_thread_spans();
    let tokens: TokenStream = match source.parse() {
        Ok(tokens) => tokens,
        Err(error) => panic!("{error}:\n{source}"),
    };
    let last = tokens.into_iter().last();
    let Some(TokenTree::Group(body)) = last else { panic!("no call of the macro:\n{source}") };
    assert_eq!(body.delimiter(), Delimiter::Brace, "no call of the macro:\n{source}");
    match judge(&body.stream()) {
        Ok(Outcome::Expanded) => {}
        Ok(Outcome::Reported) => panic!("the macro reports an error:\n{source}"),
        Err(why) => panic!("{why}:\n{source}"),
    }
}
