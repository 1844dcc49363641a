//! The command line.

use std::ffi::OsStr;
use std::str::FromStr;

use lexopt::prelude::{Long, Short, Value, ValueExt};

/// The usage, printed after a wrong argument.
pub const USAGE: &str = "\
Usage: explain [--format text|json] <CODE or NAME>...
       explain [--format text|json] --list
       explain [--format text|json] --response <STATUS> [<FILE>]
       explain --help";

/// The text of `--help`.
pub const HELP: &str = "\
Explains error codes of Samsung's Knox cloud APIs: what each one means and
what to do about it.

Usage: explain [--format text|json] <CODE or NAME>...
       explain [--format text|json] --list
       explain [--format text|json] --response <STATUS> [<FILE>]
       explain --help

Arguments:
  <CODE or NAME>  such as 4032251, aut_1802 or \"not found\", in any case;
                  - reads them from standard input, one per line

Options:
  --format <FORMAT>  text, for people (the default), or
                     json, for programs: one object a line
  --list             print every table with its rows
  --response <STATUS> [<FILE>]
                     explain a whole response: its HTTP status, and the body in
                     a file or, with - or without a file, on standard input
  -h, --help         print this

Exit status:
  0  everything is known
  1  something is not known; the rest is explained all the same. Of a response:
     it is an error without a code, or with one that no table lists
  2  wrong usage, or reading or writing failed
";

/// The task of the command.
pub enum Task {
    /// Print the help.
    Help,
    /// Print every table.
    List(Format),
    /// Explain these arguments, at least one.
    Explain(Format, Vec<String>),
    /// Explain a response: its status, and the file of its body.
    Response(Format, u16, String),
}

/// The output format.
#[derive(Clone, Copy)]
pub enum Format {
    /// For people.
    Text,
    /// For programs: one JSON object on each line.
    Json,
}

impl FromStr for Format {
    type Err = &'static str;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        match name {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            _ => Err("the formats are text and json"),
        }
    }
}

/// Reads the command line.
pub fn parse(mut parser: lexopt::Parser) -> Result<Task, lexopt::Error> {
    let mut format = Format::Text;
    let mut list = false;
    let mut status = None;
    let mut arguments = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Task::Help),
            Long("list") => list = true,
            Long("response") => status = Some(http_status(&parser.value()?)?),
            Long("format") => format = parser.value()?.parse()?,
            // An argument that is not Unicode is not a code, so it need not be kept exactly.
            Value(argument) => arguments.push(argument.to_string_lossy().into_owned()),
            option => return Err(option.unexpected()),
        }
    }
    if let Some(status) = status {
        return response(format, status, list, arguments);
    }
    match (list, arguments.is_empty()) {
        (true, true) => Ok(Task::List(format)),
        (true, false) => Err("--list prints every table: it takes no codes or names".into()),
        (false, true) => Err("no code or name is given".into()),
        (false, false) => Ok(Task::Explain(format, arguments)),
    }
}

fn http_status(text: &OsStr) -> Result<u16, lexopt::Error> {
    let status = text.to_str().and_then(|text| text.parse().ok());
    let status = status.filter(|status| (100..=999).contains(status));
    status.ok_or_else(|| {
        let text = text.to_string_lossy();
        format!("--response needs an HTTP status from 100 to 999, not {text:?}").into()
    })
}

fn response(
    format: Format,
    status: u16,
    list: bool,
    files: Vec<String>,
) -> Result<Task, lexopt::Error> {
    let mut files = files.into_iter();
    let file = files.next().unwrap_or_else(|| String::from("-"));
    match (list, files.next()) {
        (true, _) => Err("--list prints every table: it takes no --response".into()),
        (_, Some(_)) => Err("--response takes one file".into()),
        (false, None) => Ok(Task::Response(format, status, file)),
    }
}
