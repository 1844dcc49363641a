//! Leaves out what `#if 0` turns off.

use super::c_lines::Line;
use crate::report::Report;

/// Where a line is.
enum Place {
    /// Where the compiler reads.
    On,
    /// In what `#if 0` turns off, and in this many conditions within it.
    Off { within: usize },
}

/// The lines that the compiler reads, as far as `#if 0` tells.
pub fn on(lines: Vec<Line>, report: &mut Report) -> Vec<Line> {
    let mut place = Place::On;
    let is_on = |line: &Line| {
        let (directive, condition) = line.directive();
        let (next, is_on) = match (&place, directive) {
            (Place::On, "if") if condition == "0" => (Place::Off { within: 0 }, true),
            (Place::On, _) => (Place::On, true),
            (Place::Off { within: 0 }, "else" | "elif" | "elifdef" | "elifndef" | "endif") => {
                (Place::On, true)
            }
            (Place::Off { within }, "if" | "ifdef" | "ifndef") => {
                (Place::Off { within: within + 1 }, false)
            }
            (Place::Off { within }, "endif") => (Place::Off { within: within - 1 }, false),
            (Place::Off { within }, _) => (Place::Off { within: *within }, false),
        };
        place = next;
        let has_content = !line.code.trim().is_empty() || line.comment.is_some();
        if has_content && !is_on {
            report.at(line.number, "under `#if 0`: left out");
        }
        is_on
    };
    lines.into_iter().filter(is_on).collect()
}
