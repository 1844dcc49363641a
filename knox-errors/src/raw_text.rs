//! An unlisted string code: [`RawText`].

use core::fmt;

use crate::CodeValue;
use crate::line::{Quoted, pad_code};

#[cfg(feature = "alloc")]
type Inner = alloc::borrow::Cow<'static, str>;
#[cfg(not(feature = "alloc"))]
type Inner = &'static str;

/// A string code that no table lists. [`OpenCode`](crate::OpenCode) keeps it for a table of string
/// codes.
///
/// With the feature `alloc` it can be any string, without it only a `&'static str`.
///
/// ```
/// use knox_errors::RawText;
///
/// const UNLISTED: RawText = RawText::from_static("AUT_1803");
/// assert_eq!(UNLISTED.as_str(), "AUT_1803");
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RawText(Inner);

impl RawText {
    /// Keeps a string of static lifetime, without allocating.
    #[must_use]
    pub const fn from_static(text: &'static str) -> Self {
        #[cfg(feature = "alloc")]
        let text = alloc::borrow::Cow::Borrowed(text);
        Self(text)
    }

    /// The string, unchanged.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let Self(text) = self;
        text
    }

    /// Keeps a string, or `None` if that needs the feature `alloc`.
    pub(crate) fn keep(text: &str) -> Option<Self> {
        #[cfg(feature = "alloc")]
        let kept = Some(Self::from(text));
        #[cfg(not(feature = "alloc"))]
        let kept = text.is_empty().then(|| Self::from_static(""));
        kept
    }
}

#[cfg(not(feature = "alloc"))]
impl From<&'static str> for RawText {
    #[inline]
    fn from(text: &'static str) -> Self {
        Self::from_static(text)
    }
}

#[cfg(feature = "alloc")]
impl From<&str> for RawText {
    #[inline]
    fn from(text: &str) -> Self {
        Self(alloc::borrow::Cow::Owned(text.into()))
    }
}

#[cfg(feature = "alloc")]
impl From<alloc::string::String> for RawText {
    #[inline]
    fn from(text: alloc::string::String) -> Self {
        Self(alloc::borrow::Cow::Owned(text))
    }
}

impl AsRef<str> for RawText {
    #[inline]
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Writes at most 128 characters of the string in quotes.
impl fmt::Debug for RawText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&Quoted(self.as_str()), f)
    }
}

/// Writes at most 128 characters of the string on one line, with hidden characters escaped.
/// [`as_str`](Self::as_str) gives the string itself.
impl fmt::Display for RawText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad_code(f, CodeValue::Text(self.as_str()))
    }
}
