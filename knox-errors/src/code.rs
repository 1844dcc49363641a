//! What a code is: [`CodeValue`], the types that a table's codes can have, and
//! [`KnoxCode`], the trait of everything that may carry one.

use core::fmt;
use core::hash::Hash;
use core::str::FromStr;
use core::time::Duration;

use crate::{Action, RawCode, RawText};

/// A code, whatever its type.
///
/// Codes of the same text or the same number are equal, whichever table they
/// come from.
///
/// ```
/// use knox_errors::{AccountTokenCode, CodeValue, CustomerAuthCode, KnoxCode};
///
/// let expired = CustomerAuthCode::AccessTokenExpired;
/// assert_eq!(expired.code_value(), Some(CodeValue::Number(4_032_251)));
/// assert_eq!(AccountTokenCode::Aut1802.code_value(), Some(CodeValue::Text("AUT_1802")));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CodeValue<'a> {
    /// A number, such as `4032251`.
    Number(i128),
    /// A text, such as `AUT_1802`.
    Text(&'a str),
}

impl<'a> CodeValue<'a> {
    /// The number, or `None` for a text.
    ///
    /// ```
    /// use knox_errors::CodeValue;
    ///
    /// assert_eq!(CodeValue::Number(404).as_number(), Some(404));
    /// assert_eq!(CodeValue::Text("AUT_1802").as_number(), None);
    /// ```
    #[must_use]
    pub const fn as_number(self) -> Option<i128> {
        match self {
            Self::Number(number) => Some(number),
            Self::Text(_) => None,
        }
    }

    /// The code that `text` shows where codes are numbers and texts alike, as in
    /// a table of `any` codes: a plain decimal number is that number, everything
    /// else is a text.
    ///
    /// Plain is what a number prints as: `4032251` and `-5`, but not `00006`,
    /// `+5`, `-0` or ` 5`, which are texts. So is a number beyond `i128`.
    ///
    /// ```
    /// use knox_errors::CodeValue;
    ///
    /// assert_eq!(CodeValue::from_text("4032251"), CodeValue::Number(4_032_251));
    /// assert_eq!(CodeValue::from_text("00006"), CodeValue::Text("00006"));
    /// ```
    #[must_use]
    pub const fn from_text(text: &'a str) -> Self {
        match plain_number(text) {
            Some(number) => Self::Number(number),
            None => Self::Text(text),
        }
    }

    /// The code as a table of `any` codes has it: a text goes through
    /// [`from_text`](Self::from_text), a number is left as it is.
    ///
    /// ```
    /// use knox_errors::CodeValue;
    ///
    /// assert_eq!(CodeValue::Text("404").unified(), CodeValue::Number(404));
    /// assert_eq!(CodeValue::Text("AUT_1802").unified(), CodeValue::Text("AUT_1802"));
    /// ```
    #[must_use]
    pub const fn unified(self) -> Self {
        match self {
            Self::Number(_) => self,
            Self::Text(text) => Self::from_text(text),
        }
    }

    /// Whether `text` is a way to write the code: the digits of a number, as
    /// [`str::parse`] reads them, or the text in any letter case.
    ///
    /// ```
    /// use knox_errors::CodeValue;
    ///
    /// assert!(CodeValue::Text("AUT_1802").is_spelled_by("aut_1802"));
    /// assert!(CodeValue::Number(404).is_spelled_by("404"));
    /// ```
    #[must_use]
    pub fn is_spelled_by(self, text: &str) -> bool {
        match self {
            Self::Number(number) => text.parse() == Ok(number),
            Self::Text(code) => eq_in_any_case(code, text),
        }
    }

    /// The text, or `None` for a number.
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

/// The number that prints as this text.
const fn plain_number(text: &str) -> Option<i128> {
    let bytes = text.as_bytes();
    let (is_negative, digits) = match bytes {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    match digits {
        [b'0'] if !is_negative => return Some(0),
        [b'1'..=b'9', ..] => {}
        _ => return None,
    }
    // Below zero, where there is one number more.
    let mut number = 0_i128;
    let mut at = 0;
    while at < digits.len() {
        let digit = digits[at].wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = match number.checked_mul(10) {
            Some(tenfold) => match tenfold.checked_sub(digit as i128) {
                Some(number) => number,
                None => return None,
            },
            None => return None,
        };
        at += 1;
    }
    if is_negative { Some(number) } else { number.checked_neg() }
}

/// Whether two texts differ at most in letter case.
pub(crate) fn eq_in_any_case(a: &str, b: &str) -> bool {
    let [a, b] = [a, b].map(|text| text.chars().flat_map(char::to_lowercase));
    a.eq(b)
}

/// Writes the code as it stands on the wire: the digits, or the text.
impl fmt::Display for CodeValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => fmt::Display::fmt(number, f),
            Self::Text(text) => f.pad(text),
        }
    }
}

impl<'a> From<&'a str> for CodeValue<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

/// A value that may carry a code: a row of a table, an error that holds one, or
/// an answer that was decoded.
///
/// The trait is object safe. Its methods are prefixed so that they clash neither
/// with the getters of a table nor with `std::error::Error::description`.
///
/// ```
/// use knox_errors::{CustomerAuthCode, KnoxCode};
///
/// fn log_line(error: &dyn KnoxCode) -> String {
///     match (error.code_value(), error.code_name()) {
///         (Some(code), Some(name)) => format!("{code} {name}"),
///         (Some(code), None) => format!("{code}"),
///         _ => String::from("no code"),
///     }
/// }
///
/// assert_eq!(log_line(&CustomerAuthCode::AccessTokenExpired), "4032251 ACCESS_TOKEN_EXPIRED");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` carries no code",
    label = "carries no code",
    note = "what carries a code is a table, or an enum with `#[derive(KnoxCode)]`"
)]
pub trait KnoxCode {
    /// The code, or `None` where the value carries none.
    fn code_value(&self) -> Option<CodeValue<'_>>;

    /// The name that people read, such as `ACCESS_TOKEN_EXPIRED`.
    fn code_name(&self) -> Option<&str> {
        None
    }

    /// The sentence that explains the code.
    fn code_description(&self) -> Option<&str> {
        None
    }

    /// The HTTP status that goes with the code, from 100 to 999.
    fn code_status(&self) -> Option<u16> {
        None
    }

    /// What the caller should do about it.
    fn code_action(&self) -> Option<Action> {
        None
    }

    /// How long the service that sent the code asks to wait: of a whole answer with
    /// the header `Retry-After`.
    fn code_retry_after(&self) -> Option<Duration> {
        None
    }

    /// Shows each device or item of a whole answer that failed by itself: its code,
    /// and what it is in one line.
    fn code_items(&self, show: &mut dyn FnMut(Option<CodeValue<'_>>, &dyn fmt::Display)) {
        let _ = show;
    }
}

/// What points to a value that may carry a code carries it too.
macro_rules! through_pointer {
    ($pointer:ty) => {
        impl<T: KnoxCode + ?Sized> KnoxCode for $pointer {
            fn code_value(&self) -> Option<CodeValue<'_>> {
                (**self).code_value()
            }

            fn code_name(&self) -> Option<&str> {
                (**self).code_name()
            }

            fn code_description(&self) -> Option<&str> {
                (**self).code_description()
            }

            fn code_status(&self) -> Option<u16> {
                (**self).code_status()
            }

            fn code_action(&self) -> Option<Action> {
                (**self).code_action()
            }

            fn code_retry_after(&self) -> Option<Duration> {
                (**self).code_retry_after()
            }

            fn code_items(&self, show: &mut dyn FnMut(Option<CodeValue<'_>>, &dyn fmt::Display)) {
                (**self).code_items(show);
            }
        }
    };
}

through_pointer!(&T);
#[cfg(feature = "alloc")]
through_pointer!(alloc::boxed::Box<T>);

/// A type that the codes of a table can have: `u8`, `u16`, `u32`, `u64`, `i8`,
/// `i16`, `i32`, `i64` or `str`; or `CodeValue<'static>` in a table whose codes
/// are of `any` type.
///
/// It ties together the forms of one code: as lookups take it and getters give
/// it ([`Ref`](Self::Ref)), and as an unlisted one is kept ([`Raw`](Self::Raw)).
/// The trait is sealed: the macro knows these types and no others.
///
/// ```
/// use knox_errors::{CodeType, CodeValue};
///
/// /// How a code of any table is shown.
/// fn shown<C: CodeType + ?Sized>(code: C::Ref<'_>) -> String {
///     match C::value(code) {
///         CodeValue::Text(text) => format!("the text {text}"),
///         number => format!("the number {number}"),
///     }
/// }
///
/// assert_eq!(shown::<u32>(4_032_251), "the number 4032251");
/// assert_eq!(shown::<str>("AUT_1802"), "the text AUT_1802");
/// assert_eq!(u8::parse("404"), None);
/// ```
pub trait CodeType: sealed::Sealed + 'static {
    /// A code as it is passed about: the number, or `&str`.
    type Ref<'a>: Copy + Eq + Ord + Hash + fmt::Debug + fmt::Display + Send + Sync;

    /// A code that is kept: the number, a [`RawText`] or a [`RawCode`].
    type Raw: Clone + Eq + fmt::Debug + Send + Sync;

    /// The code, whatever its type.
    fn value(code: Self::Ref<'_>) -> CodeValue<'_>;

    /// A code of a table as one that lives shorter.
    fn shorten<'a>(code: Self::Ref<'static>) -> Self::Ref<'a>;

    /// A kept code as it is passed about.
    fn raw_ref(raw: &Self::Raw) -> Self::Ref<'_>;

    /// The code that `text` spells, or `None` if it cannot be one of this type.
    ///
    /// A number is its digits, with a minus where it is below zero, and leading
    /// zeros or not: no plus, and no blanks. Every text is a text code; where both
    /// are codes, as by [`CodeValue::from_text`]. Conversions, decoded answers and
    /// serde's formats all read texts by this.
    fn parse(text: &str) -> Option<Self::Ref<'_>>;

    /// The code that `text` spells, to be kept; `None` if it cannot be one of
    /// this type, and for a text without the feature `alloc`.
    fn parse_raw(text: &str) -> Option<Self::Raw>;
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

macro_rules! number_code_types {
    ($($number:ident)*) => {$(
        impl sealed::Sealed for $number {}

        impl CodeType for $number {
            type Ref<'a> = $number;
            type Raw = $number;

            fn value(code: Self::Ref<'_>) -> CodeValue<'_> {
                CodeValue::Number(i128::from(code))
            }

            fn shorten<'a>(code: Self::Ref<'static>) -> Self::Ref<'a> {
                code
            }

            fn raw_ref(raw: &$number) -> $number {
                *raw
            }

            fn parse(text: &str) -> Option<$number> {
                number_of_digits(text)
            }

            fn parse_raw(text: &str) -> Option<$number> {
                number_of_digits(text)
            }
        }

        impl From<$number> for CodeValue<'_> {
            fn from(number: $number) -> Self {
                Self::Number(i128::from(number))
            }
        }
    )*};
}

/// A number whose digits stand in a text; [`str::parse`] would take a plus too.
fn number_of_digits<N: FromStr>(text: &str) -> Option<N> {
    if text.starts_with('+') { None } else { text.parse().ok() }
}

number_code_types!(u8 u16 u32 u64 i8 i16 i32 i64);

impl sealed::Sealed for str {}

impl CodeType for str {
    type Ref<'a> = &'a str;
    type Raw = RawText;

    fn value(code: Self::Ref<'_>) -> CodeValue<'_> {
        CodeValue::Text(code)
    }

    fn shorten<'a>(code: Self::Ref<'static>) -> Self::Ref<'a> {
        code
    }

    fn raw_ref(raw: &RawText) -> &str {
        raw.as_str()
    }

    fn parse(text: &str) -> Option<&str> {
        Some(text)
    }

    fn parse_raw(text: &str) -> Option<RawText> {
        #[cfg(feature = "alloc")]
        let kept = Some(RawText::from(text));
        #[cfg(not(feature = "alloc"))]
        let kept = text.is_empty().then(|| RawText::from_static(""));
        kept
    }
}

impl sealed::Sealed for CodeValue<'static> {}

impl CodeType for CodeValue<'static> {
    type Ref<'a> = CodeValue<'a>;
    type Raw = RawCode;

    fn value(code: Self::Ref<'_>) -> CodeValue<'_> {
        code
    }

    fn shorten<'a>(code: Self::Ref<'static>) -> Self::Ref<'a> {
        code
    }

    fn raw_ref(raw: &RawCode) -> Self::Ref<'_> {
        raw.value()
    }

    fn parse(text: &str) -> Option<Self::Ref<'_>> {
        Some(CodeValue::from_text(text))
    }

    fn parse_raw(text: &str) -> Option<RawCode> {
        #[cfg(feature = "alloc")]
        let kept = Some(RawCode::from(CodeValue::Text(text)));
        #[cfg(not(feature = "alloc"))]
        let kept = match CodeValue::from_text(text) {
            CodeValue::Number(number) => Some(RawCode::from(CodeValue::Number(number))),
            CodeValue::Text(text) => <str>::parse_raw(text).map(RawCode::from),
        };
        kept
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
