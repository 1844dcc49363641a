//! [`KnoxTable`], the trait of the enums that the macros generate.

use core::fmt;
use core::hash::Hash;
use core::str::FromStr;

use crate::format::Format;
use crate::generated::OnlyForMacros;
use crate::{CodeType, KnoxCode, Row, Table, UnknownCode};

/// A table of codes: an enum made by [`knox_codes!`](crate::knox_codes) or by
/// `#[derive(KnoxTable)]`.
///
/// Use the trait for code that works with any table. Import it also to call [`find`](Self::find),
/// [`TABLE`](Self::TABLE), [`index`](Self::index) and [`row`](Self::row); each table also has the
/// other items without the trait, as `const fn`. The trait is sealed: only the macros implement it.
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
    /// The type of the codes: a number, `str`, or `CodeValue<'static>` for codes of `any` type.
    type Code: CodeType + ?Sized;

    #[doc(hidden)]
    const SEAL: OnlyForMacros;

    /// Every row, in the order of the table.
    const ALL: &'static [Self];

    /// The table as plain data, for code that does not know its type.
    const TABLE: &'static Table;

    /// Whether a name can be taken for a code: in a table of numbers, whether one begins with a
    /// digit or a minus.
    #[doc(hidden)]
    const NAMES_MAY_BE_CODES: bool = Self::TABLE.names_may_be_codes();

    /// Whether people read a code differently from how services send it.
    #[doc(hidden)]
    const IS_FORMATTED: bool = Self::TABLE.is_formatted();

    /// The format of local rows. A constant, so that reading a code needs no table.
    #[doc(hidden)]
    const FORMAT: Option<Format> = Self::TABLE.data().format;

    /// The row with this code or alias, or `None` if no row has it.
    fn from_code(code: <Self::Code as CodeType>::Ref<'_>) -> Option<Self>;

    /// The row with exactly this name, or `None` if no row has it.
    fn from_name(name: &str) -> Option<Self>;

    /// The primary code.
    fn code(&self) -> <Self::Code as CodeType>::Ref<'static>;

    /// The index of the row in [`ALL`](Self::ALL).
    fn index(&self) -> usize;

    /// The row as plain data. Its table is the one that declares the row, even if this table
    /// only extends it.
    fn row(&self) -> Row {
        Self::TABLE.row_at(self.index())
    }

    /// Finds a row by what a person typed: its code, an alias or its name. Takes an exact match
    /// if there is one, else ignores case, else also ignores punctuation and spaces, so that
    /// `rate-limited` finds `RATE_LIMITED`. In each step, codes precede names, and names of local
    /// rows precede names of bases.
    fn find(text: &str) -> Option<Self> {
        Self::ALL.get(Self::TABLE.index_of(text)?).copied()
    }
}
