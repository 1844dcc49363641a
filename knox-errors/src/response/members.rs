//! Reads single members by their role: codes, messages, results, states.

use super::evidence::{Evidence, LEVEL, Signal, Slot, failure_status, trimmed, trimmed_number};
use super::json::{Kind, Value};
use super::judge::Part;
use super::keys::Role;
use super::words::{
    FALSE, NONE, Outcome, SUCCESSES, TRUE, is_code, is_digits, is_fault_in_any_case, is_name,
    is_one_of, is_partial, is_success, outcome_of,
};

/// Reads a member with a single value, neither an object nor a list.
pub fn single<'a>(
    role: Role,
    rank: i16,
    value: Value<'a>,
    part: Part,
    evidence: &mut Evidence<'a>,
) {
    let is_in_list = matches!(part, Part::Failure | Part::Result | Part::Item);
    match role {
        Role::OutcomeCode | Role::Code | Role::FaultCode => code(role, rank, value, evidence),
        Role::StatusCode => {
            // Any other code says more than the status.
            let is_status = failure_status(value).is_some();
            code(role, if is_status { rank + 2 * LEVEL } else { rank }, value, evidence);
            status_code(value, evidence);
        }
        Role::Message => {
            partial(value, evidence);
            message(value, rank, evidence);
        }
        Role::StatusMessage => {
            partial(value, evidence);
            let is_fault = value.kind() == Kind::Text && is_fault_in_any_case(&trimmed(value));
            evidence.add_if(is_fault, Signal::Complaint);
            message(value, rank, evidence);
        }
        Role::ErrorMessage => {
            evidence.add_if(is_complaint(value), Signal::Complaint);
            message(value, rank, evidence);
        }
        Role::ErrorId => {
            evidence.add_if(value.has_word(), Signal::ErrorId);
            evidence.put(Slot::TrackingId, rank, value);
        }
        Role::TrackingId => evidence.put(Slot::TrackingId, rank, value),
        Role::ItemId => evidence.put(Slot::ItemId, rank, value),
        Role::WeakId if is_in_list => evidence.put(Slot::ItemId, rank, value),
        Role::Successes(of) => {
            evidence.add_if(of == Successes::ListOrCount, Signal::Counted);
            successes(of, value, part, evidence);
        }
        Role::Progress if matches!(part, Part::Whole | Part::Payload) => progress(value, evidence),
        Role::Total => {
            evidence.add(Signal::Counted);
            evidence.counts.total = evidence.counts.total.max(number(value));
        }
        Role::Pending => evidence.counts.pending = evidence.counts.pending.max(number(value)),
        _ => {}
    }
}

/// Reads a string or number in a list of failures: a name, a message, or else an id.
pub fn bare_failure(value: Value<'_>) -> Evidence<'_> {
    let mut evidence = Evidence::default();
    let text = value.text();
    if is_prose(value) || (is_name(text.as_bytes()) && text.contains('_')) {
        message(value, 0, &mut evidence);
    } else {
        evidence.put(Slot::ItemId, 0, value);
    }
    evidence
}

/// Reads a string or number that describes an error: a code, a name or a message.
pub fn bare_error(value: Value<'_>) -> Evidence<'_> {
    let mut evidence = Evidence::default();
    let text = trimmed_number(value);
    if is_code(&text) {
        if !is_zero(&text) {
            evidence.put(Slot::OutcomeCode, 0, value);
        }
    } else {
        message(value, 0, &mut evidence);
    }
    evidence
}

/// Reads an `error` that is a string: a code, a flag, a name or a message.
pub fn error_text<'a>(value: Value<'a>, rank: i16, part: Part, evidence: &mut Evidence<'a>) {
    let text = trimmed_number(value);
    if is_code(&text) {
        if !is_zero(&text) {
            evidence.put(Slot::OutcomeCode, rank, value);
        }
    } else if is_complaint(value) && !is_one_of(&text, FALSE) {
        if !is_one_of(&text, TRUE) {
            evidence.put(Slot::Word, rank, value);
        }
        evidence.add_if(part != Part::Payload, Signal::Failed);
    }
}

fn is_zero(digits: &str) -> bool {
    digits.bytes().all(|digit| digit == b'0')
}

/// Reads a code. Of two codes at the same rank, the outcome code wins.
pub fn code<'a>(role: Role, rank: i16, value: Value<'a>, evidence: &mut Evidence<'a>) {
    partial(value, evidence);
    match role {
        Role::OutcomeCode => evidence.put(Slot::OutcomeCode, rank, value),
        Role::FaultCode => evidence.put(Slot::Code, rank + LEVEL, value),
        _ => evidence.put(Slot::Code, rank, value),
    }
}

/// Reads a code or message that may report a partial failure.
pub fn partial(value: Value<'_>, evidence: &mut Evidence<'_>) {
    if value.kind() == Kind::Text && is_partial(&trimmed(value)) {
        evidence.add(Signal::Failed);
        evidence.add(Signal::SomeSucceeded);
    }
}

pub fn is_prose(value: Value<'_>) -> bool {
    value.raw_text().is_some_and(|text| text.trim_ascii().contains(&b' '))
}

/// Reads a string: a name, or else a human-readable message.
pub fn message<'a>(value: Value<'a>, rank: i16, evidence: &mut Evidence<'a>) {
    match value.raw_text() {
        Some(text) if is_name(text.trim_ascii()) => {
            // The second of two names becomes the message.
            if let Some((before, other)) = evidence.slots[Slot::Name as usize] {
                let farther = if rank <= before { other } else { value };
                evidence.put(Slot::Detail, LEVEL, farther);
            }
            evidence.put(Slot::Name, rank, value);
        }
        Some(_) => evidence.put(Slot::Detail, rank, value),
        None => {}
    }
}

/// Whether a string reports an error, rather than `none` or a success.
pub fn is_complaint(value: Value<'_>) -> bool {
    let reports_none = |text: &str| {
        let last = text.rsplit(' ').next().unwrap_or("");
        is_one_of(text, NONE) || is_one_of(last, SUCCESSES) && is_success(text)
    };
    let text = trimmed(value);
    value.kind() == Kind::Text
        && value.has_word()
        && !reports_none(text.trim_end_matches(['.', '!']))
}

/// Whether a number, or a string of digits, is above zero.
pub fn is_above_zero(number: Value<'_>) -> bool {
    let text = trimmed_number(number);
    let digits = text.split(['e', 'E']).next().unwrap_or("");
    !text.starts_with('-') && digits.bytes().any(|byte| matches!(byte, b'1'..=b'9'))
}

/// Whether a string is a decimal number, with or without a minus or a fraction.
pub fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    is_digits(whole) && is_digits(fraction)
}

/// Reads a result: a flag, or a word with or without what failed: `UPLOAD_FAILED`.
pub fn result(kind: Kind, value: Value<'_>, evidence: &mut Evidence<'_>) {
    let outcome = match kind {
        Kind::Bool(true) => Some(Outcome::Success),
        Kind::Bool(false) => Some(Outcome::Failure),
        _ if value.kind() == Kind::Text => {
            let word = trimmed(value);
            let of_words = || is_fault_in_any_case(&word).then_some(Outcome::Failure);
            outcome_of(&word).or_else(of_words)
        }
        _ => None,
    };
    add_outcome(outcome, evidence);
}

fn add_outcome(outcome: Option<Outcome>, evidence: &mut Evidence<'_>) {
    evidence.add_if(outcome == Some(Outcome::Success), Signal::Succeeded);
    evidence.add_if(
        matches!(outcome, Some(Outcome::Failure | Outcome::PartialFailure)),
        Signal::Failed,
    );
    evidence.add_if(outcome == Some(Outcome::PartialFailure), Signal::SomeSucceeded);
}

/// Reads a state, whose meaning depends on the part that it belongs to.
pub fn state<'a>(kind: Kind, value: Value<'a>, rank: i16, part: Part, evidence: &mut Evidence<'a>) {
    if trimmed_number(value).parse::<u16>().is_ok() {
        if failure_status(value).is_some() {
            evidence.add(Signal::FailedState);
            evidence.put(Slot::Status, rank, value);
        }
        return;
    }
    let mut of_state = Evidence::default();
    if is_state_of_call(value) {
        result(kind, value, &mut of_state);
    }
    // Partial success is not the state of an item.
    let is_outcome = part == Part::Whole && of_state.has(Signal::SomeSucceeded);
    let failed = if is_outcome { Signal::Failed } else { Signal::FailedState };
    evidence.add_if(of_state.has(Signal::Failed), failed);
    evidence.add_if(of_state.has(Signal::Succeeded), Signal::Succeeded);
    evidence
        .add_if(of_state.has(Signal::SomeSucceeded) && part != Part::Item, Signal::SomeSucceeded);
    if part == Part::Error && value.kind() == Kind::Text && outcome_of(&trimmed(value)).is_none() {
        // Google puts the error's name into `status`.
        let is_it = value.raw_text().is_some_and(|text| is_name(text.trim_ascii()));
        if is_it && evidence.get(Slot::Name).is_none() {
            evidence.put(Slot::Name, LEVEL, value);
        }
    }
}

/// Whether a state is that of the call. A single word is, if it is a success or failure word:
/// `EXPIRED` may be the state of a license. `N` and `NO` are not always flags: there are states
/// with these names.
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
    !is_short_flag && (!is_single() || outcome_of(&word).is_some())
}

/// Reads a code that is also the status of the call.
pub fn status_code<'a>(value: Value<'a>, evidence: &mut Evidence<'a>) {
    let mut of_state = Evidence::default();
    state(value.kind(), value, 0, Part::Item, &mut of_state);
    evidence.add_if(of_state.has(Signal::FailedState), Signal::FailedState);
    if let Some((rank, status)) = of_state.slots[Slot::Status as usize] {
        evidence.put(Slot::Status, rank + LEVEL, status);
    }
}

/// What a key of successes implies about its value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Successes {
    /// `isSuccess`
    Flag,
    /// `success`
    FlagOrCount,
    /// `successCount`
    ListOrCount,
}

pub fn successes(of: Successes, value: Value<'_>, part: Part, evidence: &mut Evidence<'_>) {
    let is_item = part == Part::Item;
    let number = trimmed_number(value);
    match value.kind() {
        Kind::Bool(_) => result(value.kind(), value, evidence),
        Kind::Text if !is_number(&number) => {
            add_outcome(
                outcome_of(&number).filter(|outcome| *outcome != Outcome::PartialFailure),
                evidence,
            );
        }
        Kind::Number | Kind::Text if of == Successes::Flag => {
            evidence.add(if is_above_zero(value) { Signal::Succeeded } else { Signal::Failed });
        }
        Kind::Nothing => {}
        _ if is_item => {}
        Kind::Array => evidence.add_if(value.elements().next().is_some(), Signal::SomeSucceeded),
        Kind::Object => evidence.add_if(value.has_content(), Signal::SomeSucceeded),
        Kind::Number | Kind::Text => {
            let is_none = !is_above_zero(value);
            evidence.add_if(!is_none, Signal::SomeSucceeded);
            evidence.add_if(is_none && of == Successes::FlagOrCount, Signal::NoSuccess);
        }
    }
}

/// Reads how many items have made progress; this decides nothing by itself.
pub fn progress(value: Value<'_>, evidence: &mut Evidence<'_>) {
    let is_some = match value.kind() {
        Kind::Array => value.elements().next().is_some(),
        Kind::Object => value.has_content(),
        Kind::Number | Kind::Text => is_number(&trimmed_number(value)) && is_above_zero(value),
        _ => false,
    };
    evidence.add_if(is_some, Signal::SomeProgress);
}

/// How many items a member counts.
pub fn number(value: Value<'_>) -> u32 {
    trimmed_number(value).parse().unwrap_or(0)
}
