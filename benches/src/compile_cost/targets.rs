//! What was to be reached, beside what was.

use super::cold::{Builds, Cold};
use super::figures::{Figures, Mode, Subject};
use super::tables::Table;
use crate::report::{digits, markdown};

/// A figure, and the bound that it is to keep.
struct Target {
    what: String,
    bound: Bound,
    figure: Option<f64>,
}

enum Bound {
    AtMost(f64),
    AtLeast(f64),
}

impl Target {
    fn row(self) -> (String, Vec<String>) {
        let (word, bound) = match self.bound {
            Bound::AtMost(bound) => ("at most", bound),
            Bound::AtLeast(bound) => ("at least", bound),
        };
        let reached = self.figure.map(|figure| match self.bound {
            Bound::AtMost(bound) => figure <= bound,
            Bound::AtLeast(bound) => figure >= bound,
        });
        let reached = reached.map_or("-", |reached| if reached { "yes" } else { "no" });
        let figure = self.figure.map_or("-".into(), digits);
        (self.what, vec![format!("{word} {bound}"), figure, reached.into()])
    }
}

/// A table of all targets.
#[must_use]
pub fn table(figures: &Figures, builds: &Builds) -> String {
    let mut targets: Vec<Target> = [(38, 1.3), (1000, 2.0), (10_000, 3.0)]
        .map(|(size, bound)| Target {
            what: format!("knox over the bare enum, check, {size} rows, times"),
            bound: Bound::AtMost(bound),
            figure: figures.ratio(large(Table::Knox, Mode::Check).of(size), Table::Bare),
        })
        .into();
    targets.extend([(Mode::Check, 2.5), (Mode::Build, 3.5)].map(|(mode, bound)| Target {
        what: format!("num_enum over knox, {}, 10000 rows, times", mode.label()),
        bound: Bound::AtLeast(bound),
        figure: figures.ratio(large(Table::NumEnum, mode), Table::Knox),
    }));
    targets.extend(Mode::ALL.map(|mode| Target {
        what: format!("memory, knox less the bare enum, {}, 10000 rows, MiB", mode.label()),
        bound: Bound::AtMost(100.0),
        figure: memory_difference(figures, mode),
    }));
    targets.push(Target {
        what: String::from("cold build, knox less its dependencies, s"),
        bound: Bound::AtMost(0.8),
        figure: Some(builds.difference(Cold::KNOX, Cold::SYN)),
    });
    markdown(&["target", "measured", "reached"], targets.into_iter().map(Target::row))
}

fn large(table: Table, mode: Mode) -> Subject {
    Subject { size: 10_000, mode, table }
}

impl Subject {
    fn of(self, size: usize) -> Self {
        Self { size, ..self }
    }
}

fn memory_difference(figures: &Figures, mode: Mode) -> Option<f64> {
    let memory = |table| figures.memory(large(table, mode));
    Some(memory(Table::Knox)? - memory(Table::Bare)?)
}
