//! JSON whose members keep their order. The order of `serde_json`'s maps depends on its features.

use alloc::string::String;
use alloc::vec::Vec;

use serde_core::ser::{Serialize, Serializer};

use super::json::{JsonCell, JsonCode};
use crate::CodeValue;

/// A JSON value.
pub enum Node {
    Null,
    True,
    Number(u64),
    Text(String),
    Code(JsonCode),
    Cell(JsonCell),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl Node {
    /// An object of the members that have a value, in this order.
    pub fn object<const N: usize>(members: [(&str, Option<Node>); N]) -> Self {
        let present = members.into_iter().filter_map(|(name, value)| Some((name.into(), value?)));
        Self::Object(present.collect())
    }

    /// A list of strings.
    pub fn texts(texts: &[&str]) -> Self {
        Self::List(texts.iter().map(|&text| text.into()).collect())
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Node {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<CodeValue<'static>> for Node {
    fn from(code: CodeValue<'static>) -> Self {
        Self::Code(JsonCode(code))
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_none(),
            Self::True => serializer.serialize_bool(true),
            Self::Number(number) => serializer.serialize_u64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Code(code) => code.serialize(serializer),
            Self::Cell(cell) => cell.serialize(serializer),
            Self::List(list) => serializer.collect_seq(list),
            Self::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}
