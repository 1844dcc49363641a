//! XML, read as the JSON object of its elements: what Samsung Account's
//! authorizeToken, E-FOTA on MDM, Spring's OAuth and AWS send.
//!
//! ```text
//! <AuthorizeTokenResultVO><authorizeCode>LIC_4102</authorizeCode><authorizeDesc>…</authorizeDesc></AuthorizeTokenResultVO>
//! <error><code>FUD_2101</code><message/><resource/></error>
//! <oauth><error_description>…</error_description><error>invalid_token</error></oauth>
//! ```

use alloc::string::String;

use roxmltree::{Document, Node, ParsingOptions};

use super::keys::{Role, role_of_name};

/// The longest body, in bytes, that is looked into.
pub const LONGEST: usize = 1 << 20;
/// The number of elements and texts above which it is another document. As each
/// level takes one, this bounds the depth too.
pub const MOST_NODES: u32 = 64;
/// The number of `<` and `=` above which it is another document: the parser makes
/// room for as many elements and attributes before it reads any, and compares each
/// attribute of an element with all before it.
pub const MOST_MARKS: usize = 256;

/// The root element as a JSON object; `None` of what is no XML, or too large to be an
/// error. One that is called an error is a member of that object.
pub fn to_json(body: &[u8]) -> Option<String> {
    let is_short = body.len() <= LONGEST
        && body.iter().filter(|byte| matches!(byte, b'<' | b'=')).count() <= MOST_MARKS;
    let text = String::from_utf8_lossy(if is_short { body } else { return None });
    // Without a document type there are no entities but those of XML itself.
    let options =
        ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..Default::default() };
    let document = Document::parse_with_options(&text, options).ok()?;
    let root = document.root_element();
    let name = root.tag_name().name();
    if name.eq_ignore_ascii_case("html") {
        return None;
    }
    let role = role_of_name(name.as_bytes()).map(|(role, _)| role);
    let is_error = matches!(role, Some(Role::Error | Role::Failures | Role::FailedItems));
    let mut json = String::with_capacity(text.len());
    if is_error {
        json.push_str("{\"error\":");
        push(&mut json, root);
        json.push('}');
    } else {
        push(&mut json, root);
    }
    json.starts_with('{').then_some(json)
}

/// An element as an object if there are any in it, else as its text. Namespaces and
/// attributes do not matter.
fn push(json: &mut String, element: Node<'_, '_>) {
    let elements = || element.children().filter(Node::is_element);
    if elements().next().is_none() {
        json.push('"');
        let texts = element.children().filter(Node::is_text).filter_map(|node| node.text());
        let start = json.len();
        for text in texts {
            // A comment separates two texts. Blanks around them are layout.
            let text = if json.len() == start { text.trim_start() } else { text };
            for piece in text.split_inclusive(['"', '\\']) {
                match piece.strip_suffix(['"', '\\']) {
                    Some(before) => json.extend([before, "\\", &piece[before.len()..]]),
                    None => json.push_str(piece),
                }
            }
        }
        json.truncate(start + json[start..].trim_end().len());
        json.push('"');
        return;
    }
    json.push('{');
    for (index, child) in elements().enumerate() {
        // Of several elements with one name, the first counts; of members, the last.
        let name = child.tag_name().name();
        let is_first = elements().take(index).all(|other| other.tag_name().name() != name);
        if is_first {
            let separator = if json.ends_with('{') { "\"" } else { ",\"" };
            json.extend([separator, name, "\":"]);
            push(json, child);
        }
    }
    json.push('}');
}
