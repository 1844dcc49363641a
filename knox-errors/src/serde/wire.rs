//! How codes of each type are written and read: [`WireCode`].

use core::marker::PhantomData;

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};

use super::values::serialize_text;
use super::visit::{Number, text_or_number};
use crate::{CodeType, CodeValue, RawCode, RawText};

/// A code type as formats see it. Implemented by every [`CodeType`].
///
/// ```
/// use knox_errors::serde::WireCode;
/// use knox_errors::{KnoxTable, OpenCode};
///
/// /// Reads a code of any table, be it listed or not.
/// fn read<T: KnoxTable<Code: WireCode>>(json: &str) -> serde_json::Result<OpenCode<T>> {
///     serde_json::from_str(json)
/// }
///
/// assert_eq!(read::<knox_errors::HttpCode>("404")?, knox_errors::HttpCode::NotFound);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub trait WireCode: CodeType {
    #[doc(hidden)]
    fn serialize<S: Serializer>(code: Self::Ref<'_>, serializer: S) -> Result<S::Ok, S::Error>;

    /// Reads a code and hands it over as long as it lives.
    #[doc(hidden)]
    fn deserialize<'de, D: Deserializer<'de>, R>(
        deserializer: D,
        take: impl FnOnce(Self::Ref<'_>) -> R,
    ) -> Result<R, D::Error>;

    #[doc(hidden)]
    fn keep(code: Self::Ref<'_>) -> Self::Raw;
}

macro_rules! wire_numbers {
    ($($number:ident)*) => {$(
        impl WireCode for $number {
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

impl WireCode for str {
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
impl WireCode for CodeValue<'static> {
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
        <str as WireCode>::deserialize(deserializer, |text| take(CodeValue::from_text(text)))
    }

    fn keep(code: CodeValue<'_>) -> RawCode {
        code.into()
    }
}
