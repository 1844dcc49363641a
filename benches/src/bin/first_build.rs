//! Measures the first build of a crate with a table, beside strum's: prints tables and
//! rewrites its part of `PERFORMANCE.md`.

use std::collections::BTreeMap;
use std::error::Error;
use std::process::ExitCode;

use knox_errors_benches::compile_cost::cold::{Build, Builds, Cold};
use knox_errors_benches::compile_cost::targets::{Bound, Target};
use knox_errors_benches::compile_cost::usage;
use knox_errors_benches::figures::median;
use knox_errors_benches::machine::Machine;
use knox_errors_benches::options::Comparison;
use knox_errors_benches::report::{digits, markdown, rewrite};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    if let Some(status) = usage::wrap() {
        let code = status?.code().and_then(|code| u8::try_from(code).ok());
        return Ok(code.map_or(ExitCode::FAILURE, ExitCode::from));
    }
    let Some(options) = Comparison::from_args()? else { return Ok(ExitCode::SUCCESS) };
    let rounds = if options.quick { 3 } else { 15 };
    let before = options.before.as_deref();
    let mut colds = vec![Cold::STRUM, Cold::KNOX];
    colds.extend(before.map(|_| Cold::KNOX_BEFORE));
    let builds = Builds::measure(&colds, before, rounds)?;
    let text = format!(
        "{HOW} {rounds} builds each, in turn. {}\n\n{}\nSeconds on the processors, the least of \
         all builds:\n\n{}",
        Machine::with(&[])?.sentence(),
        targets(&builds, &colds[1..]),
        crates(&builds, &colds),
    );
    println!("{text}");
    rewrite("first-build", &text)?;
    Ok(ExitCode::SUCCESS)
}

const HOW: &str = "`cargo build` of a crate with a table of 38 rows into an empty directory, \
    with all sources on disk; strum has only its feature `derive`. The macro crate and syn are \
    compared by the least time of each in the same builds; whole builds by the median of the \
    ratios within a round, and by the least time of each.";

fn targets(builds: &Builds, knoxes: &[Cold]) -> String {
    let rows = knoxes.iter().flat_map(|&knox| {
        let least_ratio = |of: fn(&Build) -> f64| {
            Some(least(builds.runs(knox).map(of))? / least(builds.runs(Cold::STRUM).map(of))?)
        };
        let pairs = || builds.runs(knox).zip(builds.runs(Cold::STRUM));
        let cpu = median(pairs().map(|(knox, strum)| knox.cpu / strum.cpu));
        let rows = [
            ("macro crate over syn, processors", 0.85, macros_over_syn(builds, knox)),
            ("over strum, wall", 1.25, Some(builds.ratio(knox, Cold::STRUM))),
            ("over strum, wall, least", 1.25, least_ratio(|build| build.wall)),
            ("over strum, processors", 1.25, Some(cpu)),
            ("over strum, processors, least", 1.25, least_ratio(|build| build.cpu)),
        ];
        rows.map(|(what, bound, figure)| {
            let what = format!("{}: {what}", knox.label);
            Target { what, bound: Bound::AtMost(bound), figure }.row()
        })
    });
    markdown(&["target", "measured", "reached"], rows)
}

fn macros_over_syn(builds: &Builds, cold: Cold) -> Option<f64> {
    let least_of = |name: &str| least(builds.runs(cold).filter_map(|build| cpu_of(build, name)));
    Some(least_of("knox_errors_macros")? / least_of("syn")?)
}

fn cpu_of(build: &Build, name: &str) -> Option<f64> {
    build.by_crate.get(name).copied()
}

fn least(values: impl Iterator<Item = f64>) -> Option<f64> {
    values.min_by(f64::total_cmp)
}

/// A line for each crate, the most expensive first, and one for the rest of a build.
fn crates(builds: &Builds, colds: &[Cold]) -> String {
    let mut rows: BTreeMap<&str, Vec<Option<f64>>> = BTreeMap::new();
    for (at, &cold) in colds.iter().enumerate() {
        for name in builds.runs(cold).flat_map(|build| build.by_crate.keys()) {
            let cells = rows.entry(name).or_insert_with(|| vec![None; colds.len()]);
            cells[at] = least(builds.runs(cold).filter_map(|build| cpu_of(build, name)));
        }
    }
    let dearest = |cells: &[Option<f64>]| cells.iter().flatten().copied().fold(0.0, f64::max);
    let mut rows: Vec<_> = rows.into_iter().collect();
    rows.sort_by(|(_, one), (_, other)| dearest(other).total_cmp(&dearest(one)));
    let all = |of: fn(&Build) -> f64| {
        colds.iter().map(|&cold| least(builds.runs(cold).map(of))).collect()
    };
    rows.push((
        "cargo and build scripts",
        all(|build| build.cpu - build.by_crate.values().sum::<f64>()),
    ));
    rows.push(("all", all(|build| build.cpu)));
    rows.push(("all, wall", all(|build| build.wall)));
    let heads: Vec<&str> = colds.iter().map(|cold| cold.label).collect();
    let text = |cell: Option<f64>| cell.map_or("-".into(), digits);
    let rows = rows.into_iter().map(|(name, cells)| {
        (
            name.replace("build_script_build", "build scripts, compiled"),
            cells.into_iter().map(text).collect(),
        )
    });
    markdown(&heads, rows)
}
