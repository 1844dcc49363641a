//! Chooses the rows of a list that become rows of the table, each with a unique code and name.

use std::collections::HashMap;

use crate::code_type::{CodeValue, Scheme};
use crate::columns::{Columns, Use};
use crate::list::{List, Role};
use crate::report::Report;

/// A row of the list that becomes a row of the table.
pub struct Kept<'a> {
    pub line: usize,
    /// The index in the list.
    pub index: usize,
    pub code: &'a str,
    pub name: Name<'a>,
    /// Further names.
    pub names: Vec<&'a str>,
}

/// The name of a row.
pub enum Name<'a> {
    Own(&'a str),
    /// The list gives none.
    Blank,
    /// Another row has the same name.
    Taken(&'a str),
    /// The name reads as the code of another row.
    Misleading,
}

/// The columns that distinguish rows.
pub struct Rows<'a> {
    pub list: &'a List,
    pub columns: &'a Columns,
    pub scheme: &'a Scheme,
    pub code: usize,
    pub name: Option<usize>,
}

/// The rows that are kept so far.
#[derive(Default)]
struct Found<'a> {
    kept: Vec<Kept<'a>>,
    by_code: HashMap<CodeValue, usize>,
    by_name: HashMap<&'a str, usize>,
}

impl<'a> Rows<'a> {
    /// The rows that become rows of the table. The others are reported.
    pub fn keep(&self, report: &mut Report) -> Vec<Kept<'a>> {
        let mut first_of_code: HashMap<CodeValue, usize> = HashMap::new();
        for index in 0..self.list.rows.len() {
            first_of_code.entry(self.scheme.value(self.code(index))).or_insert(index);
        }
        let mut found = Found::default();
        for (index, record) in self.list.rows.iter().enumerate() {
            self.report_excess(index, report);
            let (code, name) = (self.code(index), self.name(index));
            let value = self.scheme.value(code);
            let read = self.scheme.read(name).filter(|read| first_of_code.contains_key(read));
            if code.is_empty() {
                report.at(record.line, "left out: it has no code");
            } else if let Some(&first) = found.by_code.get(&value) {
                self.add_to(first, index, read.is_none(), &mut found, report);
            } else {
                // A lookup tries codes first, and would find the other row.
                let other = read.filter(|read| *read != value).map(|read| first_of_code[&read]);
                let name = self.own_name(name, other, record.line, &mut found, report);
                found.by_code.insert(value, found.kept.len());
                found.kept.push(Kept { line: record.line, index, code, name, names: Vec::new() });
            }
        }
        found.kept
    }

    fn code(&self, row: usize) -> &'a str {
        self.list.cell(row, self.code)
    }

    fn name(&self, row: usize) -> &'a str {
        self.name.map_or("", |column| self.list.cell(row, column))
    }

    /// The name of a new row: the list's, if it is free.
    fn own_name(
        &self,
        name: &'a str,
        other: Option<usize>,
        line: usize,
        found: &mut Found<'a>,
        report: &mut Report,
    ) -> Name<'a> {
        if name.is_empty() {
            return Name::Blank;
        }
        if let Some(other) = other {
            let other = self.list.rows[other].line;
            report.at(
                line,
                format!(
                    "`{name}` is read as the code of line {other}: the row is named by its code"
                ),
            );
            return Name::Misleading;
        }
        let Some(&first) = found.by_name.get(name) else {
            found.by_name.insert(name, found.kept.len());
            return Name::Own(name);
        };
        let first = found.kept[first].line;
        report.at(line, format!("line {first} already has the name `{name}`, and names are unique: the row is named by its code"));
        Name::Taken(name)
    }

    /// Adds the name of a row with a duplicate code to the first row as another name, unless
    /// it is a code: a lookup finds that already.
    fn add_to(
        &self,
        first: usize,
        index: usize,
        can_be_name: bool,
        found: &mut Found<'a>,
        report: &mut Report,
    ) {
        let (code, name) = (self.code(index), self.name(index));
        let row = &mut found.kept[first];
        let is_further = can_be_name && !name.is_empty() && !found.by_name.contains_key(name);
        let mut what = format!("left out: code `{code}` is that of line {}", row.line);
        if is_further {
            row.names.push(name);
            found.by_name.insert(name, first);
            what = format!(
                "code `{code}` is that of line {}: `{name}` becomes another name of that row",
                row.line
            );
            let lost = self.differing(row.index, index);
            if !lost.is_empty() {
                what.push_str("; left out of it: ");
                what.push_str(&lost.join(", "));
            }
        }
        report.at(self.list.rows[index].line, what);
    }

    /// The columns, besides code and name, that are filled in the second row and blank in the
    /// first.
    fn differing(&self, first: usize, second: usize) -> Vec<String> {
        let mut differing = Vec::new();
        for (column, used) in self.columns.uses.iter().enumerate() {
            let name = match used {
                Use::Standard(Role::Code | Role::Name) | Use::LeftOut => continue,
                Use::Standard(role) => role.name(),
                Use::Custom(getter) => getter,
            };
            let (first, second) = (self.list.cell(first, column), self.list.cell(second, column));
            if !second.is_empty() && first != second {
                differing.push(format!("`{name}`"));
            }
        }
        differing
    }

    fn report_excess(&self, index: usize, report: &mut Report) {
        let record = &self.list.rows[index];
        let excess = record.cells.get(self.columns.uses.len()..).unwrap_or_default();
        if excess.iter().any(|cell| !cell.trim().is_empty()) {
            report.at(record.line, "cells beyond the last column are left out");
        }
    }
}
