//! Reads `#define NAME VALUE`.

use super::c_header::Constant;
use super::c_lines::Line;
use super::c_value::{CValue, is_part_of_name};
use crate::report::Report;

/// The macros that are constants.
pub fn read<'a>(lines: &'a [Line], report: &mut Report) -> Vec<Constant<'a>> {
    let mut macros = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let ("define", after) = line.directive() else { continue };
        let end = after.find(|c| !is_part_of_name(c)).unwrap_or(after.len());
        macros.push((index, after, end));
    }
    let names = macros.iter().map(|(_, after, end)| &after[..*end]).collect();
    let mut constants = Vec::new();
    for (index, after, end) in macros {
        let (line, (name, value)) = (&lines[index], after.split_at(end));
        if after.is_empty() {
            report.at(line.number, "`#define` without a name: left out");
        } else if name.is_empty() {
            report.at(line.number, format!("`{after}` does not begin with a name: left out"));
        } else if value.starts_with('(') {
            report.at(line.number, format!("`{name}` takes arguments: left out"));
        } else {
            constants.push(Constant { line: index, name, value: CValue::of(value, &names) });
        }
    }
    constants
}
