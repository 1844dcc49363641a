//! What must not compile, and what it says: `ui/`, in folders by kind of mistake.
//!
//! The expected messages, in the `.stderr` files, include rustc's own layout, so
//! they are compared on one compiler only. To renew them after a change, run
//! `TRYBUILD=overwrite cargo test --package knox-errors-tests --test ui` on it
//! and read the difference.

use std::process::Command;

/// The compiler that the expected messages were written by.
const PINNED: &str = "rustc 1.95.";

#[test]
fn mistakes_are_reported_at_their_place() {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().expect("rustc says its version");
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    if !version.starts_with(PINNED) {
        eprintln!("SKIPPED: the messages in tests/ui are those of {PINNED}, this is {version}");
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/*/*.rs");
}
