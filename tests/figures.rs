//! The figures that documentation for users repeats are those of PERFORMANCE.md.

use std::fs;
use std::path::Path;

fn read(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The tables between `<!-- figures -->` and `<!-- /figures -->`, as lines.
fn figures(text: &str) -> Vec<Vec<&str>> {
    let parts = text.split("<!-- figures -->").skip(1);
    let tables = parts.map(|part| {
        let (table, _) = part.split_once("<!-- /figures -->").expect("an end of the figures");
        table.lines().filter(|line| !line.is_empty()).collect()
    });
    tables.collect()
}

#[test]
fn repeated_figures_are_those_that_were_measured() {
    let measured = read("PERFORMANCE.md");
    // Each table there, with its header.
    let tables: Vec<Vec<&str>> =
        measured.split("\n\n").map(|paragraph| paragraph.lines().collect()).collect();
    for file in ["README.md", "knox-errors/src/guide/cost.md"] {
        let text = read(file);
        let repeated = figures(&text);
        assert!(!repeated.is_empty(), "{file} has no figures");
        for lines in repeated {
            // The same header stands above several tables: one must have all the lines.
            let is_measured =
                tables.iter().any(|table| lines.iter().all(|line| table.contains(line)));
            assert!(is_measured, "{file}: no table of PERFORMANCE.md has\n{}", lines.join("\n"));
        }
    }
}
