//! Whether an object reports a failure, by what was read of it. The documentation of
//! [`check`](super::check) says the same in words.

use super::seen::{Seen, Sign, Slot, trimmed, trimmed_number};
use super::words::{SUCCESSES, Says, is_fault, is_name, is_one_of, is_progress, is_success, says};

/// What an object is part of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part {
    /// The body, or an object that holds its members.
    Whole,
    /// What was asked for, in the body.
    Payload,
    /// An `error` object.
    Error,
    /// An element of a list of results.
    Result,
    /// An element of a list of items.
    Item,
    /// An element of a list of failures, or of causes.
    Failure,
}

/// What an object says of itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    Failed,
    Succeeded,
    /// Neither.
    Silent,
}

pub fn judge(seen: &Seen<'_>, part: Part) -> Verdict {
    let has_own_state = match part {
        Part::Payload | Part::Item => true,
        Part::Whole => seen.get(Slot::ItemId).is_some(),
        Part::Error | Part::Result | Part::Failure => false,
    };
    if seen.has(Sign::Failed) || (seen.has(Sign::FailedState) && !has_own_state) {
        return Verdict::Failed;
    }
    if part == Part::Item && seen.has(Sign::FailedState) && explains_state(seen) {
        return Verdict::Failed;
    }
    // `LICENSE_PENDING` is why a call failed, where it is the code of an error.
    let is_of_error = matches!(part, Part::Error | Part::Failure);
    let is_reason = |code: &str| is_of_error && !is_one_of(code, SUCCESSES) && is_progress(code);
    let said = |code: &str| if is_reason(code) { Says::Nothing } else { says(code) };
    let of = |slot: Slot| seen.get(slot).map(|value| said(&trimmed_number(value)));
    let (outcome, code) = (of(Slot::OutcomeCode), of(Slot::Code));
    // The name `DEVICE_DELETED` may be that of a success, but not beside 41000001.
    let is_of_failure = matches!(outcome.or(code), Some(Says::Failure | Says::Status));
    let has_succeeded = seen.has(Sign::Succeeded)
        || (!is_of_failure && says_success(seen, is_reason))
        || outcome == Some(Says::Success)
        || (outcome.is_none() && code == Some(Says::Success));
    if outcome.is_some_and(|says| says != Says::Success) && !has_succeeded {
        return Verdict::Failed;
    }
    if code == Some(Says::Failure) && outcome != Some(Says::Success) && part != Part::Payload {
        return Verdict::Failed;
    }
    let is_outcome = match code {
        _ if part == Part::Payload => false,
        None | Some(Says::Success | Says::Failure) => false,
        // An item may have a model for a code, and a system or a state in words of one's own.
        Some(Says::Nothing | Says::Coded) if part == Part::Item => names_fault(seen),
        Some(Says::Nothing) if repeats_code(seen) => false,
        Some(_) if seen.get(Slot::Name).or(seen.get(Slot::Word)).is_some() => true,
        Some(Says::Number | Says::Status | Says::Coded) if seen.has(Sign::NoData) => true,
        Some(Says::Status | Says::Coded) => {
            seen.get(Slot::Detail).is_some() || seen.has(Sign::ErrorId)
        }
        Some(Says::Number) => seen.has(Sign::ErrorId),
        Some(Says::Nothing) => {
            let is_named = |value| is_fault(&trimmed(value));
            seen.get(Slot::Detail).is_some() && seen.get(Slot::Code).is_some_and(is_named)
        }
    };
    let is_failure = part == Part::Failure && seen.says_anything();
    let has_failed = seen.has(Sign::Complaint)
        || (seen.has(Sign::NoSuccess) && !seen.has(Sign::Counted) && !seen.has(Sign::Items));
    let complains = has_failed && !matches!(part, Part::Payload | Part::Item);
    match has_succeeded {
        true => Verdict::Succeeded,
        false if is_outcome || seen.has(Sign::Error) || complains || is_failure => Verdict::Failed,
        false => Verdict::Silent,
    }
}

/// Whether the name, or the whole message, tells of a success.
fn says_success(seen: &Seen<'_>, is_reason: impl Fn(&str) -> bool) -> bool {
    let is_word = |value| is_one_of(&trimmed(value), SUCCESSES);
    seen.name().is_some_and(|name| is_success(&name) && !is_reason(&name))
        || seen.get(Slot::Detail).is_some_and(is_word)
}

/// Whether the message is the code once more, which is no word of a fault: `CONVERTED`.
fn repeats_code(seen: &Seen<'_>) -> bool {
    let of = |slot: Slot| seen.get(slot).map(trimmed);
    let code = of(Slot::Code).filter(|code| !is_fault(code));
    code.is_some() && code == of(Slot::Name) && seen.get(Slot::Word).is_none()
}

/// Whether there is an error beside an item's state of failure: so it is no state of its own.
fn explains_state(seen: &Seen<'_>) -> bool {
    let names_fault = |slot: Slot| {
        let text = seen.get(slot).map(trimmed);
        text.is_some_and(|text| is_name(text.as_bytes()) && is_fault(&text))
    };
    let has_message = seen.get(Slot::Detail).or(seen.get(Slot::Name)).is_some();
    seen.has(Sign::Complaint)
        || names_fault(Slot::Name)
        || names_fault(Slot::Detail)
        || (seen.get(Slot::Status).is_some() && has_message)
}

/// Whether an item's code names a fault, or a message that is another name.
fn names_fault(seen: &Seen<'_>) -> bool {
    let of = |slot: Slot| seen.get(slot).map(trimmed);
    let (code, message) = (of(Slot::Code), of(Slot::Name));
    // One word, such as `EXPIRED`, may be a state.
    code.as_deref().is_some_and(|code| is_fault(code) && code.contains('_'))
        || (message != code && message.is_some_and(|message| is_fault(&message)))
}
