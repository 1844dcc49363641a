//! JSON whose members keep their order. The order of `serde_json`'s maps depends on its features.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::time::Duration;

use serde_core::ser::{Serialize, Serializer};

use super::parts;
use crate::cell_value::Seconds;
use crate::wire_number::WireNumber;
use crate::{CellValue, CodeValue, Deprecation, Row};

/// A JSON value.
pub enum Node {
    /// A member that is left out.
    Absent,
    Null,
    True,
    Number(u64),
    Text(String),
    /// A number or a string.
    Code(CodeValue<'static>),
    /// A value of the cell's type or a string.
    Cell(CellValue),
    List(Vec<Node>),
    Object(Members),
}

pub type Members = Vec<(String, Node)>;

impl Node {
    /// An object of the members that are present, in this order.
    pub fn object<const N: usize>(members: [(&str, Node); N]) -> Self {
        Self::Object(present(members).collect())
    }

    /// A list, unless it is empty.
    pub fn list<T: Into<Node>>(values: impl Iterator<Item = T>) -> Self {
        let list: Vec<Node> = values.map(T::into).collect();
        if list.is_empty() { Self::Absent } else { Self::List(list) }
    }

    /// A list of strings.
    pub fn texts(texts: &[&str]) -> Self {
        Self::List(texts.iter().map(|&text| text.into()).collect())
    }

    /// A string, unless it is empty.
    pub fn text(text: &str) -> Self {
        if text.is_empty() { Self::Absent } else { text.into() }
    }

    /// The value, or `null`.
    pub fn or_null<T: Into<Node>>(value: Option<T>) -> Self {
        value.map_or(Self::Null, T::into)
    }
}

/// The members that are present.
pub fn present<'a>(
    members: impl IntoIterator<Item = (&'a str, Node)>,
) -> impl Iterator<Item = (String, Node)> {
    let members = members.into_iter().filter(|(_, value)| !matches!(value, Node::Absent));
    members.map(|(name, value)| (name.into(), value))
}

/// The custom cells of a row that can be shown, each with the name of its column.
pub fn custom_columns(row: Row) -> impl Iterator<Item = (&'static str, Node)> {
    let columns = row.custom_cells().filter(|(_, cell)| !matches!(cell, CellValue::Opaque));
    columns.map(|(name, cell)| (name, Node::Cell(cell)))
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

/// The value, if there is one.
impl<T: Into<Node>> From<Option<T>> for Node {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, T::into)
    }
}

impl From<u16> for Node {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}

impl From<Duration> for Node {
    fn from(duration: Duration) -> Self {
        Self::Number(duration.as_secs())
    }
}

impl From<CodeValue<'static>> for Node {
    fn from(code: CodeValue<'static>) -> Self {
        Self::Code(code)
    }
}

/// `since` and `note` are `null` if they are not given.
impl From<Deprecation> for Node {
    fn from(deprecation: Deprecation) -> Self {
        Self::object([
            ("since", Self::or_null(deprecation.since())),
            ("note", Self::or_null(deprecation.note())),
        ])
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent | Self::Null => serializer.serialize_none(),
            Self::True => serializer.serialize_bool(true),
            Self::Number(number) => serializer.serialize_u64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Code(CodeValue::Number(number)) => serializer.serialize_i128(*number),
            Self::Code(CodeValue::Text(text)) => serializer.serialize_str(text),
            Self::Cell(cell) => serialize_cell(*cell, serializer),
            Self::List(list) => serializer.collect_seq(list),
            Self::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}

fn serialize_cell<S: Serializer>(cell: CellValue, serializer: S) -> Result<S::Ok, S::Error> {
    match cell {
        CellValue::Empty | CellValue::Opaque => serializer.serialize_none(),
        CellValue::Bool(value) => serializer.serialize_bool(value),
        CellValue::Number(number) => match WireNumber::from(number) {
            WireNumber::Signed(number) => serializer.serialize_i64(number),
            WireNumber::Unsigned(number) => serializer.serialize_u64(number),
            WireNumber::Wide => serializer.serialize_str(&number.to_string()),
        },
        CellValue::F32(number) => serializer.serialize_f32(number),
        CellValue::F64(number) => serializer.serialize_f64(number),
        CellValue::Duration(duration) => serialize_seconds(duration, serializer),
        CellValue::List(list) => serializer.collect_seq(list.cells().map(Node::Cell)),
        shown => serializer.serialize_str(&parts::cell_text(shown)),
    }
}

/// Writes a duration as an exact number of seconds. If 64 bits cannot hold the number, writes the
/// string of its digits.
fn serialize_seconds<S: Serializer>(duration: Duration, serializer: S) -> Result<S::Ok, S::Error> {
    if duration.subsec_nanos() == 0 {
        return serializer.serialize_u64(duration.as_secs());
    }
    let exact = Seconds(duration).to_string();
    match exact.parse::<f64>() {
        Ok(number) if number.to_string() == exact => serializer.serialize_f64(number),
        _ => serializer.serialize_str(&exact),
    }
}
