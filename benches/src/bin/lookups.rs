//! Measures lookups: prints tables, and rewrites `PERFORMANCE.md`,
//! `benches/data/lookups.json` and `benches/lookups.svg`.

use std::error::Error;
use std::path::Path;
use std::{fs, io};

use knox_errors_benches::crates::{Crate, SIZES};
use knox_errors_benches::figures::Figures;
use knox_errors_benches::machine::Machine;
use knox_errors_benches::options::Options;
use knox_errors_benches::{chart, report};
use serde_json::json;

fn main() -> Result<(), Box<dyn Error>> {
    let Some(options) = Options::from_args(&SIZES)? else { return Ok(()) };
    let crates = build(&options)?;
    let (processes, rounds) = if options.quick { (1, 9) } else { (5, 15) };
    let figures = Figures::measure(&crates, processes, rounds)?;
    let machine = Machine::with(&crates)?;
    let effort = format!(
        "Median of {processes} {} of {rounds} interleaved rounds of 65,536 lookups.",
        if processes == 1 { "process" } else { "processes" }
    );

    let tables = report::tables(&figures, &options.sizes);
    let text = format!(
        "{effort} {}\n\n{HOW}\n\n![Latency](benches/lookups.svg)\n\n{tables}",
        machine.sentence()
    );
    println!("{text}");
    report::rewrite("lookups", &text)?;
    save(&figures, &machine, &effort)?;
    let picture = Path::new(env!("CARGO_MANIFEST_DIR")).join("lookups.svg");
    chart::draw(&picture, &figures, &options.sizes)
}

const HOW: &str = "**lat** is latency: each lookup waits for the previous one. **thr** is \
    throughput: lookups may overlap. Keys come in random order: **hit**, all rows equally often; \
    **skew**, 80 % on three rows; **near**, misses that differ from a row in one digit or byte; \
    **miss**, random misses. `floor` is not a lookup: one bounds-checked load (for strings after \
    reading the length and the last byte), with nothing verified. Only ratios within one run are \
    meaningful. `-`: not measured in this run.";

fn build(options: &Options) -> io::Result<Vec<Crate>> {
    let of_size = |&size: &usize| Crate::of_size(size, options.heavy);
    let crates: Vec<Crate> = options.sizes.iter().flat_map(of_size).collect();
    for each in &crates {
        eprintln!("building {}", each.name());
        each.build()?;
    }
    Ok(crates)
}

/// One figure per line, so that each changed figure changes one line.
fn save(figures: &Figures, machine: &Machine, effort: &str) -> io::Result<()> {
    let lines: Vec<String> = figures.to_json().iter().map(ToString::to_string).collect();
    let (machine, effort) = (json!(machine.sentence()), json!(effort));
    let data = format!(
        "{{\n\"machine\": {machine},\n\"effort\": {effort},\n\"figures\": [\n{}\n]\n}}\n",
        lines.join(",\n")
    );
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    fs::create_dir_all(&directory)?;
    fs::write(directory.join("lookups.json"), data)
}
