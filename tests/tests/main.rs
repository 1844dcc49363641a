//! What a user sees, one module for each subject. One binary, since each more of them links all
//! dependencies again; tests that need a process of their own are apart, in `Cargo.toml`.

mod action;
mod catalogue;
mod conversions;
mod custom_columns;
mod derive_code;
mod derive_table;
mod descriptions;
mod document_service;
mod explain;
mod extends;
mod figures;
mod find;
mod format;
mod fragments;
mod fuzz_targets;
mod generated_tables;
mod hygiene;
mod import;
mod language;
mod names_that_stay;
mod official;
mod official_code;
mod one_line;
mod one_of_each;
mod open_code;
mod other_derives;
mod problem;
mod response_bodies;
mod response_http;
mod response_report;
mod response_round_trip;
mod response_secrets;
mod response_services;
mod response_shapes;
mod response_verdict;
mod rows_for_years;
mod serde_codes;
mod serde_formats;
mod table_api;
mod unknown_code;

/// Without it, a new file would not be compiled, and nobody would notice.
#[test]
fn every_file_is_a_test() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).expect("a manifest");
    let entries = std::fs::read_dir(root.join("tests")).expect("a directory");
    for entry in entries {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a name");
        let is_source = path.extension().is_some_and(|extension| extension == "rs");
        let is_module = include_str!("main.rs").lines().any(|line| line == format!("mod {name};"));
        let is_binary = manifest.contains(&format!("path = \"tests/{name}.rs\""));
        assert!(!is_source || is_module || is_binary, "{name}.rs is in no binary");
    }
}
