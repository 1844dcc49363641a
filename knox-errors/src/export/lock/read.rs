//! Reads a lock file, and reports every damaged line.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::field::{Field, is_number, is_plain, unquote};
use super::{Lock, LockCode, LockError, LockRow};
use crate::line::Exact;

enum Line {
    Row(LockRow),
    Retired(LockCode),
}

/// The lines that have been read, with their numbers.
type Lines<'a> = BTreeMap<&'a str, usize>;

/// The content of a lock file.
pub struct LockFile {
    pub lock: Lock,
    /// For each code, the numbers of the lines whose rows have it.
    pub row_lines: CodeLines,
}

pub type CodeLines = BTreeMap<LockCode, Vec<usize>>;

pub fn read(text: &str) -> Result<LockFile, LockError> {
    let (mut lock, mut lines, mut damages) = (Lock::default(), Lines::new(), Vec::new());
    let (mut row_lines, mut retired_lines) = (CodeLines::new(), CodeLines::new());
    let text = without_byte_order_mark(text, &mut damages);
    let text = without_carriage_returns(text, &mut damages);
    for (line, number) in text.lines().zip(1..) {
        match parse(line).and_then(|parsed| unless_repeated(parsed, line, number, &mut lines)) {
            Ok(Line::Row(row)) => {
                row_lines.entry(row.code.clone()).or_default().push(number);
                lock.rows.insert(row);
            }
            Ok(Line::Retired(code)) => {
                retired_lines.entry(code.clone()).or_default().push(number);
                lock.retired.insert(code);
            }
            Err(damage) => damages.push(format!("line {number} {damage}")),
        }
    }
    if !text.is_empty() && !text.ends_with('\n') {
        let number = text.lines().count();
        damages.push(format!(
            "line {number} has no line end, as if the file was cut: compare the line with the \
            file's history, and end it"
        ));
    }
    damages.extend(retired_in_use(&retired_lines, &row_lines));
    if damages.is_empty() { Ok(LockFile { lock, row_lines }) } else { Err(LockError::new(damages)) }
}

/// A retired code must not be used again, so no row can have it.
fn retired_in_use(retired: &CodeLines, rows: &CodeLines) -> Vec<String> {
    let in_use = retired.iter().filter_map(|(code, lines)| Some((code, lines, rows.get(code)?)));
    let damage = |(code, retired, rows): (&LockCode, &Vec<usize>, &Vec<usize>)| {
        format!(
            "{} has the code {code}, which {} retires: a code is retired or in use, not both; keep \
            the retired line, and give the row a new code",
            line_numbers(rows),
            line_numbers(retired)
        )
    };
    in_use.map(damage).collect()
}

/// `line 1`, or `line 1 and line 2`.
pub fn line_numbers(numbers: &[usize]) -> String {
    let lines: Vec<String> = numbers.iter().map(|number| format!("line {number}")).collect();
    lines.join(" and ")
}

/// Some Windows editors and shells write a byte order mark.
fn without_byte_order_mark<'a>(text: &'a str, damages: &mut Vec<String>) -> &'a str {
    let Some(rest) = text.strip_prefix('\u{feff}') else { return text };
    damages.push(
        "line 1 begins with a byte order mark, which a lock does not have: save the file as UTF-8 \
        without it"
            .to_owned(),
    );
    rest
}

/// Reports carriage returns once: if one line has them, so do the others.
fn without_carriage_returns(text: &str, damages: &mut Vec<String>) -> String {
    let Some(at) = text.find("\r\n") else { return text.to_owned() };
    let number = text[..at].matches('\n').count() + 1;
    damages.push(format!(
        "line {number} ends with CR LF: a lock has only LF; `*.lock text eol=lf` in \
        .gitattributes keeps git from changing that"
    ));
    text.replace("\r\n", "\n")
}

fn unless_repeated<'a>(
    parsed: Line,
    line: &'a str,
    number: usize,
    lines: &mut Lines<'a>,
) -> Result<Line, String> {
    match lines.insert(line, number) {
        Some(first) => Err(format!("repeats line {first}: remove one of them")),
        None => Ok(parsed),
    }
}

fn parse(line: &str) -> Result<Line, String> {
    let fields: Vec<&str> = line.split('\t').collect();
    match fields[..] {
        ["retired", code] => Ok(Line::Retired(parse_code(code)?)),
        [code, status, name] => Ok(Line::Row(LockRow {
            code: parse_code(code)?,
            status: parse_status(status)?,
            name: parse_text(name, "name")?,
        })),
        _ if line.trim().is_empty() => Err("is blank: remove it".to_owned()),
        _ if is_conflict(line) => Err(format!(
            "is a marker of a merge conflict, `{}`: keep the lines of both sides, and remove the \
            markers",
            &line[..MARKER]
        )),
        _ => Err(format!(
            "is `{}`, which is not a code: write code, status and name with tabs between them, or \
            `retired`, a tab and the code",
            Exact(line)
        )),
    }
}

/// The length of git's conflict markers.
const MARKER: usize = 7;

fn is_conflict(line: &str) -> bool {
    ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].iter().any(|marker| line.starts_with(marker))
}

fn parse_code(field: &str) -> Result<LockCode, String> {
    let text = parse_text(field, "code")?;
    if field.starts_with('"') || !is_number(field) {
        return Ok(LockCode::Text(text));
    }
    match field.parse::<i128>() {
        Ok(number) if format!("{number}") == field => Ok(LockCode::Number(number)),
        _ => Err(format!(
            "has the code `{field}`: write a number without `+` and leading zeros, \
            or quote a string that looks like one"
        )),
    }
}

fn parse_text(field: &str, what: &str) -> Result<String, String> {
    if is_plain(field) {
        return Ok(field.to_owned());
    }
    unquote(field).ok_or_else(|| {
        if field.is_empty() {
            return format!("has no {what}");
        }
        format!("has the {what} `{}`: write {}", Exact(field), Field(field.trim()))
    })
}

fn parse_status(field: &str) -> Result<Option<u16>, String> {
    if field.is_empty() {
        return Ok(None);
    }
    let is_digits = field.len() == 3 && field.bytes().all(|byte| byte.is_ascii_digit());
    let status = field.parse().ok().filter(|status| is_digits && *status >= 100);
    status.map(Some).ok_or_else(|| {
        format!(
            "has the status `{}`: write a number from 100 to 999, or nothing for none",
            Exact(field)
        )
    })
}
