//! Decides from the collected evidence whether an object reports a failure. The documentation
//! of [`check`](super::check) lists the same rules.

use super::evidence::{Evidence, Signal, Slot, trimmed, trimmed_number};
use super::words::{
    Meaning, SUCCESSES, is_fault, is_name, is_one_of, is_progress, is_success, meaning_of_code,
};

/// What an object is part of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part {
    /// The body, or an object whose members count as the body's.
    Whole,
    /// The requested data in the body.
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

/// What an object reports about itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    Failed,
    Succeeded,
    /// Neither.
    Silent,
}

pub fn judge(evidence: &Evidence<'_>, part: Part) -> Verdict {
    let has_own_state = match part {
        Part::Payload | Part::Item => true,
        Part::Whole => evidence.get(Slot::ItemId).is_some(),
        Part::Error | Part::Result | Part::Failure => false,
    };
    if evidence.has(Signal::Failed) || (evidence.has(Signal::FailedState) && !has_own_state) {
        return Verdict::Failed;
    }
    if part == Part::Item && evidence.has(Signal::FailedState) && explains_state(evidence) {
        return Verdict::Failed;
    }
    // As the code of an error, `LICENSE_PENDING` is the reason of a failure.
    let is_of_error = matches!(part, Part::Error | Part::Failure);
    let is_reason = |code: &str| is_of_error && !is_one_of(code, SUCCESSES) && is_progress(code);
    let meaning =
        |code: &str| if is_reason(code) { Meaning::Nothing } else { meaning_of_code(code) };
    let of = |slot: Slot| evidence.get(slot).map(|value| meaning(&trimmed_number(value)));
    let (outcome, code) = (of(Slot::OutcomeCode), of(Slot::Code));
    // The name `DEVICE_DELETED` may report a success, but not beside 41000001.
    let is_of_failure = matches!(outcome.or(code), Some(Meaning::Failure | Meaning::Status));
    let has_succeeded = evidence.has(Signal::Succeeded)
        || (!is_of_failure && reports_success(evidence, is_reason))
        || outcome == Some(Meaning::Success)
        || (outcome.is_none() && code == Some(Meaning::Success));
    if outcome.is_some_and(|meaning| meaning != Meaning::Success) && !has_succeeded {
        return Verdict::Failed;
    }
    if code == Some(Meaning::Failure) && outcome != Some(Meaning::Success) && part != Part::Payload
    {
        return Verdict::Failed;
    }
    let is_outcome = match code {
        _ if part == Part::Payload => false,
        None | Some(Meaning::Success | Meaning::Failure) => false,
        // The code of an item may be a model, and a service may have its own words for states.
        Some(Meaning::Nothing | Meaning::Coded) if part == Part::Item => names_fault(evidence),
        Some(Meaning::Nothing) if repeats_code(evidence) => false,
        Some(_) if evidence.get(Slot::Name).or(evidence.get(Slot::Word)).is_some() => true,
        Some(Meaning::Number | Meaning::Status | Meaning::Coded)
            if evidence.has(Signal::NoData) =>
        {
            true
        }
        Some(Meaning::Status | Meaning::Coded) => {
            evidence.get(Slot::Detail).is_some() || evidence.has(Signal::ErrorId)
        }
        Some(Meaning::Number) => evidence.has(Signal::ErrorId),
        Some(Meaning::Nothing) => {
            let is_named = |value| is_fault(&trimmed(value));
            evidence.get(Slot::Detail).is_some() && evidence.get(Slot::Code).is_some_and(is_named)
        }
    };
    let is_failure = part == Part::Failure && evidence.reports_anything();
    let has_failed = evidence.has(Signal::Complaint)
        || (evidence.has(Signal::NoSuccess)
            && !evidence.has(Signal::Counted)
            && !evidence.has(Signal::Items));
    let complains = has_failed && !matches!(part, Part::Payload | Part::Item);
    match has_succeeded {
        true => Verdict::Succeeded,
        false if is_outcome || evidence.has(Signal::Error) || complains || is_failure => {
            Verdict::Failed
        }
        false => Verdict::Silent,
    }
}

/// Whether the name, or the whole message, reports a success.
fn reports_success(evidence: &Evidence<'_>, is_reason: impl Fn(&str) -> bool) -> bool {
    let is_word = |value| is_one_of(&trimmed(value), SUCCESSES);
    evidence.name().is_some_and(|name| is_success(&name) && !is_reason(&name))
        || evidence.get(Slot::Detail).is_some_and(is_word)
}

/// Whether the message repeats the code and is not a fault word: `CONVERTED`.
fn repeats_code(evidence: &Evidence<'_>) -> bool {
    let of = |slot: Slot| evidence.get(slot).map(trimmed);
    let code = of(Slot::Code).filter(|code| !is_fault(code));
    code.is_some() && code == of(Slot::Name) && evidence.get(Slot::Word).is_none()
}

/// Whether an error beside an item's failure state shows that the state is not merely the
/// item's own.
fn explains_state(evidence: &Evidence<'_>) -> bool {
    let names_fault = |slot: Slot| {
        let text = evidence.get(slot).map(trimmed);
        text.is_some_and(|text| is_name(text.as_bytes()) && is_fault(&text))
    };
    let has_message = evidence.get(Slot::Detail).or(evidence.get(Slot::Name)).is_some();
    evidence.has(Signal::Complaint)
        || names_fault(Slot::Name)
        || names_fault(Slot::Detail)
        || (evidence.get(Slot::Status).is_some() && has_message)
}

/// Whether the code of an item names a fault, or its message is another name that does.
fn names_fault(evidence: &Evidence<'_>) -> bool {
    let of = |slot: Slot| evidence.get(slot).map(trimmed);
    let (code, message) = (of(Slot::Code), of(Slot::Name));
    // A single word such as `EXPIRED` may be a state.
    code.as_deref().is_some_and(|code| is_fault(code) && code.contains('_'))
        || (message != code && message.is_some_and(|message| is_fault(&message)))
}
