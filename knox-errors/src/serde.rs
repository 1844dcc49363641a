//! Codes and names of any table in serde's formats.
//!
//! [`by_code`] and [`by_name`] are for fields, whatever the table:
//!
//! ```
//! use knox_errors::{CustomerAuthCode, OpenCode};
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Debug, Deserialize, PartialEq, Serialize)]
//! struct Event {
//!     /// Only what the table lists.
//!     #[serde(with = "knox_errors::serde::by_name")]
//!     cause: CustomerAuthCode,
//!     /// Whatever comes.
//!     #[serde(with = "knox_errors::serde::by_code")]
//!     code: OpenCode<CustomerAuthCode>,
//! }
//!
//! let text = r#"{"cause":"ACCESS_TOKEN_EXPIRED","code":"4999999"}"#;
//! let event: Event = serde_json::from_str(text)?;
//! assert_eq!(event.cause, CustomerAuthCode::AccessTokenExpired);
//! assert_eq!(event.code, OpenCode::from(4_999_999));
//! let text = serde_json::to_string(&event)?;
//! assert_eq!(text, r#"{"cause":"ACCESS_TOKEN_EXPIRED","code":4999999}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! [`OpenCode`] implements serde's traits itself, by code. The official tables do
//! too, and so does a table that asks for it: `#[knox(serde = code)]` or
//! `#[knox(serde = name)]` on a table of [`knox_codes!`](crate::knox_codes).
//!
//! # What is written and read
//!
//! Formats for people, such as JSON, get a number for a number and a text for a
//! text. A number may come as a number or as a text of its digits, and a text
//! code that looks like a number may come as a number. Other formats get a number
//! as its own type (`u32`, say) and every other code as a text.
//!
//! A table is strict: an unlisted code is an error, the one of
//! [`UnknownCode`]. [`OpenCode`] keeps an unlisted code; it fails only on what the
//! code type cannot hold, as a word in a table of numbers.

use alloc::string::ToString;
use core::fmt;
use core::marker::PhantomData;

use serde_core::de::{self, Deserialize, Deserializer, Visitor};
use serde_core::ser::{Serialize, Serializer};

use crate::{Action, CodeType, CodeValue, KnoxTable, OpenCode, RawCode, RawText, UnknownCode};

/// Fields as codes: `#[serde(with = "knox_errors::serde::by_code")]`.
///
/// For any table, an [`OpenCode`] of one, or an `Option` of either.
pub mod by_code {
    use super::{Deserializer, Field, Serializer};

    /// Writes the code.
    ///
    /// # Errors
    ///
    /// Those of the format.
    pub fn serialize<F: Field, S: Serializer>(field: &F, serializer: S) -> Result<S::Ok, S::Error> {
        field.serialize_code(serializer)
    }

    /// Reads a code.
    ///
    /// # Errors
    ///
    /// Those of the format; what is read is no code of the table.
    pub fn deserialize<'de, F: Field, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<F, D::Error> {
        F::deserialize_code(deserializer)
    }
}

/// Fields as names: `#[serde(with = "knox_errors::serde::by_name")]`.
///
/// For any table, an [`OpenCode`] of one, or an `Option` of either. An unlisted
/// code has no name: an [`OpenCode`] is then written as the text of its code, and
/// a text that is no name is read as a code.
pub mod by_name {
    use super::{Deserializer, Field, Serializer};

    /// Writes the name.
    ///
    /// # Errors
    ///
    /// Those of the format.
    pub fn serialize<F: Field, S: Serializer>(field: &F, serializer: S) -> Result<S::Ok, S::Error> {
        field.serialize_name(serializer)
    }

    /// Reads a name.
    ///
    /// # Errors
    ///
    /// Those of the format; what is read is no name of the table.
    pub fn deserialize<'de, F: Field, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<F, D::Error> {
        F::deserialize_name(deserializer)
    }
}

/// What [`by_code`] and [`by_name`] take: a table, an [`OpenCode`] of one, or an
/// `Option` of either. Not for other types to implement.
pub trait Field: Sized {
    #[doc(hidden)]
    fn serialize_code<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    #[doc(hidden)]
    fn deserialize_code<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    #[doc(hidden)]
    fn serialize_name<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    #[doc(hidden)]
    fn deserialize_name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

impl<T: KnoxTable<Code: WireCode>> Field for T {
    fn serialize_code<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        T::Code::serialize(self.code(), serializer)
    }

    fn deserialize_code<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::Code::deserialize(deserializer, |code| {
            T::from_code(code).ok_or_else(|| UnknownCode::new::<T>(T::Code::value(code)))
        })?
        .map_err(de::Error::custom)
    }

    fn serialize_name<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.row().name())
    }

    fn deserialize_name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = |name: &str| T::from_name(name).ok_or_else(|| UnknownCode::new::<T>(name));
        deserializer.deserialize_str(Text(read))?.map_err(de::Error::custom)
    }
}

impl<T: KnoxTable<Code: WireCode>> Field for OpenCode<T> {
    fn serialize_code<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        T::Code::serialize(self.code(), serializer)
    }

    fn deserialize_code<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::Code::deserialize(deserializer, |code| {
            T::from_code(code).map_or_else(|| Self::Unknown(T::Code::keep(code)), Self::Known)
        })
    }

    fn serialize_name<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Known(row) => row.serialize_name(serializer),
            Self::Unknown(_) => serializer.collect_str(&self.code_value()),
        }
    }

    fn deserialize_name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = |text: &str| match T::from_name(text) {
            Some(row) => Ok(Self::Known(row)),
            None => text.parse(),
        };
        deserializer.deserialize_str(Text(read))?.map_err(de::Error::custom)
    }
}

impl<F: Field> Field for Option<F> {
    fn serialize_code<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_ref().map(AsCode).serialize(serializer)
    }

    fn deserialize_code<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(|field| field.map(|AsCode(field)| field))
    }

    fn serialize_name<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_ref().map(AsName).serialize(serializer)
    }

    fn deserialize_name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(|field| field.map(|AsName(field)| field))
    }
}

/// A field as `Option` wants it.
struct AsCode<F>(F);
struct AsName<F>(F);

impl<F: Field> Serialize for AsCode<&F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize_code(serializer)
    }
}

impl<'de, F: Field> Deserialize<'de> for AsCode<F> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        F::deserialize_code(deserializer).map(Self)
    }
}

impl<F: Field> Serialize for AsName<&F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize_name(serializer)
    }
}

impl<'de, F: Field> Deserialize<'de> for AsName<F> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        F::deserialize_name(deserializer).map(Self)
    }
}

impl<T: KnoxTable<Code: WireCode>> Serialize for OpenCode<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize_code(serializer)
    }
}

impl<'de, T: KnoxTable<Code: WireCode>> Deserialize<'de> for OpenCode<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize_code(deserializer)
    }
}

/// A code type as formats see it. Implemented by every [`CodeType`].
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
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(Text(take))
        } else {
            deserializer.deserialize_str(Text(take))
        }
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
            serializer.collect_str(&code)
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

/// Reads a number, or a text of its digits.
struct Number<N>(PhantomData<N>);

macro_rules! visit_numbers {
    ($($visit:ident $number:ident)*) => {$(
        fn $visit<E: de::Error>(self, number: $number) -> Result<N, E> {
            let error = |_| E::custom(format_args!("the number {number} is out of range"));
            N::try_from(i128::try_from(number).unwrap_or(i128::MAX)).map_err(error)
        }
    )*};
}

impl<N: TryFrom<i128> + core::str::FromStr> Visitor<'_> for Number<N> {
    type Value = N;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a code: a number, or a text of its digits")
    }

    visit_numbers!(visit_i64 i64 visit_u64 u64 visit_i128 i128 visit_u128 u128);

    fn visit_str<E: de::Error>(self, text: &str) -> Result<N, E> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let is_number = digits.starts_with(|first: char| first.is_ascii_digit());
        let number = if is_number { text.parse().ok() } else { None };
        number.ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
    }
}

/// Reads a text, or a number as the text of its digits.
struct Text<F>(F);

macro_rules! visit_as_texts {
    ($($visit:ident $number:ident)*) => {$(
        fn $visit<E: de::Error>(self, number: $number) -> Result<R, E> {
            self.visit_str(&number.to_string())
        }
    )*};
}

impl<F: FnOnce(&str) -> R, R> Visitor<'_> for Text<F> {
    type Value = R;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, or a number")
    }

    visit_as_texts!(visit_i64 i64 visit_u64 u64 visit_i128 i128 visit_u128 u128);

    fn visit_str<E>(self, text: &str) -> Result<R, E> {
        Ok((self.0)(text))
    }
}

impl Serialize for CodeValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Text(text) => serializer.serialize_str(text),
            // Few formats have numbers of 128 bits, and few codes need them.
            Self::Number(number) => match (i64::try_from(number), u64::try_from(number)) {
                (Ok(number), _) => serializer.serialize_i64(number),
                (_, Ok(number)) => serializer.serialize_u64(number),
                _ => serializer.collect_str(&number),
            },
        }
    }
}

/// By name, such as `"WaitAndRetry"`.
impl Serialize for Action {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Action {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = |name: &str| {
            let action = Self::ALL.iter().copied().find(|action| action.name() == name);
            action.ok_or_else(|| de::Error::custom(format_args!("`{name}` is no action")))
        };
        deserializer.deserialize_str(Text(read))?
    }
}

/// Implements serde's traits for a table that asks for them.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_serde {
    ($table:ty, $by:ident) => {
        impl $crate::__private::serde::Serialize for $table {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> $crate::__private::core::result::Result<S::Ok, S::Error> {
                $crate::serde::$by::serialize(self, serializer)
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $table {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> $crate::__private::core::result::Result<Self, D::Error> {
                $crate::serde::$by::deserialize(deserializer)
            }
        }
    };
}

__knox_serde!(crate::HttpCode, by_code);
__knox_serde!(crate::CustomerAuthCode, by_code);
__knox_serde!(crate::AccountTokenCode, by_code);
__knox_serde!(crate::AuthorizeTokenCode, by_code);
__knox_serde!(crate::OfficialCode, by_code);

/// What an answer says without its body and the text for people.
#[cfg(feature = "response")]
mod answers {
    use serde_core::ser::{Serialize, SerializeStruct, Serializer};

    use crate::response::word;
    use crate::{CodeValue, ItemError, KnoxCode, KnoxError, KnoxTable};

    /// A code that can be shown: a number, or a single word.
    fn shown(code: Option<CodeValue<'_>>) -> Option<CodeValue<'_>> {
        code.filter(|code| code.as_text().is_none_or(|text| word(text).is_some()))
    }

    /// Status, code, name, description, action, tracking id, the seconds of
    /// `Retry-After`, and the items: never the body or the text for people, nor
    /// a code, name or id that is not a single word.
    impl<T: KnoxTable> Serialize for KnoxError<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut object = serializer.serialize_struct("KnoxError", 8)?;
            object.serialize_field("status", &self.status())?;
            object.serialize_field("code", &shown(self.raw_code()))?;
            object.serialize_field("name", &self.name().and_then(word))?;
            object.serialize_field("description", &self.code_description())?;
            object.serialize_field("action", &self.action())?;
            object.serialize_field("tracking_id", &self.tracking_id().and_then(word))?;
            object
                .serialize_field("retry_after", &self.retry_after().map(|wait| wait.as_secs()))?;
            object.serialize_field("items", self.items())?;
            object.end()
        }
    }

    /// Code, name, description and action: never the text for people, nor the id.
    impl<T: KnoxTable> Serialize for ItemError<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut object = serializer.serialize_struct("ItemError", 4)?;
            object.serialize_field("code", &shown(self.raw_code()))?;
            object.serialize_field("name", &self.name().and_then(word))?;
            object.serialize_field("description", &self.code_description())?;
            object.serialize_field("action", &self.action())?;
            object.end()
        }
    }
}
