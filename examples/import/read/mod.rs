//! Readers, one for each format: all give lists.

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

/// The lists in a text. What is left out is reported.
pub fn lists(
    text: &str,
    format: Format,
    wanted: &Wanted,
    report: &mut Report,
) -> Result<Vec<List>, String> {
    // Of the byte order mark, only spreadsheets make use.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match format {
        Format::Csv => csv::read(text, wanted, report).map(|list| vec![list]),
        Format::Tsv => csv::separated(text, b'\t', wanted, report).map(|list| vec![list]),
        Format::Json => json::read(text, wanted, report),
        Format::Markdown => Ok(markdown::read(text, report)),
        Format::Defines => Ok(vec![defines::read(text, report)]),
    }
}

/// The numbers of lines, by offset in bytes.
struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    fn of(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self { starts: std::iter::once(0).chain(ends.map(|(end, _)| end + 1)).collect() }
    }

    /// The line of an offset, from 1.
    fn number(&self, offset: usize) -> usize {
        self.starts.partition_point(|&start| start <= offset)
    }
}
