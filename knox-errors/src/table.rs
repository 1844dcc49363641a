//! What a table is: [`KnoxTable`], the trait of the enums that the macro makes,
//! and [`Table`], the same rows as plain data.

use core::fmt;
use core::hash::Hash;
use core::str::FromStr;

use crate::__private::lookup;
use crate::code::eq_in_any_case;
use crate::{Action, CodeType, CodeValue, KnoxCode, UnknownCode, resemblance};

/// A closed set of rows under one code space: an enum made by
/// [`knox_codes!`](crate::knox_codes).
///
/// For code that works with any table, and for [`find`](Self::find),
/// [`TABLE`](Self::TABLE), [`index`](Self::index) and [`row`](Self::row), which
/// need `use knox_errors::KnoxTable`. The other items are inherent to each table
/// too, as `const fn`. The trait is implemented by the macro only.
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

    /// The row as plain data.
    fn row(&self) -> Row {
        Self::TABLE.row_at(self.index())
    }

    /// The row whose code, alias or name is `text`, in any case: what a person
    /// typed. A code goes before a name.
    fn find(text: &str) -> Option<Self> {
        let row = Self::TABLE.find(text)?;
        Self::ALL.get(row.index()).copied()
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
}

/// What generated code hands over; columns are indexed by the row.
#[doc(hidden)]
pub struct TableData {
    pub type_name: &'static str,
    pub title: &'static str,
    pub url: Option<&'static str>,
    /// The number of rows.
    pub count: usize,
    /// The variants' names, one behind the other.
    pub variants: &'static str,
    /// Where each of them ends, in 32 bits, the little end first.
    pub variant_ends: &'static [u8],
    pub codes: Codes,
    /// The row of each alias, in step with `aliases`.
    pub alias_rows: &'static [u32],
    pub aliases: Codes,
    pub names: &'static [&'static str],
    /// Empty where the table has no such column, as are the next two.
    pub descriptions: &'static [&'static str],
    /// 0 for none.
    pub statuses: &'static [u16],
    pub actions: &'static [Option<Action>],
}

/// A list of codes of one type.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub enum Codes {
    U8(&'static [u8]),
    U16(&'static [u16]),
    U32(&'static [u32]),
    U64(&'static [u64]),
    I8(&'static [i8]),
    I16(&'static [i16]),
    I32(&'static [i32]),
    I64(&'static [i64]),
    Text(&'static [&'static str]),
}

impl Codes {
    fn get(self, index: usize) -> Option<CodeValue<'static>> {
        match self {
            Self::U8(codes) => codes.get(index).map(|&code| code.into()),
            Self::U16(codes) => codes.get(index).map(|&code| code.into()),
            Self::U32(codes) => codes.get(index).map(|&code| code.into()),
            Self::U64(codes) => codes.get(index).map(|&code| code.into()),
            Self::I8(codes) => codes.get(index).map(|&code| code.into()),
            Self::I16(codes) => codes.get(index).map(|&code| code.into()),
            Self::I32(codes) => codes.get(index).map(|&code| code.into()),
            Self::I64(codes) => codes.get(index).map(|&code| code.into()),
            Self::Text(codes) => codes.get(index).map(|&code| code.into()),
        }
    }
}

impl Table {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(data: TableData) -> Self {
        Self { data }
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

    /// The rows, in order.
    #[must_use]
    pub fn rows(&'static self) -> impl ExactSizeIterator<Item = Row> + Clone {
        (0..self.data.count).map(|index| self.row_at(index))
    }

    /// The rows whose code, an alias or name looks like `text`, in the order of
    /// the table, each with its distance: the smaller, the nearer.
    ///
    /// The distance goes by single edits (a character inserted, removed,
    /// replaced or swapped with its neighbour), then by how early they begin. A
    /// row is listed if there is at most one edit in four characters. Letter
    /// case does not count. Texts of more than 64 bytes resemble nothing.
    pub fn near<'a>(&'static self, text: &'a str) -> impl Iterator<Item = (usize, Row)> + use<'a> {
        self.rows().filter_map(move |row| {
            let of_codes = row.codes().filter_map(|code| resemblance::of_code(text, code));
            let of_name = resemblance::of_text(text, row.name());
            Some((of_codes.chain(of_name).min()?, row))
        })
    }

    /// The row whose code, alias or, after these, name is `text` in any case:
    /// [`KnoxTable::find`] where the type is not at hand.
    ///
    /// Goes through all rows; for what a person typed, not for the hot path.
    #[must_use]
    pub fn find(&'static self, text: &str) -> Option<Row> {
        let by_code = |row: &Row| row.codes().any(|code| code.is_spelled_by(text));
        let by_name = |row: &Row| eq_in_any_case(row.name(), text);
        self.rows().find(by_code).or_else(|| self.rows().find(by_name))
    }

    fn row_at(&'static self, index: usize) -> Row {
        Row { table: self, index }
    }
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table")
            .field("type_name", &self.type_name())
            .field("title", &self.title())
            .field("url", &self.url())
            .field("rows", &self.data.count)
            .finish()
    }
}

/// One row of a [`Table`]: a code with its columns.
#[derive(Clone, Copy)]
pub struct Row {
    table: &'static Table,
    index: usize,
}

impl Row {
    /// The table that the row stands in.
    #[must_use]
    pub const fn table(&self) -> &'static Table {
        self.table
    }

    /// The place in the table, from 0.
    #[must_use]
    pub const fn index(&self) -> usize {
        self.index
    }

    /// The name of the variant, such as `"AccessTokenExpired"`.
    #[must_use]
    pub fn variant(&self) -> &'static str {
        let TableData { variants, variant_ends, .. } = &self.table.data;
        let end = |index| Some(lookup::u32_in(variant_ends, index)? as usize);
        let start = self.index.checked_sub(1).and_then(end).unwrap_or(0);
        end(self.index).and_then(|end| variants.get(start..end)).unwrap_or("")
    }

    /// The primary code.
    #[must_use]
    pub fn code(&self) -> CodeValue<'static> {
        // Every row has a code: the default stands for none.
        self.table.data.codes.get(self.index).unwrap_or(CodeValue::Text(""))
    }

    /// The other codes that mean the same row.
    pub fn aliases(&self) -> impl Iterator<Item = CodeValue<'static>> + use<> {
        let Self { table, index } = *self;
        let rows = table.data.alias_rows.iter().enumerate();
        rows.filter(move |&(_, &row)| row as usize == index)
            .filter_map(|(alias, _)| table.data.aliases.get(alias))
    }

    /// The primary code, then the aliases.
    pub fn codes(&self) -> impl Iterator<Item = CodeValue<'static>> + use<> {
        core::iter::once(self.code()).chain(self.aliases())
    }

    /// The name; the code's text where the table has no names.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.text(self.table.data.names)
    }

    /// The description, `""` where the table has none.
    #[must_use]
    pub fn description(&self) -> &'static str {
        self.text(self.table.data.descriptions)
    }

    /// The HTTP status that goes with the row.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        let status = self.table.data.statuses.get(self.index).copied();
        status.filter(|&status| status != 0)
    }

    /// What the caller should do.
    #[must_use]
    pub fn action(&self) -> Option<Action> {
        self.table.data.actions.get(self.index).copied().flatten()
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
