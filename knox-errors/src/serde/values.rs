//! Codes whatever their type, and actions.

use serde_core::de::{self, Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};

use super::visit::text;
use crate::{Action, CodeValue};

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
        text(deserializer, "the name of an action", read)?
    }
}
