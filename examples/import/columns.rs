//! Matches the columns of a list with those of the table, by usual names and by the options.

use std::collections::HashSet;

use knox_errors::Action;

use crate::args::Wanted;
use crate::list::{List, Role};
use crate::literal::is_ident;
use crate::names::{free, getter};
use crate::number::Number;
use crate::report::Report;
use crate::usual::{NUMBERS, USUAL, plain, usual_role};

/// The use of each column of a list, by its index.
pub struct Columns {
    pub uses: Vec<Use>,
}

#[derive(Clone, PartialEq, Eq)]
pub enum Use {
    Standard(Role),
    /// A custom column with this getter.
    Custom(String),
    LeftOut,
}

/// The items that the macro generates, whose names a getter cannot have.
#[rustfmt::skip]
const RESERVED: [&str; 24] = [
    "action", "aliases", "code", "code_action", "code_description", "code_docs_url", "code_items",
    "code_name", "code_retry_after", "code_status", "code_value", "description", "find", "from",
    "from_code", "from_name", "from_str", "index", "name", "retry_after", "row", "status",
    "to_string", "try_from",
];

/// Whether a column of this name is likely a standard one, or is named by an option.
pub fn is_usual(header: &str, wanted: &Wanted) -> bool {
    let is_same = |name: &String| plain(name) == plain(header);
    usual_role(header).is_some()
        || wanted.roles.iter().any(|(_, name)| is_same(name))
        || wanted.skipped.iter().any(is_same)
}

/// The column that an option names, by its header or its number.
pub fn position(list: &List, name: &str) -> Option<usize> {
    let headers = list.header.iter().flatten();
    let exact = || headers.clone().position(|header| header == name);
    let alike = || headers.clone().position(|header| plain(header) == plain(name));
    let number =
        || name.parse::<usize>().ok()?.checked_sub(1).filter(|&index| index < list.width());
    exact().or_else(alike).or_else(number)
}

impl Columns {
    pub fn of(list: &List, wanted: &Wanted, report: &mut Report) -> Result<Self, String> {
        let plain = list.header.iter().flatten().map(|header| plain(header)).collect();
        let of = vec![None; list.width()];
        let mut roles = Roles { list, plain, of, skipped: HashSet::new() };
        roles.ask(wanted)?;
        roles.guess();
        if !roles.has(Role::Code) {
            return Err(no_code(list));
        }
        let Roles { of, skipped, .. } = roles;
        let asked_for: Vec<_> =
            wanted.roles.iter().filter_map(|(_, name)| position(list, name)).collect();
        let (mut uses, mut getters) = (Vec::new(), HashSet::new());
        for (index, role) in of.into_iter().enumerate() {
            let is_asked_for = asked_for.contains(&index);
            let is_blank = list.cells(index).next().is_none();
            uses.push(match role {
                _ if skipped.contains(&index) => Use::LeftOut,
                _ if is_blank => {
                    let column = shown(list, index);
                    report.about_all(format!("column {column}: left out: all its cells are blank"));
                    Use::LeftOut
                }
                Some(role) if is_asked_for || holds(list, index, role) => Use::Standard(role),
                Some(role) => {
                    let (column, name, expected) =
                        (shown(list, index), role.name(), expected(role));
                    let why = format!("column {column}: not `{name}`");
                    for (line, cell) in misfits(list, index, role) {
                        report.like(line, &why, format!("{why}: `{cell:.60}` is not {expected}"));
                    }
                    Use::Custom(unique_getter(list, index, &mut getters))
                }
                None => Use::Custom(unique_getter(list, index, &mut getters)),
            });
        }
        Ok(Self { uses })
    }

    pub fn position(&self, role: Role) -> Option<usize> {
        self.uses.iter().position(|used| *used == Use::Standard(role))
    }

    /// Reports the use of each column.
    pub fn describe(&self, list: &List, report: &mut Report) {
        for (index, used) in self.uses.iter().enumerate() {
            let column = shown(list, index);
            match used {
                Use::Standard(role) => {
                    report.about_all(format!("column {column}: `{}`", role.name()));
                }
                Use::Custom(getter) => {
                    report.about_all(format!("column {column}: custom column `{getter}`"));
                }
                Use::LeftOut if list.cells(index).next().is_none() => {}
                Use::LeftOut => report.about_all(format!("column {column}: left out by --skip")),
            }
        }
    }
}

struct Roles<'a> {
    list: &'a List,
    /// The header in the spelling of the usual names.
    plain: Vec<String>,
    of: Vec<Option<Role>>,
    skipped: HashSet<usize>,
}

impl Roles<'_> {
    fn has(&self, role: Role) -> bool {
        self.of.contains(&Some(role))
    }

    fn is_free(&self, index: usize) -> bool {
        self.of[index].is_none() && !self.skipped.contains(&index)
    }

    /// Assigns the columns that options name; another list may have them.
    fn ask(&mut self, wanted: &Wanted) -> Result<(), String> {
        for name in &wanted.skipped {
            self.skipped.extend(position(self.list, name));
        }
        for (role, name) in &wanted.roles {
            let Some(index) = position(self.list, name) else { continue };
            if !self.is_free(index) {
                return Err(format!("column {} is asked for twice", shown(self.list, index)));
            }
            self.of[index] = Some(*role);
        }
        Ok(())
    }

    /// Assigns the other columns, by the reader's knowledge and by their names.
    fn guess(&mut self) {
        for (index, role) in self.list.roles.iter().enumerate() {
            match role {
                Some(role) if index < self.of.len() && self.is_free(index) && !self.has(*role) => {
                    self.of[index] = Some(*role);
                }
                _ => {}
            }
        }
        self.guess_number();
        for role in Role::ALL {
            if self.has(role) {
                continue;
            }
            if let Some(index) = self.usual(role) {
                self.of[index] = Some(role);
            }
        }
        self.guess_name();
    }

    /// If a second column of strings beside the descriptions holds only identifiers, it holds
    /// the names: `code`, `message`, `description` with `ACCESS_TOKEN_EXPIRED` as message.
    fn guess_name(&mut self) {
        if self.has(Role::Name) || !self.has(Role::Description) {
            return;
        }
        if let Some(index) = self.usual(Role::Description) {
            let mut cells = self.list.cells(index).peekable();
            if cells.peek().is_some() && cells.all(is_identifier) {
                self.of[index] = Some(Role::Name);
            }
        }
    }

    /// The column with the likeliest name for this role.
    fn usual(&self, role: Role) -> Option<usize> {
        let (_, names) = USUAL.iter().find(|(usual, _)| *usual == role)?;
        names.iter().find_map(|name| self.free_with_name(name))
    }

    fn free_with_name(&self, name: &str) -> Option<usize> {
        (0..self.plain.len()).find(|&index| self.plain[index] == name && self.is_free(index))
    }

    /// If a column `code` holds no numbers and one beside it does, they are the name and the
    /// code.
    fn guess_number(&mut self) {
        if self.has(Role::Code) {
            return;
        }
        let Some(code) = self.free_with_name("code").or_else(|| self.free_with_name("error_code"))
        else {
            return;
        };
        let number = NUMBERS.iter().find_map(|name| self.free_with_name(name));
        let holds_numbers =
            |index: usize| self.list.cells(index).all(|cell| Number::of(cell).is_some());
        match number {
            Some(number) if number != code && !holds_numbers(code) && holds_numbers(number) => {
                self.of[number] = Some(Role::Code);
                if !self.has(Role::Name) && self.usual(Role::Name).is_none() {
                    self.of[code] = Some(Role::Name);
                }
            }
            _ => {}
        }
    }
}

/// Whether every cell is valid for the role.
fn holds(list: &List, index: usize, role: Role) -> bool {
    misfits(list, index, role).next().is_none()
}

/// The cells that are not valid for the role, each after its line.
fn misfits(list: &List, index: usize, role: Role) -> impl Iterator<Item = (usize, &str)> {
    let cells = (0..list.rows.len()).map(move |row| (list.rows[row].line, list.cell(row, index)));
    cells.filter(move |(_, cell)| !cell.is_empty() && !is_cell_of(role, cell))
}

/// Whether a non-blank cell is valid for the role.
pub fn is_cell_of(role: Role, cell: &str) -> bool {
    match role {
        Role::Code | Role::Name | Role::Description => true,
        Role::Status => cell.parse::<u16>().is_ok_and(|status| (100..=999).contains(&status)),
        Role::Action => Action::ALL.iter().any(|action| action.name() == cell),
        Role::RetryAfter => cell.parse::<u32>().is_ok_and(|wait| wait <= MAX_SECONDS),
    }
}

pub fn expected(role: Role) -> &'static str {
    match role {
        Role::Status => "an HTTP status from 100 to 999",
        Role::Action => "a variant of `Action`",
        Role::RetryAfter => "a wait of whole seconds, up to a year",
        Role::Code | Role::Name | Role::Description => "a string",
    }
}

/// A year, as in the macro.
const MAX_SECONDS: u32 = 365 * 24 * 60 * 60;

/// Whether a string is an identifier of several words, or of capital letters.
fn is_identifier(cell: &str) -> bool {
    is_ident(cell) && (cell.contains('_') || !cell.contains(|c: char| c.is_ascii_lowercase()))
}

/// The column as it is reported: its header or its number.
fn shown(list: &List, index: usize) -> String {
    match list.header.as_ref().and_then(|header| header.get(index)) {
        Some(header) if !header.trim().is_empty() => format!("`{}`", header.trim()),
        _ => format!("{}", index + 1),
    }
}

fn unique_getter(list: &List, index: usize, taken: &mut HashSet<String>) -> String {
    let header = list.header.as_ref().and_then(|header| header.get(index));
    let mut getter = getter(header.map_or("", |header| header.trim()), index + 1);
    if RESERVED.contains(&getter.as_str()) {
        getter.push_str("_text");
    }
    let getter = free(&getter, "_", |name| taken.contains(name));
    taken.insert(getter.clone());
    getter
}

fn no_code(list: &List) -> String {
    let columns: Vec<_> = (0..list.width()).map(|index| shown(list, index)).collect();
    format!(
        "no column of codes was found: name it with --code; the columns are {}",
        columns.join(", ")
    )
}
