//! Splits C source into lines of code and their comments.

use super::c_value::is_part_of_name;

/// A line as the preprocessor sees it: a `\` joins lines.
pub struct Line {
    pub number: usize,
    /// The code without comments.
    pub code: String,
    /// The text of its comments, blank if these only divide lines.
    pub comment: Option<String>,
}

impl Line {
    /// Whether it holds only a comment.
    pub fn is_comment(&self) -> bool {
        self.code.trim().is_empty() && self.comment.is_some()
    }

    /// The name of the line's directive and what follows it, both `""` if the line is none.
    pub fn directive(&self) -> (&str, &str) {
        let Some(after) = self.code.trim_start().strip_prefix('#') else { return ("", "") };
        let after = after.trim_start();
        let end = after.find(|c| !is_part_of_name(c)).unwrap_or(after.len());
        let (name, after) = after.split_at(end);
        (name, after.trim())
    }
}

pub fn lines(text: &str) -> Vec<Line> {
    let mut reader = Reader { rest: text, number: 1 };
    let mut lines = Vec::new();
    while !reader.rest.is_empty() {
        lines.push(reader.line());
    }
    lines
}

struct Reader<'a> {
    rest: &'a str,
    number: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, len: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(len);
        self.rest = rest;
        self.number += taken.matches('\n').count();
        taken
    }

    fn line(&mut self) -> Line {
        let mut line = Line { number: self.number, code: String::new(), comment: None };
        while let Some(first) = self.rest.chars().next() {
            let joint = ["\\\n", "\\\r\n"].into_iter().find(|joint| self.rest.starts_with(joint));
            if let Some(joint) = joint {
                self.take(joint.len());
                line.code.push(' ');
            } else if first == '\n' {
                self.take(1);
                break;
            } else if self.rest.starts_with("/*") {
                let end = self.rest[2..].find("*/").map_or(self.rest.len(), |end| end + 4);
                let comment = self.take(end);
                line.add(comment[2..].trim_end_matches("*/"));
                // A comment separates tokens.
                line.code.push(' ');
            } else if self.rest.starts_with("//") {
                let mut ends = self.rest.match_indices('\n').map(|(end, _)| end);
                let is_joined = |end: &usize| {
                    let before = &self.rest[..*end];
                    before.strip_suffix('\r').unwrap_or(before).ends_with('\\')
                };
                let end = ends.find(|end| !is_joined(end)).unwrap_or(self.rest.len());
                let comment = self.take(end);
                line.add(&comment[2..]);
            } else if first == '"' || first == '\'' {
                let literal = self.take(literal_len(self.rest, first));
                line.code.push_str(literal);
            } else {
                line.code.push_str(self.take(first.len_utf8()));
            }
        }
        line
    }
}

impl Line {
    fn add(&mut self, written: &str) {
        let before = self.comment.take().unwrap_or_default();
        self.comment = Some(format!("{before} {}", plain(written)).trim().to_owned());
    }
}

/// Reads a string or character up to its closing quote or the end of the line.
fn literal_len(rest: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (index, c) in rest.char_indices().skip(1) {
        match c {
            '\n' => return index,
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            c if c == quote => return index + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The text of a comment without its marks: the `*` of Doxygen, frames and lines of dashes.
fn plain(written: &str) -> String {
    let written = written.replace("\\\r\n", "\n").replace("\\\n", "\n");
    let lines = written.lines().enumerate().map(|(index, line)| {
        let line = if index == 0 { unmarked(line) } else { line.trim_start() };
        line.trim_start_matches('*').trim_end_matches('*').trim()
    });
    let says_something = |line: &&str| line.chars().any(char::is_alphanumeric);
    lines.filter(says_something).collect::<Vec<_>>().join(" ")
}

/// The text after Doxygen's marks, such as `*<` after `/*`.
fn unmarked(line: &str) -> &str {
    let text = line.trim_start_matches(['*', '/', '!']);
    if text.len() == line.len() { text } else { text.strip_prefix('<').unwrap_or(text) }
}
