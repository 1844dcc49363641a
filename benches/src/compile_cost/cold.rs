//! Measures whole builds from an empty target directory.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{fs, io};

use serde_json::{Value, json};

use super::crates::{cargo, manifest, workshop, write};
use super::figures::rounded;
use super::tables::Table;
use super::usage::{children, of_crates, succeed};
use crate::figures::median;
use crate::rows::rows;

/// A crate with a table of 38 rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cold {
    /// The label in reports.
    pub label: &'static str,
    table: Table,
    /// Dependencies besides those of the table, and their profile.
    more: &'static str,
}

/// The dependencies of knox-errors-macros, compiled as cargo compiles them for a procedural
/// macro.
const SYN: &str = r#"heck = "0.5"
proc-macro2 = "1"
quote = "1"
syn = { version = "3", default-features = false, features = ["parsing", "printing", "proc-macro", "derive"] }

[profile.dev.package."*"]
debug = false
codegen-units = 256
"#;

/// knox-errors is compiled like a crate from the registry.
const KNOX: &str = "
[profile.dev.package.knox-errors]
incremental = false

[profile.dev.package.knox-errors-macros]
incremental = false
";

impl Cold {
    /// knox-errors.
    pub const KNOX: Self = Self { label: "knox", table: Table::Knox, more: KNOX };
    /// The dependencies of knox-errors, and a bare enum.
    pub const SYN: Self =
        Self { label: "syn, quote, proc-macro2, heck", table: Table::Bare, more: SYN };
    /// knox-errors of an earlier checkout.
    pub const KNOX_BEFORE: Self =
        Self { label: "knox before", table: Table::KnoxBefore, more: KNOX };
    /// strum with nothing but its derives.
    pub const STRUM: Self = Self::of("strum", Table::StrumEnumString);
    /// The contenders of this checkout, in the order of the reports.
    pub const ALL: [Self; 7] = [
        Self::of("bare enum", Table::Bare),
        Self::SYN,
        Self::KNOX,
        Self::of("num_enum", Table::NumEnum),
        Self::STRUM,
        Self::of("phf", Table::PhfNumbers),
        Self::of("strum, phf", Table::StrumUsePhf),
    ];

    const fn of(label: &'static str, table: Table) -> Self {
        Self { label, table, more: "" }
    }

    fn directory(self) -> PathBuf {
        workshop().join("cold").join(self.name())
    }

    fn name(self) -> String {
        format!("cold-{}", self.label.replace(", ", "-").replace(' ', "-"))
    }

    /// Writes the crate and fetches its dependencies, which is not part of a build.
    fn write(self, before: Option<&Path>) -> io::Result<()> {
        let directory = self.directory();
        let text = manifest(&self.name(), &self.table.dependencies(before)) + self.more;
        write(&directory.join("Cargo.toml"), &format!("{text}\n[workspace]\n"))?;
        write(&directory.join("src/lib.rs"), &self.table.source(&rows(38)))?;
        succeed(&mut cargo(&directory, &target(), &["fetch", "--quiet"]))
    }

    fn build(self) -> io::Result<Build> {
        let target = target();
        if target.exists() {
            fs::remove_dir_all(&target)?;
        }
        let arguments = ["build", "--quiet", "--offline"];
        let before = children()?;
        let start = Instant::now();
        let crates = of_crates(&mut cargo(&self.directory(), &target, &arguments))?;
        let (wall, cpu) = (start.elapsed().as_secs_f64(), children()?.cpu - before.cpu);
        let mut by_crate = BTreeMap::new();
        // cargo queries rustc with a crate of this name.
        for (name, usage) in crates.into_iter().filter(|(name, _)| name != "___") {
            // The crate with the table has another name in each build.
            let name = if name.starts_with("cold_") { ITSELF.into() } else { name };
            *by_crate.entry(name).or_default() += usage.cpu;
        }
        Ok(Build { wall, cpu, by_crate })
    }
}

/// The label of the crate with the table in reports.
const ITSELF: &str = "the crate with the table";

fn target() -> PathBuf {
    workshop().join("cold/target")
}

/// The times of a build, in seconds.
#[derive(Clone, Debug)]
pub struct Build {
    /// Wall time.
    pub wall: f64,
    /// Processor time.
    pub cpu: f64,
    /// The processor time of rustc for each crate name.
    pub by_crate: BTreeMap<String, f64>,
}

/// All builds of all crates, by round.
#[derive(Clone, Debug)]
pub struct Builds(Vec<(Cold, Vec<Build>)>);

impl Builds {
    /// Builds the crates this many times, in turn. The checkout `before` has the earlier
    /// knox-errors.
    ///
    /// # Errors
    ///
    /// If a crate cannot be written or built.
    pub fn measure(colds: &[Cold], before: Option<&Path>, rounds: usize) -> io::Result<Self> {
        let mut builds = Self(colds.iter().map(|&cold| (cold, Vec::new())).collect());
        for (cold, _) in &builds.0 {
            cold.write(before)?;
        }
        for round in 1..=rounds {
            eprintln!("cold builds: round {round} of {rounds}");
            for (cold, runs) in &mut builds.0 {
                runs.push(cold.build()?);
            }
        }
        Ok(builds)
    }

    /// The builds of one crate, in the order of the rounds.
    pub fn runs(&self, cold: Cold) -> impl Iterator<Item = &Build> {
        self.0.iter().filter(move |(other, _)| *other == cold).flat_map(|(_, runs)| runs)
    }

    /// The median wall time, in seconds.
    #[must_use]
    pub fn wall(&self, cold: Cold) -> f64 {
        median(self.runs(cold).map(|build| build.wall))
    }

    /// The median processor time, in seconds.
    #[must_use]
    pub fn cpu(&self, cold: Cold) -> f64 {
        median(self.runs(cold).map(|build| build.cpu))
    }

    /// The median ratio to another crate in the same rounds.
    #[must_use]
    pub fn ratio(&self, cold: Cold, to: Cold) -> f64 {
        median(self.runs(cold).zip(self.runs(to)).map(|(one, other)| one.wall / other.wall))
    }

    /// All builds, as JSON.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let figure = |(cold, runs): &(Cold, Vec<Build>)| {
            let numbers =
                |of: fn(&Build) -> f64| runs.iter().map(of).map(rounded).collect::<Value>();
            json!({
                "crate": cold.label,
                "wall_s": numbers(|build| build.wall), "cpu_s": numbers(|build| build.cpu),
            })
        };
        self.0.iter().map(figure).collect()
    }
}
