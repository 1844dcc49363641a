//! What a table is: [`KnoxTable`], the trait of the enums that the macro makes,
//! and [`Table`], the same rows as plain data.

use core::fmt;
use core::hash::Hash;
use core::str::FromStr;

use crate::code_value::eq_in_any_case;
use crate::generated::custom_column::CustomColumn;
use crate::generated::{TableSeal, lookup};
use crate::table_data::TableData;
use crate::{CodeType, KnoxCode, Row, UnknownCode};

/// A closed set of rows under one code space: an enum made by
/// [`knox_codes!`](crate::knox_codes).
///
/// For code that works with any table, and for [`find`](Self::find),
/// [`TABLE`](Self::TABLE), [`index`](Self::index) and [`row`](Self::row), which
/// need `use knox_errors::KnoxTable`. The other items are inherent to each table
/// too, as `const fn`. The trait is sealed: the macros implement it.
///
/// ```
/// use knox_errors::{CustomerAuthCode, HttpCode, KnoxTable};
///
/// fn explain<T: KnoxTable>(text: &str) -> String {
///     match T::find(text) {
///         Some(row) => row.to_string(),
///         None => format!("{text} is not in {}", T::TABLE.title()),
///     }
/// }
///
/// assert_eq!(explain::<HttpCode>("not found"),
///     "404 Not Found: Specifies that the requested path does not exist");
/// assert_eq!(explain::<CustomerAuthCode>("1"),
///     "1 is not in Unique customer authentication error codes");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a table of codes",
    label = "not a table of codes",
    note = "a table is an enum made by `knox_codes!`, or by `#[derive(KnoxCode, KnoxTable)]`"
)]
pub trait KnoxTable:
    KnoxCode
    + Copy
    + Eq
    + Ord
    + Hash
    + fmt::Debug
    + fmt::Display
    + core::error::Error
    + FromStr<Err = UnknownCode>
    + Send
    + Sync
    + 'static
{
    /// The type of the codes, `str` for texts.
    type Code: CodeType + ?Sized;

    #[doc(hidden)]
    const SEAL: TableSeal;

    /// Every row, in the order of the table.
    const ALL: &'static [Self];

    /// The table as plain data.
    const TABLE: &'static Table;

    /// The row with this code or alias.
    fn from_code(code: <Self::Code as CodeType>::Ref<'_>) -> Option<Self>;

    /// The row with exactly this name.
    fn from_name(name: &str) -> Option<Self>;

    /// The primary code.
    fn code(&self) -> <Self::Code as CodeType>::Ref<'static>;

    /// The place of the row in [`ALL`](Self::ALL), from 0.
    fn index(&self) -> usize;

    /// The row as plain data; in an extended table, of the table that it comes
    /// from.
    fn row(&self) -> Row {
        Self::TABLE.row_at(self.index())
    }

    /// The row whose code, alias or name is `text`, in any case: what a person
    /// typed. A code goes before a name, the name of a local row before
    /// those of its bases.
    fn find(text: &str) -> Option<Self> {
        Self::ALL.get(Self::TABLE.place_of(text)?).copied()
    }
}

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
        let mut base_rows = 0;
        let mut at = 0;
        while at < bases.len() {
            base_rows += bases[at].count();
            at += 1;
        }
        Self { data, bases, base_rows, custom_columns }
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
        (0..self.count()).map(|place| self.row_at(place))
    }

    /// The row whose code, alias or, after these, name is `text` in any case:
    /// [`KnoxTable::find`] where the type is not at hand. The name of a
    /// local row of an extended table goes before those of its bases.
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
        self.place_of(text).map(|place| self.row_at(place))
    }

    fn place_of(&'static self, text: &str) -> Option<usize> {
        let number = text.parse().ok();
        let by_code = |row: Row| row.codes().any(|code| code.is_match_of(text, number));
        self.rows().position(by_code).or_else(|| self.place_of_name(text))
    }

    fn place_of_name(&'static self, text: &str) -> Option<usize> {
        let own = (self.base_rows..self.count())
            .find(|&place| eq_in_any_case(self.row_at(place).name(), text));
        own.or_else(|| {
            let mut before = 0;
            self.bases.iter().find_map(|base| {
                let place = base.place_of_name(text).map(|place| before + place);
                before += base.count();
                place
            })
        })
    }

    /// The number of rows, those of the bases included.
    pub(crate) const fn count(&self) -> usize {
        self.base_rows + self.data.count
    }

    /// The number of rows of the bases, which come first.
    pub(crate) const fn base_rows(&self) -> usize {
        self.base_rows
    }

    /// Whether a code in a response is a row whatever the name beside it.
    #[doc(hidden)]
    #[must_use]
    pub const fn is_matched_by_code(&self) -> bool {
        matches!(self.data.row_match, crate::table_data::RowMatch::Code)
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

    fn row_at(&'static self, place: usize) -> Row {
        let mut place = place;
        for base in self.bases {
            if place < base.count() {
                return base.row_at(place);
            }
            place -= base.count();
        }
        Row::new(self, place)
    }
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table")
            .field("type_name", &self.type_name())
            .field("title", &self.title())
            .field("url", &self.url())
            .field("rows", &self.count())
            .finish()
    }
}
