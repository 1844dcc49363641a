//! Measures `cargo check` of a crate with a table, beside the same API written by hand: prints
//! tables and rewrites its part of `PERFORMANCE.md`.

use std::collections::BTreeMap;
use std::error::Error;
use std::process::ExitCode;

use knox_errors_benches::compile_cost::crates::Crates;
use knox_errors_benches::compile_cost::figures::{Figures, Mode, Subject};
use knox_errors_benches::compile_cost::tables::Table;
use knox_errors_benches::compile_cost::targets::{Bound, Target};
use knox_errors_benches::compile_cost::usage;
use knox_errors_benches::machine::Machine;
use knox_errors_benches::options::Comparison;
use knox_errors_benches::report::{digits, markdown, rewrite};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    if let Some(status) = usage::wrap() {
        let code = status?.code().and_then(|code| u8::try_from(code).ok());
        return Ok(code.map_or(ExitCode::FAILURE, ExitCode::from));
    }
    let Some(options) = Comparison::from_args()? else { return Ok(ExitCode::SUCCESS) };
    let before = options.before.as_deref();
    let mut tables = vec![Table::Bare, Table::ByHand, Table::Knox];
    tables.extend(before.map(|_| Table::KnoxBefore));
    let subjects = subjects(&tables);
    let crates = subjects.iter().map(|subject| (subject.table, subject.size)).collect();
    let crates = Crates::new(crates, before)?;

    let (small, large) = if options.quick { (10, 3) } else { (40, 10) };
    let runs = |subject: Subject| if subject.size > 1000 { large } else { small };
    let figures = Figures::measure(&crates, &subjects, runs)?;
    let mut counts = BTreeMap::new();
    for &subject in &subjects {
        eprintln!("counting {}, {} rows", subject.table.label(), subject.size);
        counts.insert(subject, crates.count(subject)?);
    }

    let seconds = |subject: Subject| figures.least_cpu(subject);
    let instructions = |subject: Subject| counts.get(&subject).copied();
    let millions = |subject: Subject| Some(instructions(subject)? / 1e6);
    let text = format!(
        "{HOW} The least of {small} runs up to 1000 rows and of {large} above, all in turn; \
         instructions by callgrind, once. {}\n\n{}\nSeconds on the processors:\n\n{}\nMillions of \
         instructions:\n\n{}",
        Machine::with(&[])?.sentence(),
        targets(&tables, &seconds, &instructions),
        table(&tables, &seconds),
        table(&tables, &millions),
    );
    println!("{text}");
    rewrite("check-cost", &text)?;
    Ok(ExitCode::SUCCESS)
}

const HOW: &str = "rustc's cost of `cargo check` for the table's crate alone, with its \
    dependencies already compiled and without incremental compilation. The API by hand is the \
    same enum with the same derives and documentation, a `match` for each lookup, an array for \
    each getter, `Display`, `Error`, `FromStr`, `TryFrom` and `From`, without the traits of the \
    library and the table as data.";

const SIZES: [usize; 3] = [38, 1000, 10_000];

fn subjects(tables: &[Table]) -> Vec<Subject> {
    let of_size = |size| tables.iter().map(move |&table| subject(table, size));
    let all = SIZES.into_iter().flat_map(of_size);
    all.filter(|subject| subject.table != Table::ByHand || subject.size <= 1000).collect()
}

fn subject(table: Table, size: usize) -> Subject {
    Subject { size, mode: Mode::Check, table }
}

type Figure<'a> = &'a dyn Fn(Subject) -> Option<f64>;

fn targets(tables: &[Table], seconds: Figure<'_>, instructions: Figure<'_>) -> String {
    let mut rows = Vec::new();
    for &knox in tables.iter().filter(|table| matches!(table, Table::Knox | Table::KnoxBefore)) {
        for (to, size, bound) in
            [(Table::ByHand, 38, 1.12), (Table::ByHand, 1000, 0.7), (Table::Bare, 10_000, 5.5)]
        {
            for (unit, figure) in [("seconds", seconds), ("instructions", instructions)] {
                let ratio = |figure: Figure<'_>| {
                    Some(figure(subject(knox, size))? / figure(subject(to, size))?)
                };
                let (knox, to) = (knox.label(), to.label());
                let what = format!("{knox} over {to}, {size} rows, {unit}");
                let bound = Bound::AtMost(bound);
                rows.push(Target { what, bound, figure: ratio(figure) }.row());
            }
        }
    }
    markdown(&["target", "measured", "reached"], rows.into_iter())
}

fn table(tables: &[Table], figure: Figure<'_>) -> String {
    let heads = SIZES.map(|size| size.to_string());
    let rows = tables.iter().map(|&table| {
        let cell = |&size: &usize| figure(subject(table, size)).map_or("-".into(), digits);
        (table.label().to_owned(), SIZES.iter().map(cell).collect())
    });
    markdown(&heads.each_ref().map(String::as_str), rows)
}
