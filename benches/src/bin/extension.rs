//! Measures the cost of extending two tables: prints it and rewrites its part of
//! `PERFORMANCE.md`.

use std::error::Error;
use std::process::ExitCode;

use knox_errors_benches::compile_cost::usage;
use knox_errors_benches::extension::crates::{self, OWN_ROWS, ROWS, Subject};
use knox_errors_benches::extension::lookups::count;
use knox_errors_benches::figures::median;
use knox_errors_benches::machine::Machine;
use knox_errors_benches::report::{digits, markdown, rewrite};

/// The number of checks of each crate.
const ROUNDS: usize = 15;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    if let Some(status) = usage::wrap() {
        let code = status?.code().and_then(|code| u8::try_from(code).ok());
        return Ok(code.map_or(ExitCode::FAILURE, ExitCode::from));
    }
    crates::write_all()?;
    let text = format!("{}\n\n{}", checks()?, lookups()?);
    println!("{text}");
    rewrite("extension", &text)?;
    Ok(ExitCode::SUCCESS)
}

fn checks() -> Result<String, Box<dyn Error>> {
    let mut rounds = Vec::new();
    for round in 1..=ROUNDS {
        eprintln!("checks: round {round} of {ROUNDS}");
        rounds.push((crates::check(Subject::Bases)?.cpu, crates::check(Subject::Extended)?.cpu));
    }
    let bases = median(rounds.iter().map(|(bases, _)| *bases));
    let extended = median(rounds.iter().map(|(_, extended)| *extended));
    let added = median(rounds.iter().map(|(bases, extended)| extended - bases));
    Ok(format!(
        "A table that extends two tables of {ROWS} rows and adds {OWN_ROWS} local rows. rustc's \
         processor time to check its crate, in seconds: {} without the table, {} with it, {} more \
         (at most 0.3); medians of {ROUNDS} alternating runs. {}",
        digits(bases),
        digits(extended),
        digits(added),
        Machine::with(&[])?.sentence(),
    ))
}

fn lookups() -> Result<String, Box<dyn Error>> {
    let program = crates::program()?;
    let mut rows = Vec::new();
    for (label, keys) in [("the first base", "first"), ("the second base", "second")] {
        rows.push((label, Some(count(&program, keys, keys)?), count(&program, "extended", keys)?));
    }
    rows.push(("local rows", None, count(&program, "extended", "own")?));
    let rows = rows.into_iter().map(|(label, base, extended)| {
        let base = base.map_or("-".into(), |base| format!("{base:.1}"));
        (label.to_owned(), vec![base, format!("{extended:.1}")])
    });
    Ok(format!(
        "Instructions of a lookup by code, counted by callgrind:\n\n{}",
        markdown(&["in the base", "in the table"], rows)
    ))
}
