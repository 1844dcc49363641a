//! The published codes as a file for review: [`Lock`].

mod changes;
mod check;
mod field;
mod read;

use alloc::collections::BTreeSet;
use alloc::string::{String, ToString};
use core::fmt;
use core::str::FromStr;

use super::Document;
use super::parts::{self, Part};
use crate::catalogue::CataloguePart;
use crate::{CodeValue, Row, Table};
use field::Field;

pub use changes::LockChanges;
pub use check::LockError;

/// The codes that a table or an error type has published. Keep them as a file in your repository.
/// [`Document::lock`] makes a lock, and [`str::parse`] reads one from the file.
///
/// The file has a line for each code and alias: the code, its status and its name, separated by
/// tabs. The status is empty if the row has none. The line of a retired code, from
/// `#[knox(retired(…))]`, is `retired` and the code. If a row of another table has a retired code,
/// only the row is listed. Numbers come first, in ascending order, then strings. Strings that look
/// like a number or contain invisible characters are quoted. Codes are written as services send
/// them. The lock does not show whether codes that are not listed are possible.
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
/// # Testing that codes do not change
///
/// Once callers depend on a code, it must not change. This test fails if the table and the file
/// disagree about a code in the file: if the code is removed, has another name, status or code, or
/// is used for something else. New codes pass, and `BLESS=1 cargo test` adds them to the file.
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
    /// Retired codes that no row has.
    retired: BTreeSet<LockCode>,
}

/// A code of a row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct LockRow {
    code: LockCode,
    status: Option<u16>,
    name: String,
}

/// Numbers are ordered before strings.
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
        document.catalogue_parts(&mut |part| match part {
            CataloguePart::Table(table) => lock.retire(table),
            CataloguePart::Row(row) => lock.retire(row.table()),
            CataloguePart::Open(_) | CataloguePart::Uncoded(_) => {}
        });
        // A code that one table has retired can be in use in another.
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

    /// Adds the retired codes of a table and its bases.
    fn retire(&mut self, table: &'static Table) {
        self.retired.extend(table.retired().map(LockCode::from));
        table.bases().iter().for_each(|base| self.retire(base));
    }

    fn has_code(&self, code: &LockCode) -> bool {
        self.rows_of(code).next().is_some()
    }

    /// The rows with this code. There are several if several tables have it.
    fn rows_of<'a>(&'a self, code: &LockCode) -> impl Iterator<Item = &'a LockRow> + use<'a> {
        // Rows are ordered by code, and this is the smallest possible row with the code.
        let first = LockRow { code: code.clone(), status: None, name: String::new() };
        let code = code.clone();
        self.rows.range(first..).take_while(move |row| row.code == code)
    }

    /// Whether there are no rows and no retired codes.
    fn has_nothing(&self) -> bool {
        self.rows.is_empty() && self.retired.is_empty()
    }

    /// Checks that no code of a lock file has changed. `on_file` is the content of the file, and
    /// `self` is the lock of the current table.
    ///
    /// New codes pass, and so do codes of the file that are retired now. A second row for a code of
    /// the file does not pass as new. To make an intended change, for example before callers depend
    /// on a code, edit the file by hand too: review then shows it.
    ///
    /// The file need not be sorted, because merging two branches that both add codes can mix lines.
    ///
    /// # Errors
    ///
    /// The error has one line for each code that was removed, renamed, renumbered or reused, that
    /// has another status, that a second row has now, or that was retired and is in use or no
    /// longer listed. The line has the old and the new state, and what to do. If several lines of
    /// the file have the same code and fewer rows have it now, one line has their numbers.
    ///
    /// If the file is not a lock, the error has one line for each damaged line, with its number.
    /// A code that is both retired and in use in the file is damage too. An empty file is an error
    /// unless this lock is empty too.
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
    /// 4220001 was DEVICE_LIMIT_REACHED with status 422, and is removed: bring back the row or the \
    /// variant, or list the code in `#[knox(retired(4220001))]` of its table, or of the error's \
    /// enum if the table still has the code
    /// 4290001 TENANT_BUSY had status 429, and has status 503: give it status 429 again, or give \
    /// the new meaning a new code");
    /// ```
    pub fn check(&self, on_file: &str) -> Result<(), LockError> {
        check::check(on_file, self)
    }

    /// The changes since an older lock: a changelog of the codes.
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

/// Reads the content of a lock file.
impl FromStr for Lock {
    type Err = LockError;

    fn from_str(text: &str) -> Result<Self, LockError> {
        read::read(text).map(|file| file.lock)
    }
}

/// Writes the content of a lock file, with a line end at the end. Writes nothing for an empty lock.
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
