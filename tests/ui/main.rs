//! Code that must not compile, with its errors, in folders by kind of error.
//!
//! A file shows one kind of error in all its variants; those in `together/` show that errors of
//! several kinds are reported in one run.
//!
//! The expected messages in the `.stderr` files include rustc's own layout, so only one
//! compiler compares them. To renew them after a change, run `TRYBUILD=overwrite cargo test
//! --package knox-errors-ui-tests` with that compiler and read the difference.
//! `knox-errors-macros/src/tests/reported.rs` compares the macro's own messages on every
//! compiler.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The compiler that wrote the expected messages.
const PINNED: &str = "rustc 1.95.";

#[test]
fn errors_are_reported_at_their_span() {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().expect("rustc says its version");
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    if !version.starts_with(PINNED) {
        eprintln!("SKIPPED: the messages in tests/ui are those of {PINNED}, this is {version}");
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.compile_fail("*/*.rs");
}

fn entries(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).expect("a directory");
    entries.map(|entry| entry.expect("an entry").path()).collect()
}

/// rustc quotes the standard library only if rustup's component `rust-src` is installed, so a
/// message that points into it differs between machines.
#[test]
fn expected_messages_do_not_point_into_the_standard_library() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = entries(root).into_iter().filter(|path| path.is_dir());
    let files = folders.flat_map(|folder| entries(&folder));
    let expected = files.filter(|file| file.extension().is_some_and(|kind| kind == "stderr"));
    let mut count = 0;
    for file in expected {
        let text = fs::read_to_string(&file).expect("a text");
        for library in ["$RUST", "/rustlib/src"] {
            assert!(!text.contains(library), "{} points into {library}", file.display());
        }
        count += 1;
    }
    assert!(count > 0, "no expected messages in {}", root.display());
}
