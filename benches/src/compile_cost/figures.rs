//! The measurements of rustc.

use std::collections::BTreeMap;
use std::io;

use serde_json::{Value, json};

use super::crates::Crates;
use super::tables::Table;
use super::usage::Usage;
use crate::figures::median;

/// The way in which a crate is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// Like `cargo check`.
    Check,
    /// Like `cargo build --release`.
    Build,
}

impl Mode {
    /// Both modes.
    pub const ALL: [Self; 2] = [Self::Check, Self::Build];

    /// The label in reports.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Build => "build",
        }
    }

    /// The arguments of cargo.
    #[must_use]
    pub fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check", "--quiet", "--lib"],
            Self::Build => &["build", "--quiet", "--lib", "--release"],
        }
    }
}

/// The subject of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subject {
    /// The rows of the table.
    pub size: usize,
    /// The way in which it is compiled.
    pub mode: Mode,
    /// The table.
    pub table: Table,
}

/// All runs of all subjects; runs with the same index were made together.
#[derive(Clone, Debug, Default)]
pub struct Figures(BTreeMap<Subject, Vec<Usage>>);

impl Figures {
    /// Compiles the subjects in turn, each as often as `runs` says.
    ///
    /// # Errors
    ///
    /// If a crate cannot be compiled.
    pub fn measure(
        crates: &Crates,
        subjects: &[Subject],
        runs: impl Fn(Subject) -> usize,
    ) -> io::Result<Self> {
        let mut figures = Self::default();
        let rounds = subjects.iter().map(|&subject| runs(subject)).max().unwrap_or_default();
        for round in 0..rounds {
            eprintln!("rustc: round {} of {rounds}", round + 1);
            for &subject in subjects.iter().filter(|&&subject| runs(subject) > round) {
                figures.0.entry(subject).or_default().push(crates.measure(subject)?);
            }
        }
        Ok(figures)
    }

    fn runs(&self, subject: Subject) -> impl Iterator<Item = Usage> {
        self.0.get(&subject).into_iter().flatten().copied()
    }

    fn median(&self, subject: Subject, of: impl Fn(Usage) -> f64) -> Option<f64> {
        self.0.contains_key(&subject).then(|| median(self.runs(subject).map(of)))
    }

    /// The median processor time, in seconds.
    #[must_use]
    pub fn cpu(&self, subject: Subject) -> Option<f64> {
        self.median(subject, |usage| usage.cpu)
    }

    /// The median peak memory, in MiB.
    #[must_use]
    pub fn memory(&self, subject: Subject) -> Option<f64> {
        self.median(subject, |usage| usage.memory)
    }

    /// The median ratio to another table in the same rounds.
    #[must_use]
    pub fn ratio(&self, subject: Subject, to: Table) -> Option<f64> {
        let other = Subject { table: to, ..subject };
        let runs = self.runs(subject).zip(self.runs(other));
        let ratios: Vec<f64> = runs.map(|(one, other)| one.cpu / other.cpu).collect();
        (!ratios.is_empty()).then(|| median(ratios.into_iter()))
    }

    /// The least processor time, in seconds, which excludes what other processes add.
    #[must_use]
    pub fn least_cpu(&self, subject: Subject) -> Option<f64> {
        self.runs(subject).map(|usage| usage.cpu).min_by(f64::total_cmp)
    }

    /// All runs, as JSON.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let figure = |(subject, runs): (&Subject, &Vec<Usage>)| {
            let numbers =
                |of: fn(&Usage) -> f64| runs.iter().map(of).map(rounded).collect::<Value>();
            json!({
                "rows": subject.size, "mode": subject.mode.label(), "table": subject.table.label(),
                "cpu_s": numbers(|usage| usage.cpu), "peak_mib": numbers(|usage| usage.memory),
            })
        };
        self.0.iter().map(figure).collect()
    }
}

/// A number with as many decimals as the clock gives.
#[must_use]
pub fn rounded(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0
}
