//! The figures that README and guide repeat are those of PERFORMANCE.md.
//!
//! After a new measurement, run `BLESS=1 cargo test --package knox-errors-tests --test behaviour
//! figures` and read the difference: the text around the figures may no longer be true.
//! README.md repeats some in a sentence, which is corrected by hand.

use std::fs;
use std::path::{Path, PathBuf};

const FILES: [&str; 2] = ["knox-errors/src/guide/cost.md", "knox-errors/src/guide/limits.md"];

/// The marks around a repeated table. The first one holds the part of PERFORMANCE.md, a colon, and
/// the start of the paragraph, heading or other table above the table there.
const START: &str = "<!-- figures: ";
const END: &str = "<!-- /figures -->";

fn path(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file)
}

fn read(file: &str) -> String {
    fs::read_to_string(path(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The lines of the table below `title` in a part of PERFORMANCE.md.
fn measured<'a>(performance: &'a str, part: &str, title: &str) -> Vec<&'a str> {
    let (_, part_text) = performance
        .split_once(&format!("<!-- {part} -->"))
        .unwrap_or_else(|| panic!("PERFORMANCE.md has no part {part:?}"));
    let (part_text, _) = part_text.split_once(&format!("<!-- /{part} -->")).expect("its end");
    let mut paragraphs = part_text.split("\n\n");
    paragraphs
        .find(|paragraph| paragraph.trim_start_matches(['#', ' ', '\n']).starts_with(title))
        .unwrap_or_else(|| panic!("PERFORMANCE.md has no {title:?} in {part:?}"));
    let table = paragraphs.find(|paragraph| paragraph.starts_with('|'));
    table.expect("a table").lines().collect()
}

/// The line of a table with the same first cell.
fn renewed<'a>(line: &str, table: &[&'a str]) -> &'a str {
    let label = |line: &str| line.split('|').nth(1).map(str::to_owned);
    let found = table.iter().find(|measured| label(measured) == label(line));
    found.unwrap_or_else(|| panic!("PERFORMANCE.md does not have {line:?}"))
}

/// The text with the current figures.
fn with_figures(text: &str, performance: &str) -> String {
    let mut parts = text.split(START);
    let mut renewed_text = parts.next().unwrap_or_default().to_owned();
    for text in parts {
        let (source, rest) = text.split_once(" -->").expect("the end of the mark");
        let (part, title) = source.split_once(": ").expect("a part and a title");
        let (repeated, rest) = rest.split_once(END).expect("an end");
        let table = measured(performance, part, title);
        let lines = repeated.lines().filter(|line| !line.is_empty());
        let lines: Vec<&str> = lines.map(|line| renewed(line, &table)).collect();
        renewed_text +=
            [START, source, " -->\n\n", &lines.join("\n"), "\n\n", END, rest].concat().as_str();
    }
    renewed_text
}

#[test]
fn repeated_figures_are_those_that_were_measured() {
    let performance = read("PERFORMANCE.md");
    for file in FILES {
        let text = read(file);
        assert!(text.contains(START), "{file} has no figures");
        let renewed = with_figures(&text, &performance);
        if std::env::var_os("BLESS").is_some() {
            fs::write(path(file), &renewed).expect("written");
            continue;
        }
        let differing = text.lines().zip(renewed.lines()).find(|(now, renewed)| now != renewed);
        assert!(text == renewed, "{file}: on file and measured {differing:?}");
    }
}

/// The figures of a line of the table of instructions: codes that are numbers and names, of 38
/// rows and of 1,000.
fn figures(line: &str) -> [&str; 4] {
    let cells: Vec<&str> = line.split('|').map(str::trim).collect();
    [2, 6, 3, 7].map(|column| cells[column])
}

#[test]
fn the_readme_has_the_figures_that_were_measured() {
    let performance = read("PERFORMANCE.md");
    let table = measured(&performance, "instructions", "Instructions of a lookup");
    let of = |label: &str| figures(renewed(&format!("| {label} |"), &table));
    let [knox, name] = [of("knox"), of("strum EnumString")];
    let repr = of("strum FromRepr");
    let sentence = format!(
        "CPU instructions per lookup among 38 rows: {} by number (strum {}), {} by name (strum {}). \
         Among 1,000 rows: {} by number (strum {}), {} by name (strum {}).",
        knox[0], repr[0], knox[1], name[1], knox[2], repr[2], knox[3], name[3],
    );
    let readme = read("README.md").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(readme.contains(&sentence), "README.md does not have: {sentence}");
}
