//! The command line of a measuring process.
//!
//! `measure ROUNDS` prints `group`, `workload`, `mode`, `contender` and the ns of a lookup, one
//! line for each. `count GROUP CONTENDER PASSES` does lookups for an instruction counter and
//! prints nothing.

use std::hint::black_box;
use std::time::Instant;

use crate::contender::{Getter, Group, Task, ToCode};
use crate::keys::{Key, LOOKUPS, Workload};

/// The task of the process.
pub enum Command {
    /// Measure everything, in this many rounds.
    Measure(usize),
    /// Look up all keys this many times, with one contender of one group.
    Count(String, String, usize),
}

impl Command {
    /// The command on the command line.
    pub fn from_args() -> Self {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        match arguments.as_slice() {
            [verb, rounds] if verb == "measure" => Self::Measure(number(rounds)),
            [verb, group, contender, passes] if verb == "count" => {
                Self::Count(group.clone(), contender.clone(), number(passes))
            }
            _ => panic!("expected `measure ROUNDS` or `count GROUP CONTENDER PASSES`"),
        }
    }

    /// Runs the command on a group of lookups.
    pub fn lookups<K: Key + ToCode>(&self, name: &str, group: impl Fn() -> Group<K>) {
        match self {
            Self::Measure(rounds) => measure(name, &group(), *rounds),
            Self::Count(wanted, contender, passes) if wanted == name => {
                count(&group(), contender, *passes);
            }
            Self::Count(..) => {}
        }
    }

    /// Runs the command on getters, which are not counted.
    pub fn getters(&self, name: &str, getters: impl Fn() -> Vec<Getter>) {
        self.calls(name, "hit", LOOKUPS, getters);
    }

    /// Runs the command on functions with this many values.
    pub fn calls(
        &self,
        name: &str,
        workload: &str,
        calls: usize,
        getters: impl Fn() -> Vec<Getter>,
    ) {
        if let Self::Measure(rounds) = self {
            let getters = getters();
            let times = rounds_of(*rounds, getters.len(), calls, |at| (getters[at].run)(calls));
            print(name, workload, "throughput", getters.iter().map(|getter| getter.label), &times);
        }
    }
}

fn number(text: &str) -> usize {
    text.parse().expect("a number")
}

fn count<K: Key>(group: &Group<K>, label: &str, passes: usize) {
    let contender = group.contenders.iter().find(|contender| contender.label == label);
    let contender = contender.expect("a contender of the group");
    let keys = group.table.lookups(Workload::Hit);
    for _ in 0..passes {
        black_box((contender.run)(Task::Latency(black_box(&keys))));
    }
}

fn measure<K: Key + ToCode>(name: &str, group: &Group<K>, rounds: usize) {
    let labels = || group.contenders.iter().map(|contender| contender.label);
    for (workload, workload_name) in Workload::ALL {
        let keys = group.table.lookups(workload);
        group.check(&keys);
        let contenders = &group.contenders;
        let times = rounds_of(rounds, contenders.len(), LOOKUPS, |at| {
            (contenders[at].run)(Task::Latency(black_box(&keys)))
        });
        print(name, workload_name, "latency", labels(), &times);
        let times = rounds_of(rounds, contenders.len(), LOOKUPS, |at| {
            (contenders[at].run)(Task::Throughput(black_box(&keys)))
        });
        print(name, workload_name, "throughput", labels(), &times);
    }
}

/// The ns of a lookup in each round of each contender. All take turns, so that a slow phase of
/// the machine affects all of them; the first round only warms up.
fn rounds_of(
    rounds: usize,
    count: usize,
    calls: usize,
    run: impl Fn(usize) -> usize,
) -> Vec<Vec<f64>> {
    let mut times = vec![Vec::new(); count];
    for round in 0..=rounds {
        for (at, times) in times.iter_mut().enumerate() {
            let start = Instant::now();
            black_box(run(at));
            let elapsed = start.elapsed();
            if round > 0 {
                times.push(elapsed.as_nanos() as f64 / calls as f64);
            }
        }
    }
    times
}

fn print<'a>(
    group: &str,
    workload: &str,
    mode: &str,
    labels: impl Iterator<Item = &'a str>,
    times: &[Vec<f64>],
) {
    for (label, times) in labels.zip(times) {
        println!("{group}\t{workload}\t{mode}\t{label}\t{:.4}", median(times));
    }
}

fn median(times: &[f64]) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
