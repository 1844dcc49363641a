//! The codes that were given out, as a file for review: [`Lock`].

mod changes;
mod check;
mod field;
mod read;

use alloc::collections::BTreeSet;
use alloc::string::{String, ToString};
use core::fmt;
use core::str::FromStr;

use super::parts::{self, Part};
use super::{Document, Source};
use crate::catalogue::CataloguePart;
use crate::{CodeValue, Row, Table};
use field::Field;

pub use changes::LockChanges;
pub use check::LockError;

/// The codes that a table or an error type has given out, to be kept as a file of your
/// repository: by [`Document::lock`], or read from such a file by [`str::parse`].
///
/// The file has a line for each code, aliases included: the code, its status and its name,
/// separated by tabs. The status is empty where the row has none. A retired code, from
/// `#[knox(retired(…))]`, has `retired` before it and nothing after it; one that a row of
/// another table has is listed as that row alone. Numbers come first, by
/// value, then texts; a text that reads as a number is quoted, and so is one with invisible
/// characters. Codes are written as they are sent on the wire. Where other codes than those
/// listed may come, the lock does not say so.
///
/// ```
/// use knox_errors::{export::Document, knox_codes};
///
/// knox_codes! {
///     #[knox(retired(4220002))]
///     pub enum GatewayCode: u32 {
///         code    | name                 | status;
///         4290001 | TENANT_BUSY          | 429;
///         4220001 | DEVICE_LIMIT_REACHED | 422;
///     }
/// }
///
/// assert_eq!(Document::of::<GatewayCode>().lock().to_string(), "\
/// 4220001\t422\tDEVICE_LIMIT_REACHED
/// retired\t4220002
/// 4290001\t429\tTENANT_BUSY
/// ");
/// ```
///
/// # A test that guards the codes
///
/// Once callers depend on a code, it must not change. This test fails where the table and the
/// file disagree about a code of the file: it is removed, has another name, status or code, or is
/// used for something else. New codes pass, and `BLESS=1 cargo test` adds them to the file.
///
/// ```no_run
/// # use knox_errors::HttpCode as GatewayCode;
/// use knox_errors::export::Document;
///
/// let (lock, file) = (Document::of::<GatewayCode>().lock(), "docs/errors.lock");
/// let is_blessed = std::env::var_os("BLESS").is_some();
/// if std::fs::exists(file)? {
///     lock.check(&std::fs::read_to_string(file)?)?;
/// } else if !is_blessed {
///     return Err(format!("there is no {file}: `BLESS=1 cargo test` writes it").into());
/// }
/// if is_blessed {
///     std::fs::write(file, lock.to_string())?;
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    rows: BTreeSet<LockRow>,
    /// Those that no row has.
    retired: BTreeSet<LockCode>,
}

/// A code that a row has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct LockRow {
    code: LockCode,
    status: Option<u16>,
    name: String,
}

/// Numbers are less than texts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum LockCode {
    Number(i128),
    Text(String),
}

impl Lock {
    pub(super) fn of(document: &Document<'_>) -> Self {
        let mut lock = Self::default();
        let rows = parts::of(document).into_iter().flat_map(|Part { rows, .. }| rows);
        rows.for_each(|row| lock.add(row));
        match document.source {
            Source::Tables(tables) => tables.iter().for_each(|table| lock.retire(table)),
            Source::Catalogue(catalogue) => catalogue.parts(&mut |part| match part {
                CataloguePart::Table(table) => lock.retire(table),
                CataloguePart::Row(row) => lock.retire(row.table()),
                CataloguePart::Open(_) | CataloguePart::Uncoded(_) => {}
            }),
        }
        // A code that one table retired may be in use in another.
        let mut retired = core::mem::take(&mut lock.retired);
        retired.retain(|code| !lock.has_code(code));
        lock.retired = retired;
        lock
    }

    fn add(&mut self, row: Row) {
        let of_code = |code| LockRow {
            code: LockCode::from(code),
            status: row.status(),
            name: row.name().into(),
        };
        self.rows.extend(row.codes().map(of_code));
    }

    /// Adds what the table and its bases retired.
    fn retire(&mut self, table: &'static Table) {
        self.retired.extend(table.retired().map(LockCode::from));
        table.bases().iter().for_each(|base| self.retire(base));
    }

    fn has_code(&self, code: &LockCode) -> bool {
        self.rows_of(code).next().is_some()
    }

    /// The rows that have the code: more than one where several tables have it.
    fn rows_of<'a>(&'a self, code: &LockCode) -> impl Iterator<Item = &'a LockRow> + use<'a> {
        // Rows are in order of their codes, and no row of the code precedes this one.
        let first = LockRow { code: code.clone(), status: None, name: String::new() };
        let code = code.clone();
        self.rows.range(first..).take_while(move |row| row.code == code)
    }

    /// Whether there are neither rows nor retired codes.
    fn has_nothing(&self) -> bool {
        self.rows.is_empty() && self.retired.is_empty()
    }

    /// Checks that no code of a lock file has changed: `on_file` is the text of the file, and
    /// this is the lock of today.
    ///
    /// Passes where this lock has codes that the file does not have, and where codes of the
    /// file are retired now. A code of the file that a row of another table has now too is not
    /// new. A change that is meant, before callers depend on the code say, is made by hand in
    /// the file too, so that it shows in review.
    ///
    /// The file need not be sorted, as two branches that both add codes are merged.
    ///
    /// # Errors
    ///
    /// Has one line for each code that was removed, renamed, renumbered or reused, that has
    /// another status, that a second row was given, or that was retired and is used again or no
    /// longer listed: what it was, what it is, and what to do. Where lines of the file have one code, and fewer rows have it
    /// now, one with their numbers. Of a file that is not a lock, one for each line that is
    /// damaged, with its number: a code that one line retires and another has is damage too. An
    /// empty file is an error unless this lock is empty too.
    ///
    /// ```
    /// use knox_errors::{export::Document, knox_codes};
    ///
    /// knox_codes! {
    ///     enum GatewayCode: u32 {
    ///         code    | name        | status;
    ///         4290001 | TENANT_BUSY | 503;
    ///         4290002 | TENANT_SLOW | 429;
    ///     }
    /// }
    ///
    /// let on_file = "4220001\t422\tDEVICE_LIMIT_REACHED\n4290001\t429\tTENANT_BUSY\n";
    /// let error = Document::of::<GatewayCode>().lock().check(on_file).unwrap_err();
    /// assert_eq!(error.to_string(), "\
    /// 4220001 was DEVICE_LIMIT_REACHED with status 422, and is removed: add the row again, or \
    /// list the code in `#[knox(retired(4220001))]` of its table, or of the error's enum where the \
    /// table still has the code
    /// 4290001 TENANT_BUSY had status 429, and has status 503: give it status 429 again, or give \
    /// the new meaning a new code");
    /// ```
    pub fn check(&self, on_file: &str) -> Result<(), LockError> {
        check::check(on_file, self)
    }

    /// What has changed since an older lock, the changelog of codes.
    ///
    /// ```
    /// use knox_errors::export::Lock;
    ///
    /// let old: Lock = "4290001\t429\tTENANT_BUSY\n".parse()?;
    /// let new: Lock = "4220001\t422\tDEVICE_LIMIT_REACHED\nretired\t4290001\n".parse()?;
    /// assert_eq!(
    ///     new.changes_since(&old).to_string(),
    ///     "### Added\n\n- `4220001` DEVICE_LIMIT_REACHED, status 422\n\
    ///     \n### Retired\n\n- `4290001` TENANT_BUSY, status 429\n"
    /// );
    /// # Ok::<(), knox_errors::export::LockError>(())
    /// ```
    #[must_use]
    pub fn changes_since<'a>(&'a self, old: &'a Self) -> LockChanges<'a> {
        LockChanges::between(old, self)
    }
}

/// Reads the text of a lock file.
impl FromStr for Lock {
    type Err = LockError;

    fn from_str(text: &str) -> Result<Self, LockError> {
        read::read(text).map(|file| file.lock)
    }
}

/// Writes the text of a lock file, with a line end at the end; nothing for a lock of no codes.
impl fmt::Display for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut retired = self.retired.iter().peekable();
        for row in &self.rows {
            while let Some(code) = retired.next_if(|code| **code < row.code) {
                writeln!(f, "retired\t{code}")?;
            }
            write!(f, "{}\t", row.code)?;
            if let Some(status) = row.status {
                write!(f, "{status}")?;
            }
            writeln!(f, "\t{}", Field(&row.name))?;
        }
        retired.try_for_each(|code| writeln!(f, "retired\t{code}"))
    }
}

impl From<CodeValue<'static>> for LockCode {
    fn from(code: CodeValue<'static>) -> Self {
        match code {
            CodeValue::Number(number) => Self::Number(number),
            CodeValue::Text(text) => Self::Text(text.into()),
        }
    }
}

/// Writes the code as a field of a lock file.
impl fmt::Display for LockCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) if field::is_number(text) => field::quote(f, text),
            Self::Text(text) => Field(text).fmt(f),
        }
    }
}

impl LockCode {
    /// The code without quotes.
    fn exact(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text.clone(),
        }
    }
}
