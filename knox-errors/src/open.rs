//! Codes that may not be in the table: [`OpenCode`].

use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

use crate::{Action, CodeType, CodeValue, KnoxCode, KnoxTable, RawText, UnknownCode};

type Raw<T> = <<T as KnoxTable>::Code as CodeType>::Raw;

/// A code of the table `T`, or one that the table does not list.
///
/// Services send codes that nobody has documented, so an unlisted code is
/// normal: it is kept as it came. Made from a raw code by `From`, which never
/// fails, or from text by `FromStr`, which takes codes and names and, for
/// number tables, fails where the text is neither a name nor a number of the
/// code's type. The strict form is `T` itself.
///
/// Equality and hash are by code. It is `Copy` for number tables.
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
    /// Any other code, as it came.
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

    /// The code: the primary one of a listed row, else as it came.
    pub fn code_value(&self) -> CodeValue<'_> {
        T::Code::value(self.code())
    }

    /// The code as a number or text: `u32`, say, or `&str`.
    pub fn code(&self) -> <T::Code as CodeType>::Ref<'_> {
        match self {
            Self::Known(row) => T::Code::shorten(row.code()),
            Self::Unknown(raw) => T::Code::raw_ref(raw),
        }
    }
}

impl<T: KnoxTable> From<T> for OpenCode<T> {
    fn from(row: T) -> Self {
        Self::Known(row)
    }
}

/// One impl per code type: a blanket one over `T::Code` would overlap the
/// standard library's `impl From<T> for T`.
macro_rules! from_numbers {
    ($($number:ident)*) => {$(
        impl<T: KnoxTable<Code = $number>> From<$number> for OpenCode<T> {
            fn from(code: $number) -> Self {
                T::from_code(code).map_or(Self::Unknown(code), Self::Known)
            }
        }
    )*};
}

from_numbers!(u8 u16 u32 u64 i8 i16 i32 i64);

#[cfg(not(feature = "alloc"))]
impl<T: KnoxTable<Code = str>> From<&'static str> for OpenCode<T> {
    fn from(code: &'static str) -> Self {
        T::from_code(code).map_or_else(|| Self::Unknown(code.into()), Self::Known)
    }
}

#[cfg(feature = "alloc")]
impl<T: KnoxTable<Code = str>> From<&str> for OpenCode<T> {
    fn from(code: &str) -> Self {
        T::from_code(code).map_or_else(|| Self::Unknown(code.into()), Self::Known)
    }
}

#[cfg(feature = "alloc")]
impl<T: KnoxTable<Code = str>> From<alloc::string::String> for OpenCode<T> {
    fn from(code: alloc::string::String) -> Self {
        match T::from_code(&code) {
            Some(row) => Self::Known(row),
            None => Self::Unknown(code.into()),
        }
    }
}

impl<T: KnoxTable<Code = str>> From<RawText> for OpenCode<T> {
    fn from(code: RawText) -> Self {
        match T::from_code(code.as_str()) {
            Some(row) => Self::Known(row),
            None => Self::Unknown(code),
        }
    }
}

/// A listed code or name, in this order and exactly; else a code to be kept.
///
/// # Errors
///
/// For a number table: the text is neither a listed name nor a number of the
/// code's type. For a text table: never with the feature `alloc`; without it, an
/// unlisted text cannot be kept.
impl<T: KnoxTable> FromStr for OpenCode<T> {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        text.parse().map(Self::Known).or_else(|error| {
            let raw = T::Code::parse_raw(text);
            raw.map(Self::Unknown).ok_or(error)
        })
    }
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

/// Writes a listed row as the row does, any other code as it came.
impl<T: KnoxTable> fmt::Display for OpenCode<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(row) => fmt::Display::fmt(row, f),
            Self::Unknown(raw) => fmt::Display::fmt(&T::Code::raw_ref(raw), f),
        }
    }
}

impl<T: KnoxTable> core::error::Error for OpenCode<T> {}

impl<T: KnoxTable> KnoxCode for OpenCode<T> {
    fn code_value(&self) -> Option<CodeValue<'_>> {
        Some(self.code_value())
    }

    fn code_name(&self) -> Option<&str> {
        self.as_known()?.code_name()
    }

    fn code_description(&self) -> Option<&str> {
        self.as_known()?.code_description()
    }

    fn code_status(&self) -> Option<u16> {
        self.as_known()?.code_status()
    }

    fn code_action(&self) -> Option<Action> {
        self.as_known()?.code_action()
    }
}

impl<T: KnoxTable> OpenCode<T> {
    fn as_known(&self) -> Option<&T> {
        match self {
            Self::Known(row) => Some(row),
            Self::Unknown(_) => None,
        }
    }
}
