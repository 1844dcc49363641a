//! The queries: the arguments, and the lines of standard input for `-`.

use std::io::{self, BufRead};
use std::iter;

/// The queries of the arguments, in order. Standard input is read line by line, so that output
/// does not wait until a slow writer ends.
pub fn of(arguments: Vec<String>) -> impl Iterator<Item = io::Result<String>> {
    arguments.into_iter().flat_map(|argument| -> Box<dyn Iterator<Item = _>> {
        if argument == "-" {
            Box::new(lines_of_stdin())
        } else {
            Box::new(iter::once(Ok(argument)))
        }
    })
}

/// The trimmed lines of standard input, without blank ones.
fn lines_of_stdin() -> impl Iterator<Item = io::Result<String>> {
    let lines = io::stdin().lock().split(b'\n');
    let queries = lines.map(|line| {
        let line = line.map_err(|error| {
            io::Error::new(error.kind(), format!("standard input cannot be read: {error}"))
        })?;
        // `BufRead::lines` would stop at a line that is not Unicode.
        Ok(String::from_utf8_lossy(&line).trim().to_owned())
    });
    queries.filter(|query| !matches!(query, Ok(query) if query.is_empty()))
}
