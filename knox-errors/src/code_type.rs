//! The types that the codes of a table can have: [`CodeType`].

use core::fmt;
use core::hash::Hash;

use crate::digits::{signed, unsigned};
use crate::seal::Seal;
#[cfg(feature = "serde")]
use crate::serde::WireCode;
use crate::{CodeValue, RawCode, RawText};

/// A type that the codes of a table can have: `u8`, `u16`, `u32`, `u64`, `i8`, `i16`, `i32`,
/// `i64` or `str`, or `CodeValue<'static>` in a table of `any` codes.
///
/// It names two further types: [`Ref`](Self::Ref), which lookups take and getters give, and
/// [`Raw`](Self::Raw), which keeps an unlisted code. The trait is sealed.
///
/// ```
/// use knox_errors::{CodeType, CodeValue};
///
/// /// How a code of any table is shown.
/// fn shown<C: CodeType + ?Sized>(code: C::Ref<'_>) -> String {
///     match C::as_value(code) {
///         CodeValue::Text(text) => format!("the text {text}"),
///         number => format!("the number {number}"),
///     }
/// }
///
/// assert_eq!(shown::<u32>(4_032_251), "the number 4032251");
/// assert_eq!(shown::<str>("AUT_1802"), "the text AUT_1802");
/// assert_eq!(u8::parse_code("404"), None);
/// ```
pub trait CodeType: 'static {
    /// A code as a parameter or result: the number, or `&str`.
    type Ref<'a>: Copy + Eq + Ord + Hash + fmt::Debug + fmt::Display + Send + Sync;

    /// An owned code: the number, a [`RawText`] or a [`RawCode`].
    type Raw: Clone + Eq + fmt::Debug + Send + Sync;

    /// The code as a value: the same number or string.
    fn as_value(code: Self::Ref<'_>) -> CodeValue<'_>;

    /// Reads a code from a string. `None` if it cannot be a code of this type.
    ///
    /// A number is decimal digits, with or without leading zeros, and a minus if it is below
    /// zero. A plus or blanks are not allowed. Every string is a string code. In a table of
    /// `any` codes, [`CodeValue::from_text`] decides. Conversions, decoded responses and serde's
    /// formats all follow this rule.
    fn parse_code(text: &str) -> Option<Self::Ref<'_>>;

    #[doc(hidden)]
    const SEAL: Seal;

    /// The name of the type in a table.
    #[doc(hidden)]
    const NAME: &'static str;

    /// How serde's formats write and read a code.
    #[cfg(feature = "serde")]
    #[doc(hidden)]
    type Wire: WireCode<Self> + ?Sized;

    /// The number as a code, or `None` if it cannot be a code of this type.
    #[doc(hidden)]
    fn from_number(number: i128) -> Option<Self::Ref<'static>>;

    /// A code of a table with a shorter lifetime.
    #[doc(hidden)]
    fn shorten<'a>(code: Self::Ref<'static>) -> Self::Ref<'a>;

    /// Borrows an owned code.
    #[doc(hidden)]
    fn raw_as_ref(raw: &Self::Raw) -> Self::Ref<'_>;

    /// Whether `text` can be a code, by its first byte. In a table of numbers this tells most
    /// names from codes before anything is read.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    fn may_be_code(_: &str) -> bool {
        true
    }

    /// An owned code. `None` for a string without the feature `alloc`.
    #[doc(hidden)]
    fn keep(code: Self::Ref<'_>) -> Option<Self::Raw>;

    /// Reads an owned code from a string. `None` if it cannot be a code of this type, or cannot be
    /// kept.
    #[doc(hidden)]
    #[inline]
    fn parse_raw(text: &str) -> Option<Self::Raw> {
        Self::parse_code(text).and_then(Self::keep)
    }
}

macro_rules! number_code_types {
    ($($number:ident $parse:ident)*) => {$(

        impl CodeType for $number {
            type Ref<'a> = $number;
            type Raw = $number;
            const SEAL: Seal = Seal;
            const NAME: &'static str = stringify!($number);
            #[cfg(feature = "serde")]
            type Wire = Self;

            #[inline]
            fn as_value(code: Self::Ref<'_>) -> CodeValue<'_> {
                CodeValue::Number(i128::from(code))
            }

            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "the result is compared"
            )]
            #[inline]
            fn from_number(number: i128) -> Option<$number> {
                // `try_from` would be another function for each type.
                let code = number as $number;
                if i128::from(code) == number { Some(code) } else { None }
            }

            #[inline]
            fn shorten<'a>(code: Self::Ref<'static>) -> Self::Ref<'a> {
                code
            }

            #[inline]
            fn raw_as_ref(raw: &$number) -> $number {
                *raw
            }

            #[inline]
            fn parse_code(text: &str) -> Option<$number> {
                $parse(text)
            }

            #[inline]
            fn may_be_code(text: &str) -> bool {
                let first = text.as_bytes().first();
                first.is_some_and(|byte| byte.is_ascii_digit() || $number::MIN != 0 && *byte == b'-')
            }

            #[inline]
            fn keep(code: $number) -> Option<$number> {
                Some(code)
            }
        }

        impl From<$number> for CodeValue<'_> {
            #[inline]
            fn from(number: $number) -> Self {
                Self::Number(i128::from(number))
            }
        }
    )*};
}

number_code_types! {
    u8 unsigned u16 unsigned u32 unsigned u64 unsigned
    i8 signed i16 signed i32 signed i64 signed
}

impl CodeType for str {
    type Ref<'a> = &'a str;
    type Raw = RawText;
    const SEAL: Seal = Seal;
    const NAME: &'static str = "str";
    #[cfg(feature = "serde")]
    type Wire = Self;

    #[inline]
    fn as_value(code: Self::Ref<'_>) -> CodeValue<'_> {
        CodeValue::Text(code)
    }

    #[inline]
    fn from_number(_: i128) -> Option<&'static str> {
        None
    }

    #[inline]
    fn shorten<'a>(code: Self::Ref<'static>) -> Self::Ref<'a> {
        code
    }

    #[inline]
    fn raw_as_ref(raw: &RawText) -> &str {
        raw.as_str()
    }

    #[inline]
    fn parse_code(text: &str) -> Option<&str> {
        Some(text)
    }

    #[inline]
    fn keep(code: &str) -> Option<RawText> {
        RawText::keep(code)
    }
}

impl CodeType for CodeValue<'static> {
    type Ref<'a> = CodeValue<'a>;
    type Raw = RawCode;
    const SEAL: Seal = Seal;
    const NAME: &'static str = "any";
    #[cfg(feature = "serde")]
    type Wire = Self;

    #[inline]
    fn as_value(code: Self::Ref<'_>) -> CodeValue<'_> {
        code
    }

    #[inline]
    fn from_number(number: i128) -> Option<CodeValue<'static>> {
        Some(CodeValue::Number(number))
    }

    #[inline]
    fn shorten<'a>(code: Self::Ref<'static>) -> Self::Ref<'a> {
        code
    }

    #[inline]
    fn raw_as_ref(raw: &RawCode) -> Self::Ref<'_> {
        raw.as_value()
    }

    #[inline]
    fn parse_code(text: &str) -> Option<Self::Ref<'_>> {
        Some(CodeValue::from_text(text))
    }

    #[inline]
    fn keep(code: CodeValue<'_>) -> Option<RawCode> {
        match code {
            CodeValue::Number(number) => Some(RawCode::from_static(CodeValue::Number(number))),
            CodeValue::Text(text) => RawText::keep(text).map(RawCode::from),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::format;
    use std::string::ToString;

    use super::*;

    #[test]
    fn digits_are_read_as_the_standard_library_reads_them() {
        let mut number = 1_u64;
        for _ in 0..5000 {
            number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(7);
            let digits = (number >> (number % 64)).to_string();
            for text in [digits.clone(), format!("00{digits}"), format!("-{digits}")] {
                assert_eq!(u64::parse_code(&text), text.parse().ok(), "{text}");
                assert_eq!(u16::parse_code(&text), text.parse().ok(), "{text}");
                assert_eq!(i64::parse_code(&text), text.parse().ok(), "{text}");
                assert_eq!(i8::parse_code(&text), text.parse().ok(), "{text}");
            }
        }
        for text in [i64::MIN.to_string(), u64::MAX.to_string(), "0".repeat(40) + "7"] {
            assert_eq!(u64::parse_code(&text), text.parse().ok(), "{text}");
            assert_eq!(i64::parse_code(&text), text.parse().ok(), "{text}");
        }
    }

    #[test]
    fn every_other_byte_is_refused_at_every_place() {
        for len in 1..=10 {
            for at in 0..len {
                for other in ('\0'..='\u{ff}').filter(|other| !other.is_ascii_digit()) {
                    let mut text: std::string::String = "1234567890"[..len].into();
                    text.replace_range(at..=at, other.encode_utf8(&mut [0; 2]));
                    assert_eq!(u64::parse_code(&text), None, "{text:?}");
                    let is_negative = at == 0 && other == '-' && len > 1;
                    assert_eq!(i64::parse_code(&text).is_some(), is_negative, "{text:?}");
                }
            }
        }
        for text in ["", "-", "--1", "+1", "-+1", "\u{661}", "1_0"] {
            assert_eq!((u64::parse_code(text), i64::parse_code(text)), (None, None), "{text:?}");
        }
        assert_eq!((u8::parse_code("256"), u8::parse_code("255")), (None, Some(255)));
        assert_eq!((i8::parse_code("-129"), i8::parse_code("-128")), (None, Some(-128)));
    }
}
