//! serde's traits for the library's own types.

use core::fmt;

use serde_core::de::{self, Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};

use super::field::Field;
use super::wire::{serialize_text, text};
use crate::generated::serde_traits;
use crate::line::{first_characters, pad_line};
use crate::wire_number::WireNumber;
use crate::{Action, CodeValue, KnoxTable, OpenCode};

/// Writes the number or the string. A number that does not fit into 64 bits is written as the
/// string of its digits.
impl Serialize for CodeValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self::Number(number) = *self else { return serialize_text(*self, serializer) };
        match WireNumber::from(number) {
            WireNumber::Signed(number) => serializer.serialize_i64(number),
            WireNumber::Unsigned(number) => serializer.serialize_u64(number),
            WireNumber::Wide => serialize_text(*self, serializer),
        }
    }
}

/// Writes the variant's name, such as `"WaitAndRetry"`.
impl Serialize for Action {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Action {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = |name: &str| {
            let action = Self::ALL.iter().copied().find(|action| action.name() == name);
            action.ok_or_else(|| de::Error::custom(NotAnAction(name)))
        };
        text(deserializer, "the name of an action", read)?
    }
}

/// How many characters of a string an error shows. Names of actions are shorter.
const MAX_SHOWN: usize = 32;

/// The error of a string that is not the name of an action.
struct NotAnAction<'a>(&'a str);

impl fmt::Display for NotAnAction<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad_line(f, |line| {
            let shown = first_characters(self.0, MAX_SHOWN);
            line.push("`")?;
            line.push_exact(shown)?;
            line.push(if shown.len() < self.0.len() {
                "…` is not an action"
            } else {
                "` is not an action"
            })
        })
    }
}

/// Writes the code, also one that the table does not list.
impl<T: KnoxTable> Serialize for OpenCode<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize_code(serializer)
    }
}

impl<'de, T: KnoxTable> Deserialize<'de> for OpenCode<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize_code(deserializer)
    }
}

serde_traits!(crate::HttpCode, by_code);
serde_traits!(crate::CustomerAuthCode, by_code);
serde_traits!(crate::AccountTokenCode, by_code);
serde_traits!(crate::AuthorizeTokenCode, by_code);
serde_traits!(crate::OfficialCode, by_code);

#[cfg(feature = "response")]
mod responses {
    use serde_core::ser::{Serialize, SerializeStruct, Serializer};

    use crate::response::redact;
    use crate::{ItemError, KnoxCode, KnoxError, KnoxTable};

    /// Writes the status, code, name, description, action, tracking id, seconds of `Retry-After`
    /// and items. Never writes the body or the human-readable message. Codes, names and ids are
    /// written as [`Display`](KnoxError#what-is-shown) shows them. The code is the one that was
    /// sent. All items are written, however many there are: to limit them, write some of
    /// [`items`](KnoxError::items) instead.
    impl<T: KnoxTable> Serialize for KnoxError<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut object = serializer.serialize_struct("KnoxError", 8)?;
            object.serialize_field("status", &self.status())?;
            object.serialize_field("code", &self.wire_code().and_then(redact::code))?;
            object.serialize_field("name", &self.name().and_then(redact::identifier))?;
            object.serialize_field("description", &self.code_description())?;
            object.serialize_field("action", &self.action())?;
            object.serialize_field(
                "tracking_id",
                &self.tracking_id().and_then(redact::tracking_id),
            )?;
            object
                .serialize_field("retry_after", &self.retry_after().map(|wait| wait.as_secs()))?;
            object.serialize_field("items", self.items())?;
            object.end()
        }
    }

    /// Writes the code, name, description and action. Never writes the human-readable message or
    /// the id.
    impl<T: KnoxTable> Serialize for ItemError<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut object = serializer.serialize_struct("ItemError", 4)?;
            object.serialize_field("code", &self.wire_code().and_then(redact::code))?;
            object.serialize_field("name", &self.name().and_then(redact::identifier))?;
            object.serialize_field("description", &self.code_description())?;
            object.serialize_field("action", &self.action())?;
            object.end()
        }
    }
}
