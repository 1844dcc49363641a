//! Writes `knox_codes!` tables from a list of codes in a file.
//!
//! ```text
//! cargo run --example import -- errors.csv > src/codes.rs
//! cargo run --example import -- errors.md --skip Retriable > src/codes.rs
//! ```
//!
//! `--help` says what else it does.

mod args;
mod code_type;
mod columns;
mod list;
mod literal;
mod names;
mod number;
mod read;
mod report;
mod rows;
mod table;
mod usual;
mod write;

use std::fmt::Display;
use std::io::{self, Read, Write};
use std::process::ExitCode;

use crate::args::{Input, Options, Task};
use crate::list::List;
use crate::report::Report;
use crate::table::Table;

/// No table was written.
const NOTHING: u8 = 1;
/// Wrong usage.
const WRONG_USAGE: u8 = 2;

fn main() -> ExitCode {
    let options = match args::parse(lexopt::Parser::from_env()) {
        Ok(Task::Import(options)) => options,
        Ok(Task::Help) => return print(&args::HELP),
        Err(error) => return trouble(WRONG_USAGE, format_args!("{error}\n\n{}", args::USAGE)),
    };
    match import(&options) {
        Ok(tables) => print(&write::Source(&tables)),
        Err(Failure { status, message }) => trouble(status, message),
    }
}

/// Why no table is written.
struct Failure {
    status: u8,
    message: String,
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self { status: NOTHING, message }
    }
}

/// The tables of the list that is asked for; what is to be known of them is reported.
fn import(options: &Options) -> Result<Vec<Table>, Failure> {
    let text = text_of(&options.input)?;
    let mut report = Report::default();
    let lists = read::lists(&text, options.format, &options.columns, &mut report);
    tell(&format_args!("{}:\n{report}", source_of(&options.input)));
    let lists = lists?;
    every_column_exists(&lists, options)?;
    let tables = tables(&lists, options);
    if tables.is_empty() {
        return Err(String::from("no table was written").into());
    }
    Ok(tables)
}

fn tables(lists: &[List], options: &Options) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    for list in lists {
        let title = list.title.as_deref().map(one_line).filter(|title| !title.is_empty());
        let title = title.unwrap_or_else(|| title_of(&options.input));
        let ident = options.tables.get(tables.len()).cloned();
        let ident = ident.unwrap_or_else(|| enum_name(list, options, &tables));
        let mut report = Report::default();
        let table = Table::of(list, ident.clone(), title, options, &mut report);
        let (what, reason) = match &table {
            Ok(table) => {
                let (rows, lines) = (table.rows.len(), list.rows.len());
                (format!("{rows} rows of {lines} in the list"), String::new())
            }
            Err(reason) => (String::from("not written"), format!("  {reason}\n")),
        };
        tell(&format_args!("{ident}, of line {}: {what}\n{report}{reason}", list.line));
        tables.extend(table.ok());
    }
    tables
}

fn one_line(title: &str) -> String {
    title.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The title of a list without a heading.
fn title_of(input: &Input) -> String {
    match input {
        Input::Stdin => String::from("Imported codes"),
        Input::File(path) => {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            one_line(&format!("Codes of {}", stem.replace(['_', '-'], " ")))
        }
    }
}

/// The name that the heading gives, or the file's; a second one of it has a number.
fn enum_name(list: &List, options: &Options, before: &[Table]) -> String {
    let name = match (&list.title, &options.input) {
        (Some(title), _) if !title.trim().is_empty() => names::enum_name(title),
        (_, Input::File(path)) => {
            names::enum_name(&path.file_stem().unwrap_or_default().to_string_lossy())
        }
        (_, Input::Stdin) => String::from("ErrorCode"),
    };
    let is_taken = |name: &str| before.iter().any(|table| table.ident == name);
    names::free(&name, "", is_taken)
}

/// A column on the command line that no list has is misspelt.
fn every_column_exists(lists: &[List], options: &Options) -> Result<(), Failure> {
    let roles = options.columns.roles.iter().map(|(_, name)| name);
    for name in roles.chain(&options.columns.skipped) {
        if !lists.iter().any(|list| columns::position(list, name).is_some()) {
            let message = format!("no column is named `{name}`");
            return Err(Failure { status: WRONG_USAGE, message });
        }
    }
    Ok(())
}

fn source_of(input: &Input) -> String {
    match input {
        Input::Stdin => String::from("standard input"),
        Input::File(path) => one_line(&path.file_name().unwrap_or_default().to_string_lossy()),
    }
}

fn text_of(input: &Input) -> Result<String, String> {
    let mut bytes = Vec::new();
    let read = match input {
        Input::Stdin => io::stdin().lock().read_to_end(&mut bytes).map(|_| ()),
        Input::File(path) => std::fs::read(path).map(|read| bytes = read),
    };
    let shown = match input {
        Input::Stdin => String::from("standard input"),
        Input::File(path) => path.display().to_string(),
    };
    read.map_err(|error| format!("{shown}: {error}"))?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = valid.split(|&byte| byte == b'\n').count();
        format!("{shown}: line {line} is not UTF-8")
    })
}

fn print(text: &dyn Display) -> ExitCode {
    match write!(io::stdout().lock(), "{text}") {
        // The reader, such as `head`, has had enough: no fault of ours.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => trouble(NOTHING, error),
        _ => ExitCode::SUCCESS,
    }
}

fn tell(text: &dyn Display) {
    // Nobody is left to tell if standard error is closed.
    let _ = write!(io::stderr().lock(), "{text}");
}

fn trouble(status: u8, message: impl Display) -> ExitCode {
    tell(&format_args!("error: {message}\n"));
    status.into()
}
