//! What is read of an object: [`Seen`], and [`Found`], what that says of a failure.

use alloc::borrow::Cow;

use super::json::{Value, integer};
use super::judge::{Part, Verdict, judge};
use super::words::{
    FAILURES, NONE, PHRASES, is_identifier, is_keyword, is_name, is_one_of, status_of_phrase,
};

/// How much nearer to the error a member is that is in an `error` object, and how much
/// farther one in an object such as `body`: more than there are keys.
pub const LEVEL: i16 = 1000;

/// The length of the shortest code that is taken for a name: `DE` is a country.
const SHORTEST_NAME: usize = 4;

/// The longest code, in bytes of the body: a longer text is none.
const LONGEST_CODE: usize = 1024;

/// What a body says of one failure, as parts of the body.
pub struct Found<'a> {
    pub code: Option<FoundCode<'a>>,
    pub name: Option<Cow<'a, str>>,
    /// The human-readable message; may hold what is nobody else's business.
    pub detail: Option<Value<'a>>,
    /// What identifies the call, or the item.
    pub id: Option<Value<'a>>,
    /// The HTTP status of failure that the body itself states.
    pub status: Option<u16>,
}

pub struct FoundCode<'a> {
    pub text: Cow<'a, str>,
    pub is_number: bool,
}

/// What is read of an object: of the members that can say the same, the nearest one.
#[derive(Clone, Copy)]
pub enum Slot {
    OutcomeCode,
    Code,
    /// A text `error`.
    Word,
    /// A message that is a name.
    Name,
    /// What kind of error it is.
    Type,
    Detail,
    TrackingId,
    ItemId,
    /// A status of failure.
    Status,
}

const SLOTS: usize = Slot::Status as usize + 1;

/// What the members of an object report, each perhaps.
#[derive(Clone, Copy)]
pub enum Sign {
    /// A failure, by a flag, a count, a list, or an error with a code.
    Failed,
    /// A failure, by a state, which may be the item's own.
    FailedState,
    /// There is an error without a code; an explicit success counts more.
    Error,
    /// The same by a message alone, which may be an item's own.
    Complaint,
    /// There is an id of an error.
    ErrorId,
    /// An explicit success.
    Succeeded,
    /// There is a list of items in it, which report themselves how they went.
    Items,
    /// Of what it is made of, something succeeded.
    SomeSucceeded,
    /// Of what it is made of, something does not say how it went.
    SomeSilent,
    /// Of what it is made of, something has come far.
    SomeProgress,
    /// A `success` of zero: a flag, unless there is a list or count beside it.
    NoSuccess,
    /// There is a list or count.
    Counted,
    /// A `false` as what was asked for.
    NoData,
}

/// A set of [`Sign`]s.
#[derive(Clone, Copy, Default)]
struct Signs(u16);

#[derive(Clone, Copy, Default)]
pub struct Seen<'a> {
    pub slots: [Option<(i16, Value<'a>)>; SLOTS],
    signs: Signs,
    pub counts: Counts,
}

/// How many items there are, by the members that count them.
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

impl<'a> Seen<'a> {
    pub fn has(&self, sign: Sign) -> bool {
        self.signs.0 & (1 << sign as u8) != 0
    }

    pub fn add(&mut self, sign: Sign) {
        self.signs.0 |= 1 << sign as u8;
    }

    /// Takes a sign away, and says whether it was there.
    pub fn take(&mut self, sign: Sign) -> bool {
        let was_there = self.has(sign);
        self.signs.0 &= !(1 << sign as u8);
        was_there
    }

    pub fn add_if(&mut self, is_there: bool, sign: Sign) {
        if is_there {
            self.add(sign);
        }
    }

    pub fn get(&self, slot: Slot) -> Option<Value<'a>> {
        self.slots[slot as usize].map(|(_, value)| value)
    }

    /// Keeps a text or number if it is nearer than what is there; of two that are as
    /// near, which have one key, the later.
    pub fn put(&mut self, slot: Slot, rank: i16, value: Value<'a>) {
        let place = &mut self.slots[slot as usize];
        let is_code = matches!(slot, Slot::OutcomeCode | Slot::Code);
        let is_there = if is_code { value.has_word() } else { value.has_text() };
        if is_code && value.len() > LONGEST_CODE {
            return;
        }
        // What says no more than the status is for where there is nothing else.
        let rank = if matches!(slot, Slot::Detail) && says_little(value) {
            rank + 4 * LEVEL
        } else {
            rank
        };
        if is_there && place.is_none_or(|(before, _)| rank <= before) {
            *place = Some((rank, value));
        }
    }

    /// Takes over what a nested object reports; `farther` is added to its ranks.
    pub fn absorb(&mut self, inner: &Self, farther: i16) {
        for (place, inner) in self.slots.iter_mut().zip(inner.slots) {
            let Some((rank, value)) = inner else { continue };
            let rank = rank.saturating_add(farther);
            if place.is_none_or(|(before, _)| rank <= before) {
                *place = Some((rank, value));
            }
        }
        self.signs.0 |= inner.signs.0;
        self.counts.add(&inner.counts);
    }

    /// Takes over what lists, counts and flags report in an object within.
    pub fn absorb_lists(&mut self, inner: &Self) {
        for sign in
            [Sign::Failed, Sign::Items, Sign::SomeSucceeded, Sign::SomeSilent, Sign::SomeProgress]
        {
            self.add_if(inner.has(sign), sign);
        }
        self.counts.add(&inner.counts);
    }

    /// Takes over what was asked for, which failed. Where what is around it reports a
    /// success, its code and message are the error's; the id of the call stays.
    pub fn absorb_payload(&mut self, payload: &Self, is_success: bool) {
        let names_error =
            [Slot::OutcomeCode, Slot::Code, Slot::Name, Slot::Word].map(|slot| self.get(slot));
        let is_failure = judge(self, Part::Whole) == Verdict::Failed
            || (!is_success && names_error.iter().any(Option::is_some));
        let tracking_id = self.slots[Slot::TrackingId as usize];
        self.absorb(payload, if is_failure { LEVEL } else { -LEVEL });
        self.slots[Slot::TrackingId as usize] =
            tracking_id.or(self.slots[Slot::TrackingId as usize]);
        self.add(Sign::Failed);
    }

    /// Whether nothing was read but signs.
    pub fn is_empty(&self) -> bool {
        self.slots.iter().all(Option::is_none)
    }

    /// Whether there is no sign.
    pub fn is_silent(&self) -> bool {
        self.signs.0 == 0
    }

    pub fn says_anything(&self) -> bool {
        self.slots.iter().any(Option::is_some) || self.has(Sign::Failed) || self.has(Sign::Error)
    }

    /// Whether there is more than an id.
    pub fn says_why(&self) -> bool {
        let slots = [Slot::OutcomeCode, Slot::Code, Slot::Word, Slot::Name, Slot::Detail];
        slots.into_iter().any(|slot| self.get(slot).is_some())
    }

    /// The code: of two that are as deep in the error, the one that is the outcome for certain.
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

    /// A code that is a name, where another is the code, or there is no other name.
    fn code_as_name(&self) -> Option<Cow<'a, str>> {
        let code = self.get(Slot::Code).or(self.get(Slot::OutcomeCode)).map(trimmed)?;
        let has_digits = code.bytes().any(|byte| byte.is_ascii_digit());
        let is_name = is_name(code.as_bytes()) && !has_digits && code.len() >= SHORTEST_NAME;
        (is_name || is_keyword(code.as_bytes())).then_some(code)
    }

    /// A kind of error, without what AWS puts before it: `com.amazon.coral#`.
    fn kind(&self) -> Option<Cow<'a, str>> {
        let kind = self.get(Slot::Type).map(trimmed)?;
        let kind = match kind.rfind('#').map(|at| at + 1) {
            Some(start) => Cow::Owned(kind[start..].into()),
            None => kind,
        };
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
        // `"error": "FORBIDDEN"` says no more than the status.
        let is_phrase = |word: &str| status_of_phrase(word).is_some();
        let word = self.word().filter(|word| message.is_none() || !is_phrase(word));
        let has_text_code = || self.code().is_some_and(|code| !code.is_number);
        let kind = || self.kind().filter(|_| !has_text_code());
        nearest.or(word).or(message).or(code).or_else(kind)
    }

    pub fn found(&self, id: Slot) -> Found<'a> {
        // What is meant for people may be a name all the same.
        let name = self.name().or_else(|| {
            let detail = self.get(Slot::Detail).map(trimmed)?;
            (is_name(detail.as_bytes()) && detail.contains('_')).then_some(detail)
        });
        // A message that is a name, but not the one, is what is left to quote.
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

/// A text without the blanks around it; an empty one for what is too long to be a code,
/// a name or a word, so that no long text is copied to be compared.
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

/// The same of a number in digits; of a text that is one with a point too, as some relays
/// write.
pub fn trimmed_number(value: Value<'_>) -> Cow<'_, str> {
    if let Some(number) = value.number() {
        return number;
    }
    let text = trimmed(value);
    integer(&text).map_or(text, Cow::Owned)
}

/// The longest text that may say little, in bytes: of HTTP's phrases.
const LONGEST_PHRASE: usize = 40;

/// Whether a message says no more than that the call failed: a phrase of HTTP, or a word.
fn says_little(value: Value<'_>) -> bool {
    if value.len() > LONGEST_PHRASE {
        return false;
    }
    let text = trimmed(value);
    let is_phrase = |(_, phrase): &(u16, &str)| phrase.eq_ignore_ascii_case(&text);
    is_one_of(&text, FAILURES) || is_one_of(&text, NONE) || PHRASES.iter().any(is_phrase)
}

/// A number that is a status of failure.
pub fn failure_status(value: Value<'_>) -> Option<u16> {
    trimmed_number(value).parse().ok().filter(|status| (400..600).contains(status))
}
