//! XML: what Samsung Account's authorizeToken and E-FOTA on MDM send.
//!
//! ```text
//! <AuthorizeTokenResultVO><authorizeCode>LIC_4102</authorizeCode><authorizeDesc>…</authorizeDesc></AuthorizeTokenResultVO>
//! <error><code>FUD_2101</code><message/><resource/></error>
//! ```

use alloc::borrow::{Cow, ToOwned};

use roxmltree::{Document, Node, ParsingOptions};

use super::super::answer::{Answer, Code, Said};
use super::super::verdict;

/// The number of elements and texts above which it is another document. As each
/// level takes one, this bounds the depth too.
const MOST_NODES: u32 = 64;
/// The number of `<` and `=` above which it is another document: the parser makes
/// room for as many elements and attributes before it reads any, and compares each
/// attribute of an element with all before it.
const MOST_MARKS: usize = 1024;

pub fn read(text: &str) -> Option<Answer> {
    if text.bytes().filter(|byte| matches!(byte, b'<' | b'=')).count() > MOST_MARKS {
        return None;
    }
    // Without a document type there are no entities but those of XML itself.
    let options =
        ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..Default::default() };
    let document = Document::parse_with_options(text, options).ok()?;
    let root = document.root_element();
    let (code, detail) = match root.tag_name().name() {
        "AuthorizeTokenResultVO" => ("authorizeCode", "authorizeDesc"),
        "error" => ("code", "message"),
        _ => return None,
    };
    let code = Code { text: child(root, code)?, is_number: false };
    let is_failure = verdict::is_failure(Some(&code), None);
    Some(Answer { said: Said::default().code(Some(code)).detail(child(root, detail)), is_failure })
}

/// The text of a child that has one, and no other element in it.
fn child<'a>(parent: Node<'a, '_>, name: &str) -> Option<Cow<'a, str>> {
    let child = parent.children().find(|child| is(child, name))?;
    // A comment stands between two texts.
    let mut text = Cow::Borrowed("");
    for part in child.children() {
        match part.text() {
            _ if part.is_element() => return None,
            Some(part_text) if part.is_text() && text.is_empty() => text = part_text.into(),
            Some(part_text) if part.is_text() => text.to_mut().push_str(part_text),
            _ => {}
        }
    }
    let text = match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    };
    (!text.is_empty()).then_some(text)
}

/// Whether the element has the name in whatever namespace.
fn is(node: &Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}
