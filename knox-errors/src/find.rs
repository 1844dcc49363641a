//! Finds the row that a person means by what was typed: `Table::index_of`.
//!
//! A search is a pass over the columns of codes and names for what is equal, then one for what is
//! alike. It does not read rows, so that a table of thousands of them takes a fraction of a
//! millisecond.

use crate::digits::{integer, integer_with_plus};
use crate::likeness::Likeness;
use crate::{CodeValue, Table};

impl Table {
    /// The index of the row whose code or name is most like a string. If several are equally
    /// like it, codes precede names, earlier rows precede later ones, and names of local rows
    /// precede those of bases.
    pub(crate) fn index_of(&self, text: &str) -> Option<usize> {
        let digits = text.trim();
        let (number, with_plus) = (integer(digits.as_bytes()), integer_with_plus(digits));
        let best = [None; FITS];
        let mut search = Search { text, digits, number, with_plus, is_exact: true, best };
        search.add_table(self, 0);
        search.best().or_else(|| {
            search.is_exact = false;
            search.add_table(self, 0);
            search.best()
        })
    }
}

/// How a code or a name fits what was typed. The first is the best.
#[derive(Clone, Copy)]
enum Fit {
    Code,
    /// `00404` is first the string, in any table, then the number.
    Number,
    Name,
    CodeInAnyCase,
    NameInAnyCase,
    CodeInLetters,
    NameInLetters,
}

const FITS: usize = Fit::NameInLetters as usize + 1;

struct Search<'a> {
    /// What was typed.
    text: &'a str,
    digits: &'a str,
    /// The number as `FromStr` reads it.
    number: Option<i128>,
    /// `FromStr` does not read `+404`, this does.
    with_plus: Option<i128>,
    /// Whether only equal strings fit.
    is_exact: bool,
    /// For each fit, the index of the best row.
    best: [Option<usize>; FITS],
}

impl Search<'_> {
    /// Searches a table and its bases. `first` is the index of its first row.
    fn add_table(&mut self, table: &Table, first: usize) {
        let (data, local) = (table.data(), first + table.base_rows);
        let (mut number, mut in_letters) = (self.number, None);
        if let Some(format) = &data.format {
            number = number.or_else(|| format.read(self.digits));
            in_letters = format.read_letters(self.text);
        }
        in_letters = in_letters.or(self.with_plus);
        for index in 0..data.keys() {
            let Some((code, row)) = data.key(index) else { continue };
            let fit = match code {
                CodeValue::Text(code) => {
                    self.fit(code, [Fit::Code, Fit::CodeInAnyCase, Fit::CodeInLetters])
                }
                CodeValue::Number(code) if number == Some(code) => Some(Fit::Number),
                CodeValue::Number(code) if !self.is_exact && in_letters == Some(code) => {
                    Some(Fit::CodeInLetters)
                }
                CodeValue::Number(_) => None,
            };
            if let Some(fit) = fit {
                // The search reaches local rows first, but their indices come last.
                let best = &mut self.best[fit as usize];
                *best = Some(best.map_or(local + row, |known| known.min(local + row)));
            }
        }
        for (row, name) in data.names.iter().enumerate() {
            self.add_name(name, local + row);
        }
        for (row, name) in data.name_aliases {
            self.add_name(name, local + *row as usize);
        }
        let mut first = first;
        for base in table.bases() {
            self.add_table(base, first);
            first += base.count();
        }
    }

    fn add_name(&mut self, name: &str, row: usize) {
        if let Some(fit) = self.fit(name, [Fit::Name, Fit::NameInAnyCase, Fit::NameInLetters]) {
            let best = &mut self.best[fit as usize];
            *best = best.or(Some(row));
        }
    }

    /// How a string fits: exactly, in any case, or in its letters.
    fn fit(&self, text: &str, [exact, in_any_case, in_letters]: [Fit; 3]) -> Option<Fit> {
        if self.is_exact {
            return (text == self.text).then_some(exact);
        }
        Some(match Likeness::of(text, self.text)? {
            Likeness::Same => exact,
            Likeness::AnyCase => in_any_case,
            Likeness::Letters => in_letters,
        })
    }

    fn best(&self) -> Option<usize> {
        for row in self.best {
            if row.is_some() {
                return row;
            }
        }
        None
    }
}
