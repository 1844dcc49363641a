//! A table as plain data: [`Table`].

use core::fmt;

use crate::escape::Quoted;
use crate::format::Format;
use crate::generated::custom_column::CustomColumn;
use crate::generated::lookup;
use crate::table_data::{Codes, TableData};
use crate::{CodeValue, FormattedCode, Row};

/// A table as plain data: what it is called and what its rows hold.
///
/// For exports, listings and messages. Lookups are faster through the enum.
///
/// ```
/// use knox_errors::{CustomerAuthCode, KnoxTable};
///
/// let table = CustomerAuthCode::TABLE;
/// assert_eq!(table.type_name(), "CustomerAuthCode");
/// assert_eq!(table.title(), "Unique customer authentication error codes");
/// assert_eq!(table.rows().count(), 10);
/// ```
pub struct Table {
    data: TableData,
    bases: &'static [&'static Table],
    base_rows: usize,
    chain: usize,
    custom_columns: &'static [CustomColumn],
}

impl Table {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        data: TableData,
        custom_columns: &'static [CustomColumn],
        bases: &'static [&'static Table],
    ) -> Self {
        let (mut base_rows, mut longest) = (0, 0);
        let mut at = 0;
        while at < bases.len() {
            base_rows += bases[at].count();
            if bases[at].chain > longest {
                longest = bases[at].chain;
            }
            at += 1;
        }
        Self { data, bases, base_rows, chain: longest + 1, custom_columns }
    }

    /// The number of tables in the longest chain of this one, a base of it, a base of that
    /// and so on.
    pub(crate) const fn chain(&self) -> usize {
        self.chain
    }

    /// The name of the enum, such as `"CustomerAuthCode"`.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        self.data.type_name
    }

    /// The first paragraph of the table's documentation without a final full
    /// stop, or the type's name where there is no documentation.
    #[must_use]
    pub const fn title(&self) -> &'static str {
        self.data.title
    }

    /// The page that the rows come from, from `#[knox(url = "…")]`.
    #[must_use]
    pub const fn url(&self) -> Option<&'static str> {
        self.data.url
    }

    /// The codes that were used and never come again, from `#[knox(retired(…))]`: those of the
    /// table itself.
    pub fn retired(&self) -> impl Iterator<Item = CodeValue<'static>> + use<> {
        let retired = self.data.retired;
        (0..retired.len()).filter_map(move |index| retired.get(index))
    }

    /// Whether the code, or one as people write it, is retired in the table or in one that it
    /// extends.
    pub(crate) fn is_retired(&self, code: CodeValue<'_>) -> bool {
        let number = match code {
            CodeValue::Number(number) => Some(number),
            CodeValue::Text(text) => {
                let read = || self.data.format.as_ref()?.read(text);
                text.parse().ok().or_else(read)
            }
        };
        self.retired().any(|retired| {
            retired == code || number.is_some_and(|number| retired == CodeValue::Number(number))
        }) || self.bases.iter().any(|base| base.is_retired(code))
    }

    /// The tables that this one extends, in order; empty for a plain table.
    ///
    /// ```
    /// use knox_errors::{KnoxTable, OfficialCode};
    ///
    /// let bases = OfficialCode::TABLE.bases().iter().map(|base| base.type_name());
    /// assert_eq!(bases.collect::<Vec<_>>(),
    ///     ["HttpCode", "CustomerAuthCode", "AccountTokenCode", "AuthorizeTokenCode"]);
    /// ```
    #[must_use]
    pub const fn bases(&self) -> &'static [&'static Table] {
        self.bases
    }

    /// The names of the custom columns, in order. Rows of bases have none of them;
    /// [`Row::custom_cells`] gives the cells of a row.
    #[must_use]
    pub fn custom_columns(&self) -> impl ExactSizeIterator<Item = &'static str> + Clone + use<> {
        self.custom_columns.iter().map(|column| column.name)
    }

    /// The rows, in order: those of each base, then the local ones.
    #[must_use]
    pub fn rows(&'static self) -> impl ExactSizeIterator<Item = Row> + Clone {
        (0..self.count()).map(|index| self.row_at(index))
    }

    /// Those that are not of a base.
    pub(crate) fn local_rows(&'static self) -> impl ExactSizeIterator<Item = Row> {
        (0..self.data.count).map(move |index| Row::new(self, index))
    }

    /// The row that a person typed, as [`KnoxTable::find`](crate::KnoxTable::find) gives it,
    /// where the type is not at hand.
    ///
    /// Goes through all rows; for what a person typed, not for the hot path.
    ///
    /// ```
    /// use knox_errors::{KnoxTable, OfficialCode};
    ///
    /// let row = OfficialCode::TABLE.find("not found").expect("a name");
    /// assert_eq!(row.code().to_string(), "404");
    /// ```
    #[must_use]
    pub fn find(&'static self, text: &str) -> Option<Row> {
        self.index_of(text).map(|index| self.row_at(index))
    }

    /// A code that the table does not list, as people read it: by the format of the table,
    /// where all tables that it extends have that format too.
    #[must_use]
    pub fn formatted<'a>(&'static self, code: impl Into<CodeValue<'a>>) -> FormattedCode<'a> {
        FormattedCode::new(code.into(), self.common_format())
    }

    /// The format that the table has, and all tables that it extends.
    pub(crate) fn common_format(&'static self) -> Option<&'static Format> {
        let Some((first, others)) = self.bases.split_first() else {
            return self.data.format.as_ref();
        };
        let common = first.common_format();
        let has_own = self.data.count > 0 || self.data.format.is_some();
        let is_common = others.iter().all(|base| base.common_format() == common)
            && !(has_own && self.data.format.as_ref() != common);
        common.filter(|_| is_common)
    }

    /// Whether the table, or one that it extends, has a format.
    pub(crate) const fn is_formatted(&self) -> bool {
        let mut base = 0;
        while base < self.bases.len() {
            if self.bases[base].is_formatted() {
                return true;
            }
            base += 1;
        }
        self.data.format.is_some()
    }

    /// Shows the formats of the table and of those that it extends, until one is the right
    /// one.
    pub(crate) fn any_format(
        &'static self,
        is_it: &mut dyn FnMut(&'static Format) -> bool,
    ) -> bool {
        self.data.format.as_ref().is_some_and(&mut *is_it)
            || self.bases.iter().any(|base| base.any_format(is_it))
    }

    /// The number of rows, those of the bases included.
    pub(crate) const fn count(&self) -> usize {
        self.base_rows + self.data.count
    }

    /// The number of rows of the bases, which come first.
    pub(crate) const fn base_rows(&self) -> usize {
        self.base_rows
    }

    /// Whether a code in a response is a row with any name beside it.
    #[doc(hidden)]
    #[must_use]
    pub const fn is_matched_by_code(&self) -> bool {
        matches!(self.data.row_match, crate::table_data::RowMatch::Code)
    }

    /// Whether a name begins as a code does: in a table of numbers, with a digit or a minus.
    pub(crate) const fn names_may_be_codes(&self) -> bool {
        if matches!(self.data.codes, Codes::Text(_) | Codes::Any(_)) {
            return true;
        }
        let mut at = 0;
        while at < self.data.names.len() {
            if matches!(self.data.names[at].as_bytes(), [b'0'..=b'9' | b'-', ..]) {
                return true;
            }
            at += 1;
        }
        let mut at = 0;
        while at < self.data.name_aliases.len() {
            if matches!(self.data.name_aliases[at].1.as_bytes(), [b'0'..=b'9' | b'-', ..]) {
                return true;
            }
            at += 1;
        }
        let mut base = 0;
        while base < self.bases.len() {
            if self.bases[base].names_may_be_codes() {
                return true;
            }
            base += 1;
        }
        false
    }

    pub(crate) const fn data(&self) -> &TableData {
        &self.data
    }

    /// The custom columns, for the local rows.
    pub(crate) const fn custom_column_data(&self) -> &'static [CustomColumn] {
        self.custom_columns
    }

    /// The name of the variant of a local row.
    pub(crate) const fn variant_bytes(&self, row: usize) -> &'static [u8] {
        let TableData { variants, variant_ends, .. } = self.data;
        let start = match row.checked_sub(1) {
            Some(before) => lookup::u32_in(variant_ends, before),
            None => Some(0),
        };
        match (start, lookup::u32_in(variant_ends, row)) {
            (Some(start), Some(end)) => {
                variants.as_bytes().split_at(end as usize).0.split_at(start as usize).1
            }
            _ => &[],
        }
    }

    pub(crate) fn row_at(&'static self, index: usize) -> Row {
        let mut index = index;
        for base in self.bases {
            if index < base.count() {
                return base.row_at(index);
            }
            index -= base.count();
        }
        Row::new(self, index)
    }
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table")
            .field("type_name", &self.type_name())
            .field("title", &Quoted(self.title()))
            .field("url", &self.url())
            .field("rows", &self.count())
            .finish()
    }
}
