//! What single members say, by what they are for: codes, messages, results, states.

use super::json::{Kind, Value};
use super::judge::Part;
use super::keys::Role;
use super::seen::{LEVEL, Seen, Sign, Slot, failure_status, trimmed, trimmed_number};
use super::words::{
    FALSE, NONE, SUCCESSES, TRUE, Went, is_code, is_digits, is_fault_in_any_case, is_name,
    is_one_of, is_partial, is_success, went,
};

/// A member that is no object and no list, of a role that is that of single values.
pub fn single<'a>(role: Role, rank: i16, value: Value<'a>, part: Part, seen: &mut Seen<'a>) {
    let is_in_list = matches!(part, Part::Failure | Part::Result | Part::Item);
    match role {
        Role::OutcomeCode | Role::Code | Role::FaultCode => code(role, rank, value, seen),
        Role::StatusCode => {
            code(role, rank, value, seen);
            status_code(value, seen);
        }
        Role::Message => {
            partial(value, seen);
            message(value, rank, seen);
        }
        Role::StatusMessage => {
            partial(value, seen);
            let is_fault = value.kind() == Kind::Text && is_fault_in_any_case(&trimmed(value));
            seen.add_if(is_fault, Sign::Complaint);
            message(value, rank, seen);
        }
        Role::ErrorMessage => {
            seen.add_if(is_complaint(value), Sign::Complaint);
            message(value, rank, seen);
        }
        Role::ErrorId => {
            seen.add_if(value.has_word(), Sign::ErrorId);
            seen.put(Slot::TrackingId, rank, value);
        }
        Role::TrackingId => seen.put(Slot::TrackingId, rank, value),
        Role::ItemId => seen.put(Slot::ItemId, rank, value),
        Role::WeakId if is_in_list => seen.put(Slot::ItemId, rank, value),
        Role::Successes(of) => {
            seen.add_if(of == Successes::ListOrCount, Sign::Counted);
            successes(of, value, part, seen);
        }
        Role::Progress if matches!(part, Part::Whole | Part::Payload) => progress(value, seen),
        Role::Total => {
            seen.add(Sign::Counted);
            seen.counts.total = seen.counts.total.max(number(value));
        }
        Role::Pending => seen.counts.pending = seen.counts.pending.max(number(value)),
        _ => {}
    }
}

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
    let text = trimmed_number(value);
    if is_code(&text) {
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
    let says_none = |text: &str| {
        let last = text.rsplit(' ').next().unwrap_or("");
        is_one_of(text, NONE) || is_one_of(last, SUCCESSES) && is_success(text)
    };
    let text = trimmed(value);
    value.kind() == Kind::Text && value.has_word() && !says_none(text.trim_end_matches(['.', '!']))
}

/// Whether a number, or a text that is one, is above zero.
pub fn is_above_zero(number: Value<'_>) -> bool {
    let text = trimmed_number(number);
    let digits = text.split(['e', 'E']).next().unwrap_or("");
    !text.starts_with('-') && digits.bytes().any(|byte| matches!(byte, b'1'..=b'9'))
}

/// Whether a text is a number in digits, perhaps below zero or with a fraction.
pub fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    is_digits(whole) && is_digits(fraction)
}

/// A flag, or a word, perhaps with what failed: `UPLOAD_FAILED`.
pub fn result(kind: Kind, value: Value<'_>, seen: &mut Seen<'_>) {
    let went = match kind {
        Kind::Bool(true) => Some(Went::Well),
        Kind::Bool(false) => Some(Went::Wrong),
        _ if value.kind() == Kind::Text => {
            let word = trimmed(value);
            let of_words = || is_fault_in_any_case(&word).then_some(Went::Wrong);
            went(&word).or_else(of_words)
        }
        _ => None,
    };
    add_went(went, seen);
}

fn add_went(went: Option<Went>, seen: &mut Seen<'_>) {
    seen.add_if(went == Some(Went::Well), Sign::Succeeded);
    seen.add_if(matches!(went, Some(Went::Wrong | Went::InPart)), Sign::Failed);
    seen.add_if(went == Some(Went::InPart), Sign::SomeSucceeded);
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
    if is_state_of_call(value) {
        result(kind, value, &mut of_state);
    }
    // What is done in part is no state of an item.
    let is_outcome = part == Part::Whole && of_state.has(Sign::SomeSucceeded);
    let failed = if is_outcome { Sign::Failed } else { Sign::FailedState };
    seen.add_if(of_state.has(Sign::Failed), failed);
    seen.add_if(of_state.has(Sign::Succeeded), Sign::Succeeded);
    seen.add_if(of_state.has(Sign::SomeSucceeded) && part != Part::Item, Sign::SomeSucceeded);
    if part == Part::Error && value.kind() == Kind::Text && went(&trimmed(value)).is_none() {
        // Google's name of an error.
        let is_it = value.raw_text().is_some_and(|text| is_name(text.trim_ascii()));
        if is_it && seen.get(Slot::Name).is_none() {
            seen.put(Slot::Name, LEVEL, value);
        }
    }
}

/// One word is how a call went if it is one of success or failure: `EXPIRED` may be the state
/// of a license. Nor is every `N` or `NO` a flag: there are states of that name.
fn is_state_of_call(value: Value<'_>) -> bool {
    if value.kind() != Kind::Text {
        return true;
    }
    let word = trimmed(value);
    let is_short_flag = word.len() < 4 && (is_one_of(&word, TRUE) || is_one_of(&word, FALSE));
    let is_single = || {
        word.bytes().skip(1).all(|b| b.is_ascii_alphanumeric() && !b.is_ascii_uppercase())
            || word.bytes().all(|b| b.is_ascii_uppercase())
    };
    !is_short_flag && (!is_single() || went(&word).is_some())
}

/// A code that is the status of the call as well.
pub fn status_code<'a>(value: Value<'a>, seen: &mut Seen<'a>) {
    let mut of_state = Seen::default();
    state(value.kind(), value, 0, Part::Item, &mut of_state);
    seen.add_if(of_state.has(Sign::FailedState), Sign::FailedState);
    if let Some((rank, status)) = of_state.slots[Slot::Status as usize] {
        seen.put(Slot::Status, rank + LEVEL, status);
    }
}

/// What the key of successes says that they are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Successes {
    /// `isSuccess`
    Flag,
    /// `success`
    FlagOrCount,
    /// `successCount`
    ListOrCount,
}

pub fn successes(of: Successes, value: Value<'_>, part: Part, seen: &mut Seen<'_>) {
    let is_item = part == Part::Item;
    let number = trimmed_number(value);
    match value.kind() {
        Kind::Bool(_) => result(value.kind(), value, seen),
        Kind::Text if !is_number(&number) => {
            add_went(went(&number).filter(|went| *went != Went::InPart), seen);
        }
        Kind::Number | Kind::Text if of == Successes::Flag => {
            seen.add(if is_above_zero(value) { Sign::Succeeded } else { Sign::Failed });
        }
        Kind::Nothing => {}
        _ if is_item => {}
        Kind::Array => seen.add_if(value.elements().next().is_some(), Sign::SomeSucceeded),
        Kind::Object => seen.add_if(value.says_something(), Sign::SomeSucceeded),
        Kind::Number | Kind::Text => {
            let is_none = !is_above_zero(value);
            seen.add_if(!is_none, Sign::SomeSucceeded);
            seen.add_if(is_none && of == Successes::FlagOrCount, Sign::NoSuccess);
        }
    }
}

/// What tells how many succeeded beside failures, and is no verdict.
pub fn progress(value: Value<'_>, seen: &mut Seen<'_>) {
    let is_some = match value.kind() {
        Kind::Array => value.elements().next().is_some(),
        Kind::Number | Kind::Text => is_number(&trimmed_number(value)) && is_above_zero(value),
        _ => false,
    };
    seen.add_if(is_some, Sign::SomeProgress);
}

/// How many items a member counts.
pub fn number(value: Value<'_>) -> u32 {
    trimmed_number(value).parse().unwrap_or(0)
}
