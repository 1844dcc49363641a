//! A code of any type as a value: [`CodeValue`].

use core::fmt;

use crate::digits::{integer_with_plus, plain_number};
use crate::likeness::eq_in_any_case;
use crate::line::{Quoted, pad_code};

/// A code of any type: a number or a string.
///
/// Codes with the same number or the same string are equal, in any table.
///
/// ```
/// use knox_errors::{AccountTokenCode, CodeValue, CustomerAuthCode, KnoxCode};
///
/// let expired = CustomerAuthCode::AccessTokenExpired;
/// assert_eq!(expired.code_value(), Some(CodeValue::Number(4_032_251)));
/// assert_eq!(AccountTokenCode::Aut1802.code_value(), Some(CodeValue::Text("AUT_1802")));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CodeValue<'a> {
    /// A number, such as `4032251`.
    Number(i128),
    /// A string, such as `AUT_1802`.
    Text(&'a str),
}

impl<'a> CodeValue<'a> {
    /// The number, or `None` for a string.
    ///
    /// ```
    /// use knox_errors::CodeValue;
    ///
    /// assert_eq!(CodeValue::Number(404).as_number(), Some(404));
    /// assert_eq!(CodeValue::Text("AUT_1802").as_number(), None);
    /// ```
    #[must_use]
    #[inline]
    pub const fn as_number(self) -> Option<i128> {
        match self {
            Self::Number(number) => Some(number),
            Self::Text(_) => None,
        }
    }

    /// Reads a code that can be a number or a string, as in a table of `any` codes: a plain
    /// decimal number is that number, anything else is a string.
    ///
    /// A plain number is written as Rust prints it: `4032251` and `-5`, but not `00006`, `+5`,
    /// `-0` or ` 5`, which are strings. A number that does not fit into an `i128` is a string
    /// too.
    ///
    /// ```
    /// use knox_errors::CodeValue;
    ///
    /// assert_eq!(CodeValue::from_text("4032251"), CodeValue::Number(4_032_251));
    /// assert_eq!(CodeValue::from_text("00006"), CodeValue::Text("00006"));
    /// ```
    #[must_use]
    #[inline]
    pub const fn from_text(text: &'a str) -> Self {
        match plain_number(text) {
            Some(number) => Self::Number(number),
            None => Self::Text(text),
        }
    }

    /// The code as a table of `any` codes has it: a string goes through
    /// [`from_text`](Self::from_text), and a number stays as it is.
    ///
    /// ```
    /// use knox_errors::CodeValue;
    ///
    /// assert_eq!(CodeValue::Text("404").normalized(), CodeValue::Number(404));
    /// assert_eq!(CodeValue::Text("AUT_1802").normalized(), CodeValue::Text("AUT_1802"));
    /// ```
    #[must_use]
    pub const fn normalized(self) -> Self {
        match self {
            Self::Number(_) => self,
            Self::Text(text) => Self::from_text(text),
        }
    }

    /// Whether `text` is a spelling of the code: for a number, digits with this value as
    /// [`str::parse`] reads them; for a string, the same string ignoring case.
    ///
    /// ```
    /// use knox_errors::CodeValue;
    ///
    /// assert!(CodeValue::Text("AUT_1802").is_match("aut_1802"));
    /// assert!(CodeValue::Number(404).is_match("404"));
    /// ```
    #[must_use]
    #[inline]
    pub fn is_match(self, text: &str) -> bool {
        match self {
            Self::Number(code) => integer_with_plus(text) == Some(code),
            Self::Text(code) => eq_in_any_case(code, text),
        }
    }

    /// The string, or `None` for a number.
    ///
    /// ```
    /// use knox_errors::CodeValue;
    ///
    /// assert_eq!(CodeValue::Text("AUT_1802").as_text(), Some("AUT_1802"));
    /// assert_eq!(CodeValue::Number(404).as_text(), None);
    /// ```
    #[must_use]
    pub const fn as_text(self) -> Option<&'a str> {
        match self {
            Self::Number(_) => None,
            Self::Text(text) => Some(text),
        }
    }
}

/// Writes the variant with the number, or with at most 128 characters of the string in quotes.
impl fmt::Debug for CodeValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => f.debug_tuple("Number").field(number).finish(),
            Self::Text(text) => f.debug_tuple("Text").field(&Quoted(text)).finish(),
        }
    }
}

/// Writes the digits, or at most 128 characters of the string, on one line with hidden characters
/// escaped. [`as_text`](Self::as_text) gives the string itself.
impl fmt::Display for CodeValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad_code(f, *self)
    }
}

impl<'a> From<&'a str> for CodeValue<'a> {
    #[inline]
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_prints_as_a_number_is_one() {
        for number in [i128::MIN, i128::MIN + 1, -10, -5, -1, 0, 1, 9, 10, 4_032_251, i128::MAX] {
            let text = std::format!("{number}");
            assert_eq!(CodeValue::from_text(&text), CodeValue::Number(number));
        }
    }

    #[test]
    fn every_other_text_is_a_text() {
        let beyond = std::format!("{}0", i128::MAX);
        let above = "170141183460469231731687303715884105728";
        let texts = ["", "-", "-0", "00", "00006", "+5", " 5", "5 ", "5a", "1_000", "0x10", "٣"];
        for text in texts.into_iter().chain([beyond.as_str(), above]) {
            assert_eq!(CodeValue::from_text(text), CodeValue::Text(text));
        }
    }
}
