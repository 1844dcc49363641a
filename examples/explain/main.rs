//! Explains error codes in the terminal: what each one means and what to do.
//!
//! ```text
//! cargo run --example explain -- 4032251 AUT_1802 "not found"
//! cargo run --example explain -- --response 403 body.json
//! ```
//!
//! `--help` says what else it does.

mod args;
mod colour;
mod escape;
mod json;
mod layout;
mod listing;
mod lookup;
mod queries;
mod report;
mod response;
mod strings;
mod text;

use std::fmt::Display;
use std::io::{self, Write};
use std::process::ExitCode;

use crate::args::{Format, Task};
use crate::colour::{ALARM, Colours};
use crate::escape::escape;
use crate::report::Report;
use crate::response::Response;

/// Something that was asked for is in no table.
const NOT_KNOWN: u8 = 1;
/// Wrong usage, or reading or writing failed.
const TROUBLE: u8 = 2;

fn main() -> ExitCode {
    let task = match args::parse(lexopt::Parser::from_env()) {
        Ok(task) => task,
        Err(error) => {
            return trouble(format_args!("{}\n\n{}", escape(&error.to_string()), args::USAGE));
        }
    };
    match run(task) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => NOT_KNOWN.into(),
        // The reader, such as `head`, has had enough: no fault of ours.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => trouble(error),
    }
}

/// Does the task and says whether everything asked for is known.
fn run(task: Task) -> io::Result<bool> {
    match task {
        Task::Help => write!(io::stdout(), "{}", args::HELP).map(|()| true),
        Task::List(format) => list(&mut *report_in(format)).map(|()| true),
        Task::Explain(format, arguments) => explain_all(arguments, &mut *report_in(format)),
        Task::Response(format, status, file) => {
            let response = Response::read(status, &file)?;
            report_in(format).response(&response).map(|()| response.is_known())
        }
    }
}

fn report_in(format: Format) -> Box<dyn Report> {
    match format {
        Format::Text => Box::new(text::Text::to_stdout()),
        Format::Json => Box::new(json::Json::to_stdout()),
    }
}

fn list(report: &mut dyn Report) -> io::Result<()> {
    lookup::tables().try_for_each(|table| report.table(table))
}

fn explain_all(arguments: Vec<String>, report: &mut dyn Report) -> io::Result<bool> {
    let mut all_known = true;
    for query in queries::of(arguments) {
        all_known &= explain(&query?, report)?;
    }
    Ok(all_known)
}

/// Explains every row that the query means and says whether there is one.
fn explain(query: &str, report: &mut dyn Report) -> io::Result<bool> {
    let rows = lookup::rows(query);
    if rows.is_empty() {
        report.unknown(query)?;
    }
    for &row in &rows {
        report.known(query, row)?;
    }
    Ok(!rows.is_empty())
}

fn trouble(message: impl Display) -> ExitCode {
    let mut stderr = io::stderr().lock();
    let style = Colours::of(&stderr).style(ALARM);
    // Nobody is left to report to if standard error is closed.
    let _ = writeln!(stderr, "{style}error:{style:#} {message}");
    TROUBLE.into()
}
