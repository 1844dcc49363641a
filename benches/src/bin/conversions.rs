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

const HOW: &str = "Conversions beside the lookups that they make (`from_name`, `from_code`), in ns. Keys, \
    latency and throughput are as above.\n\
    \n\
    - Errors and unknown codes are made in full and are kept, those of the peers too. `error \
    dropped` is `parse().ok()`. Maps and `match` make no error: they give an `Option`.\n\
    - `by hand` is `from_name` with the smallest errors: one that holds nothing, then the \
    first 8 or 16 bytes of the string and its length. Ours holds 32 bytes, and the table.\n\
    - `Display`: thiserror has the line as one literal for each variant, beside the texts of \
    the getters, and copies it. Ours and `match, write!` put it together from code, name and \
    description.\n\
    - `u32 from a list` is what a code to JSON costs if the discriminant is not the code, as \
    in our tables. serde_repr writes the discriminant, and its other getters would be \
    searches.\n\
    - Misses of serde write their error: ours names the table, and for a name the nearest row; \
    those of serde_repr and of serde's derive list what they expect.";
