//! Reports everything that the table itself does not show.

use std::collections::HashMap;
use std::fmt::{self, Write};

/// Findings. Equal findings are merged, with all their lines.
#[derive(Default)]
pub struct Report {
    findings: Vec<Finding>,
    indices: HashMap<String, usize>,
}

struct Finding {
    /// Empty for a finding about the whole list.
    lines: Vec<usize>,
    message: String,
}

impl Report {
    pub fn at(&mut self, line: usize, message: impl Into<String>) {
        let message = message.into();
        self.like(line, &message.clone(), message);
    }

    /// Adds a finding whose messages differ only in an example; the first example is shown.
    pub fn like(&mut self, line: usize, kind: &str, message: String) {
        match self.indices.get(kind) {
            Some(&index) => self.findings[index].lines.push(line),
            None => {
                self.indices.insert(kind.to_owned(), self.findings.len());
                self.findings.push(Finding { lines: vec![line], message });
            }
        }
    }

    pub fn about_all(&mut self, message: impl Into<String>) {
        self.findings.push(Finding { lines: Vec::new(), message: message.into() });
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Findings about the whole list come first, then by line.
        let mut findings: Vec<_> = self.findings.iter().collect();
        findings.sort_by_key(|finding| finding.lines.iter().min());
        for Finding { lines, message } in findings {
            match &lines[..] {
                [] => writeln!(f, "  {}", escaped(message))?,
                [line] => writeln!(f, "  line {line}: {}", escaped(message))?,
                lines => writeln!(f, "  lines {}: {}", ranges(lines), escaped(message))?,
            }
        }
        Ok(())
    }
}

/// A message on one line. Control characters, which could change a terminal, and characters
/// that change direction or are invisible are escaped, since messages quote the list.
pub fn escaped(message: &str) -> String {
    let mut line = String::new();
    for c in message.chars() {
        match c {
            '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{e0000}'..='\u{e0fff}' => line.extend(c.escape_unicode()),
            c if c.is_control() => line.extend(c.escape_debug()),
            c => line.push(c),
        }
    }
    line
}

/// The most ranges that are listed; others are counted.
const MAX_RANGES: usize = 20;

/// Line numbers as ranges: `3-9, 14`.
fn ranges(lines: &[usize]) -> String {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for &line in lines {
        match ranges.last_mut() {
            Some((_, last)) if line == *last || line == *last + 1 => *last = line,
            _ => ranges.push((line, line)),
        }
    }
    let mut shown = String::new();
    for &(first, last) in ranges.iter().take(MAX_RANGES) {
        let comma = if shown.is_empty() { "" } else { ", " };
        let written = match last - first {
            0 => write!(shown, "{comma}{first}"),
            1 => write!(shown, "{comma}{first}, {last}"),
            _ => write!(shown, "{comma}{first}-{last}"),
        };
        written.expect("a string takes everything");
    }
    let others = ranges.iter().skip(MAX_RANGES);
    let others: usize = others.map(|(first, last)| last - first + 1).sum();
    if others > 0 {
        write!(shown, " and {others} more").expect("a string takes everything");
    }
    shown
}
