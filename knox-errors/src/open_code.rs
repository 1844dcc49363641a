//! Codes that the table may not list: [`OpenCode`].

use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

use crate::generated::convert::row_of_text;
use crate::knox_code::pass_on;
use crate::seal::Seal;
use crate::{CodeType, CodeValue, KnoxCode, KnoxTable, RawCode, RawText, UnknownCode};

type Raw<T> = <<T as KnoxTable>::Code as CodeType>::Raw;

/// A code of the table `T`, or a code that the table does not list.
///
/// Services send codes that are not documented, so an unlisted code is no error: it is kept
/// unchanged. `From` makes an `OpenCode` from a code and never fails. `FromStr` makes it from a
/// string with a code or a name. In a table of numbers it fails if the string is not a listed name
/// and not a number of the code's type. To accept only listed codes, use `T` itself.
///
/// Equality and hash depend on the code. The type is `Copy` for tables of numbers.
///
/// For a table of `any` codes it is made from numbers, strings and [`CodeValue`]s. A string that
/// is a plain decimal number is that number.
///
///
/// ```
/// use knox_errors::{CustomerAuthCode, OpenCode};
///
/// let known = OpenCode::<CustomerAuthCode>::from(4_032_251);
/// assert_eq!(known.known(), Some(CustomerAuthCode::AccessTokenExpired));
///
/// let unknown = OpenCode::<CustomerAuthCode>::from(4_999_999);
/// assert!(!unknown.is_known());
/// assert_eq!(unknown.to_string(), "4999999");
/// ```
pub enum OpenCode<T: KnoxTable> {
    /// A code that the table lists.
    Known(T),
    /// Any other code, unchanged.
    Unknown(Raw<T>),
}

impl<T: KnoxTable> OpenCode<T> {
    /// The row, or `None` for an unlisted code.
    #[must_use]
    pub fn known(&self) -> Option<T> {
        match self {
            Self::Known(row) => Some(*row),
            Self::Unknown(_) => None,
        }
    }

    /// Whether the table lists the code.
    #[must_use]
    pub fn is_known(&self) -> bool {
        matches!(self, Self::Known(_))
    }

    /// The code as a value: the primary code of a listed row, or the unlisted code.
    #[must_use]
    pub fn as_value(&self) -> CodeValue<'_> {
        T::Code::as_value(self.code())
    }

    /// The code in its own type, such as `u32` or `&str`: the primary code of a listed row, or the
    /// unlisted code.
    #[must_use]
    pub fn code(&self) -> <T::Code as CodeType>::Ref<'_> {
        match self {
            Self::Known(row) => T::Code::shorten(row.code()),
            Self::Unknown(raw) => T::Code::raw_as_ref(raw),
        }
    }
}

impl<T: KnoxTable> From<T> for OpenCode<T> {
    fn from(row: T) -> Self {
        Self::Known(row)
    }
}

/// A type of codes that an [`OpenCode`] can be made from a `C` for.
///
/// A number is a code of its own type, a string is a code of the type `str`, and all of them are
/// codes of `any` type. The trait is sealed. Use it as a bound in code that works with any table:
///
/// ```
/// use knox_errors::{CodeFrom, CustomerAuthCode, KnoxTable, OpenCode};
///
/// /// Whether a number that a service sent is a row of the table.
/// fn is_listed<T: KnoxTable<Code: CodeFrom<u32>>>(code: u32) -> bool {
///     OpenCode::<T>::from(code).is_known()
/// }
///
/// assert!(is_listed::<CustomerAuthCode>(4_032_251));
/// ```
// There is one impl of `From` for each such type: a blanket impl would overlap with the standard
// library's `impl From<T> for T`.
pub trait CodeFrom<C>: CodeType {
    #[doc(hidden)]
    const SEAL: Seal;

    /// Borrows the code for a lookup.
    #[doc(hidden)]
    fn as_ref(code: &C) -> Self::Ref<'_>;

    /// Converts the code to an owned one.
    #[doc(hidden)]
    fn into_raw(code: C) -> Self::Raw;
}

#[inline]
fn open<T: KnoxTable, C>(code: C) -> OpenCode<T>
where
    T::Code: CodeFrom<C>,
{
    match T::from_code(T::Code::as_ref(&code)) {
        Some(row) => OpenCode::Known(row),
        None => OpenCode::Unknown(T::Code::into_raw(code)),
    }
}

/// A code of the type `$source` as one of the type `$target`: borrowed and owned.
macro_rules! code_from {
    (
        [$($lifetime:lifetime)?] $source:ty as $target:ty:
        |$code:ident| $as_ref:expr, $into_raw:expr
    ) => {
        impl $(<$lifetime>)? CodeFrom<$source> for $target {
            const SEAL: Seal = Seal;

            #[allow(
                clippy::needless_lifetimes,
                clippy::elidable_lifetime_names,
                reason = "not where the source has one itself"
            )]
            #[inline]
            fn as_ref<'s>($code: &'s $source) -> Self::Ref<'s> {
                $as_ref
            }

            #[inline]
            fn into_raw($code: $source) -> Self::Raw {
                $into_raw
            }
        }
    };
}

macro_rules! open_from {
    ([$($lifetime:lifetime)?] $source:ty) => {
        impl<$($lifetime,)? T: KnoxTable> From<$source> for OpenCode<T>
        where
            T::Code: CodeFrom<$source>,
        {
            #[inline]
            fn from(code: $source) -> Self {
                open(code)
            }
        }
    };
}

macro_rules! from_numbers {
    ($($number:ident)*) => {$(
        code_from!([] $number as $number: |code| *code, code);
        code_from!([] $number as CodeValue<'static>:
            |code| CodeValue::from(*code), RawCode::from_static(CodeValue::from(code)));
        open_from!([] $number);
    )*};
}

from_numbers!(u8 u16 u32 u64 i8 i16 i32 i64);

/// Conversions from a string, or from a type that dereferences to one.
macro_rules! from_text {
    ($lifetime:tt $text:ty) => {
        code_from!($lifetime $text as str: |code| code.as_ref(), code.into());
        code_from!($lifetime $text as CodeValue<'static>:
            |code| CodeValue::Text(code.as_ref()), RawText::from(code).into());
        open_from!($lifetime $text);
    };
}

from_text!([] RawText);
#[cfg(not(feature = "alloc"))]
from_text!([] &'static str);
#[cfg(feature = "alloc")]
from_text!(['a] &'a str);
#[cfg(feature = "alloc")]
from_text!([] alloc::string::String);

/// Conversions from a code of any type.
macro_rules! from_code {
    ($lifetime:tt $code:ty: $as_ref:expr) => {
        code_from!($lifetime $code as CodeValue<'static>: |code| $as_ref(code), code.into());
        open_from!($lifetime $code);
    };
}

from_code!([] RawCode: RawCode::as_value);
#[cfg(not(feature = "alloc"))]
from_code!([] CodeValue<'static>: |code: &CodeValue<'static>| *code);
#[cfg(feature = "alloc")]
from_code!(['a] CodeValue<'a>: |code: &CodeValue<'a>| *code);

/// Reads exactly a listed code, else a listed name, else an unlisted code.
///
/// # Errors
///
/// In a table of numbers, the string is not a listed name and not a number of the code's type. In a
/// table of string or `any` codes there is no error with the feature `alloc`; without it, an
/// unlisted string cannot be kept.
impl<T: KnoxTable> FromStr for OpenCode<T> {
    type Err = UnknownCode;

    #[inline]
    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        if let Some(row) = row_of_text(text) {
            return Ok(Self::Known(row));
        }
        match raw_of_text::<T>(text) {
            Some(raw) => Ok(Self::Unknown(raw)),
            None => Err(UnknownCode::new::<T>(text)),
        }
    }
}

/// Reads a code as services send it, or as people read it.
pub(crate) fn raw_of_text<T: KnoxTable>(text: &str) -> Option<Raw<T>> {
    let formatted = || T::Code::from_number(T::TABLE.common_format()?.read(text)?);
    T::Code::parse_raw(text).or_else(|| T::Code::keep(formatted()?))
}

#[expect(clippy::expl_impl_clone_on_copy, reason = "`Copy` depends on the type of the code")]
impl<T: KnoxTable> Clone for OpenCode<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Known(row) => Self::Known(*row),
            Self::Unknown(raw) => Self::Unknown(raw.clone()),
        }
    }
}

impl<T: KnoxTable> Copy for OpenCode<T> where Raw<T>: Copy {}

impl<T: KnoxTable> PartialEq for OpenCode<T> {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl<T: KnoxTable> Eq for OpenCode<T> {}

impl<T: KnoxTable> PartialEq<T> for OpenCode<T> {
    fn eq(&self, other: &T) -> bool {
        self.code() == T::Code::shorten(other.code())
    }
}

impl<T: KnoxTable> Hash for OpenCode<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code().hash(state);
    }
}

impl<T: KnoxTable> fmt::Debug for OpenCode<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(row) => f.debug_tuple("Known").field(row).finish(),
            Self::Unknown(raw) => f.debug_tuple("Unknown").field(raw).finish(),
        }
    }
}

/// Writes a listed row as the row itself does. Writes any other code on one line, at most 128
/// characters of it, with hidden characters escaped.
impl<T: KnoxTable> fmt::Display for OpenCode<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(row) => fmt::Display::fmt(row, f),
            Self::Unknown(raw) => {
                let code = T::Code::as_value(T::Code::raw_as_ref(raw));
                fmt::Display::fmt(&T::TABLE.formatted(code), f)
            }
        }
    }
}

impl<T: KnoxTable> core::error::Error for OpenCode<T> {}

impl<T: KnoxTable> KnoxCode for OpenCode<T> {
    /// Lists the rows of the table, and that other codes are possible.
    fn code_catalogue(walk: &mut crate::CatalogueWalk<'_>) {
        walk.table(T::TABLE);
        walk.other_codes::<Self>();
    }

    fn code_title() -> &'static str {
        T::TABLE.title()
    }

    fn code_value(&self) -> Option<CodeValue<'_>> {
        Some(self.as_value())
    }

    pass_on!(self => self.as_known()?);
}

impl<T: KnoxTable> OpenCode<T> {
    fn as_known(&self) -> Option<&T> {
        match self {
            Self::Known(row) => Some(row),
            Self::Unknown(_) => None,
        }
    }
}
