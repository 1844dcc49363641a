//! A table as plain data: [`Table`].

use core::fmt;

use crate::digits::integer_with_plus;
use crate::format::Format;
use crate::generated::custom_column::CustomColumn;
use crate::generated::lookup::u32_at;
use crate::line::Quoted;
use crate::table_data::{Codes, TableData};
use crate::{CodeValue, FormattedCode, Row};

/// A table as plain data: its type, its title and its rows.
///
/// It is for exports, lists and messages. Lookups through the enum are faster.
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
    /// The number of rows of the bases. They precede the local rows.
    pub(crate) base_rows: usize,
    /// The number of tables in the longest chain from this one to a base, to a base of that, and
    /// so on.
    pub(crate) chain: usize,
    /// The number of aliases, including those of the bases.
    pub(crate) aliases: usize,
    formats: Formats,
    /// Those of the local rows.
    pub(crate) custom_columns: &'static [CustomColumn],
}

/// The formats of a table and its bases.
#[derive(Clone, Copy)]
enum Formats {
    /// The same everywhere, or none.
    One(Option<Format>),
    Different,
}

impl Formats {
    #[inline]
    const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::One(None), Self::One(None)) => self,
            (Self::One(Some(one)), Self::One(Some(other))) if one.is_same(&other) => self,
            _ => Self::Different,
        }
    }
}

impl Table {
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn new(
        data: TableData,
        custom_columns: &'static [CustomColumn],
        bases: &'static [&'static Table],
    ) -> Self {
        let (mut base_rows, mut longest, mut aliases) = (0, 0, data.alias_rows.len());
        let own = Formats::One(data.format);
        let mut formats = if bases.is_empty() { own } else { bases[0].formats };
        let mut at = 0;
        while at < bases.len() {
            let base = bases[at];
            base_rows += base.count();
            aliases += base.aliases;
            formats = formats.and(base.formats);
            if base.chain > longest {
                longest = base.chain;
            }
            at += 1;
        }
        if data.count > 0 || data.format.is_some() {
            formats = formats.and(own);
        }
        Self { data, bases, base_rows, chain: longest + 1, aliases, formats, custom_columns }
    }

    /// The name of the enum, such as `"CustomerAuthCode"`.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        self.data.type_name
    }

    /// The first paragraph of the table's documentation without a full stop at the end. Without
    /// documentation, the name of the type.
    #[must_use]
    pub const fn title(&self) -> &'static str {
        self.data.title
    }

    /// The address of the page that the rows come from, from `#[knox(url = "…")]`.
    #[must_use]
    #[inline]
    pub const fn url(&self) -> Option<&'static str> {
        self.data.url
    }

    /// The codes of this table that are no longer used and must not be used again, from
    /// `#[knox(retired(…))]`. Retired codes of bases are not included.
    #[inline]
    pub fn retired(&self) -> impl Iterator<Item = CodeValue<'static>> + use<> {
        let retired = self.data.retired;
        (0..retired.len()).filter_map(move |index| retired.get(index))
    }

    /// Whether this table or one of its bases retired the code. The code can also be a string as
    /// people write it.
    pub(crate) fn is_retired(&self, code: CodeValue<'_>) -> bool {
        let number = match code {
            CodeValue::Number(number) => Some(number),
            CodeValue::Text(text) => {
                let read = || self.data.format.as_ref()?.read(text);
                integer_with_plus(text).or_else(read)
            }
        };
        let number = number.map(CodeValue::Number);
        for retired in self.retired() {
            if retired == code || Some(retired) == number {
                return true;
            }
        }
        for base in self.bases {
            if base.is_retired(code) {
                return true;
            }
        }
        false
    }

    /// The tables that this one extends, in order. Empty if it extends none.
    ///
    /// ```
    /// use knox_errors::{KnoxTable, OfficialCode};
    ///
    /// let bases = OfficialCode::TABLE.bases().iter().map(|base| base.type_name());
    /// assert_eq!(bases.collect::<Vec<_>>(),
    ///     ["HttpCode", "CustomerAuthCode", "AccountTokenCode", "AuthorizeTokenCode"]);
    /// ```
    #[must_use]
    #[inline]
    pub const fn bases(&self) -> &'static [&'static Table] {
        self.bases
    }

    /// The names of the custom columns, in order. Rows of bases do not have these columns.
    /// [`Row::custom_cells`] gives the cells of a row.
    #[must_use]
    #[inline]
    pub fn custom_columns(&self) -> impl ExactSizeIterator<Item = &'static str> + Clone + use<> {
        self.custom_columns.iter().map(|column| column.name)
    }

    /// The rows in order: those of each base, then the local rows.
    #[must_use]
    #[inline]
    pub fn rows(&'static self) -> impl ExactSizeIterator<Item = Row> + Clone {
        (0..self.count()).map(|index| self.row_at(index))
    }

    /// The rows that do not come from a base.
    pub(crate) fn local_rows(&'static self) -> impl ExactSizeIterator<Item = Row> {
        (0..self.data.count).map(move |index| Row::new(self, index))
    }

    /// Finds a row by what a person typed, as [`KnoxTable::find`](crate::KnoxTable::find) does,
    /// but without the type of the table.
    ///
    /// It goes through all rows: do not use it where speed matters.
    ///
    /// ```
    /// use knox_errors::{KnoxTable, OfficialCode};
    ///
    /// let row = OfficialCode::TABLE.find("not found").expect("a name");
    /// assert_eq!(row.code().to_string(), "404");
    /// ```
    #[must_use]
    #[inline]
    pub fn find(&'static self, text: &str) -> Option<Row> {
        self.index_of(text).map(|index| self.row_at(index))
    }

    /// A code as people read it, also one that the table does not list: in the format of the
    /// table, if all tables that it extends have the same format.
    #[must_use]
    pub fn formatted<'a>(&'static self, code: impl Into<CodeValue<'a>>) -> FormattedCode<'a> {
        FormattedCode::new(code.into(), self.common_format())
    }

    /// The format of this table, if all tables that it extends have the same one.
    pub(crate) const fn common_format(&'static self) -> Option<&'static Format> {
        match &self.formats {
            Formats::One(format) => format.as_ref(),
            Formats::Different => None,
        }
    }

    /// Whether this table or one of its bases has a format.
    pub(crate) const fn is_formatted(&self) -> bool {
        !matches!(self.formats, Formats::One(None))
    }

    pub(crate) const fn has_different_formats(&self) -> bool {
        matches!(self.formats, Formats::Different)
    }

    /// Calls `is_it` with the formats of this table and its bases, until it returns true. Returns
    /// whether it did.
    pub(crate) fn any_format(
        &'static self,
        is_it: &mut dyn FnMut(&'static Format) -> bool,
    ) -> bool {
        if let Some(format) = &self.data.format {
            if is_it(format) {
                return true;
            }
        }
        for base in self.bases {
            if base.any_format(is_it) {
                return true;
            }
        }
        false
    }

    /// The number of rows, including those of the bases.
    pub(crate) const fn count(&self) -> usize {
        self.base_rows + self.data.count
    }

    /// Whether the code of a response decides which row it means, whatever its name.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn is_matched_by_code(&self) -> bool {
        matches!(self.data.row_match, crate::table_data::RowMatch::Code)
    }

    /// Whether a name begins like a code: in a table of numbers, with a digit or a minus.
    #[inline]
    pub(crate) const fn names_may_be_codes(&self) -> bool {
        let TableData { codes, names, name_aliases, .. } = self.data;
        let mut begins_like_code = matches!(codes, Codes::Text(_) | Codes::Any(_));
        let mut at = 0;
        while at < names.len() {
            begins_like_code |= matches!(names[at].as_bytes(), [b'0'..=b'9' | b'-', ..]);
            at += 1;
        }
        let mut at = 0;
        while at < name_aliases.len() {
            let (_, name) = name_aliases[at];
            begins_like_code |= matches!(name.as_bytes(), [b'0'..=b'9' | b'-', ..]);
            at += 1;
        }
        let mut base = 0;
        while base < self.bases.len() {
            begins_like_code |= self.bases[base].names_may_be_codes();
            base += 1;
        }
        begins_like_code
    }

    pub(crate) const fn data(&self) -> &TableData {
        &self.data
    }

    /// The name of a local row's variant.
    pub(crate) const fn variant_bytes(&self, row: usize) -> &'static [u8] {
        let TableData { variants, variant_ends, .. } = self.data;
        let start = if row == 0 { 0 } else { u32_at(variant_ends, row - 1) };
        let end = u32_at(variant_ends, row);
        variants.as_bytes().split_at(end as usize).0.split_at(start as usize).1
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
