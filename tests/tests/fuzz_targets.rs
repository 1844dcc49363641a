//! The fuzz targets, which are not part of the workspace, list all files that they need.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The modules that a file declares at its top level.
fn modules(source: &str) -> BTreeSet<&str> {
    let lines = source.lines().map(|line| line.strip_prefix("pub ").unwrap_or(line));
    lines.filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';')).collect()
}

/// The library of the fuzz targets includes the files of the macro crate, so it needs each
/// module.
#[test]
fn the_library_has_every_module_of_the_macro_crate() {
    let (macros, fuzz) = (read("knox-errors-macros/src/lib.rs"), read("fuzz/src/lib.rs"));
    let (mut macros, mut fuzz) = (modules(&macros), modules(&fuzz));
    assert!(macros.remove("tests") && fuzz.remove("judge"));
    assert_eq!(macros, fuzz);
}

/// The same for the target `import` and the files of the example.
#[test]
fn the_target_import_has_every_module_of_the_example() {
    let (example, target) = (read("examples/import/main.rs"), read("fuzz/fuzz_targets/import.rs"));
    assert_eq!(modules(&example), modules(&target));
}

#[test]
fn every_target_is_listed() {
    let manifest = read("fuzz/Cargo.toml");
    let targets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/fuzz_targets");
    for target in fs::read_dir(targets).expect("targets") {
        let name = target.expect("a target").file_name().into_string().expect("a name");
        assert!(manifest.contains(&format!("path = \"fuzz_targets/{name}\"")), "{name}");
    }
}
