//! Counts the instructions of a lookup with callgrind: prints a table and rewrites its part of
//! `PERFORMANCE.md`.

use std::error::Error;

use knox_errors_benches::callgrind::count;
use knox_errors_benches::crates::{Crate, Group};
use knox_errors_benches::machine::Machine;
use knox_errors_benches::options::Options;
use knox_errors_benches::report::{labels, markdown, rewrite};

const GROUPS: [Group; 3] = [Group::Codes, Group::Texts, Group::Names];

fn main() -> Result<(), Box<dyn Error>> {
    let Some(options) = Options::from_args(&[38, 1000])? else { return Ok(()) };
    let crates = options.sizes.iter().flat_map(|&size| Crate::of_size(size, options.heavy));
    let crates: Vec<Crate> = crates.collect();
    for each in &crates {
        eprintln!("building {}", each.name());
        each.build()?;
    }
    let columns: Vec<(Group, usize)> = GROUPS
        .iter()
        .flat_map(|&group| options.sizes.iter().map(move |&size| (group, size)))
        .collect();
    let table = table(&crates, &columns)?;
    let text = format!("{HOW} {}\n\n{table}", Machine::with(&crates)?.sentence());
    println!("{text}");
    Ok(rewrite("instructions", &text)?)
}

const HOW: &str = "Instructions of a lookup that finds its row, counted by callgrind: the \
    difference between 131,072 and 65,536 lookups, less the empty loop.";

fn table(crates: &[Crate], columns: &[(Group, usize)]) -> Result<String, Box<dyn Error>> {
    let heads: Vec<String> =
        columns.iter().map(|(group, size)| format!("{} {size}", group.label())).collect();
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let mut rows = Vec::new();
    for label in labels() {
        let cells: Result<Vec<_>, _> =
            columns.iter().map(|&(group, size)| cell(crates, group, size, label)).collect();
        let cells = cells?;
        if cells.iter().any(Option::is_some) {
            let cells = cells.into_iter().map(|cell| cell.unwrap_or_else(|| "-".into()));
            rows.push((label.to_owned(), cells.collect()));
        }
    }
    Ok(markdown(&heads, rows.into_iter()))
}

/// Counts with the first crate that has the contender.
fn cell(
    crates: &[Crate],
    group: Group,
    size: usize,
    label: &str,
) -> Result<Option<String>, Box<dyn Error>> {
    let mut of_size = crates.iter().filter(|each| each.size == size);
    let Some(each) = of_size.find(|each| each.has(group, label)) else { return Ok(None) };
    eprintln!("counting {label}, {}, {size} rows", group.label());
    let found = count(each, group, label)? - count(each, group, "loop")?;
    Ok(Some(format!("{found:.1}")))
}
