//! Which shape a value has, where a key alone does not say.

use super::json::{Kind, Value};
use super::judge::Part;
use super::keys::{Role, is_count, is_noun, is_wrapped, role_of};
use super::members::{is_prose, result};
use super::seen::{Seen, trimmed};
use super::words::is_name;

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

/// A field may be called like a key or a list: so what says what is wrong with one is no
/// sign that the object is a failure.
pub fn failures(object: Value<'_>, role: Role) -> Failures {
    let mut shape = Failures::ById;
    for (key, value) in object.members() {
        if is_count(key) || is_page_list(key, value, role) {
            shape = Failures::Page;
        } else if is_of_failure(key, value, role) {
            return Failures::One;
        }
    }
    shape
}

/// Whether a member is one that a single failure has.
fn is_of_failure(key: Value<'_>, value: Value<'_>, role: Role) -> bool {
    let is_texts =
        value.kind() == Kind::Array && value.elements().all(|element| element.kind() == Kind::Text);
    let Some((of_key, _)) = role_of(key).filter(|_| !is_texts) else { return false };
    let is_scalar = matches!(value.scalar().kind(), Kind::Text | Kind::Number);
    match of_key {
        Role::OutcomeCode | Role::Code | Role::FaultCode | Role::StatusCode => is_scalar,
        Role::Message | Role::ErrorMessage | Role::Detail | Role::Data | Role::StatusMessage => {
            is_scalar || wrapped(of_key, value).is_some()
        }
        // Of items, an id is that of one; else a field may be called so.
        Role::ItemId | Role::WeakId => is_scalar && role != Role::Failures,
        Role::Place
        | Role::Type
        | Role::State
        | Role::Result
        | Role::Subject
        | Role::Context
        | Role::Summary
        | Role::Total
        | Role::Pending
        | Role::Progress
        | Role::TrackingId
        | Role::ErrorId => false,
        _ => true,
    }
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
    (is_of_error && text.contains('_'))
        || (part == Part::Whole && is_long_name(&text))
        || text.ends_with("Exception")
        || text.ends_with("Error")
}

fn is_long_name(text: &str) -> bool {
    is_name(text.as_bytes()) && text.contains('_')
}

/// Whether an element of a list at the top is a response of its own, as of a batch, and no
/// item: it has lists of failures, and nothing identifies it.
pub fn is_response(element: Value<'_>) -> bool {
    let mut has_failures = false;
    for (key, value) in element.members() {
        let Some((role, _)) = role_of(key) else { continue };
        match role {
            Role::ItemId | Role::WeakId | Role::Place => return false,
            Role::Failures => {
                has_failures |= value.elements().any(|error| error.kind() == Kind::Object);
            }
            Role::FailedItems | Role::Refused => has_failures |= value.kind() == Kind::Array,
            _ => {}
        }
    }
    has_failures
}

/// Whether a response of GraphQL holds some of what was asked for beside its errors.
pub fn has_data_beside_errors(body: Value<'_>) -> bool {
    let member = |name: &[u8]| body.members().find(|(key, _)| key.raw_text() == Some(name));
    let has_data = |(_, data): (Value<'_>, Value<'_>)| {
        data.members().any(|(_, value)| value.kind() != Kind::Nothing)
    };
    member(b"data").is_some_and(has_data)
        && member(b"errors").is_some_and(|(_, errors)| errors.elements().next().is_some())
}

/// Whether an object holds nothing but what is wrong with each field, in words.
pub fn is_complaints(object: Value<'_>) -> bool {
    let is_one = |value: Value<'_>| value.kind() == Kind::Text && is_prose(value);
    object.members().next().is_some()
        && object.members().all(|(_, value)| {
            is_one(value)
                || (value.elements().next().is_some() && value.elements().all(Value::has_text))
        })
}

/// Whether an object in an item or failure is what that is about: no list in it.
pub fn is_subject(value: Value<'_>, part: Part) -> bool {
    matches!(part, Part::Failure | Part::Result | Part::Item)
        && value.kind() == Kind::Object
        && value.members().all(|(_, value)| !matches!(value.kind(), Kind::Array | Kind::Object))
}
