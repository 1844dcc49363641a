//! Compares documents with files: golden files of strings with markup, and the files of the
//! repository.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use knox_errors::export::{Anchors, Lock};
use knox_errors_tests::programs::example;
use serde_json::Value;

use crate::nasty;

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// `BLESS=1 cargo test --package knox-errors-export-tests` renews the files; read the difference.
pub fn assert_on_file(file: &Path, now: &str) {
    if std::env::var_os("BLESS").is_some() {
        fs::write(file, now).expect("written");
    }
    let before = fs::read_to_string(file).unwrap_or_default();
    assert!(
        before == now,
        "{} is not what is written now; run `BLESS=1 cargo test --package \
        knox-errors-export-tests` and read the difference",
        file.display()
    );
}

#[test]
fn nasty_texts_are_written_as_on_file() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("nasty");
    let documents = [
        ("md", nasty::ALL.markdown().to_string()),
        ("json", nasty::ALL.json().to_string()),
        ("schema.json", nasty::ALL.json_schema().to_string()),
        ("enum.json", nasty::ALL.enum_schema().to_string()),
        ("html", nasty::ALL.html().to_string()),
        ("lock", nasty::ALL.lock().to_string()),
    ];
    for (format, document) in documents {
        assert_eq!(document.lines().last().map(str::is_empty), Some(false), "{format}");
        assert!(document.ends_with('\n'), "{format}");
        assert_on_file(&directory.join(format!("codes.{format}")), &document);
    }
}

/// The guide shows two tests for users. They run here as `documented.rs` and `locked.rs`.
#[test]
fn the_guide_shows_tests_that_run() {
    let guide = root().join("knox-errors/src/guide/documents.md");
    let page = fs::read_to_string(guide).expect("a page");
    for source in [include_str!("documented.rs"), include_str!("locked.rs")] {
        assert!(page.contains(&format!("```rust\n{source}```\n")), "not in the guide: {source}");
    }
}

#[test]
fn any_writer_takes_a_document() {
    let mut text = String::new();
    write!(text, "{}", nasty::ALL.json()).unwrap();
    let mut bytes = Vec::new();
    write!(bytes, "{}", nasty::ALL.json()).unwrap();
    assert_eq!(text.as_bytes(), bytes);
    assert_eq!(text, nasty::ALL.json().to_string());
}

/// Runs the example, which is built once.
fn export(args: &[&str]) -> Output {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    let binary = BINARY.get_or_init(|| example("export"));
    Command::new(binary).current_dir(root()).args(args).output().expect("the example starts")
}

fn exported(args: &[&str]) -> String {
    let output = export(args);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn the_example_writes_each_format() {
    let json: Value = serde_json::from_str(&exported(&["--format", "json"])).unwrap();
    let counts: Vec<usize> = json["tables"]
        .as_array()
        .unwrap()
        .iter()
        .map(|table| table["rows"].as_array().unwrap().len())
        .collect();
    assert_eq!(counts, [9, 10, 15, 4]);
    let schema: Value = serde_json::from_str(&exported(&["--format", "schema"])).unwrap();
    // One more for an alias.
    assert_eq!(schema["oneOf"].as_array().unwrap().len(), 39);
    let plain: Value = serde_json::from_str(&exported(&["--format", "enum"])).unwrap();
    assert_eq!(plain["enum"].as_array().unwrap().len(), 39);
    assert!(exported(&["--format", "html"]).starts_with("<!doctype html>"));
    assert_eq!(exported(&["--format", "lock"]).lines().count(), 39);
    let openapi: Value = serde_json::from_str(&exported(&["--format", "openapi"])).unwrap();
    assert_eq!(openapi["openapi"], "3.1.0");
    let typescript = exported(&["--format", "typescript"]);
    assert!(typescript.contains("\n  ACCESS_TOKEN_EXPIRED: 4032251,\n"), "{typescript}");
}

#[test]
fn the_interfaces_of_the_billing_example_are_current() {
    let directory = root().join("examples/billing");
    for (format, file) in [("openapi", "openapi.json"), ("typescript", "codes.ts")] {
        let document = exported(&["--of", "billing", "--format", format]);
        assert_on_file(&directory.join(file), &document);
    }
}

/// `BLESS=1 cargo test --package knox-errors-export-tests` renews them.
#[test]
fn the_billing_examples_lock_and_page_are_current() {
    let billing = root().join("examples/billing");
    let page = exported(&["--of", "billing", "--format", "html"]);
    assert_on_file(&billing.join("codes.html"), &page);
    // Blessing does not accept a change that breaks callers.
    let file = billing.join("codes.lock");
    let (now, on_file) =
        (exported(&["--of", "billing", "--format", "lock"]), fs::read_to_string(&file));
    let lock: Lock = now.parse().expect("a lock");
    lock.check(&on_file.expect("a file")).expect("codes that callers know");
    assert_on_file(&file, &now);
}

#[test]
fn the_example_writes_each_format_of_the_billing_example() {
    let exported = |format| exported(&["--of", "billing", "--format", format]);
    for format in ["json", "schema", "enum"] {
        let text = exported(format);
        let document: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(document["title"], "Errors of payments");
        assert!(text.contains("4290101") && text.contains("5020101"), "{format}: {text}");
    }
    assert!(exported("md").contains("| [`4290101`](https://billing.example.com/errors#4290101) |"));
    let page = Anchors::of_html(&exported("html"));
    for code in ["4290101", "5020101"] {
        assert!(page.contains(code), "{code}");
    }
}

#[test]
fn the_example_says_what_is_wrong() {
    for (args, message) in [
        (
            &["--format", "pdf"][..],
            "the formats are md, json, schema, enum, html, lock, openapi and typescript",
        ),
        (&["--format", "md", "--of", "pay"], "the codes are official and billing"),
        (&[], "--format is missing"),
        (&["--format", "md", "--output", "/no/such/directory/x.md"], "/no/such/directory/x.md: "),
        (&["--colour"], "--colour"),
        (&["--of", "nobody"], "the codes are official and billing"),
    ] {
        let output = export(args);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success(), "{args:?}");
        assert!(said.contains(message), "{args:?}: {said}");
    }
}

/// `cargo run --example export --features export -- --format md --output docs/codes.md` renews it.
#[test]
fn the_codes_in_docs_are_current() {
    let made = std::env::temp_dir().join(format!("knox-errors-codes-{}.md", std::process::id()));
    let output = made.to_str().expect("a path in UTF-8");
    assert_eq!(exported(&["--format", "md", "--output", output]), "");
    let document = fs::read_to_string(&made).expect("the file was written");
    fs::remove_file(&made).expect("removed");
    assert_on_file(&root().join("docs/codes.md"), &document);
}
