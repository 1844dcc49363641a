//! Which shape a value has, where a key alone does not say.

use super::json::{Kind, Value};
use super::judge::Part;
use super::keys::{Role, is_count, is_noun, is_wrapped, role_of};
use super::members::result;
use super::seen::{Seen, trimmed};

/// What an object of failures is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Failures {
    /// One failure, with a code, message or id of its own.
    One,
    /// Failures by the id of each, such as the name of a field.
    ById,
    /// A list of them, with how many there are.
    Page,
}

/// A field may be called like a key or a list, so that a list of texts under `errors` is one
/// by id.
pub fn failures(object: Value<'_>, role: Role) -> Failures {
    let mut shape = Failures::ById;
    for (key, value) in object.members() {
        let is_texts = value.kind() == Kind::Array
            && value.elements().all(|element| element.kind() == Kind::Text);
        if is_count(key) || is_page_list(key, value, role) {
            shape = Failures::Page;
        } else if !is_texts && role_of(key).is_some() {
            return Failures::One;
        }
    }
    shape
}

/// Whether a member is the list in an object of failures: `items`, `devices`, `list`.
pub fn is_page_list(key: Value<'_>, value: Value<'_>, role: Role) -> bool {
    let is_of_objects = || value.elements().next().is_none_or(|first| first.kind() == Kind::Object);
    value.kind() == Kind::Array && (role != Role::Failures || is_of_objects()) && is_noun(key)
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
