//! The types that the codes of a table can have: [`CodeType`].

use core::fmt;
use core::hash::Hash;

use crate::{CodeValue, RawCode, RawText};

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

    /// The type as a table names it.
    #[doc(hidden)]
    const NAME: &'static str;

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
    ($($number:ident $parse:ident)*) => {$(
        impl sealed::Sealed for $number {}

        impl CodeType for $number {
            type Ref<'a> = $number;
            type Raw = $number;
            const NAME: &'static str = stringify!($number);

            #[inline]
            fn value(code: Self::Ref<'_>) -> CodeValue<'_> {
                CodeValue::Number(i128::from(code))
            }

            #[inline]
            fn shorten<'a>(code: Self::Ref<'static>) -> Self::Ref<'a> {
                code
            }

            #[inline]
            fn raw_ref(raw: &$number) -> $number {
                *raw
            }

            #[inline]
            fn parse(text: &str) -> Option<$number> {
                $parse(text)?.try_into().ok()
            }

            #[inline]
            fn parse_raw(text: &str) -> Option<$number> {
                Self::parse(text)
            }
        }

        impl From<$number> for CodeValue<'_> {
            fn from(number: $number) -> Self {
                Self::Number(i128::from(number))
            }
        }
    )*};
}

/// The magnitude of a number of decimal digits; `None` for anything else and beyond 64
/// bits. [`str::parse`] would take a plus too.
#[inline]
fn magnitude(digits: &[u8]) -> Option<u64> {
    // Names are refused here.
    if !digits.first()?.is_ascii_digit() {
        return None;
    }
    // As many digits as always fit, then those that may not.
    let (sure, rest) = digits.split_at(digits.len().min(19));
    let mut number = 0_u64;
    for byte in sure {
        number = number * 10 + digit(*byte)?;
    }
    for byte in rest {
        number = number.checked_mul(10)?.checked_add(digit(*byte)?)?;
    }
    Some(number)
}

#[inline]
fn digit(byte: u8) -> Option<u64> {
    let digit = byte.wrapping_sub(b'0');
    (digit < 10).then_some(u64::from(digit))
}

#[inline]
fn unsigned(text: &str) -> Option<u64> {
    magnitude(text.as_bytes())
}

#[inline]
fn signed(text: &str) -> Option<i64> {
    match text.as_bytes() {
        [b'-', digits @ ..] => 0_i64.checked_sub_unsigned(magnitude(digits)?),
        digits => magnitude(digits)?.try_into().ok(),
    }
}

number_code_types! {
    u8 unsigned u16 unsigned u32 unsigned u64 unsigned
    i8 signed i16 signed i32 signed i64 signed
}

impl sealed::Sealed for str {}

impl CodeType for str {
    type Ref<'a> = &'a str;
    type Raw = RawText;
    const NAME: &'static str = "str";

    #[inline]
    fn value(code: Self::Ref<'_>) -> CodeValue<'_> {
        CodeValue::Text(code)
    }

    #[inline]
    fn shorten<'a>(code: Self::Ref<'static>) -> Self::Ref<'a> {
        code
    }

    #[inline]
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
    const NAME: &'static str = "any";

    #[inline]
    fn value(code: Self::Ref<'_>) -> CodeValue<'_> {
        code
    }

    #[inline]
    fn shorten<'a>(code: Self::Ref<'static>) -> Self::Ref<'a> {
        code
    }

    #[inline]
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
