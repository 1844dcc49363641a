//! The differences between two locks, as Markdown: [`LockChanges`].

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;
use core::fmt;

use super::{Lock, LockCode, LockRow};
use crate::export::markdown::{Code, Text};

/// The changes between two locks, from [`Lock::changes_since`]. `Display` writes them as Markdown:
/// a changelog of the codes.
///
/// The sections are `### Added`, `### Removed`, `### Renamed`, `### Renumbered`, `### Reused`,
/// `### Status changed`, `### Retired` and `### No longer retired`. Empty ones are left out. A
/// retired code that is used again is under `### Reused`. A new row with a code that another row
/// keeps is under `### Added`, with the name of that row. If a row has left its code to another
/// one, the row is under `### Renumbered` and the code under `### Reused`.
#[derive(Clone, Debug)]
pub struct LockChanges<'a>(pub(super) Vec<Change<'a>>);

/// A change of one code. If there are two rows, the first is the old one.
#[derive(Clone, Copy, Debug)]
pub enum Change<'a> {
    Added(&'a LockRow),
    /// A new row has a code that an old row still has.
    Shared {
        kept: &'a LockRow,
        added: &'a LockRow,
    },
    Removed(&'a LockRow),
    /// The code and status are the same, the name is different.
    Renamed(&'a LockRow, &'a LockRow),
    /// The name is the same, the code is different, and no other row has the old code now.
    Renumbered(&'a LockRow, &'a LockRow),
    /// The same, but another row has the old code now.
    MovedAway(&'a LockRow, &'a LockRow),
    /// The code is the same, but the name is different, and so is the status, or the new name had
    /// another code before. The old name can have another code now.
    Reused {
        old: &'a LockRow,
        new: &'a LockRow,
        elsewhere: Option<&'a LockRow>,
    },
    StatusChanged(&'a LockRow, &'a LockRow),
    /// The row is gone, and its code is retired.
    Retired(&'a LockRow),
    /// A code that no row had is retired.
    RetiredUnused(&'a LockCode),
    /// A row has a code that was retired.
    Back(&'a LockRow),
    /// A code is no longer retired.
    NoLongerRetired(&'a LockCode),
}

impl<'a> LockChanges<'a> {
    pub(super) fn between(old: &'a Lock, new: &'a Lock) -> Self {
        let mut gone: Vec<&LockRow> = old.rows.difference(&new.rows).collect();
        let mut come: Vec<&LockRow> = new.rows.difference(&old.rows).collect();
        let mut changes = Vec::new();
        let code_and_name = |row: &'a LockRow| (&row.code, &*row.name);
        let same_row =
            take_pairs(&mut gone, &mut come, |gone| Some(code_and_name(gone)), code_and_name);
        changes.extend(same_row.into_iter().map(|(old, new)| Change::StatusChanged(old, new)));
        // Pairs with the same code and pairs with the same name are found independently, because a
        // row that moves can leave its code to another row.
        let (mut left, mut taken) = (gone.clone(), come.clone());
        let code_and_status = |row: &'a LockRow| (&row.code, row.status);
        let mut same_code =
            take_pairs(&mut left, &mut taken, |gone| Some(code_and_status(gone)), code_and_status);
        let code_alone = |row: &'a LockRow| &row.code;
        same_code.extend(take_pairs(
            &mut left,
            &mut taken,
            |gone| Some(code_alone(gone)),
            code_alone,
        ));
        let name_if_movable = |gone: &'a LockRow| {
            let is_movable = gone.has_own_name() && !new.retired.contains(&gone.code);
            is_movable.then_some(&*gone.name)
        };
        let moved = take_pairs(&mut gone, &mut come, name_if_movable, |come| &*come.name);
        let moved_to: BTreeMap<&LockRow, &LockRow> = moved.iter().copied().collect();
        let (old_names, new_names) = (Names::of(old), Names::of(new));
        changes.extend(same_code.iter().map(|&(gone, come)| {
            let elsewhere = moved_to.get(gone).copied().or_else(|| new_names.elsewhere(gone));
            let is_reused = gone.status != come.status
                || elsewhere.is_some()
                || old_names.elsewhere(come).is_some();
            if is_reused {
                Change::Reused { old: gone, new: come, elsewhere }
            } else {
                Change::Renamed(gone, come)
            }
        }));
        let replaced: BTreeSet<&LockRow> = same_code.iter().map(|&(gone, _)| gone).collect();
        changes.extend(moved.into_iter().map(|(from, to)| {
            if replaced.contains(from) {
                Change::MovedAway(from, to)
            } else {
                Change::Renumbered(from, to)
            }
        }));
        gone.retain(|row| !replaced.contains(row));
        changes.extend(gone.into_iter().map(|row| {
            if new.retired.contains(&row.code) {
                Change::Retired(row)
            } else {
                Change::Removed(row)
            }
        }));
        let come: BTreeSet<&LockRow> = come.into_iter().collect();
        for row in taken {
            if old.retired.contains(&row.code) {
                changes.push(Change::Back(row));
            } else if come.contains(row) {
                let kept = new.rows_of(&row.code).find(|other| old.rows.contains(other));
                changes.push(match kept {
                    Some(kept) => Change::Shared { kept, added: row },
                    None => Change::Added(row),
                });
            }
        }
        let newly_retired = new.retired.difference(&old.retired);
        changes.extend(newly_retired.filter(|code| !old.has_code(code)).map(Change::RetiredUnused));
        let no_longer = old.retired.difference(&new.retired);
        changes.extend(no_longer.filter(|code| !new.has_code(code)).map(Change::NoLongerRetired));
        changes.sort_by(|one, other| one.code().cmp(other.code()));
        Self(changes)
    }

    /// Whether there are no changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Pairs each old row with the first new row that has its key, and removes both from the lists. An
/// old row without a key stays.
fn take_pairs<'a, K: Ord>(
    gone: &mut Vec<&'a LockRow>,
    come: &mut Vec<&'a LockRow>,
    gone_key: impl Fn(&'a LockRow) -> Option<K>,
    come_key: impl Fn(&'a LockRow) -> K,
) -> Vec<(&'a LockRow, &'a LockRow)> {
    // From the last to the first, so that `pop` gives the first.
    let mut by_key: BTreeMap<K, Vec<&LockRow>> = BTreeMap::new();
    for &row in come.iter().rev() {
        by_key.entry(come_key(row)).or_default().push(row);
    }
    let mut pairs = Vec::new();
    gone.retain(|&gone| {
        let same_key = gone_key(gone).and_then(|key| by_key.get_mut(&key));
        let Some(come) = same_key.and_then(Vec::pop) else { return true };
        pairs.push((gone, come));
        false
    });
    let taken: BTreeSet<&LockRow> = pairs.iter().map(|&(_, come)| come).collect();
    come.retain(|row| !taken.contains(row));
    pairs
}

/// The rows of a lock by name, in order.
struct Names<'a>(BTreeMap<&'a str, Vec<&'a LockRow>>);

impl<'a> Names<'a> {
    fn of(lock: &'a Lock) -> Self {
        let mut names: BTreeMap<&str, Vec<&LockRow>> = BTreeMap::new();
        for row in &lock.rows {
            names.entry(&row.name).or_default().push(row);
        }
        Self(names)
    }

    /// A row with the same name and another code.
    fn elsewhere(&self, row: &LockRow) -> Option<&'a LockRow> {
        let same_name = self.0.get(&*row.name).filter(|_| row.has_own_name())?;
        same_name.iter().copied().find(|other| other.code != row.code)
    }
}

impl LockRow {
    /// Whether the row has a name that is not just its code, as in a table without names.
    fn has_own_name(&self) -> bool {
        self.name != self.code.exact()
    }
}

impl Change<'_> {
    pub(super) fn code(&self) -> &LockCode {
        match self {
            Self::Added(row)
            | Self::Removed(row)
            | Self::Renamed(row, _)
            | Self::Renumbered(row, _)
            | Self::MovedAway(row, _)
            | Self::Reused { old: row, .. }
            | Self::StatusChanged(row, _)
            | Self::Retired(row)
            | Self::Shared { added: row, .. }
            | Self::Back(row) => &row.code,
            Self::RetiredUnused(code) | Self::NoLongerRetired(code) => code,
        }
    }

    fn heading(&self) -> &'static str {
        match self {
            Self::Added(_) | Self::Shared { .. } => "Added",
            Self::Removed(_) => "Removed",
            Self::Renamed(..) => "Renamed",
            Self::Renumbered(..) | Self::MovedAway(..) => "Renumbered",
            Self::Reused { .. } | Self::Back(_) => "Reused",
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

/// Writes the change as Markdown on one line, without repeating the heading.
impl fmt::Display for Change<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Added(row) | Self::Removed(row) | Self::Retired(row) => {
                write!(f, "{}, {}", Named(row), Status(row.status))
            }
            Self::Shared { kept, added } => {
                write!(f, "{}, {}, beside {}", Named(added), Status(added.status), Text(&kept.name))
            }
            Self::Renamed(old, new) => write!(f, "{} → {}", Named(old), Text(&new.name)),
            Self::Renumbered(old, new) | Self::MovedAway(old, new) => {
                write!(f, "{} → {}", Named(old), Code(&new.code.exact()))
            }
            Self::Reused { old, new, .. } => write!(
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

/// The code, and the name unless it is the same.
struct Named<'a>(&'a LockRow);

impl fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Code(&self.0.code.exact()).fmt(f)?;
        if self.0.has_own_name() { write!(f, " {}", Text(&self.0.name)) } else { Ok(()) }
    }
}

/// A status as text.
pub struct Status(pub Option<u16>);

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(status) => write!(f, "status {status}"),
            None => f.write_str("no status"),
        }
    }
}
