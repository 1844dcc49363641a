//! The measuring crates, generated outside the workspace, one for each size.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use crate::rows::{Row, narrow, rows};
use crate::sources::{Contender, Key, match_getters};

/// The measured sizes of tables.
pub const SIZES: [usize; 5] = [10, 38, 100, 1000, 10_000];

/// The size of the table whose getters are measured.
pub const GETTER_SIZE: usize = 38;

/// A kind of tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Sparse seven-digit numbers.
    Codes,
    /// Nearly consecutive numbers.
    Narrow,
    /// Codes of 8 bytes.
    Texts,
    /// Names of 11 to 52 bytes.
    Names,
}

impl Group {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::Codes, Self::Narrow, Self::Texts, Self::Names];

    /// The name in files, figures and modules.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Codes => "codes",
            Self::Narrow => "narrow",
            Self::Texts => "strings",
            Self::Names => "names",
        }
    }

    /// The label in reports.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Codes => "Numbers, sparse",
            Self::Narrow => "Numbers, nearly dense",
            Self::Texts => "String codes of 8 bytes",
            Self::Names => "Names of 11 to 52 bytes",
        }
    }

    fn key(self) -> Key {
        match self {
            Self::Codes | Self::Narrow => Key::Number,
            Self::Texts => Key::Text,
            Self::Names => Key::Name,
        }
    }

    fn rows(self, size: usize) -> Vec<Row> {
        if self == Self::Narrow { narrow(size) } else { rows(size) }
    }

    fn key_type(self) -> &'static str {
        if self.key().is_number() { "u32" } else { "&'static str" }
    }
}

/// The contenders in a crate, besides knox and the floor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set {
    /// All contenders that need no separate crate and do not take minutes to build.
    Main,
    /// phf with its feature `ptrhash`, which applies to a whole crate.
    Ptrhash,
    /// Contenders that take minutes and gigabytes to build at this size.
    Heavy,
}

impl Set {
    fn label(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Ptrhash => "ptrhash",
            Self::Heavy => "heavy",
        }
    }

    fn has(self, contender: Contender, group: Group, size: usize) -> bool {
        let set = match contender {
            Contender::Knox => self,
            Contender::PhfPtrhash => Self::Ptrhash,
            _ if heavy(contender, size) => Self::Heavy,
            _ => Self::Main,
        };
        set == self && contender.fits(group.key())
    }
}

/// Whether a contender's build takes about a minute or more, or gigabytes.
fn heavy(contender: Contender, size: usize) -> bool {
    use Contender::{Match, StrumEnumString, StrumFromRepr};
    size > 1000 && matches!(contender, Match | StrumFromRepr | StrumEnumString)
}

/// A measuring crate.
#[derive(Clone, Debug)]
pub struct Crate {
    set: Set,
    /// The rows of its tables.
    pub size: usize,
}

impl Crate {
    /// The crates for tables of `size` rows.
    #[must_use]
    pub fn of_size(size: usize, with_heavy: bool) -> Vec<Self> {
        let mut sets = vec![Set::Main, Set::Ptrhash];
        if with_heavy && size > 1000 {
            sets.push(Set::Heavy);
        }
        sets.into_iter().map(|set| Self { set, size }).collect()
    }

    /// The name in progress messages and cargo.
    #[must_use]
    pub fn name(&self) -> String {
        format!("lookups-{}-{}", self.set.label(), self.size)
    }

    fn directory(&self) -> PathBuf {
        workshop().join(self.name())
    }

    /// The path of its program.
    #[must_use]
    pub fn program(&self) -> PathBuf {
        workshop().join("build/release").join(self.name())
    }

    /// The lock file with the versions of its dependencies.
    #[must_use]
    pub fn lock_file(&self) -> PathBuf {
        self.directory().join("Cargo.lock")
    }

    /// Writes the crate and builds it.
    ///
    /// # Errors
    ///
    /// If a file cannot be written, or the build fails.
    pub fn build(&self) -> io::Result<()> {
        self.write()?;
        let status = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["build", "--release", "--quiet"])
            .current_dir(self.directory())
            .env("CARGO_TARGET_DIR", workshop().join("build"))
            .status()?;
        if status.success() {
            return Ok(());
        }
        Err(io::Error::other(format!("{} was not built", self.directory().display())))
    }

    fn write(&self) -> io::Result<()> {
        let source = self.directory().join("src");
        for file in ["command.rs", "contender.rs", "keys.rs", "random.rs"] {
            let harness = Path::new(env!("CARGO_MANIFEST_DIR")).join("harness").join(file);
            write(&source.join(file), &fs::read_to_string(harness)?)?;
        }
        for group in self.groups() {
            self.write_group(group, &source)?;
        }
        if self.has_getters() {
            let rows = rows(self.size);
            write(&source.join("getters/dense.rs"), &match_getters(&rows, false))?;
            write(&source.join("getters/explicit.rs"), &match_getters(&rows, true))?;
        }
        write(&source.join("main.rs"), &self.main())?;
        write(&self.directory().join("Cargo.toml"), &self.manifest())
    }

    fn write_group(&self, group: Group, source: &Path) -> io::Result<()> {
        let rows = group.rows(self.size);
        let keys: String = rows.iter().map(|row| key_line(group, row)).collect();
        write(&source.join(group.label()).with_extension("txt"), &keys)?;
        for contender in self.contenders(group) {
            let file = source.join(group.label()).join(contender.slug()).with_extension("rs");
            write(&file, &contender.source(group.key(), &rows))?;
        }
        Ok(())
    }

    /// The groups in which the crate has contenders besides knox.
    fn groups(&self) -> impl Iterator<Item = Group> {
        let of_size = |group| group != Group::Narrow || [38, 1000].contains(&self.size);
        Group::ALL
            .into_iter()
            .filter(move |&group| of_size(group) && self.contenders(group).count() > 1)
    }

    /// Whether the program has a contender with this label in a group.
    #[must_use]
    pub fn has(&self, group: Group, label: &str) -> bool {
        let own = ["floor", "knox (trait)"].contains(&label);
        let group = self.groups().find(|&each| each == group);
        group.is_some_and(|group| {
            own || self.contenders(group).any(|contender| contender.label() == label)
        })
    }

    fn contenders(&self, group: Group) -> impl Iterator<Item = Contender> {
        Contender::ALL
            .into_iter()
            .filter(move |&contender| self.set.has(contender, group, self.size))
    }

    fn has_getters(&self) -> bool {
        self.set == Set::Main && self.size == GETTER_SIZE
    }

    fn manifest(&self) -> String {
        let mut lines: Vec<&str> = self
            .groups()
            .flat_map(|group| self.contenders(group))
            .map(Contender::dependencies)
            .collect();
        // strum is listed once, even if it is needed with and without a feature.
        if lines.contains(&Contender::StrumUsePhf.dependencies()) {
            lines.retain(|line| *line != Contender::StrumEnumString.dependencies());
        }
        lines.sort_unstable();
        lines.dedup();
        format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
             [dependencies]\n{}\n[profile.release]\nopt-level = 3\n\n[workspace]\n",
            self.name(),
            lines.concat()
        )
    }

    fn main(&self) -> String {
        let mut source = String::from(HEAD);
        let mut calls = String::new();
        for group in self.groups() {
            let _ = writeln!(source, "mod {} {{", group.label());
            for contender in self.contenders(group) {
                let _ = writeln!(source, "    pub mod {};", contender.slug());
            }
            source += "}\n";
            calls += &self.group(group);
        }
        if self.has_getters() {
            source += "mod getters {\n    pub mod dense;\n    pub mod explicit;\n}\n";
            calls += GETTERS;
        }
        format!("{source}\nfn main() {{\n    let command = Command::from_args();\n{calls}}}\n")
    }

    fn group(&self, group: Group) -> String {
        let (label, key_type) = (group.label(), group.key_type());
        let mut source = format!(
            "    command.lookups(\"{label}\", || {{\n        \
             let mut group = Group::<{key_type}>::new(include_str!(\"{label}.txt\"));\n{}",
            if group.key().is_number() { NUMBER_FLOOR } else { TEXT_FLOOR }
        );
        for contender in self.contenders(group) {
            source += &entry(contender, group);
        }
        source + "        group\n    });\n"
    }
}

const HEAD: &str = "//! Generated by knox-errors-benches.

#![allow(dead_code, unused_imports, clippy::all)]

#[macro_use]
mod contender;
mod command;
mod keys;
mod random;

use command::Command;
use contender::{Getter, Group, place};

";

const NUMBER_FLOOR: &str = r#"        group.unchecked("loop", |key| key as usize);
        let (table, mask) = group.floor();
        group.unchecked("floor", move |key| usize::from(table[key as usize & mask]));
"#;

const TEXT_FLOOR: &str = r#"        group.unchecked("loop", str::len);
        let (table, mask) = group.floor();
        group.unchecked("floor", move |key| {
            let last = usize::from(key.as_bytes()[key.len() - 1]);
            usize::from(table[(key.len() ^ last) & mask])
        });
"#;

const GETTERS: &str = r#"    command.getters("name()", || {
        use codes::by_knox::E;
        let names: Vec<&'static str> = E::ALL.iter().map(|row| row.name()).collect();
        let rows: Vec<u8> = (0..names.len() as u8).collect();
        vec![
            Getter::new("floor", &rows, move |row| place(names[usize::from(row)])),
            Getter::new("knox", E::ALL, |row| place(row.name())),
            Getter::new("match, dense", &getters::dense::E::ALL, |row| place(row.name())),
            Getter::new("match, codes", &getters::explicit::E::ALL, |row| place(row.name())),
        ]
    });
    command.getters("status()", || {
        use codes::by_knox::E;
        let statuses: Vec<u16> = E::ALL.iter().filter_map(|row| row.status()).collect();
        let rows: Vec<u8> = (0..statuses.len() as u8).collect();
        vec![
            Getter::new("floor", &rows, move |row| usize::from(statuses[usize::from(row)])),
            Getter::new("knox", E::ALL, |row| fold!(row.status())),
            Getter::new("match, dense", &getters::dense::E::ALL, |row| fold!(row.status())),
            Getter::new("match, codes", &getters::explicit::E::ALL, |row| fold!(row.status())),
        ]
    });
"#;

/// The lines that add a contender: all have closures of the same shape.
fn entry(contender: Contender, group: Group) -> String {
    let (label, module) = (contender.label(), format!("{}::{}", group.label(), contender.slug()));
    let key = group.key();
    if contender == Contender::Knox {
        let search = if key == Key::Name { "from_name" } else { "from_code" };
        return format!(
            "        group.dense(\"knox\", |key| fold!({module}::E::{search}(key)));
        group.dense(\"knox (trait)\", |key| {{
            fold!(<{module}::E as knox_errors::KnoxTable>::{search}(key))
        }});\n"
        );
    }
    if contender.is_hash_map() {
        // The map itself, not the `LazyLock`, which is the best case of a peer.
        let borrowed = if key.is_number() { "&key" } else { "key" };
        return format!(
            "        let map = {module}::map();
        group.dense(\"{label}\", move |key| fold!(map.get({borrowed}).copied()));\n"
        );
    }
    let kind = if contender.discriminants_are_codes() { "codes" } else { "dense" };
    let lookup = if key.is_number() { "by_code" } else { "by_text" };
    format!("        group.{kind}(\"{label}\", |key| fold!({module}::{lookup}(key)));\n")
}

fn key_line(group: Group, row: &Row) -> String {
    match group.key() {
        Key::Number => format!("{}\n", row.code),
        Key::Text => format!("{}\n", row.text_code),
        Key::Name => format!("{}\n", row.name),
    }
}

/// Writes a file unless it has this content already, since cargo compares times.
fn write(path: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory)?;
    }
    fs::write(path, text)
}

/// The root of the workspace.
#[must_use]
pub fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// The directory in which the crates are written and built.
fn workshop() -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or(workspace().join("target"), PathBuf::from);
    // Relative to the workspace, not to the current directory.
    workspace().join(target).join("benches")
}
