//! Collects the output of the measuring processes.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;
use std::{io, iter};

use serde_json::{Value, json};

use crate::crates::Crate;

/// The subject of a figure.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subject {
    /// The rows of the table.
    pub size: usize,
    /// The kind of table, or the getter.
    pub group: String,
    /// The kind of keys.
    pub workload: String,
    /// `latency` or `throughput`.
    pub mode: String,
    /// The contender.
    pub contender: String,
}

/// A measured time.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// The time of a lookup in ns, the median over the processes.
    pub ns: f64,
    /// The ratio to knox in the same process, the median over the processes.
    pub ratio: f64,
}

/// A measuring program.
#[derive(Clone, Debug)]
pub struct Program {
    /// The name in progress messages.
    pub name: String,
    /// The path.
    pub path: PathBuf,
    /// The rows of its tables.
    pub size: usize,
}

/// All figures of a run.
#[derive(Clone, Debug, Default)]
pub struct Figures(BTreeMap<Subject, Figure>);

type Times = BTreeMap<Subject, f64>;

impl Figures {
    /// Runs the program of each crate this many times, in turn.
    ///
    /// # Errors
    ///
    /// If a process fails, or a line of it is not understood.
    pub fn measure(crates: &[Crate], processes: usize, rounds: usize) -> io::Result<Self> {
        let program =
            |each: &Crate| Program { name: each.name(), path: each.program(), size: each.size };
        let programs: Vec<Program> = crates.iter().map(program).collect();
        Self::of_programs(&programs, processes, rounds)
    }

    /// The same for programs that do not belong to a [`Crate`].
    ///
    /// # Errors
    ///
    /// If a process fails, or a line of it is not understood.
    pub fn of_programs(programs: &[Program], processes: usize, rounds: usize) -> io::Result<Self> {
        let mut runs: Vec<Vec<Times>> = vec![Vec::new(); programs.len()];
        for process in 1..=processes {
            for (each, runs) in iter::zip(programs, &mut runs) {
                eprintln!("process {process} of {processes}: {}", each.name);
                runs.push(run(each, rounds)?);
            }
        }
        let mut figures = Self::default();
        for runs in runs {
            figures.add(&runs);
        }
        Ok(figures)
    }

    /// Keeps the first of equal subjects, so knox and the floor come from the main crate, while
    /// the ratios of the others are to knox in the same program.
    fn add(&mut self, runs: &[Times]) {
        for subject in runs.first().into_iter().flat_map(BTreeMap::keys) {
            let knox = Subject { contender: String::from("knox"), ..subject.clone() };
            let ns = runs.iter().map(|times| times[subject]);
            let ratios = runs.iter().map(|times| times[subject] / times[&knox]);
            let figure = Figure { ns: median(ns), ratio: median(ratios) };
            self.0.entry(subject.clone()).or_insert(figure);
        }
    }

    /// One figure.
    #[must_use]
    pub fn get(&self, subject: &Subject) -> Option<Figure> {
        self.0.get(subject).copied()
    }

    /// Whether any figure's subject satisfies `is`.
    #[must_use]
    pub fn any(&self, is: impl Fn(&Subject) -> bool) -> bool {
        self.0.keys().any(is)
    }

    /// All figures, as JSON objects.
    #[must_use]
    pub fn to_json(&self) -> Vec<Value> {
        let figure = |(subject, figure): (&Subject, &Figure)| {
            let Subject { size, group, workload, mode, contender } = subject;
            json!({
                "rows": size, "group": group, "workload": workload, "mode": mode,
                "contender": contender, "ns": rounded(figure.ns), "to_knox": rounded(figure.ratio),
            })
        };
        self.0.iter().map(figure).collect()
    }
}

fn rounded(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0
}

fn run(each: &Program, rounds: usize) -> io::Result<Times> {
    let mut command = Command::new(&each.path);
    let output = command.args(["measure", &rounds.to_string()]).output()?;
    if !output.status.success() {
        return Err(io::Error::other(String::from_utf8_lossy(&output.stderr)));
    }
    let lines = String::from_utf8_lossy(&output.stdout);
    lines.lines().map(|line| parse(line, each.size).ok_or(io::Error::other(line))).collect()
}

fn parse(line: &str, size: usize) -> Option<(Subject, f64)> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [group, workload, mode, contender, ns] = fields.as_slice() else { return None };
    let [group, workload, mode, contender] =
        [group, workload, mode, contender].map(|s| (*s).into());
    Some((Subject { size, group, workload, mode, contender }, ns.parse().ok()?))
}

/// The middle value, or the upper of the two in the middle.
#[must_use]
pub fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
