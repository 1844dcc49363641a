//! Leaves out what `#if 0` turns off.

use super::c_lines::Line;
use crate::report::Report;

/// A condition whose end was not read yet.
#[derive(PartialEq)]
enum Open {
    /// `#if 0`, before its `#else`.
    Off,
    /// `#if 0`, after its `#else`.
    On,
    /// Only the compiler knows.
    Unknown,
}

/// The lines that the compiler reads, as far as `#if 0` tells, and without its directives.
pub fn on(lines: Vec<Line>, report: &mut Report) -> Vec<Line> {
    let mut open: Vec<Open> = Vec::new();
    let is_on = |line: &Line| {
        let is_of_zero = match line.directive() {
            ("if" | "ifdef" | "ifndef", condition) => {
                let is_zero = condition == "0";
                open.push(if is_zero { Open::Off } else { Open::Unknown });
                is_zero
            }
            ("else", _) => match open.last_mut() {
                Some(last @ Open::Off) => {
                    *last = Open::On;
                    true
                }
                _ => false,
            },
            // What follows depends on another condition.
            ("elif" | "elifdef" | "elifndef", _) => match open.last_mut() {
                Some(last @ Open::Off) => {
                    *last = Open::Unknown;
                    false
                }
                _ => false,
            },
            ("endif", _) => open.pop().is_some_and(|ended| ended != Open::Unknown),
            _ => false,
        };
        let is_off = open.contains(&Open::Off);
        let has_content = !line.code.trim().is_empty() || line.comment.is_some();
        if is_off && !is_of_zero && has_content {
            report.at(line.number, "under `#if 0`: left out");
        }
        !is_off && !is_of_zero
    };
    lines.into_iter().filter(is_on).collect()
}
