//! Which rows of a list become rows of the table: each code and each name is there once.

use std::collections::HashMap;

use crate::code_type::{CodeValue, Scheme};
use crate::columns::{Columns, Use};
use crate::list::{List, Role};
use crate::report::Report;

/// A row of the list that stays one of the table.
pub struct Kept<'a> {
    pub line: usize,
    /// Its index in the list.
    pub index: usize,
    pub code: &'a str,
    pub name: Name<'a>,
    /// Further ones.
    pub names: Vec<&'a str>,
}

/// What a row is called.
pub enum Name<'a> {
    Own(&'a str),
    /// It has none.
    Blank,
    /// Another row has it.
    Taken(&'a str),
    /// It is read as the code of another row.
    Misleading,
}

/// The columns of a list that make its rows different.
pub struct Rows<'a> {
    pub list: &'a List,
    pub columns: &'a Columns,
    pub scheme: &'a Scheme,
    pub code: usize,
    pub name: Option<usize>,
}

/// What is kept so far.
#[derive(Default)]
struct Found<'a> {
    kept: Vec<Kept<'a>>,
    by_code: HashMap<CodeValue, usize>,
    by_name: HashMap<&'a str, usize>,
}

impl<'a> Rows<'a> {
    /// The rows that become rows of the table. What happens to the others is reported.
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
                report.at(record.line, "left out, as it has no code");
            } else if let Some(&first) = found.by_code.get(&value) {
                self.add_to(first, index, read.is_none(), &mut found, report);
            } else {
                // A lookup tries codes first, and would give that row.
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

    /// The name of a new row, if it can have that of the list.
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
        report.at(line, format!("`{name}` is the name of line {first} already, and names are unique: the row is named by its code"));
        Name::Taken(name)
    }

    /// Makes the name of a row with the code of another one a further name of that, if it
    /// can be: one that is a code is found by that already.
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
        let mut what = format!("left out, as code `{code}` is that of line {}", row.line);
        if is_further {
            row.names.push(name);
            found.by_name.insert(name, first);
            what = format!(
                "code `{code}` is that of line {}: `{name}` is a further name of it",
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

    /// The columns beside code and name whose cells the second row has and the first has not.
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
            report.at(record.line, "left out what follows its last column");
        }
    }
}
