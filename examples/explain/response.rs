//! Answers of services: what `--response` reads and how it is judged.

use std::fs;
use std::io::{self, Read};

use knox_errors::{KnoxError, KnoxTable, OfficialCode, Row};

/// Decodes the body in a file, or on standard input where the path is `-`.
pub fn read(status: u16, path: &str) -> io::Result<KnoxError> {
    let body = if path == "-" { from_stdin() } else { fs::read(path) };
    let body = body.map_err(|error| {
        let place = if path == "-" { "standard input" } else { path };
        io::Error::new(error.kind(), format!("{place} cannot be read: {error}"))
    })?;
    Ok(KnoxError::decode(status, body))
}

fn from_stdin() -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    io::stdin().lock().read_to_end(&mut body)?;
    Ok(body)
}

/// Whether nothing about the answer is unknown: it is a success, or has a code or
/// items, and all of these are in the tables.
pub fn is_known(error: &KnoxError) -> bool {
    if !error.is_error() {
        return true;
    }
    let has_codes = error.raw_code().is_some() || !error.items().is_empty();
    let code_is_known = error.raw_code().is_none() || error.known().is_some();
    has_codes && code_is_known && error.items().iter().all(|item| item.known().is_some())
}

/// The row of its own table that an official code is.
pub fn row(code: Option<OfficialCode>) -> Option<Row> {
    code.map(|code| code.row())
}
