//! Walks through a body: collects what it reports as a whole and about each failed item, and
//! decides whether that is a failure. `keys.rs` and `words.rs` hold the meaning of keys and
//! words.

use super::evidence::{Counts, Evidence, Found, LEVEL, Signal, Slot, trimmed, trimmed_number};
use super::json::{Kind, Value};
use super::judge::{Part, Verdict, judge};
use super::keys::{Role, is_count, is_failures_beside_successes, role_of};
use super::members::{
    bare_error, bare_failure, error_text, is_above_zero, is_complaint, is_number, is_prose,
    message, number, result, single, state,
};
use super::shapes::{
    self, Failures, causes_within, has_data_beside_errors, is_complaints, is_fields,
    is_name_of_failure, is_page_list, is_response, is_results_by_id, is_subject, is_type_of_error,
    unwrapped, wrapped,
};
use super::words::{FALSE, Outcome, TRUE, is_one_of, is_progress, is_success_status};

/// The number of levels that the walk reads. Each level scans its part of the body again.
const MAX_LEVELS: u8 = 6;

/// The longest key, in bytes, that may be the id of an item: the items of a list share it, and
/// each item scans it.
const LONGEST_KEY_AS_ID: usize = 256;

/// Reads the body of a response with this status, and calls `item` for each item that failed.
pub fn read<'a>(
    status: u16,
    body: Value<'a>,
    item: &mut dyn FnMut(Found<'a>),
) -> (Found<'a>, Outcome) {
    let is_success = is_success_status(status);
    let body = if is_success { body } else { unwrapped(body) };
    let mut walk = Walk { item, is_success, is_in_item: false, failed_items: 0, payload: None };
    let mut evidence = match body.kind() {
        Kind::Array => {
            let mut evidence = Evidence::default();
            let part = if is_success { Part::Item } else { Part::Failure };
            walk.batch(body, part, &mut evidence);
            evidence
        }
        _ => walk.object(body, Part::Whole, 0),
    };
    if !is_success && !evidence.has_reason() && !evidence.has(Signal::Failed) && is_fields(body) {
        walk.failures_by_id(body, Part::Failure, 1, &mut evidence);
    }
    if let Some(payload) = walk.payload {
        evidence.absorb_payload(&payload, is_success);
    }
    // Beside failed items, items that report nothing have succeeded.
    let Counts { total, failed, pending } = evidence.counts;
    let has_failed_items = walk.failed_items > 0 || failed > 0;
    let has_others = evidence.has(Signal::SomeProgress)
        || (failed > 0 && total > failed.saturating_add(pending))
        || (!evidence.has_reason() && has_data_beside_errors(body));
    let has_successes = evidence.has(Signal::SomeSucceeded)
        || (evidence.has(Signal::SomeSilent) && walk.failed_items > 0)
        || (is_success && has_failed_items && has_others);
    let outcome = match judge(&evidence, Part::Whole) {
        Verdict::Failed if has_successes => Outcome::PartialFailure,
        Verdict::Failed => Outcome::Failure,
        Verdict::Succeeded | Verdict::Silent => Outcome::Success,
    };
    (evidence.found(Slot::TrackingId), outcome)
}

struct Walk<'w, 'a> {
    item: &'w mut dyn FnMut(Found<'a>),
    /// Whether the status of the response is a success status.
    is_success: bool,
    /// Whether an item is being read. The causes of its error are not items.
    is_in_item: bool,
    failed_items: usize,
    /// The requested data, if it reports a failure.
    payload: Option<Evidence<'a>>,
}

impl<'a> Walk<'_, 'a> {
    fn object(&mut self, object: Value<'a>, part: Part, level: u8) -> Evidence<'a> {
        let mut evidence = Evidence::default();
        if level < MAX_LEVELS {
            let mut has_list_of_successes = false;
            for (key, value) in object.members() {
                if let Some((role, rank)) = role_of(key) {
                    let is_of_successes = matches!(role, Role::Successes(_));
                    has_list_of_successes |= is_of_successes && value.kind() == Kind::Array;
                    self.member(role, rank, value, part, level + 1, &mut evidence);
                }
            }
            if has_list_of_successes && part != Part::Item {
                self.lists_beside_successes(object, level + 1, &mut evidence);
            }
        }
        evidence
    }

    /// Reads lists that count as failures only beside a list of successes.
    fn lists_beside_successes(
        &mut self,
        object: Value<'a>,
        level: u8,
        evidence: &mut Evidence<'a>,
    ) {
        for (key, value) in object.members() {
            if value.kind() == Kind::Array
                && role_of(key).is_none()
                && is_failures_beside_successes(key)
            {
                self.failures(Role::FailedItems, 0, value, level, evidence);
            }
        }
    }

    /// Reads a top-level list of items or of responses.
    fn batch(&mut self, list: Value<'a>, part: Part, evidence: &mut Evidence<'a>) {
        evidence.add_if(part != Part::Failure, Signal::Items);
        for element in list.elements() {
            if part == Part::Item && is_response(element) {
                let inner = self.object(element, Part::Whole, 1);
                evidence.absorb_lists(&inner);
            } else {
                self.element(None, element, part, 1, evidence);
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
        evidence: &mut Evidence<'a>,
    ) {
        let (rank, scalar) = match wrapped(role, value) {
            Some(text) => (rank + LEVEL, text),
            None => (rank, value.scalar()),
        };
        match role {
            Role::Message
            | Role::StatusMessage
            | Role::ErrorMessage
            | Role::Detail
            | Role::Reason
                if scalar.kind() == Kind::Array =>
            {
                self.causes(scalar, level, evidence);
            }
            Role::ErrorMessage if scalar.kind() == Kind::Object => {
                self.error_object(scalar, level, evidence);
            }
            Role::Message | Role::StatusMessage | Role::Detail | Role::Reason
                if scalar.kind() == Kind::Object =>
            {
                self.explanation(scalar, part, level, evidence);
            }
            Role::Location if part == Part::Failure => {
                // The last element of a path is the field.
                let last = value.elements().last().unwrap_or(value);
                evidence.put(Slot::ItemId, rank, last);
            }
            // In a list of results, any other id identifies the item better.
            Role::Location if part == Part::Result => {
                evidence.put(Slot::ItemId, rank + LEVEL, value);
            }
            Role::Type | Role::Location
                if is_type_of_error(scalar, part)
                    && (role == Role::Type || self.may_name(part)) =>
            {
                evidence.put(Slot::Type, rank, scalar);
            }
            Role::Error => self.error(scalar, rank, part, level, evidence),
            Role::Detail | Role::Reason | Role::Data | Role::Details
                if scalar.kind() == Kind::Text =>
            {
                evidence.put(Slot::Detail, rank, scalar);
                if role == Role::Reason && part == Part::Failure && is_name_of_failure(scalar) {
                    evidence.put(Slot::Type, rank, scalar);
                }
            }
            Role::Details => self.causes(value, level, evidence),
            Role::Data => match value.kind() {
                Kind::Bool(true) => evidence.add(Signal::Succeeded),
                Kind::Bool(false) => evidence.add(Signal::NoData),
                Kind::Array => self.items(value, Part::Item, part, level, evidence),
                _ => self.payload(value, part, level, evidence),
            },
            Role::Payload | Role::Inside if value.kind() == Kind::Array => {
                self.items(value, Part::Item, part, level, evidence);
            }
            Role::Payload => self.payload(value, part, level, evidence),
            Role::Inside => self.inside(value, part, level, evidence),
            Role::Result => match value.kind() {
                Kind::Object => self.inside(value, part, level, evidence),
                Kind::Array => self.items(value, Part::Result, part, level, evidence),
                kind => result(kind, scalar, evidence),
            },
            Role::State => match value.kind() {
                Kind::Object => self.inside(value, part, level, evidence),
                kind => state(kind, scalar, rank, part, evidence),
            },
            Role::Results => match value.kind() {
                Kind::Object if is_results_by_id(value) => {
                    self.failures_by_id(value, Part::Result, level, evidence);
                }
                Kind::Object => self.inside(value, part, level, evidence),
                _ => self.items(value, Part::Result, part, level, evidence),
            },
            Role::Subject => self.subject(value, part, level, evidence),
            Role::Items if is_subject(value, part) => self.subject(value, part, level, evidence),
            Role::Items => {
                evidence.add(Signal::Counted);
                // In converted XML, an object holds the list: `{"devices": {"device": […]}}`.
                for (_, list) in value.members() {
                    self.items(list, Part::Item, part, level, evidence);
                }
                self.items(value, Part::Item, part, level, evidence);
            }
            Role::Failures | Role::FailedItems | Role::Refused if part != Part::Item => {
                self.failures(role, rank, value, level, evidence);
            }
            Role::Failures if part == Part::Item && value.kind() == Kind::Bool(true) => {
                evidence.add(Signal::Failed);
            }
            Role::Total | Role::Summary if value.kind() == Kind::Object => {
                self.summary(value, part, level, evidence);
            }
            Role::Context => context(value, level, evidence),
            Role::Partial => self.partial(value, level, evidence),
            Role::Failures if value.kind() == Kind::Array => {
                self.own_errors(value, part, level, evidence);
            }
            // A list of one element is counted, not read as a string.
            Role::Successes(_) | Role::Progress => single(role, rank, value, part, evidence),
            _ => single(role, rank, scalar, part, evidence),
        }
    }

    /// Reads an `error`: an object, a list, a name, a message, a code, or a flag.
    fn error(
        &mut self,
        value: Value<'a>,
        rank: i16,
        part: Part,
        level: u8,
        evidence: &mut Evidence<'a>,
    ) {
        match value.kind() {
            Kind::Object => self.error_object(value, level, evidence),
            Kind::Array => self.failures(Role::Failures, rank, value, level, evidence),
            Kind::Text => error_text(value, rank, part, evidence),
            Kind::Number if value.has_content() => evidence.put(Slot::OutcomeCode, rank, value),
            Kind::Bool(true) => evidence.add(Signal::Failed),
            _ => {}
        }
    }

    /// Reads an error object. An empty one reports nothing: some services always send it.
    fn error_object(&mut self, value: Value<'a>, level: u8, evidence: &mut Evidence<'a>) {
        if !value.has_content() {
            return;
        }
        let mut inner = self.object(value, Part::Error, level);
        let reports_success = judge(&inner, Part::Error) == Verdict::Succeeded;
        let has_code = inner.get(Slot::OutcomeCode).or(inner.get(Slot::Code)).is_some();
        if !self.is_in_item {
            // Its id names a part of the request; it does not make the call an item.
            inner.slots[Slot::ItemId as usize] = None;
        }
        evidence.absorb(&inner, -LEVEL);
        // A name such as `DEVICE_ACTIVE` in an error is not a success either.
        let is_failure = has_code || inner.name().is_some_and(|name| is_progress(&name));
        evidence.add_if(is_failure && !reports_success, Signal::Failed);
        evidence.add_if(!reports_success, Signal::Error);
    }

    /// Reads a message that is an object: in an error, it holds the code and the message.
    fn explanation(
        &mut self,
        value: Value<'a>,
        part: Part,
        level: u8,
        evidence: &mut Evidence<'a>,
    ) {
        match part {
            Part::Whole if self.is_success => self.payload(value, part, level, evidence),
            _ if is_complaints(value) => self.causes(value, level, evidence),
            Part::Whole | Part::Error | Part::Failure => self.inside(value, part, level, evidence),
            Part::Payload | Part::Result | Part::Item => {}
        }
    }

    /// Reads a report of partial success: a flag, or an object that describes the failed part.
    fn partial(&mut self, value: Value<'a>, level: u8, evidence: &mut Evidence<'a>) {
        let is_partial = match value.kind() {
            Kind::Object => value.has_content(),
            Kind::Text => is_one_of(&trimmed(value), TRUE),
            kind => kind == Kind::Bool(true),
        };
        if is_partial {
            self.error_object(value, level, evidence);
            evidence.add(Signal::Failed);
            evidence.add(Signal::SomeSucceeded);
        }
    }

    /// Reads the members of an object as members of the object around it.
    fn inside(&mut self, value: Value<'a>, part: Part, level: u8, evidence: &mut Evidence<'a>) {
        if value.kind() == Kind::Object {
            let inner = self.object(value, part, level);
            evidence.absorb(&inner, LEVEL);
        }
    }

    fn payload(&mut self, value: Value<'a>, part: Part, level: u8, evidence: &mut Evidence<'a>) {
        if value.kind() == Kind::Object && part == Part::Whole {
            let inner = self.object(value, Part::Payload, level);
            // Under a failure status, its members are not the state of an item.
            let part = if self.is_success { Part::Payload } else { Part::Whole };
            if judge(&inner, part) == Verdict::Failed {
                self.payload = Some(inner);
            } else {
                evidence.absorb_lists(&inner);
            }
        }
    }

    /// Reads an object with counts. Counts in an item are its own, so they are ignored.
    fn summary(&mut self, value: Value<'a>, part: Part, level: u8, evidence: &mut Evidence<'a>) {
        if !matches!(part, Part::Whole | Part::Payload) {
            return;
        }
        let mut inner = self.object(value, Part::Payload, level);
        if part == Part::Whole && inner.take(Signal::Failed) {
            evidence.add(Signal::FailedState);
        }
        evidence.absorb_lists(&inner);
    }

    /// Reads a list whose elements report their own outcomes. A list inside an item is the
    /// item's own, so it is ignored.
    fn items(
        &mut self,
        value: Value<'a>,
        element: Part,
        part: Part,
        level: u8,
        evidence: &mut Evidence<'a>,
    ) {
        let is_its_own = self.is_in_item && part != Part::Result;
        if value.kind() == Kind::Array && !is_its_own {
            self.list(value, element, level, evidence);
        }
    }

    /// Reads the subject of an item, such as a device, for its id.
    fn subject(&mut self, value: Value<'a>, part: Part, level: u8, evidence: &mut Evidence<'a>) {
        if is_subject(value, part) {
            let inner = self.object(value, Part::Item, level);
            if let Some((rank, id)) = inner.slots[Slot::ItemId as usize] {
                evidence.put(Slot::ItemId, rank + LEVEL, id);
            }
        }
    }

    /// Whether a `name` may be the name of an error rather than that of its subject.
    fn may_name(&self, part: Part) -> bool {
        part == Part::Error || (part == Part::Whole && !self.is_success)
    }

    /// Reads the causes of an error. They are not failures by themselves: a success has details
    /// too.
    fn causes(&mut self, value: Value<'a>, level: u8, evidence: &mut Evidence<'a>) {
        if self.is_in_item {
            return;
        }
        let none = &mut Evidence::default();
        match value.kind() {
            Kind::Array => {
                for element in value.elements() {
                    match causes_within(element) {
                        Some(list) if level < MAX_LEVELS => self.causes(list, level + 1, evidence),
                        _ => self.element(None, element, Part::Failure, level, none),
                    }
                }
            }
            Kind::Object if shapes::failures(value, Role::Failures) == Failures::One => {
                self.element(None, value, Part::Failure, level, none);
            }
            Kind::Object if is_complaints(value) => {
                self.failures_by_id(value, Part::Failure, level, none);
            }
            _ => {}
        }
        context(value, level, evidence);
    }

    fn failures(
        &mut self,
        role: Role,
        rank: i16,
        value: Value<'a>,
        level: u8,
        evidence: &mut Evidence<'a>,
    ) {
        evidence.add_if(matches!(value.kind(), Kind::Array | Kind::Number), Signal::Counted);
        match value.kind() {
            Kind::Array if self.is_in_item => self.own_errors(value, Part::Error, level, evidence),
            Kind::Array if role == Role::Failures => {
                self.list(value, Part::Failure, level, evidence);
            }
            Kind::Array => self.ids(value, level, evidence),
            Kind::Object => match shapes::failures(value, role) {
                Failures::One if role == Role::Refused => {}
                Failures::One => self.error_object(value, level, evidence),
                _ if self.is_in_item => self.own_errors(value, Part::Error, level, evidence),
                Failures::ById => self.failures_by_id(value, Part::Failure, level, evidence),
                Failures::Page => self.page(role, rank, value, level, evidence),
            },
            Kind::Bool(true) if role == Role::Failures => evidence.add(Signal::Failed),
            Kind::Number if role != Role::Refused => {
                evidence.add_if(is_above_zero(value), Signal::Failed);
                evidence.counts.failed = evidence.counts.failed.saturating_add(number(value));
            }
            Kind::Text if role != Role::Refused => {
                let text = trimmed_number(value);
                if is_number(&text) {
                    evidence.add(Signal::Counted);
                    evidence.add_if(is_above_zero(value), Signal::Failed);
                    evidence.counts.failed = evidence.counts.failed.saturating_add(number(value));
                } else if is_one_of(&text, TRUE) {
                    evidence.add(Signal::Failed);
                } else if is_complaint(value) && !is_one_of(&text, FALSE) {
                    evidence.add(Signal::Complaint);
                    message(value, rank, evidence);
                }
            }
            _ => {}
        }
    }

    /// Reads a page: lists of failures or failures by id, with their count.
    fn page(
        &mut self,
        role: Role,
        rank: i16,
        object: Value<'a>,
        level: u8,
        evidence: &mut Evidence<'a>,
    ) {
        for (key, value) in object.members() {
            if is_page_list(key, value, role) {
                self.failures(role, rank, value, level, evidence);
            } else if is_count(key) && matches!(value.kind(), Kind::Number | Kind::Text) {
                self.failures(Role::Failures, rank, value, level, evidence);
            } else if value.kind() == Kind::Object {
                self.element(Some(key), value, Part::Failure, level, evidence);
            }
        }
    }

    /// Reads the errors of one item, in a list or by field. The first that has a code, a name
    /// or a message becomes the item's error.
    fn own_errors(
        &mut self,
        errors: Value<'a>,
        part: Part,
        level: u8,
        evidence: &mut Evidence<'a>,
    ) {
        let mut why = None;
        for (_, value) in errors.members() {
            if value.kind() == Kind::Array {
                for element in value.elements() {
                    self.own_error(element, part, level, &mut why, evidence);
                }
            } else {
                self.own_error(value, part, level, &mut why, evidence);
            }
        }
        for element in errors.elements() {
            self.own_error(element, part, level, &mut why, evidence);
        }
        if let Some(mut why) = why {
            why.slots[Slot::ItemId as usize] = None;
            evidence.absorb(&why, -LEVEL);
        }
    }

    /// Reads one error of an item. In an element of a list of items it may belong to the item's
    /// own log, unless its code or name reports a failure.
    fn own_error(
        &mut self,
        error: Value<'a>,
        part: Part,
        level: u8,
        why: &mut Option<Evidence<'a>>,
        evidence: &mut Evidence<'a>,
    ) {
        // One with a reason is enough.
        if why.is_some() || !error.has_content() {
            return;
        }
        let inner = match error.kind() {
            Kind::Object => self.object(error, Part::Error, level),
            _ => bare_error(error),
        };
        let is_failure = match part {
            // A name of several words is not a state.
            Part::Item if error.kind() == Kind::Text => {
                inner.get(Slot::Name).is_some_and(|name| trimmed(name).contains('_'))
                    || judge(&inner, Part::Result) == Verdict::Failed
            }
            Part::Item => judge(&inner, Part::Result) == Verdict::Failed,
            _ => judge(&inner, Part::Error) != Verdict::Succeeded,
        };
        evidence.add_if(is_failure, Signal::Failed);
        if is_failure && inner.has_reason() {
            *why = Some(inner);
        }
    }

    /// Reads a list of failed items: a string is the id of one.
    fn ids(&mut self, list: Value<'a>, level: u8, evidence: &mut Evidence<'a>) {
        for element in list.elements() {
            if element.has_text() && !is_prose(element) {
                let mut item = Evidence::default();
                item.put(Slot::ItemId, 0, element);
                self.emit(&item);
                evidence.add(Signal::Failed);
            } else {
                self.element(None, element, Part::Failure, level, evidence);
            }
        }
    }

    fn list(&mut self, list: Value<'a>, part: Part, level: u8, evidence: &mut Evidence<'a>) {
        evidence.add_if(part != Part::Failure, Signal::Items);
        list.elements().for_each(|element| self.element(None, element, part, level, evidence));
    }

    fn element(
        &mut self,
        id: Option<Value<'a>>,
        element: Value<'a>,
        part: Part,
        level: u8,
        evidence: &mut Evidence<'a>,
    ) {
        let element = element.scalar();
        let failed_before = self.failed_items;
        let mut item = match element.kind() {
            Kind::Object => {
                let was_in_item = core::mem::replace(&mut self.is_in_item, true);
                let element = if self.is_success { element } else { unwrapped(element) };
                let item = self.object(element, part, level);
                self.is_in_item = was_in_item;
                item
            }
            kind @ Kind::Text if part == Part::Result => {
                let mut item = Evidence::default();
                result(kind, element, &mut item);
                item
            }
            Kind::Text | Kind::Number | Kind::Bool(true) if id.is_some() => bare_error(element),
            Kind::Text | Kind::Number if part == Part::Failure => bare_failure(element),
            _ => {
                let is_failure = part == Part::Failure && element.has_content();
                return evidence.add_if(is_failure, Signal::Failed);
            }
        };
        let is_id = |id: &Value<'_>| id.len() <= LONGEST_KEY_AS_ID && element.has_content();
        if let (Some(id), None) = (id.filter(is_id), item.get(Slot::ItemId)) {
            item.put(Slot::ItemId, 0, id);
        }
        match judge(&item, part) {
            // Its items are reported as failures themselves.
            Verdict::Failed if self.failed_items > failed_before && !item.has_reason() => {
                evidence.add(Signal::Failed);
            }
            // A failure word by itself is not an item.
            Verdict::Failed if element.kind() == Kind::Text && item.is_empty() => {
                evidence.add(Signal::Failed);
            }
            Verdict::Failed => {
                self.emit(&item);
                evidence.add(Signal::Failed);
            }
            Verdict::Silent if part == Part::Failure => {
                evidence.add_if(element.has_content(), Signal::Failed);
            }
            Verdict::Succeeded => evidence.add(Signal::SomeSucceeded),
            Verdict::Silent => evidence.add_if(!item.has(Signal::Items), Signal::SomeSilent),
        }
        for sign in [Signal::SomeSucceeded, Signal::SomeSilent] {
            evidence.add_if(item.has(sign), sign);
        }
    }

    /// Reads an object of failures or results by id, such as the name of a field. All elements
    /// of a list share the id.
    fn failures_by_id(
        &mut self,
        object: Value<'a>,
        part: Part,
        level: u8,
        evidence: &mut Evidence<'a>,
    ) {
        for (id, value) in object.members() {
            if value.kind() == Kind::Array {
                for element in value.elements() {
                    self.element(Some(id), element, part, level, evidence);
                }
            } else {
                self.element(Some(id), value, part, level, evidence);
            }
        }
    }

    fn emit(&mut self, item: &Evidence<'a>) {
        let id = if item.get(Slot::ItemId).is_some() { Slot::ItemId } else { Slot::TrackingId };
        (self.item)(item.found(id));
        self.failed_items += 1;
    }
}

/// Reads only the id of the call from an object that may hold anything.
fn context<'a>(value: Value<'a>, level: u8, evidence: &mut Evidence<'a>) {
    if level >= MAX_LEVELS {
        return;
    }
    for (key, value) in value.members() {
        if let Some((Role::TrackingId | Role::ErrorId, rank)) = role_of(key) {
            evidence.put(Slot::TrackingId, rank + LEVEL, value.scalar());
        }
    }
}
