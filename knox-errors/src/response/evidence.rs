//! Collects the evidence in an object: [`Evidence`], and [`Found`], the failure that it adds up to.

use alloc::borrow::Cow;

use super::json::{Value, integer};
use super::judge::{Part, Verdict, judge};
use super::shapes::without_place;
use super::words::{
    FAILURES, NONE, PHRASES, is_identifier, is_keyword, is_name, is_one_of, status_of_phrase,
};

/// The rank difference of one level: members of an `error` object are this much nearer to the
/// error, and members of an object such as `body` this much farther. There are fewer keys than
/// this.
pub const LEVEL: i16 = 1000;

/// The shortest code that counts as a name: `DE` is a country.
const SHORTEST_NAME: usize = 4;

/// The longest code, in bytes of the body; a longer string is not a code.
const LONGEST_CODE: usize = 1024;

/// The fields of one failure, as slices of the body.
pub struct Found<'a> {
    pub code: Option<FoundCode<'a>>,
    pub name: Option<Cow<'a, str>>,
    /// The human-readable message, which may hold private data.
    pub detail: Option<Value<'a>>,
    /// The id of the call or of the item.
    pub id: Option<Value<'a>>,
    /// The failure status in the body itself.
    pub status: Option<u16>,
}

pub struct FoundCode<'a> {
    pub text: Cow<'a, str>,
    pub is_number: bool,
}

/// One kind of value that is read from an object. If several members hold the same kind, the
/// nearest to the error is kept.
#[derive(Clone, Copy)]
pub enum Slot {
    OutcomeCode,
    Code,
    /// An `error` that is a string.
    Word,
    /// A message that is a name.
    Name,
    /// The kind of error.
    Type,
    Detail,
    TrackingId,
    ItemId,
    /// A failure status.
    Status,
}

const SLOTS: usize = Slot::Status as usize + 1;

/// What the members of an object may report.
#[derive(Clone, Copy)]
pub enum Signal {
    /// A failure: by a flag, a count, a list, or an error with a code.
    Failed,
    /// A failure by a state, which may be the item's own.
    FailedState,
    /// An error without a code; an explicit success outweighs it.
    Error,
    /// A message without a code that reports an error; it may be an item's own.
    Complaint,
    /// An error has an id.
    ErrorId,
    /// An explicit success.
    Succeeded,
    /// The object holds a list of items, which report their own outcomes.
    Items,
    /// Some of its parts succeeded.
    SomeSucceeded,
    /// Some of its parts do not report how they went.
    SomeSilent,
    /// Some of its parts have made progress.
    SomeProgress,
    /// A `success` of zero: a flag, unless there is a list or count beside it.
    NoSuccess,
    /// The object has a list or a count.
    Counted,
    /// The requested data is `false`.
    NoData,
}

/// A set of [`Signal`]s.
#[derive(Clone, Copy, Default)]
struct Signals(u16);

#[derive(Clone, Copy, Default)]
pub struct Evidence<'a> {
    pub slots: [Option<(i16, Value<'a>)>; SLOTS],
    signals: Signals,
    pub counts: Counts,
}

/// The number of items, by the members that count them.
#[derive(Clone, Copy, Default)]
pub struct Counts {
    pub total: u32,
    pub failed: u32,
    pub pending: u32,
}

impl Counts {
    fn add(&mut self, other: &Self) {
        self.total = self.total.max(other.total);
        self.failed = self.failed.saturating_add(other.failed);
        self.pending = self.pending.max(other.pending);
    }
}

impl<'a> Evidence<'a> {
    pub fn has(&self, signal: Signal) -> bool {
        self.signals.0 & (1 << signal as u8) != 0
    }

    pub fn add(&mut self, signal: Signal) {
        self.signals.0 |= 1 << signal as u8;
    }

    /// Removes a signal, and returns whether it was set.
    pub fn take(&mut self, signal: Signal) -> bool {
        let was_there = self.has(signal);
        self.signals.0 &= !(1 << signal as u8);
        was_there
    }

    pub fn add_if(&mut self, is_there: bool, signal: Signal) {
        if is_there {
            self.add(signal);
        }
    }

    pub fn get(&self, slot: Slot) -> Option<Value<'a>> {
        self.slots[slot as usize].map(|(_, value)| value)
    }

    /// Keeps a string or number that is nearer than the kept one. Of two at the same rank,
    /// which have the same key, the later is kept.
    pub fn put(&mut self, slot: Slot, rank: i16, value: Value<'a>) {
        let kept = &mut self.slots[slot as usize];
        let is_code = matches!(slot, Slot::OutcomeCode | Slot::Code);
        let is_there = if is_code { value.has_word() } else { value.has_text() };
        if is_code && value.len() > LONGEST_CODE {
            return;
        }
        // A message that says no more than the status is the last resort.
        let rank =
            if matches!(slot, Slot::Detail) && is_vague(value) { rank + 4 * LEVEL } else { rank };
        if is_there && kept.is_none_or(|(before, _)| rank <= before) {
            *kept = Some((rank, value));
        }
    }

    /// Merges the evidence of a nested object; `farther` is added to its ranks.
    pub fn absorb(&mut self, inner: &Self, farther: i16) {
        for (kept, inner) in self.slots.iter_mut().zip(inner.slots) {
            let Some((rank, value)) = inner else { continue };
            let rank = rank.saturating_add(farther);
            if kept.is_none_or(|(before, _)| rank <= before) {
                *kept = Some((rank, value));
            }
        }
        self.signals.0 |= inner.signals.0;
        self.counts.add(&inner.counts);
    }

    /// Merges what lists, counts and flags in a nested object report.
    pub fn absorb_lists(&mut self, inner: &Self) {
        for signal in [
            Signal::Failed,
            Signal::Items,
            Signal::SomeSucceeded,
            Signal::SomeSilent,
            Signal::SomeProgress,
        ] {
            self.add_if(inner.has(signal), signal);
        }
        self.counts.add(&inner.counts);
    }

    /// Merges the requested data, which reports a failure. If the object around it reports a
    /// success, the code and message in the data are the error's; the id of the call stays.
    pub fn absorb_payload(&mut self, payload: &Self, is_success: bool) {
        let names_error =
            [Slot::OutcomeCode, Slot::Code, Slot::Name, Slot::Word].map(|slot| self.get(slot));
        let is_failure = judge(self, Part::Whole) == Verdict::Failed
            || (!is_success && names_error.iter().any(Option::is_some));
        let tracking_id = self.slots[Slot::TrackingId as usize];
        self.absorb(payload, if is_failure { LEVEL } else { -LEVEL });
        self.slots[Slot::TrackingId as usize] =
            tracking_id.or(self.slots[Slot::TrackingId as usize]);
        self.add(Signal::Failed);
    }

    /// Whether no slot is filled.
    pub fn is_empty(&self) -> bool {
        self.slots.iter().all(Option::is_none)
    }

    /// Whether no signal is set.
    pub fn is_silent(&self) -> bool {
        self.signals.0 == 0
    }

    pub fn reports_anything(&self) -> bool {
        self.slots.iter().any(Option::is_some)
            || self.has(Signal::Failed)
            || self.has(Signal::Error)
    }

    /// Whether there is a code, a name or a message.
    pub fn has_reason(&self) -> bool {
        let slots = [Slot::OutcomeCode, Slot::Code, Slot::Word, Slot::Name, Slot::Detail];
        slots.into_iter().any(|slot| self.get(slot).is_some())
    }

    /// The code. Of two at the same level, the outcome code wins.
    fn code(&self) -> Option<FoundCode<'a>> {
        let of = |slot: Slot| self.slots[slot as usize];
        let level = |(rank, _): (i16, Value<'_>)| rank.div_euclid(LEVEL);
        let (_, value) = match (of(Slot::OutcomeCode), of(Slot::Code)) {
            (Some(outcome), Some(code)) if level(code) < level(outcome) => code,
            (outcome, code) => outcome.or(code)?,
        };
        Some(match value.number() {
            Some(text) => FoundCode { text, is_number: true },
            None => FoundCode { text: trimmed_number(value), is_number: false },
        })
    }

    /// A code that is also the name: another member is the code, or there is no other name.
    fn code_as_name(&self) -> Option<Cow<'a, str>> {
        let code = self.get(Slot::Code).or(self.get(Slot::OutcomeCode)).map(trimmed)?;
        let has_digits = code.bytes().any(|byte| byte.is_ascii_digit());
        let is_name = is_name(code.as_bytes()) && !has_digits && code.len() >= SHORTEST_NAME;
        (is_name || is_keyword(code.as_bytes())).then_some(code)
    }

    /// The kind of error, without what AWS adds to it.
    fn kind(&self) -> Option<Cow<'a, str>> {
        let kind = self.get(Slot::Type).map(trimmed)?;
        let bare = without_place(&kind);
        let kind = if bare.len() < kind.len() { Cow::Owned(bare.into()) } else { kind };
        (is_identifier(kind.as_bytes()) && !is_one_of(&kind, FAILURES)).then_some(kind)
    }

    fn word(&self) -> Option<Cow<'a, str>> {
        let word = self.get(Slot::Word).map(trimmed)?;
        (is_identifier(word.as_bytes()) && !is_one_of(&word, FAILURES)).then_some(word)
    }

    pub fn name(&self) -> Option<Cow<'a, str>> {
        let has_both = self.get(Slot::OutcomeCode).and(self.get(Slot::Code)).is_some();
        let code = self.code_as_name();
        let nearest = if has_both { code.clone() } else { None };
        let message = self.get(Slot::Name).map(trimmed);
        // `"error": "FORBIDDEN"` says no more than the status does.
        let is_phrase = |word: &str| status_of_phrase(word).is_some();
        let word = self.word().filter(|word| message.is_none() || !is_phrase(word));
        let has_text_code = || self.code().is_some_and(|code| !code.is_number);
        let kind = || self.kind().filter(|_| !has_text_code());
        nearest.or(word).or(message).or(code).or_else(kind)
    }

    pub fn found(&self, id: Slot) -> Found<'a> {
        // A human-readable member may hold a name.
        let name = self.name().or_else(|| {
            let detail = self.get(Slot::Detail).map(trimmed)?;
            (is_name(detail.as_bytes()) && detail.contains('_')).then_some(detail)
        });
        // A name that is not used as the name becomes the message.
        let spare = |slot| {
            let is_name = |value: &Value<'_>| name.as_deref() == Some(&*trimmed(*value));
            self.get(slot).filter(|value| !is_name(value))
        };
        let detail = self.get(Slot::Detail);
        let detail = detail.or_else(|| spare(Slot::Name)).or_else(|| spare(Slot::Word));
        let stated = [Slot::Status, Slot::OutcomeCode, Slot::Code].into_iter();
        let status = stated.filter_map(|slot| self.get(slot)).find_map(failure_status);
        Found { code: self.code(), detail, id: self.get(id), name, status }
    }
}

/// A string without surrounding white space. A string that is too long to be a code, a name or
/// a word becomes empty, so that no long string is copied for a comparison.
pub fn trimmed(value: Value<'_>) -> Cow<'_, str> {
    if value.len() > LONGEST_CODE {
        return Cow::Borrowed("");
    }
    match value.text() {
        Cow::Borrowed(text) => text.trim().into(),
        Cow::Owned(text) if text.trim().len() == text.len() => text.into(),
        Cow::Owned(text) => Cow::Owned(text.trim().into()),
    }
}

/// The same for numbers and strings: a number becomes its digits, and so does a string with a
/// decimal point, as some relays write.
pub fn trimmed_number(value: Value<'_>) -> Cow<'_, str> {
    if let Some(number) = value.number() {
        return number;
    }
    let text = trimmed(value);
    integer(&text).map_or(text, Cow::Owned)
}

/// The longest HTTP reason phrase, in bytes, with some margin.
const LONGEST_PHRASE: usize = 40;

/// Whether a message says only that the call failed: an HTTP reason phrase or a failure word.
fn is_vague(value: Value<'_>) -> bool {
    if value.len() > LONGEST_PHRASE {
        return false;
    }
    let text = trimmed(value);
    let is_phrase = |(_, phrase): &(u16, &str)| phrase.eq_ignore_ascii_case(&text);
    is_one_of(&text, FAILURES) || is_one_of(&text, NONE) || PHRASES.iter().any(is_phrase)
}

/// Returns a number that is a failure status.
pub fn failure_status(value: Value<'_>) -> Option<u16> {
    trimmed_number(value).parse().ok().filter(|status| (400..600).contains(status))
}
