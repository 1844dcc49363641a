//! Generated code in any surroundings: `hygiene/` is a workspace of small crates
//! that each use the macro in one way, under strict lints, and test themselves. Clippy reads the
//! crates without their tests, rustc both.
//!
//! `hygiene/Cargo.toml` lists the crates. Clippy's lint groups are those of the toolchain that
//! runs this test.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// The first line of each crate after its documentation.
const LINTS: &str = "
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]
";

/// This crate is built by itself, since any other crate would turn on the feature `alloc`.
const WITHOUT_ALLOC: &str = "no_std";

/// This crate is also tested with rustdoc's lints.
const DOCUMENTED: &str = "documented";

/// The package selections: the crate without alloc, and all others.
const RUNS: [&[&str]; 2] =
    [&["--package", WITHOUT_ALLOC], &["--workspace", "--exclude", WITHOUT_ALLOC]];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("hygiene")
}

fn cargo(arguments: &[&str]) -> Output {
    let target: PathBuf = [env!("CARGO_TARGET_TMPDIR"), "crates-target"].iter().collect();
    Command::new(env!("CARGO"))
        .args(arguments)
        .arg("--offline")
        .current_dir(root())
        .env("CARGO_TARGET_DIR", target)
        // The crates are built once, from nothing or because the macro has changed.
        .env("CARGO_INCREMENTAL", "0")
        .output()
        .expect("cargo runs")
}

/// Runs cargo and returns its output.
fn succeed(arguments: &[&str]) -> String {
    let output = cargo(arguments);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let status = output.status;
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(status.success(), "`cargo {}` failed:\n{said}{complaints}", arguments.join(" "));
    said
}

/// The crates that `hygiene/Cargo.toml` lists.
fn listed() -> BTreeSet<String> {
    let metadata = succeed(&["metadata", "--no-deps", "--format-version", "1"]);
    let metadata: Value = serde_json::from_str(&metadata).expect("metadata");
    let packages = metadata["packages"].as_array().expect("packages").iter();
    packages.map(|package| package["name"].as_str().expect("a name").to_owned()).collect()
}

/// The directories that hold a crate.
fn directories() -> BTreeSet<String> {
    let entries = fs::read_dir(root()).expect("a directory").map(|entry| entry.expect("an entry"));
    let crates = entries.filter(|entry| entry.path().join("Cargo.toml").exists());
    crates.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

/// Whether clippy belongs to the compiler's toolchain.
fn is_clippy_at_hand() -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let rustc = Command::new(rustc).arg("--version").output().expect("rustc says its version");
    let clippy = cargo(&["clippy", "--version"]);
    let minor = |output: &Output, before: &str| {
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let version = said.strip_prefix(before)?.split(['.', ' ', '-']).next()?;
        version.parse::<u32>().ok()
    };
    let same = minor(&rustc, "rustc 1.");
    let is_same = same.is_some() && same == minor(&clippy, "clippy 0.1.");
    if !is_same {
        let [rustc, clippy] = [rustc, clippy].map(|output| output.stdout);
        let [rustc, clippy] = [&rustc, &clippy].map(|said| String::from_utf8_lossy(said));
        eprintln!("SKIPPED: clippy on tests/hygiene, for there is {rustc}, and {clippy}");
    }
    is_same
}

/// The test program of each crate.
fn test_programs(run: &[&str]) -> BTreeMap<String, String> {
    let said = succeed(&[&["test", "--no-run", "--message-format", "json"], run].concat());
    let messages = said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let programs = messages.filter_map(|message| {
        let program = message["executable"].as_str()?.to_owned();
        Some((message["target"]["name"].as_str()?.to_owned(), program))
    });
    programs.collect()
}

#[test]
fn generated_code_works_in_any_surroundings() {
    // Uses the locked versions of the main workspace, which are already downloaded.
    fs::copy(root().join("../../Cargo.lock"), root().join("Cargo.lock")).expect("a lock file");
    let listed = listed();
    assert_eq!(listed, directories(), "`members` in tests/hygiene/Cargo.toml, and directories");
    for name in &listed {
        let source = fs::read_to_string(root().join(name).join("src/lib.rs")).expect("a crate");
        assert!(source.contains(LINTS), "tests/hygiene/{name} lacks the lints:{LINTS}");
    }
    if is_clippy_at_hand() {
        for run in RUNS {
            succeed(&[&["clippy", "--keep-going"], run].concat());
        }
    }
    succeed(&["doc", "--no-deps", "--package", DOCUMENTED]);
    // Links it like a program.
    succeed(&["build", "--package", WITHOUT_ALLOC]);
    let programs: BTreeMap<_, _> = RUNS.into_iter().flat_map(test_programs).collect();
    let mut run = BTreeSet::new();
    for (name, program) in programs {
        let output = Command::new(program).output().expect("the tests run");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "the tests of {name} failed:\n{said}");
        assert!(!said.contains("\nrunning 0 tests\n"), "{name} has no tests");
        run.insert(name);
    }
    assert_eq!(run, listed, "those whose tests ran, and those listed");
    println!("{} crates: {listed:?}", listed.len());
}
