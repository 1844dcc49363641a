//! Writes the source of a table, aligned in columns.

use std::fmt::{self, Display};

use crate::literal::quoted;
use crate::table::{Row, Table};

/// A longer cell moves the rest of its own line to the right, not that of every line.
const WIDEST: usize = 40;

/// Writes tables as items of a module.
pub struct Source<'a>(pub &'a [Table]);

impl Display for Source<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "use knox_errors::knox_codes;\n\nknox_codes! {{\n")?;
        for (index, table) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write_table(f, table)?;
        }
        writeln!(f, "}}")
    }
}

fn write_table(f: &mut fmt::Formatter<'_>, table: &Table) -> fmt::Result {
    let title = quoted(&table.title);
    // rustc refuses control and bidirectional characters in comments.
    if title.contains("\\u{") || title.contains("\\0") {
        writeln!(f, "    #[doc = {title}]")?;
    } else {
        writeln!(f, "    /// {}", table.title)?;
    }
    if let Some(format) = &table.format {
        writeln!(f, "    #[knox(format = {})]", quoted(format))?;
    }
    writeln!(f, "    pub enum {}: {} {{", table.ident, table.code_type.name())?;
    let widths: Vec<_> = (0..table.header.len()).map(|column| width(table, column)).collect();
    write_line(f, &table.header, &widths)?;
    for Row { aliases, cells } in &table.rows {
        if !aliases.is_empty() {
            writeln!(f, "        #[alias({})]", aliases.join(", "))?;
        }
        write_line(f, cells, &widths)?;
    }
    writeln!(f, "    }}")
}

/// The width of the widest cell up to the limit.
fn width(table: &Table, column: usize) -> usize {
    let cells = table.rows.iter().map(|row| row.cells[column].chars().count());
    let widest = cells.filter(|&width| width <= WIDEST).max().unwrap_or(0);
    widest.max(table.header[column].chars().count())
}

fn write_line(f: &mut fmt::Formatter<'_>, cells: &[String], widths: &[usize]) -> fmt::Result {
    f.write_str("        ")?;
    for (index, (cell, width)) in cells.iter().zip(widths).enumerate() {
        if index > 0 {
            f.write_str(" | ")?;
        }
        if index + 1 < cells.len() { write!(f, "{cell:<width$}")? } else { f.write_str(cell)? }
    }
    writeln!(f, ";")
}
