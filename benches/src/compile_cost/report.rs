//! The tables of the report.

use super::binary::Bytes;
use super::cold::{Builds, Cold};
use super::figures::{Figures, Mode, Subject};
use super::tables::Table;
use crate::report::{digits, markdown};

/// The time and memory of rustc: seconds, times the bare enum, and MiB.
#[must_use]
pub fn rustc(figures: &Figures, sizes: &[usize]) -> String {
    let columns: Vec<_> =
        sizes.iter().flat_map(|&size| Mode::ALL.map(|mode| (size, mode))).collect();
    let heads: Vec<_> =
        columns.iter().map(|(size, mode)| format!("{size} {}", mode.label())).collect();
    let table = |cell: &dyn Fn(Subject) -> Option<f64>| {
        let rows = Table::ALL.map(|table| {
            let cells = columns.iter().map(|&(size, mode)| cell(Subject { size, mode, table }));
            (table.label().to_owned(), cells.map(text).collect())
        });
        markdown(&borrowed(&heads), rows.into_iter())
    };
    format!(
        "Seconds on the processors:\n\n{}\nTimes the bare enum:\n\n{}\nPeak memory, MiB:\n\n{}",
        table(&|subject| figures.cpu(subject)),
        table(&|subject| figures.ratio(subject, Table::Bare)),
        table(&|subject| figures.memory(subject)),
    )
}

/// The growth of the time of `check`.
#[must_use]
pub fn growth(figures: &Figures, sizes: &[usize]) -> String {
    let heads: Vec<_> = sizes.iter().map(usize::to_string).collect();
    let rows = Table::GROWING.map(|table| {
        let subject = |&size| Subject { size, mode: Mode::Check, table };
        let cells = sizes.iter().map(|size| text(figures.cpu(subject(size))));
        (table.label().to_owned(), cells.collect())
    });
    markdown(&borrowed(&heads), rows.into_iter())
}

/// Whole builds.
#[must_use]
pub fn cold(builds: &Builds) -> String {
    let rows = Cold::ALL.map(|cold| {
        let numbers = [builds.wall(cold), builds.ratio(cold, Cold::KNOX), builds.cpu(cold)];
        (cold.label.to_owned(), numbers.map(digits).into())
    });
    markdown(&["wall s", "times knox", "processors s"], rows.into_iter())
}

/// Bytes per row of the table.
#[must_use]
pub fn bytes(bytes: &Bytes, sizes: &[usize]) -> String {
    let heads: Vec<_> = sizes.iter().map(usize::to_string).collect();
    let rows = Table::WEIGHED.map(|table| {
        let per_row = |&size: &usize| {
            let added = u32::try_from(bytes.added(table, size)?).ok()?;
            Some(f64::from(added) / f64::from(u32::try_from(size).ok()?))
        };
        (table.label().to_owned(), sizes.iter().map(|size| text(per_row(size))).collect())
    });
    markdown(&borrowed(&heads), rows.into_iter())
}

fn text(number: Option<f64>) -> String {
    number.map_or("-".into(), digits)
}

fn borrowed(heads: &[String]) -> Vec<&str> {
    heads.iter().map(String::as_str).collect()
}

/// Names and versions of the peers in a lock file.
#[must_use]
pub fn peers(lock: &str) -> Vec<String> {
    let versions = |peer: &'static str| {
        let package = format!("name = \"{peer}\"\nversion = \"");
        let after: Vec<_> = lock.split(package.as_str()).skip(1).collect();
        let version = |rest: &str| Some(format!("{peer} {}", rest.split_once('"')?.0));
        after.into_iter().filter_map(version).collect::<Vec<_>>()
    };
    ["num_enum", "strum", "phf", "syn"].into_iter().flat_map(versions).collect()
}

/// The parts under their headings.
#[must_use]
pub fn joined(parts: &[(&str, String)]) -> String {
    let part = |(heading, text): &(&str, String)| format!("### {heading}\n\n{}\n\n", text.trim());
    parts.iter().map(part).collect()
}
