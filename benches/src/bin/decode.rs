//! Measures decoding: prints tables and rewrites its part of `PERFORMANCE.md`.

use std::error::Error;
use std::io;

use knox_errors_benches::decode::bodies::{KINDS, Kind, TYPICAL};
use knox_errors_benches::decode::{memory, time};
use knox_errors_benches::machine::Machine;
use knox_errors_benches::report::{digits, markdown, rewrite};

const ROUNDS: u32 = 200;
/// For long bodies, where one round takes up to seconds.
const LONG_ROUNDS: u32 = 3;
const LENGTHS: [(&str, usize); 5] = [
    ("1 KiB", 1 << 10),
    ("64 KiB", 64 << 10),
    ("1 MiB", 1 << 20),
    ("10 MiB", 10 << 20),
    ("100 MiB", 100 << 20),
];
/// Below this, the memory of decoding is lost in that of the process.
const LEAST_FOR_MEMORY: usize = 1 << 20;

fn main() -> Result<(), Box<dyn Error>> {
    if let Some(child) = memory::run() {
        return Ok(child?);
    }
    // This comes first: on Linux, a process inherits the peak memory of the process that starts
    // it.
    let memory = memory_of_long_bodies()?;
    let text = format!(
        "{HOW} {}\n\nBodies as services send them, ns:\n\n{}\nLong bodies, ns per byte:\n\n{}\n\
         Peak memory besides the body, as a multiple of its length:\n\n{}",
        Machine::with(&[])?.sentence(),
        typical(),
        time_of_long_bodies(),
        memory,
    );
    println!("{text}");
    Ok(rewrite("decode", &text)?)
}

const HOW: &str = "`KnoxError::decode` beside `serde_json::from_slice::<Value>` of the same \
    bytes: the fastest of 200 interleaved rounds (3 for long bodies). Time and memory include \
    the error's copy of the body.";

fn typical() -> String {
    let row = |(label, body): (&str, &str)| {
        let [decode, parse] = time::beside_a_parse(body.as_bytes(), ROUNDS);
        let cells = [body.len().to_string(), digits(decode), digits(parse), digits(decode / parse)];
        (label.to_owned(), cells.to_vec())
    };
    markdown(&["bytes", "decode", "plain parse", "ratio"], TYPICAL.into_iter().map(row))
}

fn time_of_long_bodies() -> String {
    let row = |kind: &Kind| {
        eprintln!("timing {}", kind.label);
        let cell = |&(_, len): &(&str, usize)| {
            let body = kind.body(len);
            digits(time::of_decoding(&body, LONG_ROUNDS) / bytes(body.len()))
        };
        (kind.label.to_owned(), LENGTHS.iter().map(cell).collect())
    };
    markdown(&LENGTHS.map(|(label, _)| label), KINDS.iter().map(row))
}

fn memory_of_long_bodies() -> io::Result<String> {
    let lengths = LENGTHS.iter().filter(|(_, len)| *len >= LEAST_FOR_MEMORY);
    let lengths: Vec<&(&str, usize)> = lengths.collect();
    let mut rows = Vec::new();
    for (at, kind) in KINDS.iter().enumerate() {
        let mut cells = Vec::new();
        for &&(_, len) in &lengths {
            let mebibytes = memory::of_decoding(at, len)?;
            cells.push(digits(mebibytes * bytes(1 << 20) / bytes(len)));
        }
        rows.push((kind.label.to_owned(), cells));
    }
    let heads: Vec<&str> = lengths.iter().map(|(label, _)| *label).collect();
    Ok(markdown(&heads, rows.into_iter()))
}

#[allow(clippy::cast_precision_loss)]
fn bytes(len: usize) -> f64 {
    len as f64
}
