//! Recognises the shape of a value that its key does not give away.

use super::evidence::{Evidence, trimmed};
use super::json::{Kind, Value};
use super::judge::Part;
use super::keys::{Role, is_count, is_noun, is_wrapped, role_of};
use super::members::{is_prose, result};
use super::words::{is_identifier, is_name};

/// The content of an object of failures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Failures {
    /// One failure, with a code, message or id of its own.
    One,
    /// Failures by the id of each, such as the name of a field.
    ById,
    /// A list of failures with its count.
    Page,
}

/// The name of a field may equal a key or a list. A list of messages about such a field
/// therefore does not make the object a failure.
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

/// Whether a member shows that the object is a single failure.
fn is_of_failure(key: Value<'_>, value: Value<'_>, role: Role) -> bool {
    let is_texts =
        value.kind() == Kind::Array && value.elements().all(|element| element.kind() == Kind::Text);
    let Some((of_key, _)) = role_of(key).filter(|_| !is_texts) else { return false };
    let is_scalar = matches!(value.scalar().kind(), Kind::Text | Kind::Number);
    match of_key {
        Role::OutcomeCode | Role::Code | Role::FaultCode | Role::StatusCode => is_scalar,
        Role::Message
        | Role::ErrorMessage
        | Role::Detail
        | Role::Reason
        | Role::Data
        | Role::StatusMessage => is_scalar || wrapped(of_key, value).is_some(),
        // In an object of items, an id identifies one; elsewhere it may be the name of a field.
        Role::ItemId | Role::WeakId => is_scalar && role != Role::Failures,
        Role::Location
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

/// Whether a member is the list of a page of failures: `items`, `devices`, `list`.
pub fn is_page_list(key: Value<'_>, value: Value<'_>, role: Role) -> bool {
    let is_of_objects = || value.elements().next().is_none_or(|first| first.kind() == Kind::Object);
    value.kind() == Kind::Array && (role != Role::Failures || is_of_objects()) && is_noun(key)
}

/// Whether an object holds results by id: objects, or success and failure words.
pub fn is_results_by_id(object: Value<'_>) -> bool {
    let is_result = |value: Value<'_>| {
        let mut evidence = Evidence::default();
        result(value.kind(), value, &mut evidence);
        let is_word = value.kind() == Kind::Text && !evidence.is_silent();
        value.kind() == Kind::Object || is_word
    };
    object.members().next().is_some()
        && object.members().all(|(key, value)| role_of(key).is_none() && is_result(value))
}

/// Whether an object holds only lists of strings: Django's messages about each field.
pub fn is_fields(object: Value<'_>) -> bool {
    let is_text = |value: Value<'_>| value.kind() == Kind::Text && value.has_text();
    let is_texts =
        |value: Value<'_>| value.elements().next().is_some() && value.elements().all(is_text);
    object.members().all(|(_, value)| is_texts(value))
}

/// The string in a code or message that is an object with a `value` or a `text`.
pub fn wrapped(role: Role, value: Value<'_>) -> Option<Value<'_>> {
    use Role::{Code, Detail, ErrorMessage, FaultCode, Message, OutcomeCode, Reason};
    let may_be =
        matches!(role, Code | Detail | ErrorMessage | FaultCode | Message | OutcomeCode | Reason);
    if !may_be || value.kind() != Kind::Object {
        return None;
    }
    let (_, text) = value.members().find(|(key, _)| is_wrapped(*key))?;
    Some(text.elements().next().unwrap_or(text)).filter(|text| text.has_text())
}

/// Whether a `type` names an error: it has an error name such as `ThrottlingException`, has a
/// namespace of AWS, or is in an error and has an `_`. Types such as `field` or `string` are not
/// names.
pub fn is_type_of_error(value: Value<'_>, part: Part) -> bool {
    let text = trimmed(value);
    // `com.amazonaws.dynamodb.v20120810#RequestLimitExceeded`
    let is_namespace = |text: &str| text.contains('.') && !text.contains('/');
    let is_of_aws = text.split_once('#').is_some_and(|(namespace, _)| is_namespace(namespace));
    let text = without_place(&text);
    let is_of_error = matches!(part, Part::Error | Part::Failure);
    (is_of_error && text.contains('_'))
        || (is_of_aws && is_identifier(text.as_bytes()))
        || (part == Part::Whole && is_long_name(text))
        || text.ends_with("Exception")
        || text.ends_with("Error")
}

/// Whether a reason is the name of a failure, such as `rateLimitExceeded` or
/// `CURRENCY_NOT_SUPPORTED`. Anything else may hold a name of a host or a person.
pub fn is_name_of_failure(reason: Value<'_>) -> bool {
    let text = trimmed(reason);
    let is_hump = |pair: &[u8]| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase();
    let is_of_letters = text.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_long_name(&text) || (is_of_letters && text.as_bytes().windows(2).any(is_hump))
}

/// The list of causes in a cause that does not explain itself: Google sends the fields of a
/// request in `{"@type": "…BadRequest", "fieldViolations": […]}`.
pub fn causes_within(cause: Value<'_>) -> Option<Value<'_>> {
    let mut causes = None;
    for (key, value) in cause.members() {
        match role_of(key) {
            Some((Role::Details | Role::Failures, _)) if value.elements().next().is_some() => {
                causes = Some(value);
            }
            // An id, a state or a count is no explanation.
            Some((role, _)) if is_reason(role) && value.has_content() => return None,
            _ => {}
        }
    }
    causes
}

/// Whether a member of this role explains a failure.
fn is_reason(role: Role) -> bool {
    use Role::{
        Code, Data, Detail, Details, Error, ErrorMessage, FaultCode, Message, OutcomeCode, Reason,
        StatusCode, StatusMessage, Type,
    };
    matches!(
        role,
        Code | Data
            | Detail
            | Details
            | Error
            | ErrorMessage
            | FaultCode
            | Message
            | OutcomeCode
            | Reason
            | StatusCode
            | StatusMessage
            | Type
    )
}

/// The value of the only member of an object, if that is an object under a key without a role:
/// the key names what the members are about.
pub fn unwrapped(object: Value<'_>) -> Value<'_> {
    let mut members = object.members();
    match (members.next(), members.next()) {
        (Some((key, only)), None) if only.kind() == Kind::Object && role_of(key).is_none() => only,
        _ => object,
    }
}

/// A type without the namespace before it and the address after it, which AWS adds.
pub fn without_place(kind: &str) -> &str {
    let kind = kind.rsplit_once('#').map_or(kind, |(_, kind)| kind);
    kind.split_once(":http").map_or(kind, |(kind, _)| kind)
}

fn is_long_name(text: &str) -> bool {
    is_name(text.as_bytes()) && text.contains('_')
}

/// Whether an element of a top-level list is a response of a batch, not an item: it has lists
/// of failures, and no id.
pub fn is_response(element: Value<'_>) -> bool {
    let mut has_failures = false;
    for (key, value) in element.members() {
        let Some((role, _)) = role_of(key) else { continue };
        match role {
            Role::ItemId | Role::WeakId | Role::Location => return false,
            Role::Failures => {
                has_failures |= value.elements().any(|error| error.kind() == Kind::Object);
            }
            Role::FailedItems | Role::Refused => has_failures |= value.kind() == Kind::Array,
            _ => {}
        }
    }
    has_failures
}

/// Whether a GraphQL response holds some of the requested data beside its errors.
pub fn has_data_beside_errors(body: Value<'_>) -> bool {
    let member = |name: &[u8]| body.members().find(|(key, _)| key.raw_text() == Some(name));
    let has_data = |(_, data): (Value<'_>, Value<'_>)| {
        data.members().any(|(_, value)| value.kind() != Kind::Nothing)
    };
    member(b"data").is_some_and(has_data)
        && member(b"errors").is_some_and(|(_, errors)| errors.elements().next().is_some())
}

/// Whether an object holds only sentences, or lists of strings, about each field.
pub fn is_complaints(object: Value<'_>) -> bool {
    let is_one = |value: Value<'_>| value.kind() == Kind::Text && is_prose(value);
    object.members().next().is_some()
        && object.members().all(|(_, value)| {
            is_one(value)
                || (value.elements().next().is_some() && value.elements().all(Value::has_text))
        })
}

/// Whether an object in an item or failure is its subject, such as a device: it holds only
/// single values.
pub fn is_subject(value: Value<'_>, part: Part) -> bool {
    matches!(part, Part::Failure | Part::Result | Part::Item)
        && value.kind() == Kind::Object
        && value.members().all(|(_, value)| !matches!(value.kind(), Kind::Array | Kind::Object))
}
