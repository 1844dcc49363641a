//! The walk through a body: what it says as a whole and of each item that failed, and
//! whether that is a failure. What keys and words mean is data: `keys.rs`, `words.rs`.

use super::json::{Kind, Value};
use super::judge::{Part, Verdict, judge};
use super::keys::{Role, is_count, is_failures_beside_successes, role_of};
use super::members::{
    bare_error, bare_failure, error_text, is_above_zero, is_complaint, is_number, is_prose,
    message, number, result, single, state,
};
use super::seen::{Counts, Found, LEVEL, Seen, Sign, Slot, trimmed, trimmed_number};
use super::shapes::{
    self, Failures, has_data_beside_errors, is_complaints, is_fields, is_page_list, is_response,
    is_results_by_id, is_subject, is_type_of_error, wrapped,
};
use super::words::{FALSE, TRUE, is_one_of, is_progress, is_success_status};

/// How deep the walk goes. Each level goes through its part of the body once more.
const MOST_LEVELS: u8 = 6;

/// The longest key, in bytes, that is the id of an item: it may be that of as many items as
/// the body has bytes, and is looked at for each.
const LONGEST_KEY_AS_ID: usize = 256;
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
    let is_success = is_success_status(status);
    let mut walk = Walk { item, is_success, is_in_item: false, failed_items: 0, payload: None };
    let mut seen = match body.kind() {
        Kind::Array => {
            let mut seen = Seen::default();
            let part = if is_success { Part::Item } else { Part::Failure };
            walk.batch(body, part, &mut seen);
            seen
        }
        _ => walk.object(body, Part::Whole, 0),
    };
    if !is_success && !seen.says_why() && !seen.has(Sign::Failed) && is_fields(body) {
        walk.failures_by_id(body, Part::Failure, 1, &mut seen);
    }
    if let Some(payload) = walk.payload {
        seen.absorb_payload(&payload, is_success);
    }
    // Beside failures of items, those that say nothing succeeded.
    let Counts { total, failed, pending } = seen.counts;
    let has_failed_items = walk.failed_items > 0 || failed > 0;
    let has_others = seen.has(Sign::SomeProgress)
        || (failed > 0 && total > failed.saturating_add(pending))
        || (!seen.says_why() && has_data_beside_errors(body));
    let has_successes = seen.has(Sign::SomeSucceeded)
        || (seen.has(Sign::SomeSilent) && walk.failed_items > 0)
        || (is_success && has_failed_items && has_others);
    let outcome = match judge(&seen, Part::Whole) {
        Verdict::Failed if has_successes => Outcome::PartialFailure,
        Verdict::Failed => Outcome::Failure,
        Verdict::Succeeded | Verdict::Silent => Outcome::Success,
    };
    (seen.found(Slot::TrackingId), outcome)
}

struct Walk<'w, 'a> {
    item: &'w mut dyn FnMut(Found<'a>),
    /// Whether the status of the response is one of success.
    is_success: bool,
    /// Whether an item is being read. What caused its error is its own business.
    is_in_item: bool,
    failed_items: usize,
    /// What was asked for, if it reports a failure.
    payload: Option<Seen<'a>>,
}

impl<'a> Walk<'_, 'a> {
    fn object(&mut self, object: Value<'a>, part: Part, level: u8) -> Seen<'a> {
        let mut seen = Seen::default();
        if level < MOST_LEVELS {
            let mut has_list_of_successes = false;
            for (key, value) in object.members() {
                if let Some((role, rank)) = role_of(key) {
                    let is_of_successes = matches!(role, Role::Successes(_));
                    has_list_of_successes |= is_of_successes && value.kind() == Kind::Array;
                    self.member(role, rank, value, part, level + 1, &mut seen);
                }
            }
            if has_list_of_successes && part != Part::Item {
                self.lists_beside_successes(object, level + 1, &mut seen);
            }
        }
        seen
    }

    /// What is no list of failures by its key is one beside a list of successes.
    fn lists_beside_successes(&mut self, object: Value<'a>, level: u8, seen: &mut Seen<'a>) {
        for (key, value) in object.members() {
            if value.kind() == Kind::Array
                && role_of(key).is_none()
                && is_failures_beside_successes(key)
            {
                self.failures(Role::FailedItems, 0, value, level, seen);
            }
        }
    }

    /// A list at the top: of items, or of responses.
    fn batch(&mut self, list: Value<'a>, part: Part, seen: &mut Seen<'a>) {
        seen.add_if(part != Part::Failure, Sign::Items);
        for element in list.elements() {
            if part == Part::Item && is_response(element) {
                let inner = self.object(element, Part::Whole, 1);
                seen.absorb_lists(&inner);
            } else {
                self.element(None, element, part, 1, seen);
            }
        }
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
        let (rank, scalar) = match wrapped(role, value) {
            Some(text) => (rank + LEVEL, text),
            None => (rank, value.scalar()),
        };
        match role {
            Role::Message | Role::StatusMessage | Role::ErrorMessage | Role::Detail
                if scalar.kind() == Kind::Array =>
            {
                self.causes(scalar, level, seen);
            }
            Role::ErrorMessage if scalar.kind() == Kind::Object => {
                self.error_object(scalar, level, seen);
            }
            Role::Message | Role::StatusMessage | Role::Detail if scalar.kind() == Kind::Object => {
                self.explanation(scalar, part, level, seen);
            }
            Role::Place if part == Part::Failure => {
                // A path ends with what it leads to.
                let last = value.elements().last().unwrap_or(value);
                seen.put(Slot::ItemId, rank, last);
            }
            Role::Type | Role::Place
                if is_type_of_error(scalar, part)
                    && (role == Role::Type || self.may_name(part)) =>
            {
                seen.put(Slot::Type, rank, scalar);
            }
            Role::Error => self.error(scalar, rank, part, level, seen),
            Role::Detail | Role::Data | Role::Details if scalar.kind() == Kind::Text => {
                seen.put(Slot::Detail, rank, scalar);
            }
            Role::Details => self.causes(value, level, seen),
            Role::Data => match value.kind() {
                Kind::Bool(true) => seen.add(Sign::Succeeded),
                Kind::Bool(false) => seen.add(Sign::NoData),
                Kind::Array => self.items(value, Part::Item, part, level, seen),
                _ => self.payload(value, part, level, seen),
            },
            Role::Payload | Role::Inside if value.kind() == Kind::Array => {
                self.items(value, Part::Item, part, level, seen);
            }
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
                Kind::Object if is_results_by_id(value) => {
                    self.failures_by_id(value, Part::Result, level, seen);
                }
                Kind::Object => self.inside(value, part, level, seen),
                _ => self.items(value, Part::Result, part, level, seen),
            },
            Role::Subject => self.subject(value, part, level, seen),
            Role::Items if is_subject(value, part) => self.subject(value, part, level, seen),
            Role::Items => {
                seen.add(Sign::Counted);
                // What was XML has a list in an object: `{"devices": {"device": […]}}`.
                for (_, list) in value.members() {
                    self.items(list, Part::Item, part, level, seen);
                }
                self.items(value, Part::Item, part, level, seen);
            }
            Role::Failures | Role::FailedItems | Role::Refused if part != Part::Item => {
                self.failures(role, rank, value, level, seen);
            }
            Role::Failures if part == Part::Item && value.kind() == Kind::Bool(true) => {
                seen.add(Sign::Failed);
            }
            Role::Total | Role::Summary if value.kind() == Kind::Object => {
                self.summary(value, part, level, seen);
            }
            Role::Context => context(value, level, seen),
            Role::Partial => self.partial(value, level, seen),
            Role::Failures if value.kind() == Kind::Array => {
                self.own_errors(value, part, level, seen);
            }
            // One of a list is counted, not read as a text.
            Role::Successes(_) | Role::Progress => single(role, rank, value, part, seen),
            _ => single(role, rank, scalar, part, seen),
        }
    }

    /// An `error`: an object, a list, a name or message, a code, or a flag.
    fn error(&mut self, value: Value<'a>, rank: i16, part: Part, level: u8, seen: &mut Seen<'a>) {
        match value.kind() {
            Kind::Object => self.error_object(value, level, seen),
            Kind::Array => self.failures(Role::Failures, rank, value, level, seen),
            Kind::Text => error_text(value, rank, part, seen),
            Kind::Number if value.says_something() => seen.put(Slot::OutcomeCode, rank, value),
            Kind::Bool(true) => seen.add(Sign::Failed),
            _ => {}
        }
    }

    /// One that is empty reports nothing: some services always send it.
    fn error_object(&mut self, value: Value<'a>, level: u8, seen: &mut Seen<'a>) {
        if !value.says_something() {
            return;
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
    }

    /// A message that is an object: of an error, it holds code and message.
    fn explanation(&mut self, value: Value<'a>, part: Part, level: u8, seen: &mut Seen<'a>) {
        match part {
            Part::Whole if self.is_success => self.payload(value, part, level, seen),
            Part::Whole | Part::Error | Part::Failure => self.inside(value, part, level, seen),
            Part::Payload | Part::Result | Part::Item => {}
        }
    }

    /// What says that a part succeeded: a flag, or an object that says what did not.
    fn partial(&mut self, value: Value<'a>, level: u8, seen: &mut Seen<'a>) {
        let is_partial = match value.kind() {
            Kind::Object => value.says_something(),
            Kind::Text => is_one_of(&trimmed(value), TRUE),
            kind => kind == Kind::Bool(true),
        };
        if is_partial {
            self.error_object(value, level, seen);
            seen.add(Sign::Failed);
            seen.add(Sign::SomeSucceeded);
        }
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
            // Under a status of failure, what it holds is no item's state.
            let part = if self.is_success { Part::Payload } else { Part::Whole };
            if judge(&inner, part) == Verdict::Failed {
                self.payload = Some(inner);
            } else {
                seen.absorb_lists(&inner);
            }
        }
    }

    /// An object with counts: those of an item are its own.
    fn summary(&mut self, value: Value<'a>, part: Part, level: u8, seen: &mut Seen<'a>) {
        if !matches!(part, Part::Whole | Part::Payload) {
            return;
        }
        let mut inner = self.object(value, Part::Payload, level);
        if part == Part::Whole && inner.take(Sign::Failed) {
            seen.add(Sign::FailedState);
        }
        seen.absorb_lists(&inner);
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

    /// What an item is about, such as a device, identifies it.
    fn subject(&mut self, value: Value<'a>, part: Part, level: u8, seen: &mut Seen<'a>) {
        if is_subject(value, part) {
            let inner = self.object(value, Part::Item, level);
            if let Some((rank, id)) = inner.slots[Slot::ItemId as usize] {
                seen.put(Slot::ItemId, rank + LEVEL, id);
            }
        }
    }

    /// Whether a `name` may be that of an error, and not of what it is about.
    fn may_name(&self, part: Part) -> bool {
        part == Part::Error || (part == Part::Whole && !self.is_success)
    }

    /// The causes of an error are no failures by themselves: a success has details too.
    fn causes(&mut self, value: Value<'a>, level: u8, seen: &mut Seen<'a>) {
        if self.is_in_item {
            return;
        }
        let none = &mut Seen::default();
        match value.kind() {
            Kind::Array => self.list(value, Part::Failure, level, none),
            Kind::Object if shapes::failures(value, Role::Failures) == Failures::One => {
                self.element(None, value, Part::Failure, level, none);
            }
            Kind::Object if is_complaints(value) => {
                self.failures_by_id(value, Part::Failure, level, none);
            }
            _ => {}
        }
        context(value, level, seen);
    }

    fn failures(
        &mut self,
        role: Role,
        rank: i16,
        value: Value<'a>,
        level: u8,
        seen: &mut Seen<'a>,
    ) {
        seen.add_if(matches!(value.kind(), Kind::Array | Kind::Number), Sign::Counted);
        match value.kind() {
            Kind::Array if self.is_in_item => self.own_errors(value, Part::Error, level, seen),
            Kind::Array if role == Role::Failures => self.list(value, Part::Failure, level, seen),
            Kind::Array => self.ids(value, level, seen),
            Kind::Object => match shapes::failures(value, role) {
                Failures::One if role == Role::Refused => {}
                Failures::One => self.error_object(value, level, seen),
                _ if self.is_in_item => self.own_errors(value, Part::Error, level, seen),
                Failures::ById => self.failures_by_id(value, Part::Failure, level, seen),
                Failures::Page => self.page(role, rank, value, level, seen),
            },
            Kind::Bool(true) if role == Role::Failures => seen.add(Sign::Failed),
            Kind::Number if role != Role::Refused => {
                seen.add_if(is_above_zero(value), Sign::Failed);
                seen.counts.failed = seen.counts.failed.saturating_add(number(value));
            }
            Kind::Text if role != Role::Refused => {
                let text = trimmed_number(value);
                if is_number(&text) {
                    seen.add(Sign::Counted);
                    seen.add_if(is_above_zero(value), Sign::Failed);
                    seen.counts.failed = seen.counts.failed.saturating_add(number(value));
                } else if is_one_of(&text, TRUE) {
                    seen.add(Sign::Failed);
                } else if is_complaint(value) && !is_one_of(&text, FALSE) {
                    seen.add(Sign::Complaint);
                    message(value, rank, seen);
                }
            }
            _ => {}
        }
    }

    /// Lists of failures in an object, or failures by id, beside how many there are.
    fn page(&mut self, role: Role, rank: i16, object: Value<'a>, level: u8, seen: &mut Seen<'a>) {
        for (key, value) in object.members() {
            if is_page_list(key, value, role) {
                self.failures(role, rank, value, level, seen);
            } else if is_count(key) && matches!(value.kind(), Kind::Number | Kind::Text) {
                self.failures(Role::Failures, rank, value, level, seen);
            } else if value.kind() == Kind::Object {
                self.element(Some(key), value, Part::Failure, level, seen);
            }
        }
    }

    /// The errors of one item, in a list or by what they are about: the first that says why
    /// is its error.
    fn own_errors(&mut self, errors: Value<'a>, part: Part, level: u8, seen: &mut Seen<'a>) {
        let mut why = None;
        for (_, value) in errors.members() {
            if value.kind() == Kind::Array {
                for element in value.elements() {
                    self.own_error(element, part, level, &mut why, seen);
                }
            } else {
                self.own_error(value, part, level, &mut why, seen);
            }
        }
        for element in errors.elements() {
            self.own_error(element, part, level, &mut why, seen);
        }
        if let Some(mut why) = why {
            why.slots[Slot::ItemId as usize] = None;
            seen.absorb(&why, -LEVEL);
        }
    }

    /// One in an element of a list of items may be of a log of its own, unless its code or
    /// name says failure.
    fn own_error(
        &mut self,
        error: Value<'a>,
        part: Part,
        level: u8,
        why: &mut Option<Seen<'a>>,
        seen: &mut Seen<'a>,
    ) {
        // One that says why is enough.
        if why.is_some() || !error.says_something() {
            return;
        }
        let inner = match error.kind() {
            Kind::Object => self.object(error, Part::Error, level),
            _ => bare_error(error),
        };
        let is_failure = match part {
            // A name that is no word of a state.
            Part::Item if error.kind() == Kind::Text => {
                inner.get(Slot::Name).is_some_and(|name| trimmed(name).contains('_'))
                    || judge(&inner, Part::Result) == Verdict::Failed
            }
            Part::Item => judge(&inner, Part::Result) == Verdict::Failed,
            _ => judge(&inner, Part::Error) != Verdict::Succeeded,
        };
        seen.add_if(is_failure, Sign::Failed);
        if is_failure && inner.says_why() {
            *why = Some(inner);
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
                self.element(None, element, Part::Failure, level, seen);
            }
        }
    }

    fn list(&mut self, list: Value<'a>, part: Part, level: u8, seen: &mut Seen<'a>) {
        seen.add_if(part != Part::Failure, Sign::Items);
        list.elements().for_each(|element| self.element(None, element, part, level, seen));
    }

    fn element(
        &mut self,
        id: Option<Value<'a>>,
        element: Value<'a>,
        part: Part,
        level: u8,
        seen: &mut Seen<'a>,
    ) {
        let element = element.scalar();
        let failed_before = self.failed_items;
        let mut item = match element.kind() {
            Kind::Object => {
                let was_in_item = core::mem::replace(&mut self.is_in_item, true);
                let item = self.object(element, part, level);
                self.is_in_item = was_in_item;
                item
            }
            kind @ Kind::Text if part == Part::Result => {
                let mut item = Seen::default();
                result(kind, element, &mut item);
                item
            }
            Kind::Text | Kind::Number | Kind::Bool(true) if id.is_some() => bare_error(element),
            Kind::Text | Kind::Number if part == Part::Failure => bare_failure(element),
            _ => {
                let is_failure = part == Part::Failure && element.says_something();
                return seen.add_if(is_failure, Sign::Failed);
            }
        };
        let is_id = |id: &Value<'_>| id.len() <= LONGEST_KEY_AS_ID && element.says_something();
        if let (Some(id), None) = (id.filter(is_id), item.get(Slot::ItemId)) {
            item.put(Slot::ItemId, 0, id);
        }
        match judge(&item, part) {
            // Its items are failures of their own.
            Verdict::Failed if self.failed_items > failed_before && !item.says_why() => {
                seen.add(Sign::Failed);
            }
            // A word of failure alone is no item.
            Verdict::Failed if element.kind() == Kind::Text && item.is_empty() => {
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

    /// An object of failures or results by the id of each, such as the name of a field; of
    /// a list, each element has the id.
    fn failures_by_id(&mut self, object: Value<'a>, part: Part, level: u8, seen: &mut Seen<'a>) {
        for (id, value) in object.members() {
            if value.kind() == Kind::Array {
                for element in value.elements() {
                    self.element(Some(id), element, part, level, seen);
                }
            } else {
                self.element(Some(id), value, part, level, seen);
            }
        }
    }

    fn emit(&mut self, item: &Seen<'a>) {
        let id = if item.get(Slot::ItemId).is_some() { Slot::ItemId } else { Slot::TrackingId };
        (self.item)(item.found(id));
        self.failed_items += 1;
    }
}

/// Of an object that may be of anything, the id of the call.
fn context<'a>(value: Value<'a>, level: u8, seen: &mut Seen<'a>) {
    if level >= MOST_LEVELS {
        return;
    }
    for (key, value) in value.members() {
        if let Some((Role::TrackingId | Role::ErrorId, rank)) = role_of(key) {
            seen.put(Slot::TrackingId, rank + LEVEL, value.scalar());
        }
    }
}
