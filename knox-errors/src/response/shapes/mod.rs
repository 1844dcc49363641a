//! The shapes of answers, one file for each family.
//!
//! A shape is a function from a JSON object to what it says, or to `None` where
//! the object is of another shape. To add one: write it, list it in [`SHAPES`],
//! and add its body to `tests/response_shapes.rs`.

mod gateway;
mod guard;
mod manage;
mod msp;
mod oauth;
mod xml;

use alloc::borrow::Cow;
use alloc::string::String;

use super::answer::{Answer, Items};
use super::json::{Key, Object};

/// Reads an object; calls the second argument with each item that failed.
type Shape = fn(&Object<'_>, Items<'_>) -> Option<Answer>;

/// Every shape, those that ask for more before those that ask for less: all but
/// the last are told by a member that no other has.
const SHAPES: [Shape; 5] = [msp::read, manage::read, oauth::read, guard::read, gateway::read];

/// The code that the first generation of the Knox Deployment Program sends when
/// all went well.
const SUCCESS: &str = "2000000";

/// The ids that Samsung's support asks for.
const TRACKING_IDS: [Key; 3] = [Key::ErrorId, Key::TransactionalId, Key::TransactionId];

/// What a body says, or `None` where it is of no known shape.
pub fn read(body: &[u8], items: Items<'_>) -> Option<Answer> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii();
    match body.first()? {
        b'{' => read_json(&text_of(body), items),
        b'<' => xml::read(&text_of(body)),
        _ => None,
    }
}

fn read_json(text: &str, items: Items<'_>) -> Option<Answer> {
    let object = Object::parse(text)?;
    SHAPES.into_iter().find_map(|shape| shape(&object, &mut *items))
}

/// Bytes that are no text spoil only the member that they stand in.
fn text_of(body: &[u8]) -> Cow<'_, str> {
    // Thrice as fast for what is text, which is nearly everything.
    core::str::from_utf8(body).map_or_else(|_| String::from_utf8_lossy(body), Cow::Borrowed)
}
