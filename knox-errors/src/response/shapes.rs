//! Which shape a value has, where a key alone does not say.

use super::json::{Kind, Value};
use super::judge::Part;
use super::keys::{Role, is_count, is_wrapped, role_of};
use super::members::result;
use super::seen::{Seen, trimmed};

/// Whether an object holds failures by the id of each: it has no code, message or id of
/// its own. A field may be called like a key, so a list of texts is none.
pub fn is_by_id(object: Value<'_>) -> bool {
    let is_texts = |value: Value<'_>| {
        value.kind() == Kind::Array && value.elements().all(|e| e.kind() == Kind::Text)
    };
    let is_own = |(key, value): (Value<'_>, Value<'_>)| {
        (role_of(key).is_some() && !is_texts(value)) || is_count(key)
    };
    object.says_something() && !object.members().any(is_own)
}

/// Whether an object holds results by the id of each: objects, or words of success or failure.
pub fn is_results_by_id(object: Value<'_>) -> bool {
    let is_result = |value: Value<'_>| {
        let mut seen = Seen::default();
        result(value.kind(), value, &mut seen);
        let is_word = value.kind() == Kind::Text && !seen.is_silent();
        value.kind() == Kind::Object || is_word
    };
    object.members().next().is_some()
        && object.members().all(|(key, value)| role_of(key).is_none() && is_result(value))
}

/// Whether an object holds nothing but lists of texts, as Django's of what is wrong with
/// each field.
pub fn is_fields(object: Value<'_>) -> bool {
    let is_texts = |value: Value<'_>| {
        value.elements().next().is_some() && value.elements().all(Value::has_text)
    };
    object.members().all(|(_, value)| is_texts(value))
}

/// The text of a code or message that is an object with a `value`, or a `text`.
pub fn wrapped(role: Role, value: Value<'_>) -> Option<Value<'_>> {
    use Role::{Code, Detail, ErrorMessage, FaultCode, Message, OutcomeCode};
    let may_be = matches!(role, Code | Detail | ErrorMessage | FaultCode | Message | OutcomeCode);
    if !may_be || value.kind() != Kind::Object {
        return None;
    }
    let (_, text) = value.members().find(|(key, _)| is_wrapped(*key))?;
    Some(text.elements().next().unwrap_or(text)).filter(|text| text.has_text())
}

/// Whether a `type` is one of errors: by its name, such as `ThrottlingException`, or in an
/// error by an `_`, since a type such as `field` or `string` is no name.
pub fn is_type_of_error(value: Value<'_>, part: Part) -> bool {
    let text = trimmed(value);
    let is_of_error = matches!(part, Part::Error | Part::Failure);
    (is_of_error && text.contains('_')) || text.ends_with("Exception") || text.ends_with("Error")
}
