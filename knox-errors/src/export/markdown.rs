//! Writes GitHub Flavored Markdown: a heading and a table for each part.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Display, Write};

use super::Document;
use super::parts::{self, Column, Part};
use crate::{DocsUrl, Row};

/// A [`Document`] that `Display` writes as Markdown. [`Document::markdown`] makes it.
///
/// ```
/// use knox_errors::{HttpCode, export::Document};
///
/// let shown = Document::of::<HttpCode>().markdown().to_string();
/// assert!(shown.contains("| `404` | Not Found |"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Markdown<'a>(pub(super) Document<'a>);

impl Display for Markdown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = parts::of(&self.0);
        writeln!(f, "# {}", Line(self.0.title()))?;
        let common_url = parts::common_url(&parts);
        source(f, common_url)?;
        if let Some(description) = self.0.description() {
            write!(f, "\n{}\n", Paragraph(description))?;
        }
        let is_alone = matches!(&parts[..], [part] if part.title() == self.0.title());
        for part in &parts {
            if !is_alone {
                write!(f, "\n## {}\n", Line(part.title()))?;
            }
            source(f, part.table.url().filter(|_| common_url.is_none()))?;
            table(f, part)?;
            notes(f, part)?;
        }
        actions(f, &parts)?;
        open(f, &parts::open(&self.0))
    }
}

/// The macro rejects addresses with a space, a control character, `<` or `>`, which would end the
/// link.
fn source(f: &mut fmt::Formatter<'_>, url: Option<&str>) -> fmt::Result {
    url.map_or(Ok(()), |url| write!(f, "\nSource: <{url}>\n"))
}

/// If the codes have no names, the status comes first, as in Samsung's tables.
fn columns(part: &Part) -> Vec<Column> {
    let mut columns = part.columns();
    if !columns.contains(&Column::Name) {
        // The sort is stable: the others keep their order.
        columns.sort_by_key(|column| *column != Column::Status);
    }
    columns
}

fn table(f: &mut fmt::Formatter<'_>, part: &Part) -> fmt::Result {
    let columns = columns(part);
    f.write_str("\n|")?;
    columns.iter().try_for_each(|&column| write!(f, " {} |", Text(&part.heading(column))))?;
    f.write_str("\n|")?;
    columns.iter().try_for_each(|_| f.write_str("---|"))?;
    f.write_char('\n')?;
    for &row in &part.rows {
        f.write_char('|')?;
        for &column in &columns {
            f.write_char(' ')?;
            cell(f, row, column)?;
            f.write_str(" |")?;
        }
        f.write_char('\n')?;
    }
    Ok(())
}

fn cell(f: &mut fmt::Formatter<'_>, row: Row, column: Column) -> fmt::Result {
    match column {
        Column::Code => {
            let code = parts::code_text(row.formatted());
            match row.docs_url() {
                Some(url) => write!(f, "[{}]({})", CodeInCell(&code), Destination(url)),
                None => CodeInCell(&code).fmt(f),
            }
        }
        Column::Deprecated => row.deprecation().map_or(Ok(()), |deprecation| {
            let text = parts::deprecation_text(deprecation);
            Text(if text.is_empty() { "yes" } else { &text }).fmt(f)
        }),
        Column::Aliases => {
            let mut separator = "";
            for alias in row.aliases() {
                let alias = parts::code_text(row.formatted_of(alias));
                write!(f, "{separator}{}", CodeInCell(&alias))?;
                separator = ", ";
            }
            for alias in row.name_aliases() {
                write!(f, "{separator}{}", Text(alias))?;
                separator = ", ";
            }
            Ok(())
        }
        _ => Text(&parts::text(row, column)).fmt(f),
    }
}

/// The notes of rows, which are Markdown already.
fn notes(f: &mut fmt::Formatter<'_>, part: &Part) -> fmt::Result {
    part.rows.iter().filter(|row| !row.notes().is_empty()).try_for_each(|row| {
        write!(f, "\n### {}", Code(&parts::code_text(row.formatted())))?;
        if part.has_names() {
            write!(f, " {}", Line(row.name()))?;
        }
        write!(f, "\n\n{}\n", row.notes().trim_matches('\n'))
    })
}

/// The destination of a link in a cell. The macro rejects addresses with a space, a control
/// character, `<` or `>`.
struct Destination(DocsUrl);

impl Display for Destination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.0.to_string();
        let in_brackets = url.contains(['(', ')']);
        // `&copy;` would be read as another character.
        let has_references = url.contains(';');
        f.write_str(if in_brackets { "<" } else { "" })?;
        for char in url.chars() {
            match char {
                '|' => f.write_str("%7C")?,
                '\\' => f.write_str("%5C")?,
                '&' if has_references => f.write_str("\\&")?,
                _ => f.write_char(char)?,
            }
        }
        f.write_str(if in_brackets { ">" } else { "" })
    }
}

fn open(f: &mut fmt::Formatter<'_>, types: &[&str]) -> fmt::Result {
    for name in types {
        write!(f, "\n{} can also have codes that are not listed.\n", Text(name))?;
    }
    Ok(())
}

fn actions(f: &mut fmt::Formatter<'_>, parts: &[Part]) -> fmt::Result {
    let actions = parts::actions(parts);
    if !actions.is_empty() {
        f.write_str("\n## Actions\n\n")?;
    }
    actions
        .iter()
        .try_for_each(|action| writeln!(f, "- **{action}**: {}", Text(action.description())))
}

/// A string in a cell, shown exactly: it contains no Markdown, and none of it becomes a link, a
/// mention, an emoji or mathematics.
pub struct Text<'a>(pub &'a str);

impl Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0;
        let inner = text.trim_matches([' ', '\t']);
        let start = text.len() - text.trim_start_matches([' ', '\t']).len();
        for (at, char) in text.char_indices() {
            let (before, after) = (&text[..at], &text[at + char.len_utf8()..]);
            match char {
                // A cell does not keep plain white space at its ends.
                ' ' | '\t' if !(start..start + inner.len()).contains(&at) => {
                    write!(f, "&#{};", u32::from(char))?;
                }
                '\r' if after.starts_with('\n') => {}
                '\r' | '\n' => f.write_str("<br>")?,
                _ => {
                    if is_markup(char, before.chars().next_back(), after.chars().next()) {
                        f.write_char('\\')?;
                    }
                    f.write_char(char)?;
                    if is_reference(before, char, after) {
                        f.write_str(BREAK)?;
                    }
                }
            }
        }
        Ok(())
    }
}

/// Separates two parts of a text invisibly. A backslash does not: GitHub looks for references after
/// Markdown has removed it.
const BREAK: &str = "<wbr>";

/// Whether a character between two others can be Markdown syntax.
fn is_markup(char: char, before: Option<char>, after: Option<char>) -> bool {
    let is_word = |char: Option<char>| char.is_some_and(char::is_alphanumeric);
    match char {
        '\\' | '`' | '*' | '[' | ']' | '<' | '|' | '~' | '#' | '$' => true,
        // `client_id` stays as it is, so that it can be read.
        '_' => !(is_word(before) && is_word(after)),
        '&' => is_word(after) || after == Some('#'),
        _ => false,
    }
}

/// Whether a character, with the text before and after it, makes something that GitHub links or
/// replaces: `www.example.com`, `http://…`, `a@b.c`, `@name`, `#12`, `GH-12`, `:name:` or `$x$`.
fn is_reference(before: &str, char: char, after: &str) -> bool {
    match char {
        'w' | 'W' => after.starts_with('.') && ends_with(before, "ww"),
        ':' => after.starts_with("//") || is_emoji(after),
        '@' => after.starts_with(|char: char| char.is_alphanumeric() || "_-".contains(char)),
        '#' => after.starts_with(|char: char| char.is_ascii_digit()),
        '-' => after.starts_with(|char: char| char.is_ascii_digit()) && ends_with(before, "gh"),
        '$' => before.contains('$') || after.contains('$'),
        _ => false,
    }
}

/// Whether a string ends with another one, which is in lower case, ignoring case.
fn ends_with(text: &str, end: &str) -> bool {
    let start = text.len().checked_sub(end.len());
    start.and_then(|start| text.get(start..)).is_some_and(|text| text.eq_ignore_ascii_case(end))
}

/// Whether the text after a colon is the rest of an emoji, such as `+1:`.
fn is_emoji(after: &str) -> bool {
    let is_inner = |byte: &u8| byte.is_ascii_alphanumeric() || b"_+-".contains(byte);
    let len = after.bytes().take(LONGEST_EMOJI).take_while(is_inner).count();
    len > 0 && after[len..].starts_with(':')
}

/// Longer than the longest name of an emoji, in bytes.
const LONGEST_EMOJI: usize = 64;

/// A string on one line.
struct Line<'a>(&'a str);

impl Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Text(&one_line(self.0)).fmt(f)
    }
}

fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

/// A string as a paragraph on one line, which is not read as a list, a quote or a rule.
struct Paragraph<'a>(&'a str);

impl Display for Paragraph<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = one_line(self.0);
        let after_digits = line.trim_start_matches(|char: char| char.is_ascii_digit());
        let (digits, rest) = line.split_at(line.len() - after_digits.len());
        let marks: &[char] = if digits.is_empty() { &['-', '+', '>'] } else { &['.', ')'] };
        if rest.starts_with(marks) {
            write!(f, "{digits}\\{}", Text(rest))
        } else {
            Text(&line).fmt(f)
        }
    }
}

/// A code in a code span, for use outside of tables.
pub struct Code<'a>(pub &'a str);

impl Display for Code<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match code_span(self.0) {
            Some(span) => f.write_str(&span),
            None => Text(self.0).fmt(f),
        }
    }
}

/// A code in a code span in a cell. A bar would end the cell.
struct CodeInCell<'a>(&'a str);

impl Display for CodeInCell<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match code_span(self.0) {
            Some(span) => f.write_str(&span.replace('|', "\\|")),
            None => Text(self.0).fmt(f),
        }
    }
}

/// The code span, or `None` if a code span cannot hold the code or would change it.
fn code_span(text: &str) -> Option<String> {
    if text.contains(['\r', '\n', '\\']) {
        return None;
    }
    let fence = fence(text);
    // Markdown removes one space at each end.
    let pad = if text.starts_with([' ', '`']) || text.ends_with([' ', '`']) { " " } else { "" };
    Some(format!("{fence}{pad}{text}{pad}{fence}"))
}

/// One more backtick than the longest run of them in the text.
fn fence(text: &str) -> String {
    let longest = text.split(|char| char != '`').map(str::len).max();
    "`".repeat(longest.unwrap_or(0) + 1)
}
