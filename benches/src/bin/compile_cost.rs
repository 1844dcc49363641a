//! Measures what tables cost to compile: prints tables, and rewrites its part of
//! `PERFORMANCE.md`, `benches/data/compile-cost.json` and `benches/compile-cost.svg`.

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::{fs, io};

use knox_errors_benches::compile_cost::binary::Bytes;
use knox_errors_benches::compile_cost::cold::{Builds, Cold};
use knox_errors_benches::compile_cost::crates::Crates;
use knox_errors_benches::compile_cost::figures::{Figures, Mode, Subject};
use knox_errors_benches::compile_cost::report::{bytes, cold, growth, joined, peers, rustc};
use knox_errors_benches::compile_cost::tables::Table;
use knox_errors_benches::compile_cost::{chart, targets, usage};
use knox_errors_benches::machine::Machine;
use knox_errors_benches::options::Options;
use knox_errors_benches::report;
use serde_json::json;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    if let Some(status) = usage::wrap() {
        let code = status?.code().and_then(|code| u8::try_from(code).ok());
        return Ok(code.map_or(ExitCode::FAILURE, ExitCode::from));
    }
    if let Some(options) = Options::from_args(&[38, 1000, 10_000])? {
        measure(&options)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The number of runs of each kind.
struct Runs {
    small: usize,
    large: usize,
    cold: usize,
}

impl Runs {
    fn new(options: &Options) -> Self {
        let cold = if options.heavy { 5 } else { 3 };
        if options.quick {
            Self { small: 5, large: 3, cold }
        } else {
            Self { small: 15, large: 5, cold }
        }
    }

    fn of(&self, subject: Subject) -> usize {
        match subject.size {
            size if subject.table.is_heavy(size) => 1,
            ..=1000 => self.small,
            _ => self.large,
        }
    }

    fn sentence(&self) -> String {
        let Self { small, large, cold } = self;
        format!(
            "Medians of {small} runs up to 1000 rows, {large} above (one if it takes minutes), \
             and {cold} cold builds, in turn."
        )
    }
}

fn measure(options: &Options) -> Result<(), Box<dyn Error>> {
    let sizes = &options.sizes;
    let largest = sizes.iter().max().copied().unwrap_or_default();
    let growing: Vec<_> = GROWTH.into_iter().filter(|&size| size <= largest).collect();
    let subjects = subjects(options, &growing);
    let crates = Crates::new(subjects.iter().map(|each| (each.table, each.size)).collect(), None)?;

    let runs = Runs::new(options);
    let figures = Figures::measure(&crates, &subjects, |subject| runs.of(subject))?;
    let weights = Bytes::measure(&crates, sizes, options.heavy)?;
    let builds = Builds::measure(&Cold::ALL, None, runs.cold)?;
    let machine = machine(&crates)?;

    let growth = format!("![Growth](benches/compile-cost.svg)\n\n{}", growth(&figures, &growing));
    let parts = [
        ("Targets of compile cost", targets::table(&figures)),
        ("rustc for a crate with one table", rustc(&figures, sizes)),
        ("Growth of check, seconds", growth),
        ("Cold build of a crate with 38 rows", cold(&builds)),
        ("Bytes per row in the program", bytes(&weights, sizes)),
    ];
    let text = format!("{} {machine}\n\n{HOW}\n\n{}", runs.sentence(), joined(&parts));
    println!("{text}");
    report::rewrite("compile-cost", &text)?;
    let data = json!({
        "machine": machine, "effort": runs.sentence(), "rustc": figures.to_json(),
        "cold": builds.to_json(), "programs": weights.to_json(),
    });
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::create_dir_all(package.join("data"))?;
    fs::write(package.join("data/compile-cost.json"), format!("{data:#}\n"))?;
    chart::draw(&package.join("compile-cost.svg"), &figures, &growing)
}

/// The sizes of the chart.
const GROWTH: [usize; 5] = [38, 100, 1000, 3000, 10_000];

const HOW: &str = "rustc's time and memory for the table's crate alone, with its dependencies \
    already compiled and without incremental compilation: **check** is `cargo check`, **build** \
    is `cargo build --release`. The bare enum has four derives and a doc comment for each \
    variant. knox has lookups by number and name, five getters, documentation and everything \
    else in `knox_codes!`; the API by hand has the lookups and getters; the others have one \
    lookup and no documentation. **Cold build**: `cargo build` into an empty directory, with all \
    sources on disk. **Bytes**: the sections .text, .rodata, .data.rel.ro, .rela.dyn and \
    .eh_frame of a release program that uses the whole table, less those of the bare enum's. \
    `-`: not measured in this run.";

fn subjects(options: &Options, growing: &[usize]) -> Vec<Subject> {
    let mut subjects = Vec::new();
    for &size in &options.sizes {
        for mode in Mode::ALL {
            let tables = Table::ALL.into_iter();
            let tables = tables.filter(|table| options.heavy || !table.is_heavy(size));
            subjects.extend(tables.map(|table| Subject { size, mode, table }));
        }
    }
    for &size in growing {
        subjects.extend(Table::GROWING.map(|table| Subject { size, mode: Mode::Check, table }));
    }
    subjects.sort_unstable();
    subjects.dedup();
    subjects
}

fn machine(crates: &Crates) -> io::Result<String> {
    let mut machine = Machine::with(&[])?;
    machine.peers = peers(&fs::read_to_string(crates.lock_file())?);
    Ok(machine.sentence())
}
