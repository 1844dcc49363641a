//! Counts instructions.

use std::ffi::OsStr;
use std::io;
use std::path::Path;
use std::process::Command;

use crate::crates::{Crate, Group};

/// The lookups in one pass, as in the harness.
const LOOKUPS: f64 = 65_536.0;

/// The instructions of a lookup, including those of the loop around it. Start and set-up are in
/// both counts, so they cancel out.
///
/// # Errors
///
/// If valgrind is not there, or the process fails.
pub fn count(each: &Crate, group: Group, contender: &str) -> io::Result<f64> {
    let (once, twice) = (total(each, group, contender, 1)?, total(each, group, contender, 2)?);
    Ok((twice - once) / LOOKUPS)
}

fn total(each: &Crate, group: Group, contender: &str, passes: u32) -> io::Result<f64> {
    let passes = passes.to_string();
    collected(&each.program(), &["count", group.label(), contender, &passes])
}

/// The instructions that a program executes.
///
/// # Errors
///
/// If valgrind is not there, or the program fails.
pub fn collected(program: &Path, arguments: &[impl AsRef<OsStr>]) -> io::Result<f64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args(arguments)
        .output()?;
    let report = String::from_utf8_lossy(&output.stderr);
    number(&report).ok_or_else(|| io::Error::other(report.clone()))
}

/// The number after `Collected :`.
fn number(report: &str) -> Option<f64> {
    let (_, rest) = report.split_once("Collected :")?;
    rest.split_whitespace().next()?.parse().ok()
}
