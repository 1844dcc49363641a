//! CSV and TSV, by the crate `csv`.

use csv::{ReaderBuilder, StringRecord};

use super::rows;
use crate::args::Wanted;
use crate::list::{List, Record};
use crate::report::Report;

/// `;` where the first line has more of them than `,`, as spreadsheets write where the
/// comma is the decimal point.
pub fn separator(text: &str) -> u8 {
    let (mut commas, mut semicolons, mut is_quoted) = (0, 0, false);
    for byte in text.lines().next().unwrap_or("").bytes() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b',' if !is_quoted => commas += 1,
            b';' if !is_quoted => semicolons += 1,
            _ => {}
        }
    }
    if semicolons > commas { b';' } else { b',' }
}

pub fn read(
    text: &str,
    separator: u8,
    wanted: &Wanted,
    report: &mut Report,
) -> Result<List, String> {
    let mut reader = ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        // Few programs quote in TSV, where a quote is part of a text then.
        .quoting(separator != b'\t' || has_cells_over_lines(text))
        .from_reader(text.as_bytes());
    let (mut rows, mut record) = (Vec::new(), StringRecord::new());
    while reader.read_record(&mut record).map_err(|error| error.to_string())? {
        let position = record.position().expect("a record that was read");
        let start = usize::try_from(position.byte()).expect("in the text");
        let end = usize::try_from(reader.position().byte()).expect("in the text");
        // Blank lines before the record are counted with it.
        let raw = &text[start..end];
        let blank = raw.len() - raw.trim_start_matches(['\r', '\n']).len();
        let lines = raw[..blank].matches('\n').count();
        let line = usize::try_from(position.line()).expect("a line of the text") + lines;
        if separator != b'\t' && !is_well_quoted(&raw[blank..], separator) {
            report.at(line, "a text goes on after its closing quote: look at the row");
        }
        let cells = record.iter().map(|cell| unquoted(cell, separator)).collect();
        rows.push(Record { line, cells });
    }
    Ok(rows::list(rows, wanted))
}

/// Whether lines of a TSV file differ in their tabs, so that some cells hold tabs or lines.
fn has_cells_over_lines(text: &str) -> bool {
    let mut tabs =
        text.lines().filter(|line| !line.is_empty()).map(|line| line.matches('\t').count());
    let first = tabs.next();
    let is_uneven = tabs.any(|tabs| Some(tabs) != first);
    is_uneven && text.contains("\t\"")
}

/// A cell of TSV that is quoted as spreadsheets do it.
fn unquoted(cell: &str, separator: u8) -> String {
    let inner = cell.strip_prefix('"').and_then(|cell| cell.strip_suffix('"'));
    match inner {
        Some(inner) if separator == b'\t' && !inner.replace("\"\"", "").contains('"') => {
            inner.replace("\"\"", "\"")
        }
        _ => cell.to_owned(),
    }
}

/// Whether each closing quote of a record ends its cell: the parser goes on without it.
fn is_well_quoted(raw: &str, separator: u8) -> bool {
    let mut bytes = raw.bytes().peekable();
    let mut starts_cell = true;
    while let Some(byte) = bytes.next() {
        if byte != b'"' || !starts_cell {
            starts_cell = byte == separator;
            continue;
        }
        loop {
            match (bytes.next(), bytes.peek()) {
                (Some(b'"'), Some(b'"')) => {
                    bytes.next();
                }
                (Some(b'"'), Some(&next))
                    if next == separator || next == b'\r' || next == b'\n' =>
                {
                    break;
                }
                (Some(b'"'), None) => break,
                (Some(b'"'), Some(_)) | (None, _) => return false,
                (Some(_), _) => {}
            }
        }
        starts_cell = false;
    }
    true
}
