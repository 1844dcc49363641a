//! The result of every reader: a list as it is in the file.

/// A list of codes.
pub struct List {
    /// The heading above it.
    pub title: Option<String>,
    pub line: usize,
    /// The names of the columns, if the file has any.
    pub header: Option<Vec<String>>,
    /// The roles of columns that the reader knows from more than their names, by index.
    pub roles: Vec<Option<Role>>,
    pub rows: Vec<Record>,
}

/// One row of a list.
pub struct Record {
    pub line: usize,
    /// A missing cell is blank.
    pub cells: Vec<String>,
}

/// The role of a column in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Code,
    Name,
    Description,
    Status,
    Action,
    RetryAfter,
}

impl Role {
    pub const ALL: [Self; 6] =
        [Self::Code, Self::Name, Self::Description, Self::Status, Self::Action, Self::RetryAfter];

    /// The name of the standard column.
    pub fn name(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Name => "name",
            Self::Description => "description",
            Self::Status => "status",
            Self::Action => "action",
            Self::RetryAfter => "retry_after",
        }
    }
}

impl List {
    pub fn width(&self) -> usize {
        let cells = self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        self.header.as_ref().map_or(cells, Vec::len)
    }

    /// The cell of a row, without the white space around it.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.rows[row].cells.get(column).map_or("", |cell| cell.trim())
    }

    /// Every cell of a column that is not blank.
    pub fn cells(&self, column: usize) -> impl Iterator<Item = &str> {
        (0..self.rows.len()).map(move |row| self.cell(row, column)).filter(|cell| !cell.is_empty())
    }
}
