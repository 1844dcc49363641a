//! The crates of the tables, generated into one workspace.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;
use std::{env, fs, io};

use super::figures::{Mode, Subject};
use super::tables::Table;
use super::usage::{self, Usage, succeed};
use crate::crates::workspace;
use crate::rows::rows;

/// The directory for everything that this command writes.
#[must_use]
pub fn workshop() -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or("target".into(), PathBuf::from);
    // Relative to the workspace, not to the current directory.
    workspace().join(target).join("benches/compile-cost")
}

/// A cargo command in a directory that compiles into another.
#[must_use]
pub fn cargo(directory: &Path, target: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(directory).env("CARGO_TARGET_DIR", target);
    // These variables would override the profiles of all crates.
    for variable in ["CARGO_INCREMENTAL", "RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER", "RUSTFLAGS"] {
        command.env_remove(variable);
    }
    command
}

/// Writes a file unless it has this content already, since cargo compares times.
///
/// # Errors
///
/// If the file cannot be written.
pub fn write(path: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory)?;
    }
    fs::write(path, text)
}

/// The workspace of the tables' crates.
#[derive(Clone, Debug)]
pub struct Crates {
    crates: Vec<(Table, usize)>,
    before: Option<PathBuf>,
}

impl Crates {
    /// Writes a crate per table and size, and compiles what they depend on.
    ///
    /// # Errors
    ///
    /// If a file cannot be written, or a build fails.
    pub fn new(mut crates: Vec<(Table, usize)>, before: Option<&Path>) -> io::Result<Self> {
        // The smallest ones too: compiling them compiles the dependencies.
        let smallest: Vec<_> = crates.iter().map(|&(table, _)| (table, SMALLEST)).collect();
        crates.extend(smallest);
        crates.sort_unstable();
        crates.dedup();
        let crates = Self { crates, before: before.map(Path::to_owned) };
        crates.write()?;
        crates.compile_dependencies()?;
        Ok(crates)
    }

    fn write(&self) -> io::Result<()> {
        for root in [root(Table::Knox), root(Table::KnoxBefore)] {
            let of_root = self.crates.iter().filter(|(table, _)| self::root(*table) == root);
            let members: Vec<_> = of_root.map(|&(table, size)| name(table, size)).collect();
            let members = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n");
            write(&root.join("Cargo.toml"), &(members + PROFILES))?;
        }
        for &(table, size) in &self.crates {
            let (name, directory) = (name(table, size), root(table).join(name(table, size)));
            let dependencies = table.dependencies(self.before.as_deref());
            write(&directory.join("Cargo.toml"), &manifest(&name, &dependencies))?;
            write(&directory.join("src/lib.rs"), &table.source(&rows(size)))?;
            write(&directory.join("src/main.rs"), &MAIN.replace("table::", &format!("{name}::")))?;
        }
        Ok(())
    }

    fn compile_dependencies(&self) -> io::Result<()> {
        for &(table, _) in self.crates.iter().filter(|(_, size)| *size == SMALLEST) {
            eprintln!("dependencies of {}", table.label());
            let name = name(table, SMALLEST);
            for mode in Mode::ALL {
                // Compiling all at once would unify the features that tables need.
                let arguments = [mode.arguments(), &["--package", &name]].concat();
                succeed(&mut cargo(&root(table), &target(table), &arguments))?;
            }
        }
        Ok(())
    }

    /// The lock file with the versions of the dependencies.
    #[must_use]
    pub fn lock_file(&self) -> PathBuf {
        root(Table::Knox).join("Cargo.lock")
    }

    /// Compiles a crate again and returns what rustc used.
    ///
    /// # Errors
    ///
    /// If it cannot be compiled.
    pub fn measure(&self, subject: Subject) -> io::Result<Usage> {
        usage::of_rustc(&mut compiling(subject)?, &name(subject.table, subject.size))
    }

    /// Compiles a crate with an error again and returns what rustc used until the error.
    ///
    /// # Errors
    ///
    /// If it has none.
    pub fn measure_refused(&self, subject: Subject) -> io::Result<Usage> {
        usage::of_refused(&mut compiling(subject)?, &name(subject.table, subject.size))
    }

    /// Compiles a crate again and returns rustc's instructions.
    ///
    /// # Errors
    ///
    /// If valgrind is not there, or the crate cannot be compiled.
    pub fn count(&self, subject: Subject) -> io::Result<f64> {
        usage::instructions_of_rustc(&mut compiling(subject)?, &name(subject.table, subject.size))
    }

    /// Builds the program of a crate, which calls everything that its table has.
    ///
    /// # Errors
    ///
    /// If it cannot be built.
    pub fn program(&self, table: Table, size: usize) -> io::Result<PathBuf> {
        let name = name(table, size);
        let arguments = ["build", "--release", "--quiet", "--offline", "--package", &name];
        succeed(&mut cargo(&root(table), &target(table), &arguments))?;
        Ok(target(table).join("release").join(name))
    }
}

/// The cargo command that compiles a crate again.
fn compiling(subject: Subject) -> io::Result<Command> {
    let Subject { table, size, mode } = subject;
    let name = name(table, size);
    let source = root(table).join(&name).join("src/lib.rs");
    fs::File::options().append(true).open(source)?.set_modified(SystemTime::now())?;
    let arguments = [mode.arguments(), &["--offline", "--package", &name]].concat();
    Ok(cargo(&root(table), &target(table), &arguments))
}

/// One lock file cannot hold two versions of knox-errors from two checkouts.
fn root(table: Table) -> PathBuf {
    workshop().join(if table == Table::KnoxBefore { "tables-before" } else { "tables" })
}

fn target(table: Table) -> PathBuf {
    root(table).join("target")
}

const SMALLEST: usize = 38;

/// Incremental builds would reuse earlier work.
const PROFILES: &str = "[profile.dev]\nincremental = false\n\n[profile.release]\nopt-level = 3\n";

const MAIN: &str = "//! Generated by knox-errors-benches.

fn main() {
    let text = std::env::args().next_back().unwrap_or_default();
    let number = text.parse().unwrap_or_default();
    std::process::exit(table::all(number, &text) as i32);
}
";

fn name(table: Table, size: usize) -> String {
    format!("{}_{size}", table.slug())
}

/// The manifest of a crate.
#[must_use]
pub fn manifest(name: &str, dependencies: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [dependencies]\n{dependencies}"
    )
}
