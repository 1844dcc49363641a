//! Measures what a table adds to a program.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use object::{Object as _, ObjectSection as _};
use serde_json::{Value, json};

use super::crates::Crates;
use super::tables::Table;

/// The sections with code and tables, their relocations and their unwind tables.
const SECTIONS: [&str; 5] = [".text", ".rodata", ".data.rel.ro", ".rela.dyn", ".eh_frame"];

/// The sizes of the programs, in bytes.
#[derive(Clone, Debug, Default)]
pub struct Bytes(BTreeMap<(Table, usize), u64>);

impl Bytes {
    /// Builds and measures the program of each table and those of the bare enums.
    ///
    /// # Errors
    ///
    /// If a program cannot be built or read.
    pub fn measure(crates: &Crates, sizes: &[usize], with_heavy: bool) -> io::Result<Self> {
        let mut bytes = Self::default();
        for &size in sizes {
            eprintln!("programs of {size} rows");
            for table in [Table::Bare].into_iter().chain(Table::WEIGHED) {
                if with_heavy || !table.is_heavy(size) {
                    let program = crates.program(table, size)?;
                    bytes.0.insert((table, size), weigh(&program)?);
                }
            }
        }
        Ok(bytes)
    }

    /// What the table adds to the program of the bare enum.
    #[must_use]
    pub fn added(&self, table: Table, size: usize) -> Option<u64> {
        let bare = self.0.get(&(Table::Bare, size))?;
        Some(self.0.get(&(table, size))?.saturating_sub(*bare))
    }

    /// All sizes, as JSON.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let figures = self.0.iter().map(|(&(table, size), bytes)| {
            let table = table.label();
            json!({ "rows": size, "table": table, "bytes": bytes })
        });
        figures.collect()
    }
}

fn weigh(program: &Path) -> io::Result<u64> {
    let data = fs::read(program)?;
    let file = object::File::parse(data.as_slice()).map_err(io::Error::other)?;
    let counted = |name: &str| SECTIONS.contains(&name);
    let sections = file.sections().filter(|section| section.name().is_ok_and(counted));
    Ok(sections.map(|section| section.size()).sum())
}
