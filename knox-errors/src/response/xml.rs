//! Converts XML to a JSON object of its elements: Samsung Account's authorizeToken, E-FOTA on
//! MDM, Spring's OAuth, AWS and SOAP send XML.
//!
//! ```text
//! <AuthorizeTokenResultVO><authorizeCode>LIC_4102</authorizeCode><authorizeDesc>…</authorizeDesc></AuthorizeTokenResultVO>
//! <error><code>FUD_2101</code><message/><resource/></error>
//! <oauth><error_description>…</error_description><error>invalid_token</error></oauth>
//! <devices><device><imei>…</imei><code>40000004</code></device><device>…</device></devices>
//! ```

use alloc::string::String;
use alloc::vec::Vec;

use roxmltree::{Document, Node, ParsingOptions};

use super::keys::{Role, role_of_name};

/// The longest body, in bytes, that is parsed.
pub const LONGEST: usize = 1 << 20;
/// The most elements and text nodes, and the most `<`: the parser allocates for as many
/// elements as there are `<` before it reads any. A hostile body takes about half a mebibyte
/// beside its text.
pub const MAX_NODES: u32 = 4096;
/// The most `=`: the parser allocates for as many attributes, and compares each attribute of an
/// element with all earlier ones.
pub const MAX_ATTRIBUTES: usize = 256;
/// The most levels of nested elements: the walk goes no deeper.
const MAX_LEVELS: u8 = 16;

/// The root element as a JSON object; `None` for a body that is not XML, or too large to be an
/// error. A root element whose name has a role becomes a member of that object.
pub fn to_json(body: &[u8]) -> Option<String> {
    let is_more =
        |mark: u8, most: usize| body.iter().filter(|byte| **byte == mark).nth(most).is_some();
    let is_short = body.len() <= LONGEST
        && !is_more(b'<', MAX_NODES as usize)
        && !is_more(b'=', MAX_ATTRIBUTES);
    let text = String::from_utf8_lossy(if is_short { body } else { return None });
    // Without a document type, the only entities are XML's own.
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MAX_NODES, ..Default::default() };
    let document = Document::parse_with_options(&text, options).ok()?;
    let root = document.root_element();
    let name = root.tag_name().name();
    if name.eq_ignore_ascii_case("html") {
        return None;
    }
    let mut json = String::with_capacity(text.len());
    let is_member = role(root).is_some_and(|role| role == Role::Error || is_list_role(role));
    if is_member || !root.children().any(|child| child.is_element()) {
        json.extend(["{\"", name, "\":"]);
        push(&mut json, root, 0);
        json.push('}');
    } else {
        push(&mut json, root, 0);
    }
    Some(json)
}

fn role(element: Node<'_, '_>) -> Option<Role> {
    role_of_name(element.tag_name().name().as_bytes()).map(|(role, _)| role)
}

fn is_list_role(role: Role) -> bool {
    use Role::{FailedItems, Failures, Items, Refused, Results, Successes};
    matches!(role, FailedItems | Failures | Items | Refused | Results | Successes(_))
}

/// Whether a member of this role is a string, so that its element is not an element of a list.
fn is_text_role(role: Role) -> bool {
    use Role::{
        Code, Data, Detail, Details, ErrorId, ErrorMessage, FaultCode, ItemId, Message,
        OutcomeCode, Reason, TrackingId,
    };
    matches!(
        role,
        Code | Data
            | Detail
            | Details
            | ErrorId
            | ErrorMessage
            | FaultCode
            | ItemId
            | Message
            | OutcomeCode
            | Reason
            | TrackingId
    )
}

/// An element as an array if it is a list, as an object if there are elements in it, else
/// as its text. Namespaces do not matter.
fn push(json: &mut String, element: Node<'_, '_>, level: u8) {
    let elements: Vec<_> = element.children().filter(Node::is_element).collect();
    match &elements[..] {
        _ if level >= MAX_LEVELS => json.push_str("null"),
        [] => push_leaf(json, element),
        // The body of SOAP and the detail of its fault hold one that the service names.
        [only] if is_wrapper(element, *only) => push(json, *only, level + 1),
        elements if is_list(element, elements) => push_array(json, elements, level),
        elements => push_object(json, element, elements, level),
    }
}

fn is_wrapper(element: Node<'_, '_>, only: Node<'_, '_>) -> bool {
    matches!(role(element), Some(Role::Inside | Role::Detail | Role::Reason))
        && role(only).is_none()
        && only.children().any(|child| child.is_element())
}

/// `devices` with a `device` in it, or `errorList` with two `code`.
fn is_list(element: Node<'_, '_>, elements: &[Node<'_, '_>]) -> bool {
    let names = || elements.iter().map(|element| element.tag_name().name());
    let name = element.tag_name().name().to_ascii_lowercase();
    let is_plural = name.ends_with('s') || name.ends_with("list");
    let is_text = |role| is_text_role(role) && role != Role::ItemId;
    let holds_items = elements.len() > 1 || !role(elements[0]).is_some_and(is_text);
    is_plural
        && role(element).is_some_and(is_list_role)
        && holds_items
        && names().all(|name| names().next() == Some(name))
}

/// Whether an element is an item that is repeated without an element around the list: `devices`
/// or `device`.
fn is_item(element: Node<'_, '_>) -> bool {
    let elements: Vec<_> = element.children().filter(Node::is_element).collect();
    let is_id = |element| matches!(role(element), Some(Role::ItemId | Role::Location));
    let has_id = || elements.iter().any(|element| is_id(*element));
    match role(element) {
        _ if elements.is_empty() || is_list(element, &elements) => false,
        Some(Role::Items) => true,
        Some(Role::Results | Role::FailedItems | Role::Refused) => has_id(),
        Some(Role::Error) => has_id() && is_beside_successes(element),
        _ => false,
    }
}

/// Whether an error is in a list of errors and successes: S3 sends `Deleted` and `Error`.
fn is_beside_successes(error: Node<'_, '_>) -> bool {
    let is_success = |node| matches!(role(node), Some(Role::Progress | Role::Successes(_)));
    let parent = error.parent_element();
    let mut others = parent.iter().flat_map(Node::children).filter(Node::is_element);
    others.any(is_success)
}

fn push_array(json: &mut String, elements: &[Node<'_, '_>], level: u8) {
    for (index, element) in elements.iter().enumerate() {
        json.push(if index == 0 { '[' } else { ',' });
        let parts: Vec<_> = element.children().filter(Node::is_element).collect();
        match &parts[..] {
            // An item with only an id is not a list of ids.
            [only] if role(*only) == Some(Role::ItemId) => {
                push_object(json, *element, &parts, level + 1);
            }
            _ => push(json, *element, level + 1),
        }
    }
    json.push(']');
}

/// Elements of the same name become one member, at the position of the first.
fn push_object(json: &mut String, element: Node<'_, '_>, elements: &[Node<'_, '_>], level: u8) {
    json.push('{');
    push_attributes(json, element);
    let mut sorted: Vec<_> = elements.to_vec();
    sorted.sort_by_key(|element| element.tag_name().name());
    let mut members: Vec<_> =
        sorted.chunk_by(|a, b| a.tag_name().name() == b.tag_name().name()).collect();
    members.sort_by_key(|elements| elements[0].id().get());
    for elements in members {
        push_key(json, elements[0].tag_name().name());
        match elements {
            [only] if !is_item(*only) => push(json, *only, level + 1),
            elements => push_array(json, elements, level),
        }
    }
    json.push('}');
}

/// Writes an element without child elements: its text, or its attributes if they describe an
/// error.
fn push_leaf(json: &mut String, element: Node<'_, '_>) {
    let role_of = |name: &str| role_of_name(name.as_bytes()).map(|(role, _)| role);
    let roles = || attributes(element).filter_map(|(name, _)| role_of(name));
    let is_blank = element
        .children()
        .all(|node| !node.is_text() || node.text().is_none_or(|text| text.trim().is_empty()));
    let is_id =
        |role| matches!(role, Role::ItemId | Role::TrackingId | Role::Type | Role::Location);
    let is_code = |role| matches!(role, Role::Code | Role::OutcomeCode);
    let is_text = role(element).is_some_and(is_text_role);
    if is_blank && roles().any(|role| !is_id(role)) {
        json.push('{');
        push_attributes(json, element);
        json.push('}');
    } else if !is_text && roles().any(is_code) {
        json.push('{');
        push_attributes(json, element);
        push_key(json, "message");
        push_text(json, element);
        json.push('}');
    } else {
        push_text(json, element);
    }
}

/// Attributes without a namespace.
fn attributes<'a>(element: Node<'a, 'a>) -> impl Iterator<Item = (&'a str, &'a str)> {
    let own = element.attributes().filter(|attribute| attribute.namespace().is_none());
    own.map(|attribute| (attribute.name(), attribute.value()))
}

fn push_attributes(json: &mut String, element: Node<'_, '_>) {
    for (name, value) in attributes(element) {
        push_key(json, name);
        json.push('"');
        push_escaped(json, value);
        json.push('"');
    }
}

fn push_key(json: &mut String, name: &str) {
    let separator = if json.ends_with('{') { "\"" } else { ",\"" };
    json.extend([separator, name, "\":"]);
}

fn push_text(json: &mut String, element: Node<'_, '_>) {
    json.push('"');
    let start = json.len();
    for text in element.children().filter(Node::is_text).filter_map(|node| node.text()) {
        // A comment separates two text nodes. White space around them is layout.
        push_escaped(json, if json.len() == start { text.trim_start() } else { text });
    }
    json.truncate(start + json[start..].trim_end().len());
    json.push('"');
}

fn push_escaped(json: &mut String, text: &str) {
    for piece in text.split_inclusive(['"', '\\']) {
        match piece.strip_suffix(['"', '\\']) {
            Some(before) => json.extend([before, "\\", &piece[before.len()..]]),
            None => json.push_str(piece),
        }
    }
}
