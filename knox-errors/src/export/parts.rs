//! The parts of a document: the tables that its rows come from, and the columns that each of them
//! shows.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Document;
use crate::catalogue::{CataloguePart, Uncoded};
use crate::docs_url;
use crate::{Action, CatalogueEntry, CellValue, CodeValue, Deprecation, FormattedCode, Row, Table};

/// A table and at least one of its local rows.
pub struct Part {
    pub table: &'static Table,
    pub rows: Vec<Row>,
}

/// The parts of a document, in order.
pub fn of(document: &Document<'_>) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    document.entries(&mut |entry| {
        let CatalogueEntry::Row(row) = entry else { return };
        match parts.iter_mut().find(|part| core::ptr::eq(part.table, row.table())) {
            Some(part) => part.rows.push(row),
            None => parts.push(Part { table: row.table(), rows: Vec::from([row]) }),
        }
    });
    parts
}

/// The names of the types that can have other codes.
pub fn open(document: &Document<'_>) -> Vec<&'static str> {
    let mut open = Vec::new();
    document.entries(&mut |entry| {
        if let CatalogueEntry::Open(name) = entry {
            open.push(name);
        }
    });
    open
}

/// The errors without a code that are possible. A row of a table always has a code.
pub fn uncoded(document: &Document<'_>) -> Vec<Uncoded> {
    let mut all = Vec::new();
    document.catalogue_parts(&mut |part| {
        if let CataloguePart::Uncoded(uncoded) = part {
            all.push(uncoded);
        }
    });
    all
}

/// The source page of all parts, if they have the same one.
pub fn common_url(parts: &[Part]) -> Option<&'static str> {
    let url = parts.first()?.table.url();
    url.filter(|_| parts.iter().all(|part| part.table.url() == url))
}

/// The actions of the rows, without duplicates, in the order of [`Action::ALL`].
pub fn actions(parts: &[Part]) -> Vec<Action> {
    let has = |action: Action| {
        parts.iter().flat_map(|part| &part.rows).any(|row| row.action() == Some(action))
    };
    Action::ALL.iter().copied().filter(|&action| has(action)).collect()
}

/// A column of a part.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Column {
    Code,
    Name,
    Description,
    Deprecated,
    Aliases,
    Status,
    Action,
    RetryAfter,
    /// A custom column, by its index among the custom columns.
    Custom(usize),
}

impl Part {
    /// The title of the table. For an extended table, whose title describes all its rows, the name
    /// of the type.
    pub fn title(&self) -> &'static str {
        if self.table.bases().is_empty() { self.table.title() } else { self.table.type_name() }
    }

    /// The columns that contain information.
    pub fn columns(&self) -> Vec<Column> {
        let standard = [
            Column::Code,
            Column::Name,
            Column::Description,
            Column::Deprecated,
            Column::Aliases,
            Column::Status,
            Column::Action,
            Column::RetryAfter,
        ];
        let own = (0..self.table.custom_columns().len()).map(Column::Custom);
        let mut columns: Vec<Column> = standard.into_iter().chain(own).collect();
        columns.retain(|column| self.says_something(*column));
        columns
    }

    /// Whether a name differs from its code.
    pub fn has_names(&self) -> bool {
        self.rows.iter().any(|row| row.name() != code_text(row.formatted()))
    }

    fn says_something(&self, column: Column) -> bool {
        let mut rows = self.rows.iter();
        match column {
            Column::Code => true,
            Column::Name => self.has_names(),
            Column::Description => rows.any(|row| !row.description().is_empty()),
            Column::Deprecated => rows.any(|row| row.deprecation().is_some()),
            Column::Aliases => rows
                .any(|row| row.aliases().next().is_some() || row.name_aliases().next().is_some()),
            Column::Status => {
                let status = |row: &Row| row.status().map(CodeValue::from);
                rows.any(|row| status(row).is_some())
                    && self.rows.iter().any(|row| status(row) != Some(row.code()))
            }
            Column::Action => rows.any(|row| row.action().is_some()),
            Column::RetryAfter => rows.any(|row| row.retry_after().is_some()),
            Column::Custom(index) => rows.any(|row| {
                let cell = row.custom_cells().nth(index);
                cell.is_some_and(|(_, cell)| match cell {
                    CellValue::Empty | CellValue::Opaque => false,
                    CellValue::List(list) => !list.is_empty(),
                    _ => true,
                })
            }),
        }
    }

    /// The heading of a column: that of `retry_after` is `Retry after`.
    pub fn heading(&self, column: Column) -> String {
        let own = match column {
            Column::Code => return "Code".into(),
            Column::Name => return "Name".into(),
            Column::Description => return "Description".into(),
            Column::Deprecated => return "Deprecated".into(),
            Column::Aliases => return "Aliases".into(),
            Column::Status => return "Status".into(),
            Column::Action => return "Action".into(),
            Column::RetryAfter => return "Retry after".into(),
            Column::Custom(index) => self.table.custom_columns().nth(index).unwrap_or(""),
        };
        let mut chars = own.chars();
        let first = chars.next().into_iter().flat_map(char::to_uppercase);
        first.chain(chars.map(|char| if char == '_' { ' ' } else { char })).collect()
    }
}

/// A code as people read it, in full.
pub fn code_text(code: FormattedCode<'_>) -> String {
    let mut text = String::new();
    // Writing to a string never fails.
    let _ = docs_url::write_code(code, &mut text);
    text
}

/// The text of a deprecation. It is empty if neither `since` nor `note` is given.
pub fn deprecation_text(deprecation: Deprecation) -> String {
    match (deprecation.since(), deprecation.note()) {
        (Some(since), Some(note)) => format!("since {since}: {note}"),
        (Some(since), None) => format!("since {since}"),
        (None, note) => note.unwrap_or_default().into(),
    }
}

/// A custom cell without escapes.
pub fn cell_text(cell: CellValue) -> String {
    let mut text = String::new();
    // Writing to a string never fails. If a user's `Display` fails, the text ends there.
    let _ = cell.write_exact(&mut text);
    text
}

/// A cell as a string. It is empty if the row does not have it.
pub fn text(row: Row, column: Column) -> String {
    match column {
        Column::Code => code_text(row.formatted()),
        Column::Name => row.name().into(),
        Column::Description => row.description().into(),
        Column::Deprecated => row.deprecation().map_or(String::new(), deprecation_text),
        Column::Aliases => {
            let codes = row.aliases().map(|alias| code_text(row.formatted_of(alias)));
            let aliases: Vec<String> = codes.chain(row.name_aliases().map(String::from)).collect();
            aliases.join(", ")
        }
        Column::Status => row.status().map_or(String::new(), |status| status.to_string()),
        Column::Action => row.action().map_or(String::new(), |action| action.to_string()),
        Column::RetryAfter => {
            row.retry_after().map_or(String::new(), |wait| format!("{} s", wait.as_secs()))
        }
        Column::Custom(index) => {
            row.custom_cells().nth(index).map_or(String::new(), |(_, cell)| cell_text(cell))
        }
    }
}
