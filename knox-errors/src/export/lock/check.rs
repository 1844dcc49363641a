//! Which changes break callers: [`LockError`].

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::error::Error;
use core::fmt;

use super::changes::{Change, LockChanges, Status};
use super::field::{self, Field};
use super::{Lock, LockCode, LockRow};

/// Why [`Lock::check`] fails, or a text is not a [`Lock`]; shows one finding a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockError {
    findings: Vec<String>,
}

impl LockError {
    pub(super) const fn new(findings: Vec<String>) -> Self {
        Self { findings }
    }

    /// Each finding, on one line.
    pub fn findings(&self) -> impl ExactSizeIterator<Item = &str> {
        self.findings.iter().map(String::as_str)
    }
}

impl fmt::Display for LockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.findings.join("\n"))
    }
}

impl Error for LockError {}

pub fn check(on_file: &Lock, now: &Lock) -> Result<(), LockError> {
    let LockChanges(changes) = now.changes_since(on_file);
    let findings: Vec<String> = changes.into_iter().filter_map(finding).collect();
    if findings.is_empty() { Ok(()) } else { Err(LockError { findings }) }
}

/// What a change was, what it is now, and what to do; nothing for one that breaks no caller.
fn finding(change: Change<'_>) -> Option<String> {
    Some(match change {
        Change::Added(_) | Change::Retired(_) | Change::RetiredUnused(_) => return None,
        Change::Removed(row) => format!(
            "{} was {}, and is removed: add the row again, or list the code in \
            `#[knox(retired({}))]`",
            row.code,
            Meaning(row),
            InTable::code(&row.code)
        ),
        Change::Renamed(old, new) => format!(
            "{} was {old_name}, and is {}: name it {old_name} again; a further name is \
            `#[alias(name = {})]`",
            old.code,
            Field(&new.name),
            InTable::Text(&new.name),
            old_name = Field(&old.name)
        ),
        Change::Renumbered(old, new) => format!(
            "{} was {name}, which is {} now: give {name} its code again, or keep it with \
            `#[alias({})]`",
            old.code,
            new.code,
            InTable::code(&old.code),
            name = Field(&old.name)
        ),
        Change::Reused(old, new) => format!(
            "{} was {}, and is {}: give the new meaning a new code, and keep or retire this one",
            old.code,
            Meaning(old),
            Meaning(new)
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
            "{} was retired, and is {}: give that a new code, and list this one in \
            `#[knox(retired({}))]` again",
            row.code,
            Meaning(row),
            InTable::code(&row.code)
        ),
        Change::NoLongerRetired(code) => format!(
            "{code} was retired, and is not listed any more: write `#[knox(retired({}))]` again",
            InTable::code(code)
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

/// A code or name as tables write it: quoted unless it is an identifier.
enum InTable<'a> {
    Number(i128),
    Text(&'a str),
}

impl<'a> InTable<'a> {
    fn code(code: &'a LockCode) -> Self {
        match code {
            LockCode::Number(number) => Self::Number(*number),
            LockCode::Text(text) => Self::Text(text),
        }
    }
}

impl fmt::Display for InTable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) if is_identifier(text) => f.write_str(text),
            Self::Text(text) => field::quote(f, text),
        }
    }
}

fn is_identifier(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text.chars().all(|char| char.is_ascii_alphanumeric() || char == '_')
}
