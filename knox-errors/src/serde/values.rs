//! Codes whatever their type, and actions.

use serde_core::de::{self, Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};

use super::visit::text;
use crate::code_value::WireNumber;
use crate::const_str::ConstStr;
use crate::{Action, CodeValue};

/// A number beyond 64 bits is written as the string of its digits.
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

/// Writes a code as a string, a number by its digits.
pub fn serialize_text<S: Serializer>(
    code: CodeValue<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match code {
        CodeValue::Text(text) => serializer.serialize_str(text),
        CodeValue::Number(number) => serializer.serialize_str(ConstStr::new().of(number)),
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
        text(deserializer, "the name of an action", read)?
    }
}
