//! [`KnoxTable`], the trait of the enums that the macros make.

use core::fmt;
use core::hash::Hash;
use core::str::FromStr;

use crate::format::Format;
use crate::generated::OnlyForMacros;
use crate::{CodeType, KnoxCode, Row, Table, UnknownCode};

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
    const SEAL: OnlyForMacros;

    /// Every row, in the order of the table.
    const ALL: &'static [Self];

    /// The table as plain data.
    const TABLE: &'static Table;

    /// Whether a name may be read as a code: of numbers, whether one begins with a digit.
    #[doc(hidden)]
    const NAMES_MAY_BE_CODES: bool = Self::TABLE.names_may_be_codes();

    /// Whether people read a code otherwise than it is on the wire.
    #[doc(hidden)]
    const IS_FORMATTED: bool = Self::TABLE.is_formatted();

    /// How people read the codes of local rows. As a constant, reading one needs no table.
    #[doc(hidden)]
    const FORMAT: Option<Format> = Self::TABLE.data().format;

    /// The row with this code or alias.
    fn from_code(code: <Self::Code as CodeType>::Ref<'_>) -> Option<Self>;

    /// The row with exactly this name.
    fn from_name(name: &str) -> Option<Self>;

    /// The primary code.
    fn code(&self) -> <Self::Code as CodeType>::Ref<'static>;

    /// The index of the row in [`ALL`](Self::ALL).
    fn index(&self) -> usize;

    /// The row as plain data; in an extended table, of the table that it comes
    /// from.
    fn row(&self) -> Row {
        Self::TABLE.row_at(self.index())
    }

    /// The row whose code, alias or name is what a person typed: exactly, else ignoring case,
    /// else ignoring punctuation and spaces too, so that `rate-limited` finds `RATE_LIMITED`.
    /// Each time a code goes before a name, and the name of a local row of an extended table
    /// before those of its bases.
    fn find(text: &str) -> Option<Self> {
        Self::ALL.get(Self::TABLE.index_of(text)?).copied()
    }
}
