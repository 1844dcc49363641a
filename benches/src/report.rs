//! Tables in Markdown, and the page for them.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::{fs, io};

use crate::crates::{GETTER_SIZE, Group, workspace};
use crate::figures::{Figure, Figures, Subject};
use crate::sources::Contender;

/// The path of the page.
#[must_use]
pub fn page() -> PathBuf {
    workspace().join("PERFORMANCE.md")
}

/// Rewrites the part between `<!-- name -->` and `<!-- /name -->` in `PERFORMANCE.md`, or
/// appends it.
///
/// # Errors
///
/// If the file cannot be read or written.
pub fn rewrite(name: &str, text: &str) -> io::Result<()> {
    let old = match fs::read_to_string(page()) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::from("# Performance\n"),
        old => old?,
    };
    fs::write(page(), replaced(&old, name, text))
}

fn replaced(page: &str, name: &str, text: &str) -> String {
    let (begin, end) = (format!("<!-- {name} -->"), format!("<!-- /{name} -->"));
    let part = format!("{begin}\n\n{}\n\n{end}", text.trim());
    let Some((before, rest)) = page.split_once(&begin) else {
        return format!("{}\n\n{part}\n", page.trim_end());
    };
    let after = rest.split_once(&end).map_or("\n", |(_, after)| after);
    format!("{before}{part}{after}")
}

/// The labels of all rows of a table, in order: contenders, their references, and getters.
#[must_use]
pub fn labels() -> Vec<&'static str> {
    let mut labels = vec!["floor", "knox", "knox (trait)"];
    labels.extend(Contender::ALL.iter().skip(1).map(|contender| contender.label()));
    labels.extend(["match, dense", "match, codes"]);
    labels
}

/// A column of a table: its head, and its subject without the contender.
struct Column {
    head: String,
    subject: Subject,
}

impl Column {
    fn new(size: usize, group: &str, workload: &str, mode: &str) -> Self {
        let short = if mode == "latency" { "lat" } else { "thr" };
        let head = match workload {
            "hit" => format!("{size} {short}"),
            _ => format!("{size} {workload} {short}"),
        };
        let [group, workload, mode] = [group, workload, mode].map(String::from);
        Self { head, subject: Subject { size, group, workload, mode, contender: String::new() } }
    }

    fn cell(&self, figures: &Figures, contender: &str) -> Option<Figure> {
        figures.get(&Subject { contender: contender.to_owned(), ..self.subject.clone() })
    }
}

const MODES: [&str; 2] = ["latency", "throughput"];

/// All tables of lookups and getters, for tables of these sizes.
#[must_use]
pub fn tables(figures: &Figures, sizes: &[usize]) -> String {
    let mut text = String::new();
    for group in Group::ALL {
        let label = group.label();
        if !figures.any(|subject| subject.group == label) {
            continue;
        }
        let _ = writeln!(text, "### {}\n", group.title());
        text += &pair(figures, &hits(label, sizes), "hits");
        text += &pair(figures, &others(label, sizes), "other keys");
    }
    if figures.any(|subject| subject.group == "name()") {
        text += "### Getters\n\n";
        let column = |group| Column {
            head: format!("{group} thr"),
            ..Column::new(GETTER_SIZE, group, "hit", "throughput")
        };
        text += &pair(figures, &["name()", "status()"].map(column), "38 rows");
    }
    text
}

fn hits(group: &str, sizes: &[usize]) -> Vec<Column> {
    let of_mode = |mode| sizes.iter().map(move |&size| Column::new(size, group, "hit", mode));
    MODES.into_iter().flat_map(of_mode).collect()
}

fn others(group: &str, sizes: &[usize]) -> Vec<Column> {
    let sizes = sizes.iter().filter(|size| [38, 1000].contains(size));
    let mut columns = Vec::new();
    for &size in sizes {
        for workload in ["skew", "near", "miss"] {
            columns.extend(MODES.map(|mode| Column::new(size, group, workload, mode)));
        }
    }
    columns
}

/// The same table twice: in ns, and as ratios to knox.
fn pair(figures: &Figures, columns: &[Column], what: &str) -> String {
    let measured = |column: &&Column| column.cell(figures, "knox").is_some();
    let columns: Vec<&Column> = columns.iter().filter(measured).collect();
    if columns.is_empty() {
        return String::new();
    }
    let ns = table(figures, &columns, |figure| digits(figure.ns));
    let ratios = table(figures, &columns, |figure| digits(figure.ratio));
    format!("ns, {what}:\n\n{ns}\nTimes knox, {what}:\n\n{ratios}\n")
}

fn table(figures: &Figures, columns: &[&Column], cell: impl Fn(Figure) -> String) -> String {
    let rows = labels().into_iter().filter_map(|label| {
        let found: Vec<_> = columns.iter().map(|column| column.cell(figures, label)).collect();
        let cells = found.iter().map(|found| found.map_or("-".into(), &cell)).collect();
        found.iter().any(Option::is_some).then_some((label.to_owned(), cells))
    });
    let heads: Vec<&str> = columns.iter().map(|column| column.head.as_str()).collect();
    markdown(&heads, rows)
}

/// A Markdown table whose first column is text and whose others are numbers.
pub fn markdown(heads: &[&str], rows: impl Iterator<Item = (String, Vec<String>)>) -> String {
    let mut text = format!("| | {} |\n|---|{}\n", heads.join(" | "), "---:|".repeat(heads.len()));
    for (label, cells) in rows {
        let _ = writeln!(text, "| {label} | {} |", cells.join(" | "));
    }
    text
}

/// A number with three digits, or with all digits before the decimal point.
#[must_use]
pub fn digits(number: f64) -> String {
    match number {
        ..9.995 => format!("{number:.2}"),
        ..99.95 => format!("{number:.1}"),
        _ => format!("{number:.0}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_replaced_in_its_place() {
        let page = "a\n<!-- x -->\nold\n<!-- /x -->\nb\n";
        assert_eq!(replaced(page, "x", "new"), "a\n<!-- x -->\n\nnew\n\n<!-- /x -->\nb\n");
        assert_eq!(replaced("a\n", "x", "new"), "a\n\n<!-- x -->\n\nnew\n\n<!-- /x -->\n");
    }
}
