//! What reads numbers and texts out of a format.

use alloc::string::ToString;
use core::fmt;
use core::marker::PhantomData;

use serde_core::de::{self, Deserializer, Visitor};

use crate::CodeType;
use crate::const_str::ConstStr;

/// Reads a number, or a text of its digits.
pub struct Number<N>(pub PhantomData<N>);

macro_rules! visit_numbers {
    ($($visit:ident $number:ident)*) => {$(
        fn $visit<E: de::Error>(self, number: $number) -> Result<N, E> {
            let error = |_| E::custom(format_args!("the number {number} is out of range"));
            N::try_from(number).map_err(error)
        }
    )*};
}

impl<N> Visitor<'_> for Number<N>
where
    N: TryFrom<i64> + TryFrom<u64> + TryFrom<i128> + TryFrom<u128> + CodeType<Raw = N>,
{
    type Value = N;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a code: a number, or a text of its digits")
    }

    visit_numbers!(visit_i64 i64 visit_u64 u64 visit_i128 i128 visit_u128 u128);

    fn visit_str<E: de::Error>(self, text: &str) -> Result<N, E> {
        let number = N::parse_raw(text);
        number.ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
    }
}

/// Reads a text only.
pub fn text<'de, D: Deserializer<'de>, R>(
    deserializer: D,
    expected: &'static str,
    take: impl FnOnce(&str) -> R,
) -> Result<R, D::Error> {
    deserializer.deserialize_str(Text { expected, take })
}

/// Reads a text; from formats for people also a number, as the text of its digits.
pub fn text_or_number<'de, D: Deserializer<'de>, R>(
    deserializer: D,
    expected: &'static str,
    take: impl FnOnce(&str) -> R,
) -> Result<R, D::Error> {
    let visitor = Text { expected, take };
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(visitor)
    } else {
        deserializer.deserialize_str(visitor)
    }
}

/// Hands over a text, or a number as the text of its digits.
struct Text<F> {
    expected: &'static str,
    take: F,
}

macro_rules! visit_as_texts {
    ($($visit:ident $number:ident)*) => {$(
        fn $visit<E: de::Error>(self, number: $number) -> Result<R, E> {
            self.visit_str(ConstStr::new().of(number.into()))
        }
    )*};
}

impl<F: FnOnce(&str) -> R, R> Visitor<'_> for Text<F> {
    type Value = R;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    visit_as_texts!(visit_i64 i64 visit_u64 u64 visit_i128 i128);

    fn visit_u128<E: de::Error>(self, number: u128) -> Result<R, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_str<E>(self, text: &str) -> Result<R, E> {
        Ok((self.take)(text))
    }
}
