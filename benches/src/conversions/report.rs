//! The tables of conversions, and the bounds that they keep.

use std::fmt::Write as _;

use crate::figures::{Figures, Subject};
use crate::report::{digits, markdown};

/// The conversions in order, each with its title and whether its latency is measured: reading
/// and writing take far longer than a lookup.
const GROUPS: [(&str, &str, bool); 10] = [
    ("parse name", "`parse` of a name", true),
    ("parse code", "`parse` of the digits of a code", true),
    ("parse formatted", "`parse` of a code in hexadecimal", true),
    ("try_from", "`try_from` of a code", true),
    ("OpenCode::from", "`OpenCode::from` a code", true),
    ("Display", "`Display`, to a `String`", false),
    ("write code", "serde: a code to JSON", false),
    ("write name", "serde: a name to JSON", false),
    ("read code", "serde: a code from JSON", false),
    ("read name", "serde: a name from JSON", false),
];

/// All that is measured in any group, in order.
const LABELS: [&str; 26] = [
    "u32",
    "u32 from a list",
    "&str",
    "knox from_name",
    "knox from_code",
    "u32, knox from_code",
    "knox",
    "knox, error dropped",
    "knox OpenCode",
    "by hand, bare error",
    "by hand, 16 bytes",
    "by hand, 24 bytes",
    "strum EnumString",
    "num_enum",
    "u32, num_enum",
    "num_enum catch_all",
    "serde_repr",
    "serde try_from, num_enum",
    "serde derive",
    "thiserror",
    "match, write!",
    "strum Display (name only)",
    "phf",
    "match",
    "HashMap Fx",
    "HashMap foldhash",
];

const WORKLOADS: [&str; 3] = ["hit", "near", "miss"];
const MODES: [&str; 2] = ["latency", "throughput"];

/// The tables of all conversions, ns, with knox beside its lookups.
#[must_use]
pub fn tables(figures: &Figures, sizes: &[usize]) -> String {
    let mut text = String::new();
    for (group, title, _) in GROUPS {
        let columns = columns(figures, group, sizes);
        let heads: Vec<String> = columns.iter().map(head).collect();
        let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
        let rows = LABELS.into_iter().filter_map(|label| {
            let found: Vec<_> = columns.iter().map(|column| ns(figures, column, label)).collect();
            let cells = found.iter().map(|found| found.map_or("-".into(), digits)).collect();
            found.iter().any(Option::is_some).then_some((label.to_owned(), cells))
        });
        let _ = writeln!(text, "### {title}\n\n{}", markdown(&heads, rows));
    }
    text
}

/// What each conversion may cost, beside what it costs.
#[must_use]
pub fn bounds(figures: &Figures, sizes: &[usize]) -> String {
    let ratio = |over: &'static str, under: &'static str| {
        move |of: &dyn Fn(&str) -> Option<f64>| Some(of(over)? / of(under)?)
    };
    let names = columns(figures, "parse name", sizes);
    let row = |label, over, under| bound(figures, &names, label, ratio(over, under));
    let of_names = [
        row("`parse`, error kept, times `from_name`", "knox", "knox from_name"),
        row("`parse().ok()`, times `from_name`", "knox, error dropped", "knox from_name"),
        row("by hand, bare error, times `from_name`", "by hand, bare error", "knox from_name"),
        row("by hand, 16 bytes, times `from_name`", "by hand, 16 bytes", "knox from_name"),
        row("by hand, 24 bytes, times `from_name`", "by hand, 24 bytes", "knox from_name"),
        row("strum's `parse`, times ours, error kept", "strum EnumString", "knox"),
        row("strum's `parse().ok()`, times ours", "strum EnumString", "knox, error dropped"),
    ];
    let codes = columns(figures, "try_from", sizes);
    let of_codes = [bound(figures, &codes, "`try_from`, ns over `from_code`", |of| {
        Some(of("knox")? - of("knox from_code")?)
    })];
    let mut text = String::from(
        "Bounds: `parse` of a name at most 1.3 times `from_name` and at least 1.8 times as fast \
         as strum's; `try_from` at most 2 ns over `from_code`.\n\n",
    );
    for (columns, rows) in [(&names, &of_names[..]), (&codes, &of_codes[..])] {
        let heads: Vec<String> = columns.iter().map(head).collect();
        let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
        let _ = writeln!(text, "{}", markdown(&heads, rows.iter().cloned()));
    }
    text + &best_peers(figures, sizes)
}

/// The best peer of each conversion, times knox: below 1 a peer is faster.
fn best_peers(figures: &Figures, sizes: &[usize]) -> String {
    let mut text = String::from(
        "The fastest peer, times knox (at least 1); peers that give an `Option` beside \
         `parse().ok()`:\n\n",
    );
    for has_latency in [true, false] {
        let groups = GROUPS.iter().filter(|(.., latency)| *latency == has_latency);
        let mut heads = Vec::new();
        let mut rows = Vec::new();
        for (group, title, _) in groups {
            let columns = all_columns(group, sizes, has_latency);
            heads = columns.iter().map(head).collect();
            let best = |column: &Subject, is_compared: fn(&str) -> bool| {
                let peers = LABELS.into_iter().filter(|label| is_compared(label));
                let ratio = |label| {
                    let dropped = ns(figures, column, "knox, error dropped");
                    let dropped = dropped.filter(|_| makes_no_error(label));
                    let knox = dropped.or_else(|| ns(figures, column, "knox"))?;
                    Some(ns(figures, column, label)? / knox)
                };
                peers.filter_map(ratio).min_by(f64::total_cmp).map_or("-".into(), digits)
            };
            rows.push(((*title).to_owned(), columns.iter().map(|at| best(at, is_peer)).collect()));
            if *group == "Display" {
                let cells = columns.iter().map(|at| best(at, puts_together)).collect();
                rows.push((format!("{title}, put together"), cells));
            }
        }
        let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
        let _ = writeln!(text, "{}", markdown(&heads, rows.into_iter()));
    }
    text
}

/// Not knox, and does the same work.
fn is_peer(label: &str) -> bool {
    let is_less = label.starts_with("by hand") || label == "strum Display (name only)";
    !label.contains("knox") && !["u32", "u32 from a list", "&str"].contains(&label) && !is_less
}

/// Makes the line from code, name and description when it is shown; thiserror's is a literal
/// for each variant, which is only copied.
fn puts_together(label: &str) -> bool {
    is_peer(label) && label != "thiserror"
}

/// Gives an `Option`, or drops its error.
fn makes_no_error(label: &str) -> bool {
    ["phf", "match", "HashMap Fx", "HashMap foldhash", "u32, num_enum"].contains(&label)
}

fn bound(
    figures: &Figures,
    columns: &[Subject],
    label: &str,
    cell: impl Fn(&dyn Fn(&str) -> Option<f64>) -> Option<f64>,
) -> (String, Vec<String>) {
    let cells = columns.iter().map(|column| {
        let of = |label: &str| ns(figures, column, label);
        cell(&of).map_or("-".into(), digits)
    });
    (label.to_owned(), cells.collect())
}

fn ns(figures: &Figures, column: &Subject, label: &str) -> Option<f64> {
    let subject = Subject { contender: label.to_owned(), ..column.clone() };
    figures.get(&subject).map(|figure| figure.ns)
}

fn columns(figures: &Figures, group: &str, sizes: &[usize]) -> Vec<Subject> {
    let mut columns = all_columns(group, sizes, true);
    columns.retain(|column| ns(figures, column, "knox").is_some());
    columns
}

fn all_columns(group: &str, sizes: &[usize], has_latency: bool) -> Vec<Subject> {
    let mut columns = Vec::new();
    for &size in sizes {
        for workload in WORKLOADS {
            for mode in MODES.into_iter().filter(|mode| has_latency || *mode != "latency") {
                columns.push(Subject {
                    size,
                    group: group.to_owned(),
                    workload: workload.to_owned(),
                    mode: mode.to_owned(),
                    contender: String::new(),
                });
            }
        }
    }
    columns
}

fn head(column: &Subject) -> String {
    let mode = if column.mode == "latency" { "lat" } else { "thr" };
    format!("{} {} {mode}", column.size, column.workload)
}
