//! The types that a field can have, and how each is written and read: [`Field`].

use core::fmt;

use serde_core::de::{self, Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};

use super::wire::{WireCode, serialize_text, text, text_or_number};
use crate::generated::convert::row_of_code;
use crate::line::pad_line;
use crate::open_code::raw_of_text;
use crate::seal::Seal;
use crate::{CodeType, KnoxTable, OpenCode, UnknownCode};

type Wire<T> = <<T as KnoxTable>::Code as CodeType>::Wire;

/// The types that [`by_code`](super::by_code), [`by_name`](super::by_name) and
/// [`by_text`](super::by_text) take: a table, an [`OpenCode`] of one, or an `Option` of either.
/// The trait is sealed.
///
/// ```
/// use knox_errors::serde::{Field, by_name};
///
/// /// An event with an optional field for a row of any table.
/// #[derive(serde::Serialize)]
/// struct Event<F: Field> {
///     #[serde(with = "by_name")]
///     code: F,
/// }
///
/// let event = Event { code: Some(knox_errors::HttpCode::NotFound) };
/// assert_eq!(serde_json::to_string(&event)?, r#"{"code":"Not Found"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub trait Field: Sized {
    #[doc(hidden)]
    const SEAL: Seal;

    #[doc(hidden)]
    fn serialize_code<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    #[doc(hidden)]
    fn deserialize_code<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    #[doc(hidden)]
    fn serialize_name<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    #[doc(hidden)]
    fn deserialize_name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    #[doc(hidden)]
    fn serialize_text<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    #[doc(hidden)]
    fn deserialize_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

// The items are hidden again: otherwise the page of every table shows them.
impl<T: KnoxTable> Field for T {
    #[doc(hidden)]
    const SEAL: Seal = Seal;

    #[doc(hidden)]
    fn serialize_code<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Wire::<T>::serialize(self.code(), serializer)
    }

    #[doc(hidden)]
    fn deserialize_code<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Wire::<T>::deserialize(deserializer, |code| {
            T::from_code(code).ok_or_else(|| NoCode(UnknownCode::new::<T>(T::Code::as_value(code))))
        })?
        .map_err(de::Error::custom)
    }

    #[doc(hidden)]
    fn serialize_name<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code_name().unwrap_or_default())
    }

    #[doc(hidden)]
    fn deserialize_name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read =
            |text: &str| T::from_name(text).ok_or_else(|| NoName(UnknownCode::new::<T>(text)));
        text(deserializer, "a name", read)?.map_err(de::Error::custom)
    }

    #[doc(hidden)]
    fn serialize_text<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_text(T::Code::as_value(self.code()), serializer)
    }

    #[doc(hidden)]
    fn deserialize_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read =
            |text: &str| row_of_code(text).ok_or_else(|| NoCode(UnknownCode::new::<T>(text)));
        text(deserializer, TEXT_OF_CODE, read)?.map_err(de::Error::custom)
    }
}

impl<T: KnoxTable> Field for OpenCode<T> {
    const SEAL: Seal = Seal;

    fn serialize_code<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Wire::<T>::serialize(self.code(), serializer)
    }

    fn deserialize_code<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Wire::<T>::deserialize(deserializer, |code| match T::from_code(code) {
            Some(row) => Ok(Self::Known(row)),
            None => T::Code::keep(code).map(Self::Unknown).ok_or("the code cannot be kept"),
        })?
        .map_err(de::Error::custom)
    }

    fn serialize_name<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Known(row) => row.serialize_name(serializer),
            Self::Unknown(_) => serialize_text(self.as_value(), serializer),
        }
    }

    fn deserialize_name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = |text: &str| match T::from_name(text) {
            Some(row) => Ok(Self::Known(row)),
            None => text.parse(),
        };
        text_or_number(deserializer, "a name or a code", read)?.map_err(de::Error::custom)
    }

    fn serialize_text<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_text(self.as_value(), serializer)
    }

    fn deserialize_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = |text: &str| match row_of_code(text) {
            Some(row) => Ok(Self::Known(row)),
            None => match raw_of_text::<T>(text) {
                Some(raw) => Ok(Self::Unknown(raw)),
                None => Err(NoCode(UnknownCode::new::<T>(text))),
            },
        };
        text(deserializer, TEXT_OF_CODE, read)?.map_err(de::Error::custom)
    }
}

const TEXT_OF_CODE: &str = "a code as a string";

/// The error of a code that the table does not list.
///
/// It does not suggest a row. Formats write out an error when they create it, even if it is then
/// dropped, and the code comes from a program, which makes no typing errors.
struct NoCode(UnknownCode);

impl fmt::Display for NoCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(unknown) = self;
        pad_line(f, |line| {
            unknown.push_value(line)?;
            line.push(" is unknown in ")?;
            line.push(unknown.table().type_name())
        })
    }
}

/// The error of a string that is not a name in the table. Such strings are written by people.
struct NoName(UnknownCode);

impl fmt::Display for NoName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(unknown) = self;
        let nearest = unknown.nearest();
        pad_line(f, |line| {
            unknown.push_value(line)?;
            line.push(" is not a name in ")?;
            line.push(unknown.table().type_name())?;
            let Some(row) = nearest else { return Ok(()) };
            line.push(", did you mean `")?;
            line.push_prose(row.name())?;
            line.push("`?")
        })
    }
}

/// `Option` as a field. Each way to write a field has a type that makes the field a value, because
/// `serialize_some` takes a value.
macro_rules! optional_fields {
    ($($value:ident $serialize:ident $deserialize:ident)*) => {
        impl<F: Field> Field for Option<F> {
            const SEAL: Seal = Seal;
            $(
                fn $serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    self.as_ref().map($value).serialize(serializer)
                }

                fn $deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    Option::deserialize(deserializer).map(|field| field.map(|$value(field)| field))
                }
            )*
        }

        $(
            struct $value<F>(F);

            impl<F: Field> Serialize for $value<&F> {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    self.0.$serialize(serializer)
                }
            }

            impl<'de, F: Field> Deserialize<'de> for $value<F> {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    F::$deserialize(deserializer).map(Self)
                }
            }
        )*
    };
}

optional_fields! {
    AsCode serialize_code deserialize_code
    AsName serialize_name deserialize_name
    AsText serialize_text deserialize_text
}
