//! Writes and reads codes and strings in serde's formats: [`WireCode`].

use alloc::string::ToString;
use core::fmt;
use core::marker::PhantomData;

use serde_core::de::{self, Deserialize, Deserializer, Visitor};
use serde_core::ser::{Serialize, Serializer};

use crate::const_str::ConstStr;
use crate::line::Quoted;
use crate::{CodeType, CodeValue};

/// How codes of the type `C` are written and read.
pub trait WireCode<C: CodeType + ?Sized> {
    fn serialize<S: Serializer>(code: C::Ref<'_>, serializer: S) -> Result<S::Ok, S::Error>;

    /// Reads a code and passes it to `take` while its data lives.
    fn deserialize<'de, D: Deserializer<'de>, R>(
        deserializer: D,
        take: impl FnOnce(C::Ref<'_>) -> R,
    ) -> Result<R, D::Error>;
}

macro_rules! wire_numbers {
    ($($number:ident)*) => {$(
        impl WireCode<$number> for $number {
            fn serialize<S: Serializer>(code: $number, serializer: S) -> Result<S::Ok, S::Error> {
                Serialize::serialize(&code, serializer)
            }

            fn deserialize<'de, D: Deserializer<'de>, R>(
                deserializer: D,
                take: impl FnOnce($number) -> R,
            ) -> Result<R, D::Error> {
                let number: $number = if deserializer.is_human_readable() {
                    deserializer.deserialize_any(Number(PhantomData))?
                } else {
                    Deserialize::deserialize(deserializer)?
                };
                Ok(take(number))
            }
        }
    )*};
}

wire_numbers!(u8 u16 u32 u64 i8 i16 i32 i64);

impl WireCode<str> for str {
    fn serialize<S: Serializer>(code: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(code)
    }

    fn deserialize<'de, D: Deserializer<'de>, R>(
        deserializer: D,
        take: impl FnOnce(&str) -> R,
    ) -> Result<R, D::Error> {
        text_or_number(deserializer, "a string or a number", take)
    }
}

/// Codes of any type. Formats that are not human-readable get a string, which holds both kinds.
impl WireCode<CodeValue<'static>> for CodeValue<'static> {
    fn serialize<S: Serializer>(code: CodeValue<'_>, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            Serialize::serialize(&code, serializer)
        } else {
            serialize_text(code, serializer)
        }
    }

    fn deserialize<'de, D: Deserializer<'de>, R>(
        deserializer: D,
        take: impl FnOnce(CodeValue<'_>) -> R,
    ) -> Result<R, D::Error> {
        <str as WireCode<str>>::deserialize(deserializer, |text| take(CodeValue::from_text(text)))
    }
}

/// Writes a code as a string. A number becomes its digits.
pub fn serialize_text<S: Serializer>(
    code: CodeValue<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match code {
        CodeValue::Text(text) => serializer.serialize_str(text),
        CodeValue::Number(number) => serializer.serialize_str(ConstStr::new().of(number)),
    }
}

/// Reads a number, also from a string of its digits.
struct Number<N>(PhantomData<N>);

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
        f.write_str("a code: a number, or the string of its digits")
    }

    visit_numbers!(visit_i64 i64 visit_u64 u64 visit_i128 i128 visit_u128 u128);

    fn visit_str<E: de::Error>(self, text: &str) -> Result<N, E> {
        let number = N::parse_raw(text);
        // Like `E::invalid_value`, which would show the whole string.
        let error = |expected: &dyn de::Expected| {
            E::custom(format_args!("invalid value: string {:?}, expected {expected}", Quoted(text)))
        };
        number.ok_or_else(|| error(&self))
    }
}

/// Reads a string.
pub fn text<'de, D: Deserializer<'de>, R>(
    deserializer: D,
    expected: &'static str,
    take: impl FnOnce(&str) -> R,
) -> Result<R, D::Error> {
    deserializer.deserialize_str(Text { expected, take })
}

/// Reads a string. From human-readable formats, it also reads a number as the string of its
/// digits.
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

/// Passes on a string, or a number as the string of its digits.
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
