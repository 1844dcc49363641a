//! Writes `knox_codes!` tables from a list of codes in a file.
//!
//! ```text
//! cargo run --example import -- errors.csv > src/codes.rs
//! cargo run --example import -- errors.md --skip Retriable > src/codes.rs
//! ```
//!
//! `--help` lists all options.

mod args;
mod code_type;
mod columns;
mod import;
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

use crate::args::{Input, Task};
use crate::import::Failure;

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
    let text = match text_of(&options.input) {
        Ok(text) => text,
        Err(message) => return trouble(NOTHING, message),
    };
    match import::import(&text, &options, &mut tell) {
        Ok(tables) => print(&write::Source(&tables)),
        Err(Failure::Nothing(message)) => trouble(NOTHING, message),
        Err(Failure::WrongUsage(message)) => trouble(WRONG_USAGE, message),
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
        // The reader, such as `head`, has stopped: this is not an error.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => trouble(NOTHING, error),
        _ => ExitCode::SUCCESS,
    }
}

fn tell(text: &dyn Display) {
    // If standard error is closed, nothing can be reported.
    let _ = write!(io::stderr().lock(), "{text}");
}

fn trouble(status: u8, message: impl Display) -> ExitCode {
    tell(&format_args!("error: {message}\n"));
    status.into()
}
