//! The targets beside the measurements.

use super::figures::{Figures, Mode, Subject};
use super::tables::Table;
use crate::report::{digits, markdown};

/// A figure and its bound.
pub struct Target {
    /// The description of the figure.
    pub what: String,
    /// The bound.
    pub bound: Bound,
    /// The figure, if it was measured.
    pub figure: Option<f64>,
}

/// A bound.
#[derive(Clone, Copy)]
pub enum Bound {
    /// The figure must not be greater.
    AtMost(f64),
    /// The figure must not be less.
    AtLeast(f64),
}

impl Target {
    /// The line in a table of `target`, `measured` and `reached`.
    #[must_use]
    pub fn row(self) -> (String, Vec<String>) {
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

/// A table of the targets beside peers. The targets of a first build and of `check` are with
/// their figures.
#[must_use]
pub fn table(figures: &Figures) -> String {
    let mut targets: Vec<Target> = [(Mode::Check, 2.5), (Mode::Build, 3.5)]
        .map(|(mode, bound)| Target {
            what: format!("num_enum over knox, {}, 10000 rows, times", mode.label()),
            bound: Bound::AtLeast(bound),
            figure: figures.ratio(large(Table::NumEnum, mode), Table::Knox),
        })
        .into();
    targets.extend(Mode::ALL.map(|mode| Target {
        what: format!("memory, knox less the bare enum, {}, 10000 rows, MiB", mode.label()),
        bound: Bound::AtMost(100.0),
        figure: memory_difference(figures, mode),
    }));
    markdown(&["target", "measured", "reached"], targets.into_iter().map(Target::row))
}

fn large(table: Table, mode: Mode) -> Subject {
    Subject { size: 10_000, mode, table }
}

fn memory_difference(figures: &Figures, mode: Mode) -> Option<f64> {
    let memory = |table| figures.memory(large(table, mode));
    Some(memory(Table::Knox)? - memory(Table::Bare)?)
}
