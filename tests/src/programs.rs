//! The examples as executables, for the tests that run them.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// Builds an example and returns the path of its executable.
///
/// The features and the profile are those of the README's test command: others would build the
/// library and what it needs once more.
///
/// # Panics
///
/// If the example does not compile or does not exist.
#[must_use]
pub fn example(name: &str) -> PathBuf {
    let built = Command::new(env!("CARGO"))
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .args(["build", "-q", "--profile=test", "--message-format=json", "--example", name])
        .args(["--workspace", "--all-features", "--exclude", "knox-errors-benches"])
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo runs");
    assert!(built.status.success(), "the example `{name}` does not compile");
    let messages = String::from_utf8(built.stdout).expect("messages are UTF-8");
    let mut messages = messages.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let made = messages.find(|message| message["executable"].is_string());
    PathBuf::from(made.expect("an executable was made")["executable"].as_str().unwrap())
}
