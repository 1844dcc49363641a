//! What a base is, and its codes as those of the table that extends it.

use core::marker::PhantomData;

use super::digits::Digits;
use crate::__private_0_1_0::Codes;
use crate::{Action, CodeType, CodeValue, KnoxTable, Table};

/// A type of codes that can stand in a table of codes of the type `C`.
#[diagnostic::on_unimplemented(
    message = "a base with codes of the type `{Self}` in a table whose codes are `{C}`",
    label = "its codes are of the type `{Self}`",
    note = "where the types of the codes differ, or a base's is `any` and so `CodeValue`, the table's is `any`: `enum Name: any extends …`"
)]
pub trait CodeOf<C: ?Sized> {
    /// The table `T` itself: by this name where it is a base, since what is no
    /// table, or has other codes, then is no type, so that rustc says it once and
    /// is silent about what is done with it.
    type Table<T>;
}

impl<T: CodeType + ?Sized> CodeOf<CodeValue<'static>> for T {
    type Table<R> = R;
}

/// Turns codes of the type `C` into [`CodeValue`]s and back. Inherent functions,
/// not those of a trait, since they must be `const`.
pub struct Code<C: ?Sized>(PhantomData<C>);

/// Has all that generated code calls on a base, for any type: so what is no table
/// is told as that, once, and not by each method that it lacks. A table's own
/// methods go before these, which so are never called.
pub trait NoTable: Sized {
    #[must_use]
    fn from_code<C>(_: C) -> Option<Self> {
        None
    }

    #[must_use]
    fn from_name(_: &str) -> Option<Self> {
        None
    }

    fn code<C>(&self) -> C {
        unreachable!()
    }

    fn name(&self) -> &'static str {
        ""
    }

    fn description(&self) -> &'static str {
        ""
    }

    fn status(&self) -> Option<u16> {
        None
    }

    fn action(&self) -> Option<Action> {
        None
    }

    fn aliases<C>(&self) -> C {
        unreachable!()
    }
}

impl<T> NoTable for T {}

/// The same for codes of another type than the table's.
macro_rules! no_codes {
    ($($code:ident $codes:ident)*) => {
        pub trait NoCodes: Sized {
            $(
                fn $code<A, B>(_: A) -> B {
                    unreachable!()
                }

                fn $codes<A, B>(_: A) -> B {
                    unreachable!()
                }
            )*
        }

        impl<T> NoCodes for T {}
    };
}

no_codes! {
    code_u8 codes_u8 code_u16 codes_u16 code_u32 codes_u32 code_u64 codes_u64
    code_i8 codes_i8 code_i16 codes_i16 code_i32 codes_i32 code_i64 codes_i64
    code_str codes_str
}

/// The place of a base's row, by a name that no trait in scope has.
pub trait Index {
    fn __knox_index(&self) -> usize;
}

impl<T: KnoxTable> Index for T {
    #[inline]
    fn __knox_index(&self) -> usize {
        self.index()
    }
}

/// The same for what is no table's row: a reference to one is farther from a row
/// than [`Index`].
pub trait NoIndex {
    fn __knox_index(&self) -> usize {
        0
    }
}

impl<T> NoIndex for &T {}

macro_rules! number_codes {
    ($($number:ident $code:ident $codes:ident)*) => {$(
        impl CodeOf<$number> for $number {
            type Table<T> = T;
        }

        impl Code<$number> {
            /// The code that is this value, if it is one of the type.
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

            /// A code of the table that is extended.
            #[must_use]
            #[inline]
            pub const fn $code(code: $number) -> $number {
                code
            }

            #[must_use]
            #[inline]
            pub const fn $codes(codes: &'static [$number]) -> &'static [$number] {
                codes
            }

            #[must_use]
            #[inline]
            pub const fn value(code: $number) -> CodeValue<'static> {
                CodeValue::Number(code as i128)
            }
        }
    )*};
}

number_codes! {
    u8 code_u8 codes_u8
    u16 code_u16 codes_u16
    u32 code_u32 codes_u32
    u64 code_u64 codes_u64
    i8 code_i8 codes_i8
    i16 code_i16 codes_i16
    i32 code_i32 codes_i32
    i64 code_i64 codes_i64
}

impl CodeOf<str> for str {
    type Table<T> = T;
}

impl Code<str> {
    /// The code that is this value: the digits of a number where the table
    /// `has_digits`, texts that are plain numbers.
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
    pub const fn code_str(code: &str) -> &str {
        code
    }

    #[must_use]
    #[inline]
    pub const fn codes_str(codes: &'static [&'static str]) -> &'static [&'static str] {
        codes
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

/// What to look a code up as: a number, unless it is beyond those that a
/// table lists, or a text.
#[inline]
pub const fn number_or_text(code: CodeValue<'_>) -> Result<Option<i64>, &str> {
    match code.unified() {
        code @ CodeValue::Number(_) => Ok(Code::<i64>::of(code, false, &mut Digits::new())),
        CodeValue::Text(text) => Err(text),
    }
}

/// Whether a table has text codes that are plain numbers, as which a table of
/// `any` codes knows them.
#[must_use]
pub const fn has_digits(table: &'static Table) -> bool {
    let mut at = 0;
    while at < table.bases().len() {
        if has_digits(table.bases()[at]) {
            return true;
        }
        at += 1;
    }
    // Of a table of `any` codes, none is: they are unified.
    let (Codes::Text(codes), Codes::Text(aliases)) = (table.data().codes, table.data().aliases)
    else {
        return false;
    };
    holds_digits(codes) || holds_digits(aliases)
}

const fn holds_digits(texts: &[&str]) -> bool {
    let mut at = 0;
    while at < texts.len() {
        if let CodeValue::Number(_) = CodeValue::from_text(texts[at]) {
            return true;
        }
        at += 1;
    }
    false
}

/// The row of a base by a code whatever its type.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_row_by_value {
    ($value:expr, $base:ty, $of:expr, $table:expr) => {
        match $of(
            $value,
            const { $crate::__private_0_1_0::extension::has_digits($table) },
            &mut $crate::__private_0_1_0::extension::Digits::new(),
        ) {
            $crate::__private_0_1_0::core::option::Option::Some(__knox_code) => {
                <$base>::from_code(__knox_code)
            }
            $crate::__private_0_1_0::core::option::Option::None => {
                $crate::__private_0_1_0::core::option::Option::None
            }
        }
    };
}
