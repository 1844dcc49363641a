//! Reads CSV and TSV with the crate `csv`.

use csv::{ReaderBuilder, StringRecord};

use super::rows;
use crate::args::Wanted;
use crate::list::{List, Record};
use crate::report::Report;

/// Reads a list. A first line such as `sep=;` gives the separator; otherwise it is inferred.
pub fn read(text: &str, wanted: &Wanted, report: &mut Report) -> Result<List, String> {
    match separator_line(text) {
        // Leaves a blank line in its place, so that line numbers stay right.
        Some((separator, line)) => separated(&text[line..], separator, wanted, report),
        None => separated(text, separator(text), wanted, report),
    }
}

/// Reads a list with this separator.
pub fn separated(
    text: &str,
    separator: u8,
    wanted: &Wanted,
    report: &mut Report,
) -> Result<List, String> {
    // Few programs quote in TSV; there, a quote is usually part of the text.
    let quotes = match separator {
        b'\t' if has_cells_over_lines(text) => Quotes::IfSound,
        b'\t' => Quotes::None,
        _ => Quotes::All,
    };
    let rows = Rows { text, separator }.read(quotes, report)?;
    Ok(rows::list(rows, wanted, report))
}

/// `;` if the first line with either character has more of them than `,`, as spreadsheets write
/// if the comma is the decimal point. Comment lines do not count.
fn separator(text: &str) -> u8 {
    let (mut commas, mut semicolons, mut is_quoted) = (0, 0, false);
    let has_either = |line: &&str| line.contains([',', ';']) && !line.starts_with('#');
    for byte in text.lines().find(has_either).unwrap_or("").bytes() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b',' if !is_quoted => commas += 1,
            b';' if !is_quoted => semicolons += 1,
            _ => {}
        }
    }
    if semicolons > commas { b';' } else { b',' }
}

/// The separator that spreadsheets write on a first line, and the end of that line.
fn separator_line(text: &str) -> Option<(u8, usize)> {
    let end = text.find('\n')?;
    match text[..end].trim_end().strip_prefix("sep=")?.as_bytes() {
        [separator] if separator.is_ascii() => Some((*separator, end)),
        _ => None,
    }
}

/// The quotes that delimit cells.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quotes {
    All,
    /// All quotes, or none if one of them does not end its cell.
    IfSound,
    None,
}

struct Rows<'a> {
    text: &'a str,
    separator: u8,
}

impl Rows<'_> {
    fn read(&self, quotes: Quotes, report: &mut Report) -> Result<Vec<Record>, String> {
        let mut reader = ReaderBuilder::new()
            .delimiter(self.separator)
            .has_headers(false)
            .flexible(true)
            .quoting(quotes != Quotes::None)
            .from_reader(self.text.as_bytes());
        let (mut rows, mut record) = (Vec::new(), StringRecord::new());
        while reader.read_record(&mut record).map_err(|error| error.to_string())? {
            let position = record.position().expect("a record that was read");
            let start = usize::try_from(position.byte()).expect("in the text");
            let end = usize::try_from(reader.position().byte()).expect("in the text");
            // The position of a record includes the blank lines before it.
            let raw = &self.text[start..end];
            let blank = raw.len() - raw.trim_start_matches(['\r', '\n']).len();
            let lines = raw[..blank].matches('\n').count();
            let line = usize::try_from(position.line()).expect("a line of the text") + lines;
            let raw = &raw[blank..];
            let last = line + raw.trim_end().matches('\n').count();
            let fault = match quotes {
                Quotes::None => None,
                Quotes::All | Quotes::IfSound => fault(raw, self.separator),
            };
            match fault {
                None => {}
                Some(_) if quotes == Quotes::IfSound => {
                    report.at(line, "a quote does not end its cell: quotes are kept as text");
                    return self.read(Quotes::None, report);
                }
                Some(Fault::GoesOn) => {
                    report.at(line, "text follows a closing quote: check the row");
                }
                Some(Fault::NeverCloses) => report.at(
                    line,
                    format!("a quote is never closed: its cell ends with the file, in line {last}"),
                ),
            }
            if quotes == Quotes::IfSound && last > line {
                report.at(line, format!("a quoted cell continues to line {last}"));
            }
            let cells = record.iter().map(|cell| unquoted(cell, self.separator)).collect();
            rows.push(Record { line, cells });
        }
        Ok(rows)
    }
}

/// Whether lines of a TSV file have different numbers of tabs, which means that some cells hold
/// tabs or line ends.
fn has_cells_over_lines(text: &str) -> bool {
    let mut tabs =
        text.lines().filter(|line| !line.is_empty()).map(|line| line.matches('\t').count());
    let first = tabs.next();
    let is_uneven = tabs.any(|tabs| Some(tabs) != first);
    is_uneven && text.contains("\t\"")
}

/// A TSV cell that is quoted as in spreadsheets.
fn unquoted(cell: &str, separator: u8) -> String {
    let inner = cell.strip_prefix('"').and_then(|cell| cell.strip_suffix('"'));
    match inner {
        Some(inner) if separator == b'\t' && !inner.replace("\"\"", "").contains('"') => {
            inner.replace("\"\"", "\"")
        }
        _ => cell.to_owned(),
    }
}

/// Errors that the parser accepts silently.
enum Fault {
    /// Text between a closing quote and the separator.
    GoesOn,
    NeverCloses,
}

/// The first error in the quotes of a record.
fn fault(raw: &str, separator: u8) -> Option<Fault> {
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
                (Some(b'"'), Some(_)) => return Some(Fault::GoesOn),
                (None, _) => return Some(Fault::NeverCloses),
                (Some(_), _) => {}
            }
        }
        starts_cell = false;
    }
    None
}
