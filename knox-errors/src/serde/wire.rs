//! How codes of each type are written and read: [`WireCode`].

use core::marker::PhantomData;

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};

use super::values::serialize_text;
use super::visit::{Number, text_or_number};
use crate::{CodeType, CodeValue, RawCode, RawText};

/// How formats have a code of the type `C`.
pub trait WireCode<C: CodeType + ?Sized> {
    fn serialize<S: Serializer>(code: C::Ref<'_>, serializer: S) -> Result<S::Ok, S::Error>;

    /// Reads a code and hands it over as long as it lives.
    fn deserialize<'de, D: Deserializer<'de>, R>(
        deserializer: D,
        take: impl FnOnce(C::Ref<'_>) -> R,
    ) -> Result<R, D::Error>;

    fn keep(code: C::Ref<'_>) -> C::Raw;
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

            fn keep(code: $number) -> $number {
                code
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
        text_or_number(deserializer, "a text, or a number", take)
    }

    fn keep(code: &str) -> RawText {
        code.into()
    }
}

/// Codes of any type; machines get the text, which says as much.
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

    fn keep(code: CodeValue<'_>) -> RawCode {
        code.into()
    }
}
