//! The command line: the file, its format, and the roles of its columns.

use std::path::{Path, PathBuf};

use lexopt::prelude::{Long, Short, Value, ValueExt};

use crate::code_type::CodeType;
use crate::list::Role;

/// The usage, printed after a wrong argument.
pub const USAGE: &str = "\
Usage: import <FILE> [--format <FORMAT>] [--table <NAME>]... [--type <TYPE>]
              [--code|--name|--description|--status|--action|--retry-after <COLUMN>]...
              [--skip <COLUMN>]...
       import --help";

/// The text of `--help`.
pub const HELP: &str = "\
Writes knox_codes! tables from a list of codes: Rust to standard output, and a
report to standard error.

Usage: import <FILE> [OPTIONS]
       import --help

Arguments:
  <FILE>  the list; - is standard input, which needs --format

Options:
  --format <FORMAT>  csv       separated by commas or semicolons, quoted or not
                     tsv       separated by tabs
                     json      an array of objects or arrays; an object by code or
                               name; or either under a key
                     markdown  every table with a column of codes, named after the
                               heading above it
                     defines   a C header: lines of #define, and enums, with comments
                     the default comes from the file's extension
  --table <NAME>     the enum's name; one for each table, in order
  --type <TYPE>      the codes' type, such as u32 or str

Roles of columns, by the column's name or its number from 1. By default, names decide;
without names, the columns are code, name and description:
  --code <COLUMN>
  --name <COLUMN>
  --description <COLUMN>
  --status <COLUMN>
  --action <COLUMN>
  --retry-after <COLUMN>
  --skip <COLUMN>    leave out a column; may be repeated. Every other column becomes a
                     custom column
  -h, --help         print this

Exit status:
  0  a table was written
  1  none was, or reading or writing failed
  2  wrong usage
";

/// The task of the command.
pub enum Task {
    /// Print the help.
    Help,
    /// Write the tables of a list.
    Import(Options),
}

/// The options.
pub struct Options {
    pub input: Input,
    pub format: Format,
    /// The names of the first enums, in order.
    pub tables: Vec<String>,
    pub code_type: Option<CodeType>,
    pub columns: Wanted,
}

/// The source of the list.
pub enum Input {
    Stdin,
    File(PathBuf),
}

/// The format of the list.
#[derive(Clone, Copy)]
pub enum Format {
    Csv,
    Tsv,
    Json,
    Markdown,
    Defines,
}

/// The columns that are named on the command line.
#[derive(Default)]
pub struct Wanted {
    pub roles: Vec<(Role, String)>,
    pub skipped: Vec<String>,
}

/// Reads the command line.
pub fn parse(mut parser: lexopt::Parser) -> Result<Task, lexopt::Error> {
    let (mut input, mut format, mut code_type) = (None, None, None);
    let (mut tables, mut columns) = (Vec::new(), Wanted::default());
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Task::Help),
            Long("format") => format = Some(parser.value()?.parse_with(format_of)?),
            Long("table") => {
                let name = parser.value()?.parse_with(enum_name)?;
                if tables.contains(&name) {
                    return Err(format!("two tables cannot be named {name}").into());
                }
                tables.push(name);
            }
            Long("type") if code_type.is_some() => return Err("--type is given twice".into()),
            Long("type") => code_type = Some(parser.value()?.parse_with(CodeType::of_name)?),
            Long("skip") => columns.skipped.push(parser.value()?.string()?),
            Long(option) => match role_of(option) {
                Some(role) => columns.roles.push((role, parser.value()?.string()?)),
                None => return Err(Long(option).unexpected()),
            },
            Value(file) if input.is_none() => input = Some(PathBuf::from(file)),
            Value(_) => return Err("one file at a time".into()),
            option @ Short(_) => return Err(option.unexpected()),
        }
    }
    let input = match input.ok_or("no file is given")? {
        path if path == Path::new("-") => Input::Stdin,
        path => Input::File(path),
    };
    let format = match (format, &input) {
        (Some(format), _) => format,
        (None, Input::File(path)) => format_by_ending(path)?,
        (None, Input::Stdin) => return Err("standard input needs --format".into()),
    };
    if let Some((role, _)) = twice(&columns.roles) {
        return Err(format!("--{} is given twice", role.name().replace('_', "-")).into());
    }
    Ok(Task::Import(Options { input, format, tables, code_type, columns }))
}

fn role_of(option: &str) -> Option<Role> {
    Role::ALL.into_iter().find(|role| role.name().replace('_', "-") == option)
}

fn twice(roles: &[(Role, String)]) -> Option<&(Role, String)> {
    let is_again = |index: usize| roles[..index].iter().any(|(role, _)| *role == roles[index].0);
    (0..roles.len()).find(|&index| is_again(index)).map(|index| &roles[index])
}

fn format_of(name: &str) -> Result<Format, &'static str> {
    match name {
        "csv" => Ok(Format::Csv),
        "tsv" => Ok(Format::Tsv),
        "json" => Ok(Format::Json),
        "markdown" => Ok(Format::Markdown),
        "defines" => Ok(Format::Defines),
        _ => Err("the formats are csv, tsv, json, markdown and defines"),
    }
}

fn format_by_ending(path: &Path) -> Result<Format, &'static str> {
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    match ending.as_str() {
        "csv" => Ok(Format::Csv),
        "tsv" | "tab" => Ok(Format::Tsv),
        "json" => Ok(Format::Json),
        "md" | "mdx" | "markdown" => Ok(Format::Markdown),
        "h" | "hh" | "hpp" | "c" | "inc" => Ok(Format::Defines),
        _ => Err("the file name does not show the format: add --format"),
    }
}

/// The name of an enum, if rustc takes it unchanged.
fn enum_name(name: &str) -> Result<String, String> {
    let is_camel = name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_camel && name != "Self" {
        return Ok(name.to_owned());
    }
    Err(String::from("a table's name is in UpperCamelCase, such as DeviceCode"))
}
