//! The figures that README and guide repeat are those of PERFORMANCE.md.
//!
//! After a new measurement, run `BLESS=1 cargo test --package knox-errors-tests --test behaviour
//! figures` and read the difference: the text around the figures may no longer be true.
//! README.md repeats some in a sentence, which is corrected by hand.

use std::fs;
use std::path::{Path, PathBuf};

const FILES: [&str; 2] = ["knox-errors/src/guide/cost.md", "knox-errors/src/guide/limits.md"];

/// The marks around a repeated table. The first one holds the part of PERFORMANCE.md, and in it the
/// start of the paragraph or heading above the table, or of the table itself.
const START: &str = "<!-- figures: ";
const END: &str = "<!-- /figures -->";

fn path(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file)
}

fn read(file: &str) -> String {
    fs::read_to_string(path(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The lines of the first table of a part from `title` on.
fn measured<'a>(performance: &'a str, part: &str, title: &str) -> Vec<&'a str> {
    let starts_with_title =
        |paragraph: &&str| paragraph.trim_start_matches(['#', ' ', '\n']).starts_with(title);
    let after = performance.split_once(&format!("<!-- {part} -->"));
    let (_, after) = after.unwrap_or_else(|| panic!("PERFORMANCE.md has no part {part:?}"));
    let (text, _) = after.split_once(&format!("<!-- /{part} -->")).expect("an end of the part");
    let paragraphs = text.split("\n\n").skip_while(|paragraph| !starts_with_title(paragraph));
    let mut tables = paragraphs.filter(|paragraph| paragraph.starts_with('|'));
    let table = tables.next();
    table.unwrap_or_else(|| panic!("{part} has no {title:?} with a table")).lines().collect()
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
    for part in parts {
        let (mark, after) = part.split_once(" -->").expect("an end of the mark");
        let (repeated, after) = after.split_once(END).expect("an end");
        let (measured_part, title) = mark.split_once(": ").expect("a part and a title");
        let table = measured(performance, measured_part, title);
        let lines = repeated.lines().filter(|line| !line.is_empty());
        let lines: Vec<&str> = lines.map(|line| renewed(line, &table)).collect();
        renewed_text +=
            [START, mark, " -->\n\n", &lines.join("\n"), "\n\n", END, after].concat().as_str();
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

/// The cell in the line of `label` and the column of `head`.
fn cell<'a>(table: &[&'a str], label: &str, head: &str) -> &'a str {
    let mut heads = table[0].split('|').map(str::trim);
    let column = heads.position(|found| found == head);
    let column = column.unwrap_or_else(|| panic!("the table has no column {head:?}"));
    let line = renewed(&format!("| {label} |"), table);
    line.split('|').nth(column).expect("a cell").trim()
}

#[test]
fn the_readme_has_the_figures_that_were_measured() {
    let performance = read("PERFORMANCE.md");
    let table = measured(&performance, "instructions", "Instructions of a lookup");
    let sentence = format!(
        "CPU instructions per lookup among 38 rows: {} by number (strum {}), {} by name \
         (strum {}).",
        cell(&table, "knox", "codes 38"),
        cell(&table, "strum FromRepr", "codes 38"),
        cell(&table, "knox", "names 38"),
        cell(&table, "strum EnumString", "names 38"),
    );
    let readme = read("README.md").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(readme.contains(&sentence), "README.md does not have: {sentence}");
}
