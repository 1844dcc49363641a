//! A row on one line, as the `Display` of every table writes it.

use core::fmt;

use crate::const_str::ConstStr;
use crate::digits::{DIGITS, digits};
use crate::full_stop::without_full_stop;
use crate::line::{BUFFER, Line, pad_line};
use crate::{CodeValue, FormattedCode, Row};

/// Writes `4032251 ACCESS_TOKEN_EXPIRED: The description`. The name is left out if it is the code,
/// and so is a full stop at the end.
pub(crate) fn write_row(row: Row, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if f.width().is_none() && f.precision().is_none() {
        let mut line = ConstStr::new();
        if let Some(line) = plain_line(row, &mut line) {
            return f.write_str(line);
        }
    }
    pad_line(f, |line| push_row(line, row))
}

fn push_row(line: &mut Line<'_>, row: Row) -> fmt::Result {
    let (code, name) = (row.formatted(), row.name());
    line.push_formatted(code)?;
    if !row.has_code_as_name() {
        line.push(" ")?;
        line.push_prose(name)?;
    }
    let description = without_full_stop(row.description());
    if description.is_empty() {
        return Ok(());
    }
    line.push(": ")?;
    line.push_prose(description)
}

/// The same line, if it is short and nothing in it needs escaping. That holds for most rows.
fn plain_line(row: Row, line: &mut ConstStr<BUFFER>) -> Option<&str> {
    let (code, name) = (row.formatted(), row.name());
    append_code(code, line);
    if !code.is_read_from(name) {
        line.append(b" ");
        line.append(name.as_bytes());
    }
    let description = without_full_stop(row.description());
    if !description.is_empty() {
        line.append(b": ");
        line.append(description.as_bytes());
    }
    // If the whole line is plain, so are its parts: a part that begins with a space would give two
    // spaces in a row.
    line.plain_prose()
}

fn append_code(code: FormattedCode<'_>, line: &mut ConstStr<BUFFER>) {
    if let Some((number, format)) = code.as_formatted() {
        line.append(format.prefix.as_bytes());
        line.append(format.digits(number).bytes());
        line.append(format.suffix.as_bytes());
        return;
    }
    match code.code() {
        CodeValue::Number(number) => line.append(digits(number, &mut [0; DIGITS])),
        CodeValue::Text(text) => line.append(text.as_bytes()),
    }
}
