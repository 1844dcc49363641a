//! Makes tables from the text of a file.

use std::fmt::Display;

use crate::args::{Input, Options};
use crate::list::List;
use crate::report::{Report, escaped};
use crate::table::Table;
use crate::{columns, names, read};

/// The reason why no table is written.
pub enum Failure {
    /// The options do not fit the list.
    WrongUsage(String),
    /// The list gives no table.
    Nothing(String),
}

/// The tables of a list. Reports go to `tell`.
pub fn import(
    text: &str,
    options: &Options,
    tell: &mut dyn FnMut(&dyn Display),
) -> Result<Vec<Table>, Failure> {
    let mut report = Report::default();
    let lists = read::lists(text, options.format, &options.columns, &mut report);
    tell(&format_args!("{}:\n{report}", escaped(&source_of(&options.input))));
    let lists = lists.map_err(|why| Failure::Nothing(escaped(&why)))?;
    every_column_exists(&lists, options)?;
    let tables = tables(&lists, options, tell);
    if tables.is_empty() {
        return Err(Failure::Nothing(String::from("no table was written")));
    }
    Ok(tables)
}

fn tables(lists: &[List], options: &Options, tell: &mut dyn FnMut(&dyn Display)) -> Vec<Table> {
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
                let noun = if rows == 1 { "row" } else { "rows" };
                (format!("{rows} {noun} of {lines} in the list"), String::new())
            }
            Err(reason) => (String::from("not written"), format!("  {}\n", escaped(reason))),
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

/// The name of an enum, from the heading or the file's name; a second one with the same name
/// gets a number.
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

/// A column in an option that no list has is misspelled.
fn every_column_exists(lists: &[List], options: &Options) -> Result<(), Failure> {
    let roles = options.columns.roles.iter().map(|(_, name)| name);
    for name in roles.chain(&options.columns.skipped) {
        if !lists.iter().any(|list| columns::position(list, name).is_some()) {
            return Err(Failure::WrongUsage(format!("no column is named `{name}`")));
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
