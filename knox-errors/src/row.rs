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
    pub const fn table(&self) -> &'static Table {
        self.table
    }

    /// The index of the row in [`table`](Self::table), where the rows of its bases come first.
    #[must_use]
    pub const fn index(&self) -> usize {
        self.table.base_rows() + self.index
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
        self.table.data().codes.get(self.index).unwrap_or(CodeValue::Text(""))
    }

    /// The other codes of the row, in the order of the table.
    pub fn aliases(&self) -> impl Iterator<Item = CodeValue<'static>> + use<> {
        let Self { table, index } = *self;
        let rows = table.data().alias_rows;
        // The row indices ascend.
        let first = rows.partition_point(|&row| (row as usize) < index);
        let is_its =
            move |&alias: &usize| rows.get(alias).is_some_and(|&row| row as usize == index);
        (first..rows.len()).take_while(is_its).filter_map(|alias| table.data().aliases.get(alias))
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

    /// The primary code, then the aliases.
    pub fn codes(&self) -> impl Iterator<Item = CodeValue<'static>> + use<> {
        core::iter::once(self.code()).chain(self.aliases())
    }

    /// Further names of the row, from `#[alias(name = …)]`, in the order of the table.
    pub fn name_aliases(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.cells(self.table.data().name_aliases)
    }

    /// The name, then the further names.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        core::iter::once(self.name()).chain(self.name_aliases())
    }

    /// The name. In a table without names, the code as people read it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.text(self.table.data().names)
    }

    /// The description of the row, or `""` if it has none.
    #[must_use]
    pub fn description(&self) -> &'static str {
        self.text(self.table.data().descriptions)
    }

    /// The HTTP status of the row, from 100 to 999, if it has one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        let status = self.table.data().statuses.get(self.index).copied();
        status.filter(|&status| status != 0)
    }

    /// What the caller should do, if the row says so.
    #[must_use]
    pub fn action(&self) -> Option<Action> {
        self.table.data().actions.get(self.index).copied().flatten()
    }

    /// How long to wait before sending the same request again, if the row says so.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        let waits = self.table.data().waits;
        if waits.is_empty() { None } else { columns::retry_after(waits, self.index) }
    }

    /// The address at which the row is documented, from `#[knox(docs = "…")]` of the row or its
    /// table.
    #[must_use]
    pub fn docs_url(&self) -> Option<DocsUrl> {
        let data = self.table.data();
        let template = self.cells(data.docs_urls).next().or(data.docs_url)?;
        Some(DocsUrl::new(template, *self))
    }

    /// The contents of `#[deprecated]`, if the row has that attribute.
    #[must_use]
    pub fn deprecation(&self) -> Option<Deprecation> {
        self.cells(self.table.data().deprecations).next()
    }

    /// The documentation of the row without its description, or `""` if there is none: the doc
    /// comment of a row in a table, or what follows the first paragraph of a variant's.
    #[must_use]
    pub fn notes(&self) -> &'static str {
        self.cells(self.table.data().notes).next().unwrap_or_default()
    }

    /// The cells of this row in a column in which few rows have any.
    fn cells<T: Copy>(&self, column: Sparse<T>) -> impl Iterator<Item = T> + use<T> {
        let index = self.index;
        let first = column.partition_point(|(row, _)| (*row as usize) < index);
        let cells = column[first..].iter().take_while(move |(row, _)| *row as usize == index);
        cells.map(|(_, cell)| *cell)
    }

    /// The cells of the custom columns, each with its column's name, in the order of
    /// [`Table::custom_columns`].
    #[must_use]
    pub fn custom_cells(&self) -> impl ExactSizeIterator<Item = (&'static str, CellValue)> + use<> {
        let Self { table, index } = *self;
        table.custom_column_data().iter().map(move |column| (column.name, (column.cell)(index)))
    }

    fn text(&self, column: &'static [&'static str]) -> &'static str {
        column.get(self.index).copied().unwrap_or("")
    }
}

impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}::{}", self.table.type_name(), self.variant())
    }
}
