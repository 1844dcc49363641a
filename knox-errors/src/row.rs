//! One row of a table as plain data: [`Row`].

use core::fmt;
use core::time::Duration;

use crate::generated::columns;
use crate::table_data::Sparse;
use crate::{Action, CellValue, CodeValue, Deprecation, DocsUrl, FormattedCode, Table};

/// A row of a [`Table`]: a code with its columns.
///
/// ```
/// use knox_errors::{CodeValue, CustomerAuthCode, KnoxTable};
///
/// let row = CustomerAuthCode::AccessTokenExpired.row();
/// assert_eq!((row.code(), row.variant()), (CodeValue::Number(4_032_251), "AccessTokenExpired"));
/// assert_eq!((row.name(), row.status()), ("ACCESS_TOKEN_EXPIRED", Some(403)));
/// assert_eq!(row.table().type_name(), "CustomerAuthCode");
/// ```
#[derive(Clone, Copy)]
pub struct Row {
    table: &'static Table,
    /// The index among the table's local rows.
    index: usize,
}

impl Row {
    /// The row at an index among the table's local rows.
    pub(crate) const fn new(table: &'static Table, index: usize) -> Self {
        Self { table, index }
    }

    /// The table that declares the row. For a row of an extended table, this can be one of its
    /// bases.
    #[must_use]
    #[inline]
    pub const fn table(&self) -> &'static Table {
        self.table
    }

    /// The index of the row in [`table`](Self::table), where the rows of its bases come first.
    #[must_use]
    #[inline]
    pub const fn index(&self) -> usize {
        self.table.base_rows + self.index
    }

    /// The name of the variant, such as `"AccessTokenExpired"`.
    #[must_use]
    pub fn variant(&self) -> &'static str {
        core::str::from_utf8(self.table.variant_bytes(self.index)).unwrap_or("")
    }

    /// The primary code.
    #[must_use]
    pub fn code(&self) -> CodeValue<'static> {
        // Every row has a code: the default is never used.
        self.code_at(0).unwrap_or(CodeValue::Text(""))
    }

    /// The other codes of the row, in the order of the table.
    #[inline]
    pub fn aliases(&self) -> impl Iterator<Item = CodeValue<'static>> + use<> {
        let row = *self;
        (1..).map_while(move |at| row.code_at(at))
    }

    /// The primary code, then the aliases.
    pub fn codes(&self) -> impl Iterator<Item = CodeValue<'static>> + use<> {
        let row = *self;
        (0..).map_while(move |at| row.code_at(at))
    }

    fn code_at(&self, at: usize) -> Option<CodeValue<'static>> {
        let data = self.table.data();
        let Some(alias) = at.checked_sub(1) else { return data.codes.get(self.index) };
        let rows = data.alias_rows;
        let alias = first_cell(rows.len(), &|cell| rows[cell], self.index) + alias;
        match rows.get(alias) {
            Some(row) if *row as usize == self.index => data.aliases.get(alias),
            _ => None,
        }
    }

    /// The code as people read it: in the format of the row's table, such as `0x80004005`.
    #[must_use]
    pub fn formatted(&self) -> FormattedCode<'static> {
        self.formatted_of(self.code())
    }

    /// Whether the name is only the code again.
    pub(crate) fn has_code_as_name(&self) -> bool {
        self.formatted().is_read_from(self.name())
    }

    /// One of the row's codes as people read it.
    pub(crate) fn formatted_of(&self, code: CodeValue<'static>) -> FormattedCode<'static> {
        FormattedCode::new(code, self.table.data().format.as_ref())
    }

    /// Further names of the row, from `#[alias(name = …)]`, in the order of the table.
    #[inline]
    pub fn name_aliases(&self) -> impl Iterator<Item = &'static str> + use<> {
        let row = *self;
        (1..).map_while(move |at| row.name_at(at))
    }

    /// The name, then the further names.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        let row = *self;
        (0..).map_while(move |at| row.name_at(at))
    }

    fn name_at(&self, at: usize) -> Option<&'static str> {
        match at.checked_sub(1) {
            Some(alias) => self.cell_at(alias, self.table.data().name_aliases),
            None => Some(self.name()),
        }
    }

    /// The name. In a table without names, the code as people read it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.table.data().names[self.index]
    }

    /// The description of the row, or `""` if it has none.
    #[must_use]
    pub fn description(&self) -> &'static str {
        columns::description(self.table.data().descriptions, self.index)
    }

    /// The HTTP status of the row, from 100 to 999, if it has one.
    #[must_use]
    #[inline]
    pub fn status(&self) -> Option<u16> {
        columns::status(self.table.data().statuses, self.index)
    }

    /// What the caller should do, if the row says so.
    #[must_use]
    #[inline]
    pub fn action(&self) -> Option<Action> {
        columns::action(self.table.data().actions, self.index)
    }

    /// How long to wait before sending the same request again, if the row says so.
    #[must_use]
    #[inline]
    pub fn retry_after(&self) -> Option<Duration> {
        columns::retry_after(self.table.data().waits, self.index)
    }

    /// The address at which the row is documented, from `#[knox(docs = "…")]` of the row or its
    /// table.
    #[must_use]
    pub fn docs_url(&self) -> Option<DocsUrl> {
        let data = self.table.data();
        let template = self.cell_at(0, data.docs_urls).or(data.docs_url)?;
        Some(DocsUrl { template, row: *self })
    }

    /// The contents of `#[deprecated]`, if the row has that attribute.
    #[must_use]
    #[inline]
    pub fn deprecation(&self) -> Option<Deprecation> {
        self.cell_at(0, self.table.data().deprecations)
    }

    /// The documentation of the row without its description, or `""` if there is none: the doc
    /// comment of a row in a table, or what follows the first paragraph of a variant's.
    #[must_use]
    #[inline]
    pub fn notes(&self) -> &'static str {
        self.cell_at(0, self.table.data().notes).unwrap_or("")
    }

    /// A cell of this row in a column in which few rows have any.
    fn cell_at<T: Copy>(&self, at: usize, column: Sparse<T>) -> Option<T> {
        let cell = first_cell(column.len(), &|cell| column[cell].0, self.index) + at;
        match column.get(cell) {
            Some((row, cell)) if *row as usize == self.index => Some(*cell),
            _ => None,
        }
    }

    /// The cells of the custom columns, each with its column's name, in the order of
    /// [`Table::custom_columns`].
    #[must_use]
    #[inline]
    pub fn custom_cells(&self) -> impl ExactSizeIterator<Item = (&'static str, CellValue)> + use<> {
        let Self { table, index } = *self;
        table.custom_columns.iter().map(move |column| (column.name, (column.cell)(index)))
    }
}

/// The index of a row's first cell in a column of `len` cells, which are in the order of their
/// rows. `row_of` gives the row of a cell.
fn first_cell(len: usize, row_of: &dyn Fn(usize) -> u32, row: usize) -> usize {
    let (mut low, mut high) = (0, len);
    while low < high {
        let middle = usize::midpoint(low, high);
        if (row_of(middle) as usize) < row {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}::{}", self.table.type_name(), self.variant())
    }
}
