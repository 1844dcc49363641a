//! Measures conversions beside those of the peers: prints tables and rewrites its part of
//! `PERFORMANCE.md`.

use std::error::Error;
use std::fs;

use knox_errors_benches::conversions::crates::{PEERS, SIZES, build, lock_file};
use knox_errors_benches::conversions::report::{bounds, tables};
use knox_errors_benches::figures::Figures;
use knox_errors_benches::machine::{Machine, versions};
use knox_errors_benches::options::Options;
use knox_errors_benches::report::rewrite;

fn main() -> Result<(), Box<dyn Error>> {
    let Some(options) = Options::from_args(&SIZES)? else { return Ok(()) };
    let mut programs = Vec::new();
    let mut machine = Machine::with(&[])?;
    for &size in &options.sizes {
        programs.push(build(size)?);
        let lock = fs::read_to_string(lock_file(size))?;
        machine.peers = PEERS.iter().flat_map(|peer| versions(&lock, peer)).collect();
    }
    let (processes, rounds) = if options.quick { (1, 9) } else { (5, 15) };
    let figures = Figures::of_programs(&programs, processes, rounds)?;
    let text = format!(
        "Median of {processes} {} of {rounds} interleaved rounds. {}\n\n{HOW}\n\n{}\n{}",
        if processes == 1 { "process" } else { "processes" },
        machine.sentence(),
        bounds(&figures, &options.sizes),
        tables(&figures, &options.sizes),
    );
    println!("{text}");
    Ok(rewrite("conversions", &text)?)
}

const HOW: &str = "Conversions beside the lookups that they make (`from_name`, `from_code`), ns. \
    Keys, latency and throughput are as above.\n\n\
    - Errors and unknown codes are made in full and stay where something could read them, those of \
    the peers too. `error dropped` is `parse().ok()`.\n\
    - Maps and `match` make no error: they return an `Option`.\n\
    - `by hand` is `from_name` with a smaller error: one that holds nothing, or the first 8 or 16 \
    bytes of the string and its length. Our error holds 32 bytes and the table.\n\
    - thiserror has the line of `Display` as one literal for each variant, in addition to the texts \
    of the getters, and copies it. Ours and `match, write!` build the line from code, name and \
    description.\n\
    - `u32 from a list` is the cost of a code to JSON if the discriminant is not the code, as in our \
    tables. That is one load more than serde_repr, whose other getters would be searches.\n\
    - serde's misses write out their error. Ours names the table, and for a name the nearest row. \
    Those of serde_repr and serde's derive list what they expect.";
