//! The walk through a body: what it says as a whole and of each item that failed, and
//! whether that is a failure. What keys and words mean is data: `keys.rs`, `words.rs`.

use alloc::borrow::Cow;

use super::json::{Kind, Value};
use super::keys::{Role, role_of};
use super::words::{
    FAILURES, NONE, PARTIAL, SUCCESSES, Says, is_digits, is_fault, is_identifier, is_name,
    is_one_of, is_success, says,
};

/// How deep the walk goes. Each level goes through its part of the body once more.
const MOST_LEVELS: u8 = 6;
/// How much nearer to the error a member is that is in an `error` object, and how much
/// farther one in an object such as `body`: more than there are keys.
const LEVEL: i16 = 1000;

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
}

pub struct FoundCode<'a> {
    pub text: Cow<'a, str>,
    pub is_number: bool,
}

/// How a call went.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome {
    Success,
    Failure,
    /// Something failed, and something succeeded.
    PartialFailure,
}

/// Reads a body that came with a status; calls `item` with what it says of each item
/// that failed.
pub fn read<'a>(
    status: u16,
    body: Value<'a>,
    item: &mut dyn FnMut(Found<'a>),
) -> (Found<'a>, Outcome) {
    let mut walk = Walk { item, is_in_item: false };
    let seen = match body.kind() {
        Kind::Array => {
            let mut seen = Seen::default();
            let is_success = (200..300).contains(&status);
            let part = if is_success { Part::Item } else { Part::Failure };
            walk.list(body, part, 1, &mut seen);
            seen
        }
        _ => walk.object(body, Part::Whole, 0),
    };
    let outcome = match judge(&seen, Part::Whole) {
        Verdict::Failed if seen.has(Sign::SomeSucceeded) => Outcome::PartialFailure,
        Verdict::Failed => Outcome::Failure,
        Verdict::Succeeded | Verdict::Silent => Outcome::Success,
    };
    (seen.found(Slot::TrackingId), outcome)
}

/// What an object is part of.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Part {
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
enum Verdict {
    Failed,
    Succeeded,
    /// Neither.
    Silent,
}

/// What is read of an object: of the members that can say the same, the nearest one.
#[derive(Clone, Copy)]
enum Slot {
    OutcomeCode,
    Code,
    /// A text `error`.
    Word,
    /// A message that is a name.
    Name,
    Detail,
    TrackingId,
    ItemId,
}

const SLOTS: usize = Slot::ItemId as usize + 1;

/// What the members of an object report, each perhaps.
#[derive(Clone, Copy)]
enum Sign {
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
}

/// A set of [`Sign`]s.
#[derive(Clone, Copy, Default)]
struct Signs(u8);

#[derive(Clone, Copy, Default)]
struct Seen<'a> {
    slots: [Option<(i16, Value<'a>)>; SLOTS],
    signs: Signs,
}

impl<'a> Seen<'a> {
    fn has(&self, sign: Sign) -> bool {
        self.signs.0 & (1 << sign as u8) != 0
    }

    fn add(&mut self, sign: Sign) {
        self.signs.0 |= 1 << sign as u8;
    }

    fn add_if(&mut self, is_there: bool, sign: Sign) {
        if is_there {
            self.add(sign);
        }
    }

    fn get(&self, slot: Slot) -> Option<Value<'a>> {
        self.slots[slot as usize].map(|(_, value)| value)
    }

    /// Keeps a text or number if it is nearer than what is there; of two that are as
    /// near, which have one key, the later.
    fn put(&mut self, slot: Slot, rank: i16, value: Value<'a>) {
        let place = &mut self.slots[slot as usize];
        let is_code = matches!(slot, Slot::OutcomeCode | Slot::Code);
        if is_code && value.len() > LONGEST_CODE {
            return;
        }
        if value.has_text() && place.is_none_or(|(before, _)| rank <= before) {
            *place = Some((rank, value));
        }
    }

    /// Takes over what is said in an object within, which is this much farther.
    fn absorb(&mut self, inner: &Self, farther: i16) {
        for (place, inner) in self.slots.iter_mut().zip(inner.slots) {
            let Some((rank, value)) = inner else { continue };
            let rank = rank.saturating_add(farther);
            if place.is_none_or(|(before, _)| rank <= before) {
                *place = Some((rank, value));
            }
        }
        self.signs.0 |= inner.signs.0;
    }

    /// Takes over what lists, counts and flags report in an object within.
    fn absorb_lists(&mut self, inner: &Self) {
        for sign in [Sign::Failed, Sign::Items, Sign::SomeSucceeded] {
            self.add_if(inner.has(sign), sign);
        }
    }

    fn says_anything(&self) -> bool {
        self.slots.iter().any(Option::is_some) || self.has(Sign::Failed) || self.has(Sign::Error)
    }

    /// Whether there is more than an id.
    fn says_why(&self) -> bool {
        let slots = [Slot::OutcomeCode, Slot::Code, Slot::Word, Slot::Name, Slot::Detail];
        slots.into_iter().any(|slot| self.get(slot).is_some())
    }

    /// The code: of two, the one that is the outcome for certain.
    fn code(&self) -> Option<FoundCode<'a>> {
        let value = self.get(Slot::OutcomeCode).or(self.get(Slot::Code))?;
        Some(match value.number() {
            Some(text) => FoundCode { text, is_number: true },
            None => FoundCode { text: trimmed(value), is_number: false },
        })
    }

    /// A code that is a name, where another is the code, or there is no other name.
    fn code_as_name(&self) -> Option<Cow<'a, str>> {
        let code = self.get(Slot::Code).or(self.get(Slot::OutcomeCode)).map(trimmed)?;
        let has_digits = code.bytes().any(|byte| byte.is_ascii_digit());
        (is_name(code.as_bytes()) && !has_digits && code.len() >= SHORTEST_NAME).then_some(code)
    }

    fn word(&self) -> Option<Cow<'a, str>> {
        let word = self.get(Slot::Word).map(trimmed)?;
        (is_identifier(word.as_bytes()) && !is_one_of(&word, FAILURES)).then_some(word)
    }

    fn name(&self) -> Option<Cow<'a, str>> {
        let has_both = self.get(Slot::OutcomeCode).and(self.get(Slot::Code)).is_some();
        let code = self.code_as_name();
        let nearest = if has_both { code.clone() } else { None };
        let message = || self.get(Slot::Name).map(trimmed);
        nearest.or_else(|| self.word()).or_else(message).or(code)
    }

    fn found(&self, id: Slot) -> Found<'a> {
        let name = self.name();
        // A message that is a name, but not the one, is what is left to quote.
        let spare = |slot| {
            let is_name = |value: &Value<'_>| name.as_deref() == Some(&*trimmed(*value));
            self.get(slot).filter(|value| !is_name(value))
        };
        let detail = self.get(Slot::Detail);
        let detail = detail.or_else(|| spare(Slot::Name)).or_else(|| spare(Slot::Word));
        Found { code: self.code(), detail, id: self.get(id), name }
    }
}

/// A text without the blanks around it; an empty one for what is too long to be a code,
/// a name or a word, so that no long text is copied to be compared.
fn trimmed(value: Value<'_>) -> Cow<'_, str> {
    if value.len() > LONGEST_CODE {
        return Cow::Borrowed("");
    }
    match value.text() {
        Cow::Borrowed(text) => text.trim().into(),
        Cow::Owned(text) if text.trim().len() == text.len() => text.into(),
        Cow::Owned(text) => Cow::Owned(text.trim().into()),
    }
}

fn judge(seen: &Seen<'_>, part: Part) -> Verdict {
    let has_own_state = match part {
        Part::Payload | Part::Item => true,
        Part::Whole => seen.get(Slot::ItemId).is_some(),
        Part::Error | Part::Result | Part::Failure => false,
    };
    if seen.has(Sign::Failed) || (seen.has(Sign::FailedState) && !has_own_state) {
        return Verdict::Failed;
    }
    let of = |slot: Slot| seen.get(slot).map(|value| says(&trimmed_number(value)));
    let (outcome, code) = (of(Slot::OutcomeCode), of(Slot::Code));
    // The name `DEVICE_DELETED` may be that of a success, but not beside 41000001.
    let is_of_failure = matches!(outcome.or(code), Some(Says::Failure | Says::Status));
    let has_succeeded = seen.has(Sign::Succeeded)
        || (!is_of_failure && says_success(seen))
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
        // An item may have a model for a code, and a system in words of one's own.
        Some(Says::Nothing) if part == Part::Item => {
            seen.name().is_some_and(|name| name.contains('_') || is_fault(&name))
        }
        Some(_) if seen.get(Slot::Name).or(seen.get(Slot::Word)).is_some() => true,
        Some(Says::Status) => seen.get(Slot::Detail).is_some() || seen.has(Sign::ErrorId),
        Some(Says::Number) => seen.has(Sign::ErrorId),
        Some(Says::Nothing) => {
            let is_named = |value| is_fault(&trimmed(value));
            seen.get(Slot::Detail).is_some() && seen.get(Slot::Code).is_some_and(is_named)
        }
    };
    let is_failure = part == Part::Failure && seen.says_anything();
    let complains = seen.has(Sign::Complaint) && !matches!(part, Part::Payload | Part::Item);
    match has_succeeded {
        true => Verdict::Succeeded,
        false if is_outcome || seen.has(Sign::Error) || complains || is_failure => Verdict::Failed,
        false => Verdict::Silent,
    }
}

/// Whether the name, or the whole message, tells of a success.
fn says_success(seen: &Seen<'_>) -> bool {
    let is_word = |value| is_one_of(&trimmed(value), SUCCESSES);
    seen.name().as_deref().is_some_and(is_success) || seen.get(Slot::Detail).is_some_and(is_word)
}

fn trimmed_number(value: Value<'_>) -> Cow<'_, str> {
    value.number().unwrap_or_else(|| trimmed(value))
}

struct Walk<'w, 'a> {
    item: &'w mut dyn FnMut(Found<'a>),
    /// Whether an item is being read. What caused its error is its own business.
    is_in_item: bool,
}

impl<'a> Walk<'_, 'a> {
    fn object(&mut self, object: Value<'a>, part: Part, level: u8) -> Seen<'a> {
        let mut seen = Seen::default();
        if level < MOST_LEVELS {
            for (key, value) in object.members() {
                if let Some((role, rank)) = role_of(key) {
                    self.member(role, rank, value, part, level + 1, &mut seen);
                }
            }
        }
        seen
    }

    fn member(
        &mut self,
        role: Role,
        rank: i16,
        value: Value<'a>,
        part: Part,
        level: u8,
        seen: &mut Seen<'a>,
    ) {
        let scalar = value.scalar();
        match role {
            Role::OutcomeCode => seen.put(Slot::OutcomeCode, rank, scalar),
            Role::Code => seen.put(Slot::Code, rank, scalar),
            Role::Message | Role::ErrorMessage if scalar.kind() == Kind::Array => {
                self.causes(scalar, level);
            }
            Role::Message => message(scalar, rank, seen),
            Role::ErrorMessage => {
                seen.add_if(is_complaint(scalar), Sign::Complaint);
                message(scalar, rank, seen);
            }
            Role::ErrorId => {
                seen.add_if(scalar.has_text(), Sign::ErrorId);
                seen.put(Slot::TrackingId, rank, scalar);
            }
            Role::TrackingId => seen.put(Slot::TrackingId, rank, scalar),
            Role::ItemId => seen.put(Slot::ItemId, rank, scalar),
            Role::Error => self.error(scalar, rank, part, level, seen),
            Role::Detail | Role::Data | Role::Details if scalar.kind() == Kind::Text => {
                seen.put(Slot::Detail, rank, scalar);
            }
            Role::Details => self.causes(value, level),
            Role::Data => match value.kind() {
                Kind::Bool(true) => seen.add(Sign::Succeeded),
                Kind::Array => self.items(value, Part::Item, part, level, seen),
                _ => self.payload(value, part, level, seen),
            },
            Role::Payload => self.payload(value, part, level, seen),
            Role::Inside => self.inside(value, part, level, seen),
            Role::Result => match value.kind() {
                Kind::Object => self.inside(value, part, level, seen),
                Kind::Array => self.items(value, Part::Result, part, level, seen),
                kind => result(kind, scalar, seen),
            },
            Role::State => match value.kind() {
                Kind::Object => self.inside(value, part, level, seen),
                kind => state(kind, scalar, part, seen),
            },
            Role::Results => match value.kind() {
                Kind::Object => self.inside(value, part, level, seen),
                _ => self.items(value, Part::Result, part, level, seen),
            },
            Role::Items => self.items(value, Part::Item, part, level, seen),
            Role::Failures | Role::FailedItems | Role::Refused if part != Part::Item => {
                self.failures(role, rank, value, level, seen);
            }
            Role::Successes => successes(value, part, seen),
            Role::Detail | Role::Failures | Role::FailedItems | Role::Refused => {}
        }
    }

    /// An `error`: an object, a list, a name or message, a code, or a flag.
    fn error(&mut self, value: Value<'a>, rank: i16, part: Part, level: u8, seen: &mut Seen<'a>) {
        match value.kind() {
            Kind::Object => {
                self.error_object(value, level, seen);
            }
            Kind::Array => self.failures(Role::Failures, rank, value, level, seen),
            Kind::Text if is_complaint(value) => {
                seen.put(Slot::Word, rank, value);
                seen.add_if(part != Part::Payload, Sign::Failed);
            }
            Kind::Number if value.says_something() => seen.put(Slot::OutcomeCode, rank, value),
            Kind::Bool(true) => seen.add(Sign::Failed),
            _ => {}
        }
    }

    /// One that is empty reports nothing: some services always send it. Returns whether
    /// it has a code, a name or a message.
    fn error_object(&mut self, value: Value<'a>, level: u8, seen: &mut Seen<'a>) -> bool {
        if !value.says_something() {
            return true;
        }
        let mut inner = self.object(value, Part::Error, level);
        let says_success = judge(&inner, Part::Error) == Verdict::Succeeded;
        let has_code = inner.get(Slot::OutcomeCode).or(inner.get(Slot::Code)).is_some();
        if !self.is_in_item {
            // It names a part of the request: the call is no item because of it.
            inner.slots[Slot::ItemId as usize] = None;
        }
        seen.absorb(&inner, -LEVEL);
        seen.add_if(has_code && !says_success, Sign::Failed);
        seen.add_if(!says_success, Sign::Error);
        inner.says_why()
    }

    /// The members of an object as if they were in the one around it.
    fn inside(&mut self, value: Value<'a>, part: Part, level: u8, seen: &mut Seen<'a>) {
        if value.kind() == Kind::Object {
            let inner = self.object(value, part, level);
            seen.absorb(&inner, LEVEL);
        }
    }

    fn payload(&mut self, value: Value<'a>, part: Part, level: u8, seen: &mut Seen<'a>) {
        if value.kind() == Kind::Object && part == Part::Whole {
            let inner = self.object(value, Part::Payload, level);
            seen.absorb_lists(&inner);
            seen.add_if(judge(&inner, Part::Payload) == Verdict::Failed, Sign::Failed);
        }
    }

    /// Elements that each say how they went. What an item lists is its own business.
    fn items(
        &mut self,
        value: Value<'a>,
        element: Part,
        part: Part,
        level: u8,
        seen: &mut Seen<'a>,
    ) {
        let is_its_own = self.is_in_item && part != Part::Result;
        if value.kind() == Kind::Array && !is_its_own {
            self.list(value, element, level, seen);
        }
    }

    /// The causes of an error are no failures by themselves: a success has details too.
    fn causes(&mut self, value: Value<'a>, level: u8) {
        if value.kind() == Kind::Array && !self.is_in_item {
            self.list(value, Part::Failure, level, &mut Seen::default());
        }
    }

    fn failures(
        &mut self,
        role: Role,
        rank: i16,
        value: Value<'a>,
        level: u8,
        seen: &mut Seen<'a>,
    ) {
        match value.kind() {
            Kind::Array if self.is_in_item => {
                seen.add_if(value.elements().any(Value::says_something), Sign::Failed);
            }
            Kind::Array if role == Role::Failures => self.list(value, Part::Failure, level, seen),
            Kind::Array => self.ids(value, level, seen),
            Kind::Object if role != Role::Refused => {
                let is_read = self.error_object(value, level, seen);
                if !is_read && !self.is_in_item {
                    self.failures_by_id(value, seen);
                }
            }
            Kind::Bool(true) if role == Role::Failures => seen.add(Sign::Failed),
            Kind::Number if role != Role::Refused => {
                seen.add_if(is_above_zero(value), Sign::Failed);
            }
            Kind::Text if role != Role::Refused => {
                let text = trimmed(value);
                if is_digits(&text) || is_one_of(&text, &["true"]) {
                    seen.add_if(text.bytes().any(|digit| digit != b'0'), Sign::Failed);
                } else if is_complaint(value) {
                    seen.add(Sign::Complaint);
                    message(value, rank, seen);
                }
            }
            _ => {}
        }
    }

    /// A list of items that failed: a text is the id of one.
    fn ids(&mut self, list: Value<'a>, level: u8, seen: &mut Seen<'a>) {
        for element in list.elements() {
            if element.has_text() && !is_prose(element) {
                let mut item = Seen::default();
                item.put(Slot::ItemId, 0, element);
                self.emit(&item);
                seen.add(Sign::Failed);
            } else {
                self.element(element, Part::Failure, level, seen);
            }
        }
    }

    fn list(&mut self, list: Value<'a>, part: Part, level: u8, seen: &mut Seen<'a>) {
        seen.add_if(part != Part::Failure, Sign::Items);
        list.elements().for_each(|element| self.element(element, part, level, seen));
    }

    fn element(&mut self, element: Value<'a>, part: Part, level: u8, seen: &mut Seen<'a>) {
        let element = element.scalar();
        let item = match element.kind() {
            Kind::Object => {
                let was_in_item = core::mem::replace(&mut self.is_in_item, true);
                let item = self.object(element, part, level);
                self.is_in_item = was_in_item;
                item
            }
            Kind::Text | Kind::Number if part == Part::Failure => bare_failure(element),
            _ => return,
        };
        match judge(&item, part) {
            // Its items are failures of their own.
            Verdict::Failed if item.has(Sign::Items) && !item.says_why() => seen.add(Sign::Failed),
            Verdict::Failed => {
                self.emit(&item);
                seen.add(Sign::Failed);
            }
            Verdict::Silent if part == Part::Failure => {}
            Verdict::Succeeded | Verdict::Silent => {
                seen.add_if(!item.has(Sign::Items), Sign::SomeSucceeded);
            }
        }
        seen.add_if(item.has(Sign::SomeSucceeded), Sign::SomeSucceeded);
    }

    /// An object of failures by the id of each, such as the name of a field.
    fn failures_by_id(&mut self, object: Value<'a>, seen: &mut Seen<'a>) {
        for (id, value) in object.members() {
            let text = value.elements().next().unwrap_or(value);
            if text.has_text() {
                let mut item = Seen::default();
                item.put(Slot::ItemId, 0, id);
                message(text, 0, &mut item);
                self.emit(&item);
                seen.add(Sign::Failed);
            }
        }
    }

    fn emit(&mut self, item: &Seen<'a>) {
        let id = if item.get(Slot::ItemId).is_some() { Slot::ItemId } else { Slot::TrackingId };
        (self.item)(item.found(id));
    }
}

/// A text or number in a list of failures: a name, a message, or else an id.
fn bare_failure(value: Value<'_>) -> Seen<'_> {
    let mut seen = Seen::default();
    let text = value.text();
    if is_prose(value) || (is_name(text.as_bytes()) && text.contains('_')) {
        message(value, 0, &mut seen);
    } else {
        seen.put(Slot::ItemId, 0, value);
    }
    seen
}

fn is_prose(value: Value<'_>) -> bool {
    value.raw_text().is_some_and(|text| text.trim_ascii().contains(&b' '))
}

/// A text that is a name, or else human-readable.
fn message<'a>(value: Value<'a>, rank: i16, seen: &mut Seen<'a>) {
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
fn is_complaint(value: Value<'_>) -> bool {
    let is_empty = |text: &str| is_one_of(text, SUCCESSES) || is_one_of(text, NONE);
    value.kind() == Kind::Text && value.has_text() && !is_empty(&trimmed(value))
}

fn is_above_zero(number: Value<'_>) -> bool {
    number.says_something() && !number.text().starts_with('-')
}

fn result(kind: Kind, value: Value<'_>, seen: &mut Seen<'_>) {
    match kind {
        Kind::Bool(has_succeeded) => {
            seen.add_if(has_succeeded, Sign::Succeeded);
            seen.add_if(!has_succeeded, Sign::Failed);
        }
        _ if value.kind() == Kind::Text => {
            let word = trimmed(value);
            let is_partial = is_one_of(&word, PARTIAL);
            seen.add_if(is_partial, Sign::SomeSucceeded);
            seen.add_if(is_partial || is_one_of(&word, FAILURES), Sign::Failed);
            seen.add_if(is_one_of(&word, SUCCESSES), Sign::Succeeded);
        }
        _ => {}
    }
}

/// A state is judged by what it is the state of.
fn state<'a>(kind: Kind, value: Value<'a>, part: Part, seen: &mut Seen<'a>) {
    if let Ok(status) = trimmed_number(value).parse::<u16>() {
        seen.add_if((400..600).contains(&status), Sign::FailedState);
        return;
    }
    let mut of_state = Seen::default();
    result(kind, value, &mut of_state);
    seen.add_if(of_state.has(Sign::Failed), Sign::FailedState);
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

fn successes(value: Value<'_>, part: Part, seen: &mut Seen<'_>) {
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
                let has_failed = is_one_of(&text, &["false"]) || is_one_of(&text, FAILURES);
                seen.add_if(has_failed, Sign::Failed);
                seen.add_if(is_one_of(&text, &["true"]), Sign::Succeeded);
            }
        }
        Kind::Nothing => {}
    }
}
