//! The walk through a body: what it says as a whole and of each item that failed, and
//! whether that is a failure. What keys and words mean is data: `keys.rs`, `words.rs`.

use super::json::{Kind, Value};
use super::judge::{Part, Verdict, judge};
use super::keys::{Role, role_of};
use super::seen::{Found, LEVEL, Seen, Sign, Slot, failure_status, trimmed, trimmed_number};
use super::words::{
    FAILURES, NONE, PARTIAL, SUCCESSES, is_digits, is_name, is_one_of, is_progress,
    is_success_status,
};

/// How deep the walk goes. Each level goes through its part of the body once more.
const MOST_LEVELS: u8 = 6;
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
    let mut walk = Walk { item, is_in_item: false, failed_items: 0 };
    let seen = match body.kind() {
        Kind::Array => {
            let mut seen = Seen::default();
            let is_success = is_success_status(status);
            let part = if is_success { Part::Item } else { Part::Failure };
            walk.list(body, part, 1, &mut seen);
            seen
        }
        _ => walk.object(body, Part::Whole, 0),
    };
    // Beside failures of items, those that say nothing succeeded.
    let has_successes =
        seen.has(Sign::SomeSucceeded) || (seen.has(Sign::SomeSilent) && walk.failed_items > 0);
    let outcome = match judge(&seen, Part::Whole) {
        Verdict::Failed if has_successes => Outcome::PartialFailure,
        Verdict::Failed => Outcome::Failure,
        Verdict::Succeeded | Verdict::Silent => Outcome::Success,
    };
    (seen.found(Slot::TrackingId), outcome)
}

struct Walk<'w, 'a> {
    item: &'w mut dyn FnMut(Found<'a>),
    /// Whether an item is being read. What caused its error is its own business.
    is_in_item: bool,
    failed_items: usize,
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
                kind => state(kind, scalar, rank, part, seen),
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
            // Apigee's `detail` of a fault holds its code.
            Role::Detail if part == Part::Error => self.inside(value, part, level, seen),
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
        // A name such as `DEVICE_ACTIVE` is no success of the call either.
        let is_failure = has_code || inner.name().is_some_and(|name| is_progress(&name));
        seen.add_if(is_failure && !says_success, Sign::Failed);
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
            if judge(&inner, Part::Payload) == Verdict::Failed {
                seen.add(Sign::Failed);
                seen.absorb(&inner, LEVEL);
            } else {
                seen.absorb_lists(&inner);
            }
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
        let failed_before = self.failed_items;
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
            Verdict::Failed if self.failed_items > failed_before && !item.says_why() => {
                seen.add(Sign::Failed);
            }
            Verdict::Failed => {
                self.emit(&item);
                seen.add(Sign::Failed);
            }
            Verdict::Silent if part == Part::Failure => {
                seen.add_if(element.says_something(), Sign::Failed);
            }
            Verdict::Succeeded => seen.add(Sign::SomeSucceeded),
            Verdict::Silent => seen.add_if(!item.has(Sign::Items), Sign::SomeSilent),
        }
        for sign in [Sign::SomeSucceeded, Sign::SomeSilent] {
            seen.add_if(item.has(sign), sign);
        }
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
        self.failed_items += 1;
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
fn state<'a>(kind: Kind, value: Value<'a>, rank: i16, part: Part, seen: &mut Seen<'a>) {
    if trimmed_number(value).parse::<u16>().is_ok() {
        if failure_status(value).is_some() {
            seen.add(Sign::FailedState);
            seen.put(Slot::Status, rank, value);
        }
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
