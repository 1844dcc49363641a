//! Writes the notes of a row as HTML: [`Notes`].

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::html::Escaped;

/// Notes as HTML paragraphs. They are Markdown as in rustdoc. Only code, and lists as lines, are
/// converted; other Markdown is shown as it is written.
pub struct Notes<'a>(pub &'a str);

impl fmt::Display for Notes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut paragraph = String::new();
        let mut lines = self.0.lines();
        while let Some(line) = lines.next() {
            let line = line.trim();
            if let Some(fence) = fence(line) {
                write_paragraph(f, &mut paragraph)?;
                let code: Vec<&str> =
                    lines.by_ref().take_while(|line| line.trim() != fence).collect();
                write!(f, "<pre>{}</pre> ", Escaped(&code.join("\n")))?;
            } else if line.is_empty() {
                write_paragraph(f, &mut paragraph)?;
            } else {
                if !paragraph.is_empty() {
                    paragraph.push(if is_item(line) { '\n' } else { ' ' });
                }
                paragraph.push_str(line);
            }
        }
        write_paragraph(f, &mut paragraph)
    }
}

/// The fence that opens a code block, and also ends it.
fn fence(line: &str) -> Option<&str> {
    ["`", "~"].iter().find_map(|mark| {
        let len = line.len() - line.trim_start_matches(mark).len();
        (len >= 3).then(|| &line[..len])
    })
}

fn is_item(line: &str) -> bool {
    let after_digits = line.trim_start_matches(|char: char| char.is_ascii_digit());
    let marks: &[&str] =
        if after_digits.len() == line.len() { &["- ", "* ", "+ "] } else { &[". ", ") "] };
    marks.iter().any(|mark| after_digits.starts_with(mark))
}

fn write_paragraph(f: &mut fmt::Formatter<'_>, paragraph: &mut String) -> fmt::Result {
    if paragraph.is_empty() {
        return Ok(());
    }
    f.write_str("<p>")?;
    let mut rest = paragraph.as_str();
    while let Some((before, code, after)) = next_code(rest) {
        write!(f, "{}<code>{}</code>", Escaped(before), Escaped(code))?;
        rest = after;
    }
    write!(f, "{}</p> ", Escaped(rest))?;
    paragraph.clear();
    Ok(())
}

/// The text before, in and after the next code span.
fn next_code(text: &str) -> Option<(&str, &str, &str)> {
    let (before, _) = text.split_once('`')?;
    let rest = &text[before.len()..];
    let after = rest.trim_start_matches('`');
    let fence = &rest[..rest.len() - after.len()];
    let (code, after) = after.split_once(fence)?;
    Some((before, code.trim(), after))
}
