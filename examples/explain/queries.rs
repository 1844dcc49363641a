//! What is to be explained: the arguments, and standard input where one is `-`.

use std::io::{self, BufRead};
use std::iter;

/// The queries that the arguments stand for, in order. Standard input is read
/// as it comes, so that answers to a slow writer do not wait for its end.
pub fn of(arguments: Vec<String>) -> impl Iterator<Item = io::Result<String>> {
    arguments.into_iter().flat_map(|argument| -> Box<dyn Iterator<Item = _>> {
        if argument == "-" {
            Box::new(lines_of_stdin())
        } else {
            Box::new(iter::once(Ok(argument)))
        }
    })
}

/// The lines of standard input, trimmed, without blank ones.
fn lines_of_stdin() -> impl Iterator<Item = io::Result<String>> {
    let lines = io::stdin().lock().split(b'\n');
    let queries = lines.map(|line| {
        let line = line.map_err(|error| {
            io::Error::new(error.kind(), format!("standard input cannot be read: {error}"))
        })?;
        // Not `BufRead::lines`: bytes that are not Unicode spoil their own line
        // only.
        Ok(String::from_utf8_lossy(&line).trim().to_owned())
    });
    queries.filter(|query| !matches!(query, Ok(query) if query.is_empty()))
}
