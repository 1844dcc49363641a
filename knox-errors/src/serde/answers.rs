//! What a response says, without its body and the human-readable message.

use serde_core::ser::{Serialize, SerializeStruct, Serializer};

use crate::response::redact;
use crate::{ItemError, KnoxCode, KnoxError, KnoxTable};

/// Status, code, name, description, action, tracking id, the seconds of
/// `Retry-After`, and the items: never the body or the human-readable message, nor
/// a code, name or id that is not a single identifier. The code is the one that was sent.
/// All items are written, however many there are: where that may be too much, write
/// some of [`items`](KnoxError::items) instead.
impl<T: KnoxTable> Serialize for KnoxError<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("KnoxError", 8)?;
        object.serialize_field("status", &self.status())?;
        object.serialize_field("code", &self.wire_code().and_then(redact::code))?;
        object.serialize_field("name", &self.name().and_then(redact::identifier))?;
        object.serialize_field("description", &self.code_description())?;
        object.serialize_field("action", &self.action())?;
        object.serialize_field("tracking_id", &self.tracking_id().and_then(redact::identifier))?;
        object.serialize_field("retry_after", &self.retry_after().map(|wait| wait.as_secs()))?;
        object.serialize_field("items", self.items())?;
        object.end()
    }
}

/// Code, name, description and action: never the human-readable message, nor the id.
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
