//! Finds the changes that break callers: [`LockError`].

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::error::Error;
use core::{fmt, mem};

use super::changes::{Change, LockChanges, Status};
use super::field::{self, Field};
use super::read::{LockFile, line_numbers, read};
use super::{Lock, LockCode, LockRow};

/// Why [`Lock::check`] fails, or why a string is not a [`Lock`]. `Display` and `Debug` write one
/// line for each finding.
#[derive(Clone, PartialEq, Eq)]
pub struct LockError {
    findings: Vec<String>,
}

impl LockError {
    pub(super) const fn new(findings: Vec<String>) -> Self {
        Self { findings }
    }

    /// The findings, one line each.
    pub fn findings(&self) -> impl ExactSizeIterator<Item = &str> {
        self.findings.iter().map(String::as_str)
    }
}

impl fmt::Display for LockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.findings.join("\n"))
    }
}

/// The same as [`Display`](fmt::Display), so that a test that fails with `?` or `unwrap` shows it.
impl fmt::Debug for LockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Error for LockError {}

pub fn check(on_file: &str, now: &Lock) -> Result<(), LockError> {
    if on_file.is_empty() && !now.has_nothing() {
        return Err(LockError::new(Vec::from([EMPTY.into()])));
    }
    let LockFile { lock: old, row_lines } = read(on_file)?;
    let is_shared = |code: &LockCode| {
        let count = old.rows_of(code).count();
        count > 1 && now.rows_of(code).count() < count && !now.retired.contains(code)
    };
    let shared = row_lines.iter().filter(|(code, _)| is_shared(code));
    let mut findings: Vec<String> =
        shared.map(|(code, lines)| shared_code(code, lines, &old)).collect();
    let LockChanges(changes) = now.changes_since(&old);
    let others = changes.into_iter().filter(|change| !is_shared(change.code()));
    findings.extend(others.filter_map(finding));
    if findings.is_empty() { Ok(()) } else { Err(LockError { findings }) }
}

const EMPTY: &str = "the file is empty, as if it was cut: restore it from its history, or remove \
    it and write a new one";

/// Two tables can have the same code, but two rows of one table cannot.
fn shared_code(code: &LockCode, lines: &[usize], old: &Lock) -> String {
    let meanings: Vec<String> = old.rows_of(code).map(|row| Meaning(row).to_string()).collect();
    format!(
        "{} have one code, {code}, as {}, and not all of these rows have it now: where two \
        branches gave it out, keep it for one row, give the other a new code, and remove the \
        line of the other",
        line_numbers(lines),
        meanings.join(" and as ")
    )
}

/// Describes a change: what it was, what it is now, and what to do. `None` if the change does not
/// break callers, or another finding reports it.
fn finding(change: Change<'_>) -> Option<String> {
    Some(match change {
        Change::Added(_)
        | Change::Retired(_)
        | Change::RetiredUnused(_)
        | Change::MovedAway(..) => return None,
        Change::Shared { kept, added } => format!(
            "{} is {}, and is given to {} too: give {} another code, or add its line to the file \
            if both tables should have the code",
            added.code,
            Meaning(kept),
            Meaning(added),
            Field(&added.name)
        ),
        Change::Removed(row) => format!(
            "{} was {}, and is removed: bring back the row or the variant, or list the code in \
            `#[knox(retired({}))]` of its table, or of the error's enum if the table still has \
            the code",
            row.code,
            Meaning(row),
            code_in_table(&row.code)
        ),
        Change::Renamed(old, new) => format!(
            "{} was {old_name}, and is {}: name it {old_name} again; a further name is \
            `#[alias(name = {})]`",
            old.code,
            Field(&new.name),
            InTable(&new.name),
            old_name = Field(&old.name)
        ),
        // No row has the old code now: otherwise it would be `Reused` or a shared code.
        Change::Renumbered(old, new) => {
            let mut text = format!(
                "{} was {name}, which is {} now: give {name} its code again",
                old.code,
                new.code,
                name = Field(&old.name)
            );
            // A number cannot be an alias in a table of strings, nor a string in one of numbers.
            if mem::discriminant(&old.code) == mem::discriminant(&new.code) {
                text.extend([", or keep it with `#[alias(", &code_in_table(&old.code), ")]`"]);
            }
            text
        }
        Change::Reused { old, new, elsewhere: None } => format!(
            "{} was {}, and is {}: give the new meaning a new code, and keep or retire this one",
            old.code,
            Meaning(old),
            Meaning(new)
        ),
        Change::Reused { old, new, elsewhere: Some(elsewhere) } => format!(
            "{} was {}, and is reused: it is {} now, and {name} is {}; give {name} its code \
            again, and {} one of its own",
            old.code,
            Meaning(old),
            Meaning(new),
            elsewhere.code,
            Field(&new.name),
            name = Field(&old.name)
        ),
        Change::StatusChanged(old, new) => format!(
            "{} {} had {status}, and has {}: give it {status} again, or give the new meaning a \
            new code",
            old.code,
            Field(&old.name),
            Status(new.status),
            status = Status(old.status)
        ),
        Change::Back(row) => format!(
            "{} was retired, but is {}: give the row a new code, and list this one in \
            `#[knox(retired({}))]` again",
            row.code,
            Meaning(row),
            code_in_table(&row.code)
        ),
        Change::NoLongerRetired(code) => format!(
            "{code} was retired, but is no longer listed: add `#[knox(retired({}))]` again",
            code_in_table(code)
        ),
    })
}

/// The name and the status.
struct Meaning<'a>(&'a LockRow);

impl fmt::Display for Meaning<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} with {}", Field(&self.0.name), Status(self.0.status))
    }
}

/// A string code or a name as it is written in a table: quoted unless it is an identifier.
struct InTable<'a>(&'a str);

impl fmt::Display for InTable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if is_identifier(self.0) { f.write_str(self.0) } else { field::quote(f, self.0) }
    }
}

fn code_in_table(code: &LockCode) -> String {
    match code {
        LockCode::Number(number) => number.to_string(),
        LockCode::Text(text) => InTable(text).to_string(),
    }
}

fn is_identifier(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text.chars().all(|char| char.is_ascii_alphanumeric() || char == '_')
}
