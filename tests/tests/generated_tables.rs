//! Compares tables of every code type and size with a plain map: the real macro compiles a
//! crate of generated tables, which tests itself.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use fastrand::Rng;

/// The code types, each with its least and greatest number.
const NUMBERS: [(&str, i128, i128); 8] = [
    ("u8", 0, u8::MAX as i128),
    ("u16", 0, u16::MAX as i128),
    ("u32", 0, u32::MAX as i128),
    ("u64", 0, u64::MAX as i128),
    ("i8", i8::MIN as i128, i8::MAX as i128),
    ("i16", i16::MIN as i128, i16::MAX as i128),
    ("i32", i32::MIN as i128, i32::MAX as i128),
    ("i64", i64::MIN as i128, i64::MAX as i128),
];

/// A row of the map.
struct Row {
    code: String,
    name: String,
    alias: Option<String>,
    /// Its `cfg` condition, if any.
    cfg: Option<&'static str>,
}

/// The rows of a table, and codes that it does not list.
struct Table {
    code_type: &'static str,
    rows: Vec<Row>,
    missing: Vec<String>,
}

/// Distinct codes; some become aliases and some are left out.
fn table(
    rng: &mut Rng,
    code_type: &'static str,
    codes: Vec<String>,
    is_conditional: bool,
) -> Table {
    let mut codes = codes.into_iter();
    let mut table = Table { code_type, rows: Vec::new(), missing: Vec::new() };
    while let Some(code) = codes.next() {
        let at = table.rows.len();
        if at > 0 && rng.u8(0..5) == 0 {
            table.missing.push(code);
            continue;
        }
        let words = ["TOKEN", "KEY_IS_NOT", "RESOURCE_OF_A_TENANT_THAT_IS", "API"];
        let word = rng.choice(words).unwrap_or_default();
        let cfg = match rng.u8(0..10) {
            0 if is_conditional => Some("any()"),
            1..5 if is_conditional => Some("all()"),
            _ => None,
        };
        let alias = if rng.u8(0..6) == 0 { codes.next() } else { None };
        table.rows.push(Row { code, name: format!("{word}_{at}_{word}"), alias, cfg });
    }
    table
}

fn numbers(rng: &mut Rng, count: usize, least: i128, greatest: i128) -> Vec<String> {
    let mut distinct = BTreeSet::new();
    let dense = rng.bool();
    let start = rng.i128(least..=greatest - (greatest - least) / 4);
    for at in 0..4 * count {
        let number = if dense { start + 2 * at as i128 } else { rng.i128(least..=greatest) };
        if distinct.len() < count && number <= greatest {
            distinct.insert(number);
        }
    }
    distinct.extend([least, greatest]);
    let mut numbers: Vec<String> = distinct.iter().map(ToString::to_string).collect();
    rng.shuffle(&mut numbers);
    numbers
}

fn texts(rng: &mut Rng, count: usize, longest: usize) -> Vec<String> {
    let mut distinct = BTreeSet::new();
    for _ in 0..count {
        let len = rng.usize(1..=longest);
        let text: String = (0..len)
            .map(|_| rng.choice(['A', 'Z', 'a', 'z', '0', '9', '_', '-', 'é', '€']).unwrap_or('x'))
            .collect();
        distinct.insert(text);
    }
    let mut texts: Vec<String> = distinct.into_iter().collect();
    rng.shuffle(&mut texts);
    texts
}

fn tables() -> Vec<Table> {
    let mut rng = Rng::with_seed(11);
    let mut tables = Vec::new();
    for (code_type, least, greatest) in NUMBERS {
        let room = usize::try_from(greatest - least).unwrap_or(usize::MAX);
        for count in [1, 38, 200, 400, 1000].into_iter().filter(|count| count * 2 < room) {
            let codes = numbers(&mut rng, count, least, greatest);
            tables.push(table(&mut rng, code_type, codes, count == 38));
        }
    }
    let all_of_u8 = (0..=255).map(|code: u8| code.to_string()).collect();
    tables.push(whole(all_of_u8, "u8"));
    tables.push(whole((0..256).map(|code| (code * 7919).to_string()).collect(), "u32"));
    tables.push(whole((0..257).map(|code| (code * 7919).to_string()).collect(), "u32"));
    let many = numbers(&mut rng, 5000, 0, u32::MAX.into());
    tables.push(table(&mut rng, "u32", many, false));
    for longest in [2, 8, 16, 60] {
        for count in [1, 38, 200, 1500] {
            let codes = texts(&mut rng, count, longest);
            tables.push(table(&mut rng, "str", codes, count == 38));
        }
    }
    let eight = (1000..5000).map(|code| format!("AUT_{code}")).collect();
    tables.push(table(&mut rng, "str", eight, false));
    tables
}

/// Makes each code a row.
fn whole(codes: Vec<String>, code_type: &'static str) -> Table {
    let rows = codes.into_iter().map(|code| {
        let name = format!("NAME_OF_{code}");
        Row { code, name, alias: None, cfg: None }
    });
    Table { code_type, rows: rows.collect(), missing: Vec::new() }
}

impl Table {
    fn literal(&self, code: &str) -> String {
        if self.code_type == "str" { format!("{code:?}") } else { code.to_owned() }
    }

    fn source(&self, index: usize) -> String {
        let code_type = self.code_type;
        let mut source = format!("knox_codes! {{ pub enum T{index}: {code_type} {{ code | name;\n");
        for (at, row) in self.rows.iter().enumerate() {
            if let Some(cfg) = row.cfg {
                let _ = write!(source, "#[cfg({cfg})] ");
            }
            if let Some(alias) = &row.alias {
                let _ = write!(source, "#[alias({})] ", self.literal(alias));
            }
            let _ = writeln!(source, "{} | {} as V{at};", self.literal(&row.code), row.name);
        }
        source + "} }\n"
    }

    /// A line for each code: the code and the row's name, or nothing if the table does not list
    /// it.
    fn expected(&self) -> String {
        let mut lines = String::new();
        for row in &self.rows {
            let name = if row.cfg == Some("any()") { "" } else { &row.name };
            for code in [&row.code].into_iter().chain(&row.alias) {
                let _ = writeln!(lines, "{code}\t{name}\t{}", row.name);
            }
        }
        for code in &self.missing {
            let _ = writeln!(lines, "{code}\t\tNO_SUCH_NAME");
        }
        lines
    }
}

/// The crate that holds the tables and looks codes up.
fn write_crate(root: &Path, tables: &[Table]) {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let library = here.join("../knox-errors").canonicalize().expect("the library is there");
    let manifest = format!(
        "[package]\nname = \"generated-tables\"\nedition = \"2024\"\n[workspace]\n\
         [dependencies]\nknox-errors = {{ path = '{}' }}\n[profile.dev]\ndebug = false\n",
        library.display(),
    );
    let mut main = String::from("use knox_errors::{KnoxTable, knox_codes};\n");
    let mut calls = String::new();
    for (index, table) in tables.iter().enumerate() {
        main += &table.source(index);
        fs::write(root.join(format!("src/{index}.tsv")), table.expected()).expect("written");
        let parsed = if table.code_type == "str" { "code" } else { "code.parse().unwrap()" };
        let _ = writeln!(calls, "    ask!(asked, T{index}, |code| {parsed}, \"{index}.tsv\");");
    }
    main += ASKING;
    let _ = writeln!(
        main,
        "fn main() {{\n    let mut asked = 0;\n{calls}    println!(\"{{asked}} codes, all as in the map\");\n}}"
    );
    fs::write(root.join("src/main.rs"), main).expect("written");
    fs::write(root.join("Cargo.toml"), manifest).expect("written");
    // Uses the locked versions of the workspace, which are already downloaded.
    fs::copy(here.join("../Cargo.lock"), root.join("Cargo.lock")).expect("a lock file");
}

/// How the generated program tests each table: it looks up every code of the map, as a number
/// or string of its type, by code and by name.
const ASKING: &str = r#"
macro_rules! ask {
    ($asked:ident, $table:ident, |$code:ident| $parsed:expr, $file:literal) => {
        for line in include_str!($file).lines() {
            let mut fields = line.split('\t');
            let mut field = || fields.next().unwrap();
            let ($code, expected, name) = (field(), field(), field());
            let found = $table::from_code($parsed);
            assert_eq!(found.map_or("", |row| row.name()), expected, "{} {line}", $file);
            let same = <$table as KnoxTable>::from_code($parsed);
            assert_eq!(same, found);
            let named = $table::from_name(name);
            assert_eq!(named.map_or("", |row| row.name()), expected, "{} {line}", $file);
            if let Some(row) = found {
                assert_eq!($table::from_code(row.code()), Some(row));
                assert_eq!($table::ALL[row as usize], row);
            }
            $asked += 1;
        }
    };
}
"#;

fn run(root: &Path) -> std::process::Output {
    let target: PathBuf = [env!("CARGO_TARGET_TMPDIR"), "crates-target"].iter().collect();
    Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline"])
        .current_dir(root)
        .env("CARGO_TARGET_DIR", target)
        // The crates are built once, from nothing or because the macro has changed.
        .env("CARGO_INCREMENTAL", "0")
        .output()
        .expect("cargo runs")
}

#[test]
fn generated_tables_agree_with_a_map() {
    let root: PathBuf = [env!("CARGO_TARGET_TMPDIR"), "generated-tables"].iter().collect();
    fs::create_dir_all(root.join("src")).expect("a directory");
    let tables = tables();
    write_crate(&root, &tables);
    let output = run(&root);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let asked: usize = tables.iter().map(|table| table.expected().lines().count()).sum();
    assert_eq!(said.trim(), format!("{asked} codes, all as in the map"));
}
