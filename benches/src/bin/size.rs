//! Measures `cargo check` of tables with thousands of rows, beside the bare enum: prints a
//! table and rewrites its part of `PERFORMANCE.md`.

use std::error::Error;
use std::process::ExitCode;

use knox_errors_benches::compile_cost::crates::Crates;
use knox_errors_benches::compile_cost::figures::{Figures, Mode, Subject};
use knox_errors_benches::compile_cost::tables::Table;
use knox_errors_benches::compile_cost::targets::{Bound, Target};
use knox_errors_benches::compile_cost::usage::{self, Usage};
use knox_errors_benches::machine::Machine;
use knox_errors_benches::options::Options;
use knox_errors_benches::report::{digits, markdown, rewrite};

/// The last is the most rows that a table may have.
const SIZES: [usize; 4] = [1000, 10_000, 30_000, 65_536];
/// More rows than allowed, which is an error.
const REFUSED: usize = 100_000;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    if let Some(status) = usage::wrap() {
        let code = status?.code().and_then(|code| u8::try_from(code).ok());
        return Ok(code.map_or(ExitCode::FAILURE, ExitCode::from));
    }
    let Some(options) = Options::from_args(&SIZES)? else { return Ok(ExitCode::SUCCESS) };
    let mut subjects = Vec::new();
    for size in options.sizes {
        subjects.extend([Table::Bare, Table::Knox].map(|table| subject(table, size)));
    }
    let mut crates: Vec<_> = subjects.iter().map(|each| (each.table, each.size)).collect();
    crates.push((Table::Knox, REFUSED));
    let crates = Crates::new(crates, None)?;
    let runs = if options.quick { 1 } else { 3 };
    let figures = Figures::measure(&crates, &subjects, |_| runs)?;
    let refused = crates.measure_refused(subject(Table::Knox, REFUSED))?;
    let text = format!(
        "{HOW} The least of {runs} runs, all in turn. {}\n\n{}\n{}",
        Machine::with(&[])?.sentence(),
        target(&figures),
        table(&figures, &subjects, refused),
    );
    println!("{text}");
    rewrite("size", &text)?;
    Ok(ExitCode::SUCCESS)
}

const HOW: &str = "rustc's processor time and peak memory for `cargo check` of the table's \
    crate alone, with its dependencies already compiled and without incremental compilation. \
    rustc's time for an enum grows with the square of its variants. A table of more than 65,536 \
    rows is an error; the last line is the time until it is reported.";

fn subject(table: Table, size: usize) -> Subject {
    Subject { size, mode: Mode::Check, table }
}

fn target(figures: &Figures) -> String {
    let target = Target {
        what: "knox over bare enum, 30000 rows, seconds".into(),
        bound: Bound::AtMost(8.0),
        figure: ratio(figures, 30_000),
    };
    markdown(&["target", "measured", "reached"], [target.row()].into_iter())
}

fn ratio(figures: &Figures, size: usize) -> Option<f64> {
    let seconds = |table| figures.least_cpu(subject(table, size));
    Some(seconds(Table::Knox)? / seconds(Table::Bare)?)
}

fn table(figures: &Figures, subjects: &[Subject], refused: Usage) -> String {
    let cell = |figure: Option<f64>| figure.map_or("-".into(), digits);
    let sizes = subjects.iter().filter(|subject| subject.table == Table::Knox);
    let mut rows: Vec<(String, Vec<String>)> = Vec::new();
    for &Subject { size, .. } in sizes {
        let [bare, knox] = [Table::Bare, Table::Knox].map(|table| subject(table, size));
        let cells = [
            figures.least_cpu(bare),
            figures.least_cpu(knox),
            ratio(figures, size),
            figures.memory(bare),
            figures.memory(knox),
        ];
        rows.push((size.to_string(), cells.map(cell).into()));
    }
    let cells = [None, Some(refused.cpu), None, None, Some(refused.memory)];
    rows.push((format!("{REFUSED}, an error"), cells.map(cell).into()));
    let heads = ["bare enum, s", "knox, s", "ratio", "bare enum, MiB", "knox, MiB"];
    markdown(&heads, rows.into_iter())
}
