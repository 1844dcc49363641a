//! Responses of services: reads and checks the input of `--response`.

use std::fs::File;
use std::io::{self, Read};

use knox_errors::{KnoxError, KnoxTable, OfficialCode, Row, check};

use crate::escape::escape;

/// The longest body, in bytes, that is read: far longer than any error.
const LONGEST: u64 = 64 << 20;

/// A response: its status, and the error if it is one.
pub struct Response {
    pub status: u16,
    pub error: Option<KnoxError>,
}

impl Response {
    /// Reads the body from a file, or from standard input if the path is `-`.
    pub fn read(status: u16, path: &str) -> io::Result<Self> {
        let body = if path == "-" {
            bounded(io::stdin().lock())
        } else {
            File::open(path).and_then(bounded)
        };
        let body = body.map_err(|error| {
            let place = if path == "-" { "standard input" } else { &*escape(path) };
            io::Error::new(error.kind(), format!("{place} cannot be read: {error}"))
        })?;
        Ok(Self { status, error: check(status, body).err() })
    }

    /// Whether everything in the response is known: it is a success, or it has a code, a name
    /// or items, and all of these are in the tables.
    pub fn is_known(&self) -> bool {
        let Some(error) = &self.error else { return true };
        let whole_is_known = match error.known() {
            Some(_) => true,
            None => error.wire_code().is_none() && !error.items().is_empty(),
        };
        whole_is_known && error.items().iter().all(|item| item.known().is_some())
    }
}

fn bounded(input: impl Read) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    let read = input.take(LONGEST + 1).read_to_end(&mut body)?;
    if read as u64 > LONGEST {
        let message = format!("it is longer than {} MiB", LONGEST >> 20);
        return Err(io::Error::new(io::ErrorKind::InvalidData, message));
    }
    Ok(body)
}

/// The row of an official code in the code's own table.
pub fn row(code: Option<OfficialCode>) -> Option<Row> {
    code.map(|code| code.row())
}
