//! What single members say, by what they are for: codes, messages, results, states.

use super::json::{Kind, Value};
use super::judge::Part;
use super::keys::Role;
use super::seen::{LEVEL, Seen, Sign, Slot, failure_status, trimmed, trimmed_number};
use super::words::{
    FAILURES, FALSE, NONE, SUCCESSES, TRUE, is_code, is_digits, is_name, is_one_of, is_partial,
};

/// A text or number in a list of failures: a name, a message, or else an id.
pub fn bare_failure(value: Value<'_>) -> Seen<'_> {
    let mut seen = Seen::default();
    let text = value.text();
    if is_prose(value) || (is_name(text.as_bytes()) && text.contains('_')) {
        message(value, 0, &mut seen);
    } else {
        seen.put(Slot::ItemId, 0, value);
    }
    seen
}

/// A text or number that is there to say what is wrong: a code, a name or a message.
pub fn bare_error(value: Value<'_>) -> Seen<'_> {
    let mut seen = Seen::default();
    let text = trimmed_number(value);
    if is_code(&text) {
        if !is_zero(&text) {
            seen.put(Slot::OutcomeCode, 0, value);
        }
    } else {
        message(value, 0, &mut seen);
    }
    seen
}

/// An `error` that is a text: a code, a flag, or a name or message.
pub fn error_text<'a>(value: Value<'a>, rank: i16, part: Part, seen: &mut Seen<'a>) {
    let text = trimmed(value);
    if is_digits(&text) {
        if !is_zero(&text) {
            seen.put(Slot::OutcomeCode, rank, value);
        }
    } else if is_complaint(value) && !is_one_of(&text, FALSE) {
        if !is_one_of(&text, TRUE) {
            seen.put(Slot::Word, rank, value);
        }
        seen.add_if(part != Part::Payload, Sign::Failed);
    }
}

fn is_zero(digits: &str) -> bool {
    digits.bytes().all(|digit| digit == b'0')
}

/// A code; of two that are as near, that of the outcome is the nearer.
pub fn code<'a>(role: Role, rank: i16, value: Value<'a>, seen: &mut Seen<'a>) {
    partial(value, seen);
    match role {
        Role::OutcomeCode => seen.put(Slot::OutcomeCode, rank, value),
        Role::FaultCode => seen.put(Slot::Code, rank + LEVEL, value),
        _ => seen.put(Slot::Code, rank, value),
    }
}

/// A code or message that says that a part failed.
pub fn partial(value: Value<'_>, seen: &mut Seen<'_>) {
    if value.kind() == Kind::Text && is_partial(&trimmed(value)) {
        seen.add(Sign::Failed);
        seen.add(Sign::SomeSucceeded);
    }
}

pub fn is_prose(value: Value<'_>) -> bool {
    value.raw_text().is_some_and(|text| text.trim_ascii().contains(&b' '))
}

/// A text that is a name, or else human-readable.
pub fn message<'a>(value: Value<'a>, rank: i16, seen: &mut Seen<'a>) {
    match value.raw_text() {
        Some(text) if is_name(text.trim_ascii()) => {
            // Of two names, one is what is left to quote.
            if let Some((before, other)) = seen.slots[Slot::Name as usize] {
                let farther = if rank <= before { other } else { value };
                seen.put(Slot::Detail, LEVEL, farther);
            }
            seen.put(Slot::Name, rank, value);
        }
        Some(_) => seen.put(Slot::Detail, rank, value),
        None => {}
    }
}

/// A text that is there to say that something is wrong.
pub fn is_complaint(value: Value<'_>) -> bool {
    let is_empty = |text: &str| is_one_of(text, SUCCESSES) || is_one_of(text, NONE);
    value.kind() == Kind::Text && value.has_text() && !is_empty(&trimmed(value))
}

pub fn is_above_zero(number: Value<'_>) -> bool {
    number.says_something() && !number.text().starts_with('-')
}

pub fn result(kind: Kind, value: Value<'_>, seen: &mut Seen<'_>) {
    match kind {
        Kind::Bool(has_succeeded) => {
            seen.add_if(has_succeeded, Sign::Succeeded);
            seen.add_if(!has_succeeded, Sign::Failed);
        }
        _ if value.kind() == Kind::Text => {
            let word = trimmed(value);
            let is_partial = is_partial(&word);
            seen.add_if(is_partial, Sign::SomeSucceeded);
            seen.add_if(is_partial || is_one_of(&word, FAILURES), Sign::Failed);
            seen.add_if(is_one_of(&word, SUCCESSES), Sign::Succeeded);
        }
        _ => {}
    }
}

/// A state is judged by what it is the state of.
pub fn state<'a>(kind: Kind, value: Value<'a>, rank: i16, part: Part, seen: &mut Seen<'a>) {
    if trimmed_number(value).parse::<u16>().is_ok() {
        if failure_status(value).is_some() {
            seen.add(Sign::FailedState);
            seen.put(Slot::Status, rank, value);
        }
        return;
    }
    let mut of_state = Seen::default();
    result(kind, value, &mut of_state);
    // What is done in part is no state of an item.
    let is_outcome = part == Part::Whole && of_state.has(Sign::SomeSucceeded);
    let failed = if is_outcome { Sign::Failed } else { Sign::FailedState };
    seen.add_if(of_state.has(Sign::Failed), failed);
    seen.add_if(of_state.has(Sign::Succeeded), Sign::Succeeded);
    seen.add_if(of_state.has(Sign::SomeSucceeded) && part != Part::Item, Sign::SomeSucceeded);
    if part == Part::Error && !of_state.has(Sign::Failed) && !of_state.has(Sign::Succeeded) {
        // Google's name of an error.
        let is_it = value.raw_text().is_some_and(|text| is_name(text.trim_ascii()));
        if is_it && seen.get(Slot::Name).is_none() {
            seen.put(Slot::Name, LEVEL, value);
        }
    }
}

pub fn successes(value: Value<'_>, part: Part, seen: &mut Seen<'_>) {
    match value.kind() {
        Kind::Bool(has_succeeded) => {
            seen.add_if(has_succeeded, Sign::Succeeded);
            seen.add_if(!has_succeeded, Sign::Failed);
        }
        _ if part == Part::Item => {}
        Kind::Array => seen.add_if(value.elements().next().is_some(), Sign::SomeSucceeded),
        Kind::Object => seen.add_if(value.says_something(), Sign::SomeSucceeded),
        Kind::Number => seen.add_if(is_above_zero(value), Sign::SomeSucceeded),
        Kind::Text => {
            let text = trimmed(value);
            if is_digits(&text) {
                seen.add_if(text.bytes().any(|digit| digit != b'0'), Sign::SomeSucceeded);
            } else {
                let has_failed = is_one_of(&text, FALSE) || is_one_of(&text, FAILURES);
                seen.add_if(has_failed, Sign::Failed);
                seen.add_if(is_one_of(&text, TRUE), Sign::Succeeded);
            }
        }
        Kind::Nothing => {}
    }
}
