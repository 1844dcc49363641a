//! What a user wrote about a row, as HTML: [`Notes`].

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::html::Escaped;

/// Notes, Markdown as rustdoc reads it, as paragraphs of HTML. Of Markdown, they know code,
/// and lists as lines; all else is shown as it is written.
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

/// What opens a block of code, and so ends it.
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

/// What is before, in and after the next code span.
fn next_code(text: &str) -> Option<(&str, &str, &str)> {
    let (before, _) = text.split_once('`')?;
    let rest = &text[before.len()..];
    let after = rest.trim_start_matches('`');
    let fence = &rest[..rest.len() - after.len()];
    let (code, after) = after.split_once(fence)?;
    Some((before, code.trim(), after))
}
