//! The official tables as a document, such as `docs/codes.md` of this repository, or what the
//! example `billing` may answer, such as `examples/billing/codes.html`.
//!
//! ```text
//! cargo run --example export --features export -- --format md --output docs/codes.md
//! cargo run --example export --features export -- --format html > codes.html
//! cargo run --example export --features export -- --of billing --format typescript
//! ```
//!
//! `--help` says what else it does.

#[path = "billing/codes.rs"]
mod codes;
#[path = "billing/error.rs"]
#[expect(dead_code, reason = "only the type is asked")]
mod error;

use std::fmt::Display;
use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use knox_errors::export::Document;
use knox_errors::{KnoxTable, OfficialCode};
use lexopt::prelude::{Long, Short, ValueExt};

use crate::error::PayError;

const HELP: &str = "\
Writes the official error codes of Samsung's Knox cloud APIs as a document, or those of
the example `billing`.

Usage: export --format <FORMAT> [--of <CODES>] [--output <FILE>]

Options:
  --format <FORMAT>  md          Markdown
                     json        JSON, all that the tables have
                     schema      a JSON Schema with a description for each code
                     enum        the same as a plain enum, for generators of clients
                     html        a page to search in
                     lock        the codes that were given out, for a test that they stay
                     openapi     OpenAPI 3.1: components with a response for each status
                     typescript  a module for clients
  --of <CODES>       official or billing; official without it
  --output <FILE>    where to; standard output without it
  -h, --help         print this
";

const OFFICIAL: Document<'static> =
    Document::new("Samsung Knox error codes", &[OfficialCode::TABLE]).with_description(
        "Codes, names and descriptions are those of Samsung's page. The actions are advice of \
        knox-errors, and a status of a customer authentication code is its first three digits.",
    );

/// What is asked for.
enum Task {
    Help,
    Write(Format, Document<'static>, Option<PathBuf>),
}

/// A format, as what writes it.
type Format = fn(Document<'static>) -> Box<dyn Display>;

fn main() -> ExitCode {
    let written = match parse(lexopt::Parser::from_env()) {
        Ok(Task::Help) => print(&HELP),
        Ok(Task::Write(format, document, output)) => write(&*format(document), output),
        Err(error) => Err(format!("{error}; --help says how it is written")),
    };
    let Err(message) = written else { return ExitCode::SUCCESS };
    eprintln!("error: {message}");
    ExitCode::FAILURE
}

fn parse(mut parser: lexopt::Parser) -> Result<Task, lexopt::Error> {
    let (mut format, mut document, mut output) = (None, OFFICIAL, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Task::Help),
            Long("format") => format = Some(parser.value()?.parse_with(format_of)?),
            Long("of") => document = parser.value()?.parse_with(document_of)?,
            Long("output") => output = Some(parser.value()?.into()),
            other => return Err(other.unexpected()),
        }
    }
    let format = format.ok_or("--format is missing")?;
    Ok(Task::Write(format, document, output))
}

fn document_of(name: &str) -> Result<Document<'static>, &'static str> {
    match name {
        "official" => Ok(OFFICIAL),
        "billing" => Ok(Document::of::<PayError>()),
        _ => Err("the codes are official and billing"),
    }
}

fn format_of(name: &str) -> Result<Format, &'static str> {
    match name {
        "md" => Ok(|document| Box::new(document.markdown())),
        "json" => Ok(|document| Box::new(document.json())),
        "schema" => Ok(|document| Box::new(document.json_schema())),
        "enum" => Ok(|document| Box::new(document.enum_schema())),
        "html" => Ok(|document| Box::new(document.html())),
        "lock" => Ok(|document| Box::new(document.lock())),
        "openapi" => Ok(|document| Box::new(document.openapi())),
        "typescript" => Ok(|document| Box::new(document.typescript())),
        _ => Err("the formats are md, json, schema, enum, html, lock, openapi and typescript"),
    }
}

fn write(document: &dyn Display, output: Option<PathBuf>) -> Result<(), String> {
    match output {
        Some(file) => fs::write(&file, document.to_string())
            .map_err(|error| format!("{}: {error}", file.display())),
        None => print(document),
    }
}

fn print(text: &dyn Display) -> Result<(), String> {
    match write!(io::stdout().lock(), "{text}") {
        // The reader, such as `head`, has had enough: no fault of ours.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}
