//! Checks what can be a base, and converts the codes of bases.

use core::marker::PhantomData;

use super::keys::bases;
use crate::const_str::{Message, is_same_text};
use crate::digits::Digits;
use crate::generated::Codes;
use crate::{CodeType, CodeValue, KnoxTable, Table};

/// The type of a base's codes. If `T` is not a table, [`NoBase`] gives `None`: the inherent
/// constant has precedence over that of the trait.
pub struct Base<T>(PhantomData<T>);

pub trait NoBase {
    const CODES: Option<&'static str> = None;
}

impl<T> NoBase for Base<T> {}

impl<T: KnoxTable> Base<T> {
    pub const CODES: Option<&'static str> = Some(<T::Code as CodeType>::NAME);
}

/// Panics if a type cannot be a base, which is a compile error at the caller: it is not a table,
/// or its codes have another type than those of the table that extends it.
#[track_caller]
#[must_use]
#[inline]
pub const fn is_base(path: &str, codes: Option<&str>, table_codes: &str) -> bool {
    let mut line = Message::new();
    match codes {
        None => line.push_all(&[
            "`",
            path,
            "` is not a table of codes: a table is an enum made by `knox_codes!`, or by \
            `#[derive(KnoxCode, KnoxTable)]`",
        ]),
        Some(codes) if is_same_text(table_codes, "any") || is_same_text(codes, table_codes) => {
            return true;
        }
        Some(codes) => line.push_all(&[
            "the codes of `",
            path,
            "` have the type `",
            codes,
            "`, and those of this table `",
            table_codes,
            "`; for codes of several types, write `any`: `enum Name: any extends …`",
        ]),
    }
    panic!("{}", line.text())
}

/// Converts codes of the type `C` to [`CodeValue`]s and back. The functions are inherent because
/// those of a trait cannot be `const`.
pub struct Code<C: ?Sized>(PhantomData<C>);

macro_rules! number_codes {
    ($($number:ident)*) => {$(
        impl Code<$number> {
            /// The value as a code of this type, or `None` if it is not one.
            #[must_use]
            #[inline]
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "the result is compared"
            )]
            pub const fn of(code: CodeValue<'_>, _: bool, _: &mut Digits) -> Option<$number> {
                match code {
                    CodeValue::Number(number) if number as $number as i128 == number => {
                        Some(number as $number)
                    }
                    _ => None,
                }
            }

            #[must_use]
            #[inline]
            pub const fn value(code: $number) -> CodeValue<'static> {
                CodeValue::Number(code as i128)
            }
        }
    )*};
}

number_codes!(u8 u16 u32 u64 i8 i16 i32 i64);

impl Code<str> {
    /// The value as a code of this type. `has_digits` says whether the table has string codes
    /// that are plain numbers; a number is then looked up by its digits.
    #[must_use]
    #[inline]
    pub const fn of<'a>(
        code: CodeValue<'a>,
        has_digits: bool,
        digits: &'a mut Digits,
    ) -> Option<&'a str> {
        match code {
            CodeValue::Text(text) => Some(text),
            CodeValue::Number(number) if has_digits => Some(digits.of(number)),
            CodeValue::Number(_) => None,
        }
    }

    #[must_use]
    #[inline]
    pub const fn value(code: &str) -> CodeValue<'_> {
        CodeValue::from_text(code)
    }
}

impl Code<CodeValue<'static>> {
    #[must_use]
    #[inline]
    pub const fn of<'a>(code: CodeValue<'a>, _: bool, _: &'a mut Digits) -> Option<CodeValue<'a>> {
        Some(code)
    }

    #[must_use]
    #[inline]
    pub const fn value(code: CodeValue<'_>) -> CodeValue<'_> {
        code
    }
}

/// Whether a table has string codes that are plain numbers. A table of `any` codes treats them as
/// numbers.
#[must_use]
#[inline]
pub const fn has_digits(table: &'static Table) -> bool {
    let bases = bases(table);
    let mut at = 0;
    while at < bases.len() {
        if has_digits(bases[at]) {
            return true;
        }
        at += 1;
    }
    // A table of `any` codes has none: its codes are normalized.
    holds_digits(table.data().codes) || holds_digits(table.data().aliases)
}

#[inline]
const fn holds_digits(codes: Codes) -> bool {
    let Codes::Text(texts) = codes else { return false };
    let mut at = 0;
    while at < texts.len() {
        if let CodeValue::Number(_) = CodeValue::from_text(texts[at]) {
            return true;
        }
        at += 1;
    }
    false
}
