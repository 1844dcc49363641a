//! Finds the row that a person means by what was typed: `Table::index_of`.
//!
//! A search without a hit goes through all rows. It reads columns and not rows, so that a table of
//! thousands of rows takes a fraction of a millisecond.

use crate::format::Format;
use crate::likeness::Likeness;
use crate::table_data::{Codes, TableData};
use crate::{CodeValue, Table};

impl Table {
    /// The index of the row whose code or name is most like a string. If several are equally
    /// like it, codes precede names, earlier rows precede later ones, and names of local rows
    /// precede those of bases.
    pub(crate) fn index_of(&self, text: &str) -> Option<usize> {
        let number = decimal(text.trim());
        // `00404` is first the string, in any table, then the number.
        let exact = self.index_of_code(text, &|_| None).or_else(|| {
            let read = |format: &Format| format.read(text.trim());
            self.index_of_code(text, &|data| number.or_else(|| data.format.as_ref().and_then(read)))
        });
        exact.or_else(|| self.index_of_name(text)).or_else(|| {
            let mut found = Found::default();
            self.find_like(text, 0, &mut found);
            found.best()
        })
    }

    /// The index of the first row with exactly this code or alias. `number_in` reads the string as
    /// a number of a table.
    fn index_of_code(
        &self,
        text: &str,
        number_in: &dyn Fn(&TableData) -> Option<i128>,
    ) -> Option<usize> {
        let mut before = 0;
        for base in self.bases() {
            if let Some(index) = base.index_of_code(text, number_in) {
                return Some(before + index);
            }
            before += base.count();
        }
        let data = self.data();
        let typed = Typed { text, number: number_in(data) };
        Some(before + typed.position(data)?)
    }

    /// The index of the first row with exactly this name.
    fn index_of_name(&self, text: &str) -> Option<usize> {
        let TableData { names, name_aliases, .. } = self.data();
        let local = names.iter().position(|name| *name == text).or_else(|| {
            let alias = name_aliases.iter().find(|(_, name)| *name == text);
            alias.map(|(row, _)| *row as usize)
        });
        local.map(|index| self.base_rows() + index).or_else(|| {
            let mut before = 0;
            self.bases().iter().find_map(|base| {
                let index = base.index_of_name(text).map(|index| before + index);
                before += base.count();
                index
            })
        })
    }

    /// Finds what is like a string but not equal. `before` is the index of the table's first row.
    fn find_like(&self, text: &str, before: usize, found: &mut Found) {
        let (data, local) = (self.data(), before + self.base_rows());
        each_text(data.codes, |at, code| {
            found.add(Likeness::of(code, text), What::Code, local + at);
        });
        each_text(data.aliases, |at, alias| {
            let row = data.alias_rows.get(at).map_or(0, |&row| row as usize);
            found.add(Likeness::of(alias, text), What::Code, local + row);
        });
        for (at, name) in data.names.iter().enumerate() {
            // A name that is the code, as in a table without names, is not compared again.
            if !matches!(data.codes, Codes::Text(codes) if codes.get(at) == Some(name)) {
                found.add(Likeness::of(name, text), What::Name, local + at);
            }
        }
        let formatted = data.format.as_ref().and_then(|format| format.read_letters(text));
        // `FromStr` does not read `+404`, this does.
        let number = formatted.or_else(|| text.trim().parse().ok());
        if let Some(row) = number.and_then(|_| Typed { text, number }.position(data)) {
            found.add(Some(Likeness::Letters), What::Code, local + row);
        }
        for (row, name) in data.name_aliases {
            found.add(Likeness::of(name, text), What::Name, local + *row as usize);
        }
        let mut before = before;
        for base in self.bases() {
            base.find_like(text, before, found);
            before += base.count();
        }
    }
}

/// What a person typed, as a string and as a number.
struct Typed<'a> {
    text: &'a str,
    number: Option<i128>,
}

impl Typed<'_> {
    /// The index of the first local row with exactly this code or alias.
    fn position(&self, data: &TableData) -> Option<usize> {
        let alias = self.position_in(data.aliases);
        // Aliases are in the order of their rows.
        let of_alias = alias.and_then(|alias| data.alias_rows.get(alias)).map(|&row| row as usize);
        match (self.position_in(data.codes), of_alias) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        }
    }

    fn position_in(&self, codes: Codes) -> Option<usize> {
        (0..codes.len()).find(|&at| match codes.get(at) {
            Some(CodeValue::Number(code)) => self.number == Some(code),
            Some(CodeValue::Text(code)) => code == self.text,
            None => false,
        })
    }
}

/// Reads a number as `FromStr` does: without a plus.
fn decimal(text: &str) -> Option<i128> {
    text.parse().ok().filter(|_| !text.starts_with('+'))
}

fn each_text(codes: Codes, mut see: impl FnMut(usize, &'static str)) {
    for at in 0..codes.len() {
        // Numbers are equal or not alike.
        if let Some(CodeValue::Text(code)) = codes.get(at) {
            see(at, code);
        }
    }
}

#[derive(Clone, Copy)]
enum What {
    Code,
    Name,
}

/// For each likeness, the best index of a code and of a name.
#[derive(Default)]
struct Found {
    any_case: [Option<usize>; 2],
    letters: [Option<usize>; 2],
}

impl Found {
    fn add(&mut self, likeness: Option<Likeness>, what: What, index: usize) {
        let [code, name] = match likeness {
            None => return,
            Some(Likeness::Letters) => &mut self.letters,
            Some(Likeness::AnyCase | Likeness::Same) => &mut self.any_case,
        };
        match what {
            // This search reaches local rows first, but their indices come last.
            What::Code => *code = Some(code.map_or(index, |known| known.min(index))),
            What::Name => *name = name.or(Some(index)),
        }
    }

    fn best(self) -> Option<usize> {
        self.any_case.into_iter().chain(self.letters).flatten().next()
    }
}
