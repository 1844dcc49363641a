//! What differs between two locks, and its Markdown: [`LockChanges`].

use alloc::vec::Vec;
use core::fmt;

use super::{Lock, LockCode, LockRow};
use crate::export::markdown::{Code, Text};

/// What has changed between two locks, by [`Lock::changes_since`]; shows as Markdown, the
/// changelog of codes.
///
/// It is sections that begin with `### Added`, `### Removed`, `### Renamed`, `### Renumbered`,
/// `### Reused`, `### Status changed`, `### Retired` and `### No longer retired`, each where it
/// has something. A retired code that is used again is under `### Reused`.
#[derive(Clone, Debug)]
pub struct LockChanges<'a>(pub(super) Vec<Change<'a>>);

/// A change of one code; of two rows, the first is the old one.
#[derive(Clone, Copy, Debug)]
pub enum Change<'a> {
    Added(&'a LockRow),
    Removed(&'a LockRow),
    /// The same code and status with another name.
    Renamed(&'a LockRow, &'a LockRow),
    /// The same name with another code.
    Renumbered(&'a LockRow, &'a LockRow),
    /// The same code with another name and another status.
    Reused(&'a LockRow, &'a LockRow),
    StatusChanged(&'a LockRow, &'a LockRow),
    /// A row is gone, and its code is listed as retired.
    Retired(&'a LockRow),
    /// A code that no row had is listed as retired.
    RetiredUnused(&'a LockCode),
    /// A row has a code that was retired.
    Back(&'a LockRow),
    /// A code that was retired is not listed as such any more.
    NoLongerRetired(&'a LockCode),
}

impl<'a> LockChanges<'a> {
    pub(super) fn between(old: &'a Lock, new: &'a Lock) -> Self {
        let mut rows = RowChanges {
            gone: old.rows.difference(&new.rows).collect(),
            come: new.rows.difference(&old.rows).collect(),
            found: Vec::new(),
        };
        rows.pair(
            |gone, come| gone.code == come.code && gone.name == come.name,
            Change::StatusChanged,
        );
        let is_retired = |code: &LockCode| new.retired.contains(code) && !new.has_code(code);
        rows.pair(
            |gone, come| gone.name == come.name && gone.has_own_name() && !is_retired(&gone.code),
            Change::Renumbered,
        );
        rows.pair(
            |gone, come| gone.code == come.code && gone.status == come.status,
            Change::Renamed,
        );
        rows.pair(|gone, come| gone.code == come.code, Change::Reused);
        let RowChanges { gone, come, found: mut changes } = rows;
        changes.extend(gone.into_iter().map(|row| {
            if is_retired(&row.code) { Change::Retired(row) } else { Change::Removed(row) }
        }));
        let is_back = |code: &LockCode| old.retired.contains(code) && !old.has_code(code);
        changes
            .extend(come.into_iter().map(|row| {
                if is_back(&row.code) { Change::Back(row) } else { Change::Added(row) }
            }));
        let newly_retired = new.retired.difference(&old.retired);
        changes.extend(newly_retired.filter(|code| !old.has_code(code)).map(Change::RetiredUnused));
        let no_longer = old.retired.difference(&new.retired);
        changes.extend(no_longer.filter(|code| !new.has_code(code)).map(Change::NoLongerRetired));
        changes.sort_by(|one, other| one.code().cmp(other.code()));
        Self(changes)
    }

    /// Whether the locks are equal.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The rows that only one of the locks has, and what is found of them.
struct RowChanges<'a> {
    gone: Vec<&'a LockRow>,
    come: Vec<&'a LockRow>,
    found: Vec<Change<'a>>,
}

impl<'a> RowChanges<'a> {
    /// Takes each old row with the first new one that is its match.
    fn pair(
        &mut self,
        is_match: impl Fn(&LockRow, &LockRow) -> bool,
        change: fn(&'a LockRow, &'a LockRow) -> Change<'a>,
    ) {
        let Self { gone, come, found } = self;
        gone.retain(|gone| {
            let Some(at) = come.iter().position(|come| is_match(gone, come)) else { return true };
            found.push(change(gone, come.remove(at)));
            false
        });
    }
}

impl LockRow {
    /// Whether the name does not only repeat the code, as in a table without names.
    fn has_own_name(&self) -> bool {
        self.name != self.code.exact()
    }
}

impl Change<'_> {
    fn code(&self) -> &LockCode {
        match self {
            Self::Added(row)
            | Self::Removed(row)
            | Self::Renamed(row, _)
            | Self::Renumbered(row, _)
            | Self::Reused(row, _)
            | Self::StatusChanged(row, _)
            | Self::Retired(row)
            | Self::Back(row) => &row.code,
            Self::RetiredUnused(code) | Self::NoLongerRetired(code) => code,
        }
    }

    fn heading(&self) -> &'static str {
        match self {
            Self::Added(_) => "Added",
            Self::Removed(_) => "Removed",
            Self::Renamed(..) => "Renamed",
            Self::Renumbered(..) => "Renumbered",
            Self::Reused(..) | Self::Back(_) => "Reused",
            Self::StatusChanged(..) => "Status changed",
            Self::Retired(_) | Self::RetiredUnused(_) => "Retired",
            Self::NoLongerRetired(_) => "No longer retired",
        }
    }
}

const HEADINGS: [&str; 8] = [
    "Added",
    "Removed",
    "Renamed",
    "Renumbered",
    "Reused",
    "Status changed",
    "Retired",
    "No longer retired",
];

impl fmt::Display for LockChanges<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for heading in HEADINGS {
            let mut changes = self.0.iter().filter(|change| change.heading() == heading).peekable();
            if changes.peek().is_some() {
                write!(f, "{separator}### {heading}\n\n")?;
                separator = "\n";
            }
            changes.try_for_each(|change| writeln!(f, "- {change}"))?;
        }
        Ok(())
    }
}

/// Writes the change as Markdown on one line, without what its heading says.
impl fmt::Display for Change<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Added(row) | Self::Removed(row) | Self::Retired(row) => {
                write!(f, "{}, {}", Named(row), Status(row.status))
            }
            Self::Renamed(old, new) => write!(f, "{} → {}", Named(old), Text(&new.name)),
            Self::Renumbered(old, new) => {
                write!(f, "{} → {}", Named(old), Code(&new.code.exact()))
            }
            Self::Reused(old, new) => write!(
                f,
                "{}, {} → {}, {}",
                Named(old),
                Status(old.status),
                Text(&new.name),
                Status(new.status)
            ),
            Self::StatusChanged(old, new) => {
                write!(f, "{}, {} → {}", Named(old), Status(old.status), Status(new.status))
            }
            Self::Back(row) => {
                write!(f, "{}, {}, was retired", Named(row), Status(row.status))
            }
            Self::RetiredUnused(code) | Self::NoLongerRetired(code) => Code(&code.exact()).fmt(f),
        }
    }
}

/// The code, and the name if it says more.
struct Named<'a>(&'a LockRow);

impl fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Code(&self.0.code.exact()).fmt(f)?;
        if self.0.has_own_name() { write!(f, " {}", Text(&self.0.name)) } else { Ok(()) }
    }
}

/// A status in prose.
pub struct Status(pub Option<u16>);

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(status) => write!(f, "status {status}"),
            None => f.write_str("no status"),
        }
    }
}
