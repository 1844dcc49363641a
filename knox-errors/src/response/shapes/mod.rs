//! The shapes of answers, one file for each family.
//!
//! A shape is a function from a JSON object to what it says of a call, or of one
//! item of it; `None` where the object is of another shape. To add one: write it,
//! list it in [`SHAPES`], and add its body to `tests/tests/response_shapes.rs`.

mod gateway;
mod guard;
mod lists;
mod manage;
mod msp;
mod oauth;
mod xml;

use alloc::borrow::Cow;
use alloc::string::String;

use super::answer::{Answer, Said};
use super::json::{Key, Object};
use super::verdict;

/// Reads an object that has this id.
type Shape = fn(&Object<'_>, id: Option<&str>) -> Option<Answer>;

/// Every shape, those that ask for more before those that ask for less: all but
/// the last are told by a member that no other has.
const SHAPES: [Shape; 5] = [msp::read, manage::read, oauth::read, guard::read, gateway::read];
/// Those that items have. What else a list holds has members of its own, such as
/// an `error` that is no outcome of the call.
const SHAPES_OF_ITEMS: [Shape; 2] = [guard::read, gateway::read];

/// The ids that Samsung's support asks for.
const TRACKING_IDS: [Key; 3] = [Key::ErrorId, Key::TransactionalId, Key::TransactionId];
/// What services call an item by: what was asked for, else the device.
const ITEM_IDS: [Key; 6] =
    [Key::RequestedId, Key::Imei, Key::DeviceUid, Key::DeviceId, Key::SerialNumber, Key::Serial];

/// What a body says, or `None` where it is no document that could be of a known
/// shape; calls `item` with what it says of each item that failed.
pub fn read(body: &[u8], item: &mut dyn FnMut(Said)) -> Option<Answer> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii();
    match body.first()? {
        b'{' => read_json(&text_of(body), item),
        b'<' => xml::read(&text_of(body)),
        _ => None,
    }
}

fn read_json(text: &str, item: &mut dyn FnMut(Said)) -> Option<Answer> {
    let object = Object::parse(text)?;
    let mut answer = read_object(&object, &SHAPES, &TRACKING_IDS);
    let mut read_item = |object: &Object<'_>| {
        let answer = read_object(object, &SHAPES_OF_ITEMS, &ITEM_IDS);
        if answer.is_failure {
            item(answer.said);
        }
    };
    answer.is_failure |= lists::read(&object, &mut read_item);
    Some(answer)
}

fn read_object(object: &Object<'_>, shapes: &[Shape], ids: &[Key]) -> Answer {
    let id = object.id(ids);
    let said = shapes.iter().find_map(|shape| shape(object, id.as_deref()));
    let mut answer = said.unwrap_or_default();
    answer.said.id = id.map(Into::into);
    answer.is_failure |= verdict::sums_up_failure(object);
    answer
}

/// Bytes that are no text spoil only the member that they stand in.
fn text_of(body: &[u8]) -> Cow<'_, str> {
    // Thrice as fast for what is text, which is nearly everything.
    core::str::from_utf8(body).map_or_else(|_| String::from_utf8_lossy(body), Cow::Borrowed)
}
