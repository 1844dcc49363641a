//! The table in the documentation of `Action`, which codes state or imply each action, agrees
//! with `spec/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn lines(file: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let text = fs::read_to_string(path).expect("the file is there");
    let fields = |line: &str| line.split('\t').map(str::to_owned).collect();
    text.lines().skip(1).map(fields).collect()
}

#[test]
fn the_documentation_lists_the_basis_of_each_action() {
    let mut expected: BTreeMap<String, [Vec<String>; 2]> = BTreeMap::new();
    for line in lines("spec/actions.tsv") {
        let [_, code, action, basis] = &line[..] else { panic!("{line:?}") };
        let column = ["said", "inferred"].iter().position(|column| column == basis);
        let row = expected.entry(action.clone()).or_default();
        row[column.expect("a known basis")].push(code.clone());
    }
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../knox-errors/src/action.rs");
    let source = fs::read_to_string(source).expect("the source is there");
    let rows = source.lines().filter_map(|line| line.strip_prefix("/// | [`"));
    let found: BTreeMap<String, [Vec<String>; 2]> = rows
        .map(|row| {
            let (name, _) = row.split_once('`').expect("a name");
            let cells: Vec<_> = row.split('|').skip(1).map(codes).collect();
            (name.to_owned(), [cells[0].clone(), cells[1].clone()])
        })
        .collect();
    assert_eq!(found, expected);
}

fn codes(cell: &str) -> Vec<String> {
    cell.split(',')
        .map(|code| code.trim().trim_matches('`').to_owned())
        .filter(|code| !code.is_empty())
        .collect()
}
