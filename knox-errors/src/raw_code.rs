//! An unlisted code of `any` type: [`RawCode`].

use core::fmt;

use crate::line::pad_code;
use crate::{CodeValue, RawText};

/// A number or string code that no table lists. [`OpenCode`](crate::OpenCode) keeps it for a table
/// of `any` codes.
///
/// A string that is a plain decimal number becomes that number, as in [`CodeValue::from_text`].
/// Without the feature `alloc`, a string must be a `&'static str`.
///
/// ```
/// use knox_errors::{CodeValue, RawCode};
///
/// const UNLISTED: RawCode = RawCode::from_static(CodeValue::Text("AUT_1803"));
/// assert_eq!(UNLISTED.as_value(), CodeValue::Text("AUT_1803"));
/// assert_eq!(RawCode::from(CodeValue::Text("17")).as_value(), CodeValue::Number(17));
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RawCode(Inner);

/// Normalized: a string is not a plain number.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Inner {
    Number(i128),
    Text(RawText),
}

impl RawCode {
    /// Keeps a code of static lifetime, without allocating.
    #[must_use]
    #[inline]
    pub const fn from_static(code: CodeValue<'static>) -> Self {
        match code.normalized() {
            CodeValue::Number(number) => Self(Inner::Number(number)),
            CodeValue::Text(text) => Self(Inner::Text(RawText::from_static(text))),
        }
    }

    /// The number or the string.
    #[must_use]
    pub fn as_value(&self) -> CodeValue<'_> {
        match &self.0 {
            Inner::Number(number) => CodeValue::Number(*number),
            Inner::Text(text) => CodeValue::Text(text.as_str()),
        }
    }
}

#[cfg(not(feature = "alloc"))]
impl From<CodeValue<'static>> for RawCode {
    fn from(code: CodeValue<'static>) -> Self {
        Self::from_static(code)
    }
}

#[cfg(feature = "alloc")]
impl From<CodeValue<'_>> for RawCode {
    fn from(code: CodeValue<'_>) -> Self {
        match code.normalized() {
            CodeValue::Number(number) => Self(Inner::Number(number)),
            CodeValue::Text(text) => Self(Inner::Text(RawText::from(text))),
        }
    }
}

impl From<RawText> for RawCode {
    fn from(text: RawText) -> Self {
        match CodeValue::from_text(text.as_str()) {
            CodeValue::Number(number) => Self(Inner::Number(number)),
            CodeValue::Text(_) => Self(Inner::Text(text)),
        }
    }
}

/// Writes the number, or the string in quotes.
impl fmt::Debug for RawCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Inner::Number(number) => fmt::Debug::fmt(number, f),
            Inner::Text(text) => fmt::Debug::fmt(text, f),
        }
    }
}

/// Writes the digits, or at most 128 characters of the string, on one line with hidden characters
/// escaped.
impl fmt::Display for RawCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad_code(f, self.as_value())
    }
}
