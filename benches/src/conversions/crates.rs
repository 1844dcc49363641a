//! The crates that convert: generated, outside the workspace, one per size.

use std::io;
use std::path::{Path, PathBuf};
use std::{env, fs};

use super::sources::modules;
use crate::compile_cost::crates::{cargo, write};
use crate::crates::workspace;
use crate::figures::Program;
use crate::rows::{Row, rows};

/// The sizes of tables that are measured.
pub const SIZES: [usize; 2] = [38, 1000];

/// What the crates need beside knox-errors.
const DEPENDENCIES: &str = "foldhash = \"0.2\"
num_enum = \"0.7.6\"
phf = { version = \"0.14\", features = [\"macros\"] }
rustc-hash = \"2\"
serde = { version = \"1\", features = [\"derive\"] }
serde_json = \"1\"
serde_repr = \"0.1\"
strum = { version = \"0.28\", features = [\"derive\"] }
thiserror = \"2\"
";

/// Whose versions are reported.
pub const PEERS: [&str; 9] = [
    "foldhash",
    "num_enum",
    "phf",
    "rustc-hash",
    "serde",
    "serde_json",
    "serde_repr",
    "strum",
    "thiserror",
];

/// Writes the crate of a size and builds it.
///
/// # Errors
///
/// Where a file cannot be written, or the build fails.
pub fn build(size: usize) -> io::Result<Program> {
    let name = name(size);
    eprintln!("building {name}");
    let directory = directory(size);
    write_all(&directory, &name, &rows(size))?;
    let target = workshop().join("build");
    let status = cargo(&directory, &target, &["build", "--release", "--quiet"]).status()?;
    if !status.success() {
        return Err(io::Error::other(format!("{} was not built", directory.display())));
    }
    Ok(Program { path: target.join("release").join(&name), name, size })
}

/// Where cargo notes the versions of the dependencies.
#[must_use]
pub fn lock_file(size: usize) -> PathBuf {
    directory(size).join("Cargo.lock")
}

fn name(size: usize) -> String {
    format!("conversions-{size}")
}

fn workshop() -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or("target".into(), PathBuf::from);
    // Relative to the workspace, whatever directory this is called from.
    workspace().join(target).join("benches")
}

fn directory(size: usize) -> PathBuf {
    workshop().join(name(size))
}

fn write_all(directory: &Path, name: &str, rows: &[Row]) -> io::Result<()> {
    let source = directory.join("src");
    for (file, harness) in [
        ("by_hand.rs", "by_hand.rs"),
        ("command.rs", "command.rs"),
        ("contender.rs", "contender.rs"),
        ("keys.rs", "keys.rs"),
        ("random.rs", "random.rs"),
        ("main.rs", "conversions.rs"),
    ] {
        let harness = Path::new(env!("CARGO_MANIFEST_DIR")).join("harness").join(harness);
        write(&source.join(file), &fs::read_to_string(harness)?)?;
    }
    let mut list = Vec::new();
    for (module, text) in modules(rows) {
        list.push(format!("pub mod {module};\n"));
        write(&source.join("peers").join(module).with_extension("rs"), &text)?;
    }
    write(&source.join("peers.rs"), &list.concat())?;
    let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
    write(&source.join("names.txt"), &names.join("\n"))?;
    let codes: Vec<String> = rows.iter().map(|row| row.code.to_string()).collect();
    write(&source.join("codes.txt"), &codes.join("\n"))?;
    let formatted: Vec<String> = rows.iter().map(|row| format!("H{:08X}", row.code)).collect();
    write(&source.join("formatted.txt"), &formatted.join("\n"))?;
    write(&directory.join("Cargo.toml"), &manifest(name))
}

fn manifest(name: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [dependencies]\nknox-errors = {{ path = \"{}/../knox-errors\", features = [\"serde\"] }}\n\
         {DEPENDENCIES}\n[profile.release]\nopt-level = 3\n\n[workspace]\n",
        env!("CARGO_MANIFEST_DIR"),
    )
}
