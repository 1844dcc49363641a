//! One reader for each format; each returns lists.

mod c_conditions;
mod c_enums;
mod c_header;
mod c_lines;
mod c_value;
mod csv;
mod defines;
mod json;
mod markdown;
mod rows;

use crate::args::{Format, Wanted};
use crate::list::List;
use crate::report::Report;

/// Reads the lists in a text, and reports what is left out.
pub fn lists(
    text: &str,
    format: Format,
    wanted: &Wanted,
    report: &mut Report,
) -> Result<Vec<List>, String> {
    // Only spreadsheets need the byte order mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match format {
        Format::Csv => csv::read(text, wanted, report).map(|list| vec![list]),
        Format::Tsv => csv::separated(text, b'\t', wanted, report).map(|list| vec![list]),
        Format::Json => json::read(text, wanted, report),
        Format::Markdown => Ok(markdown::read(text, report)),
        Format::Defines => Ok(c_header::read(text, report)),
    }
}

/// Line numbers by byte offset.
struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    fn of(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self { starts: std::iter::once(0).chain(ends.map(|(end, _)| end + 1)).collect() }
    }

    /// The line number of an offset, from 1.
    fn number(&self, offset: usize) -> usize {
        self.starts.partition_point(|&start| start <= offset)
    }
}
