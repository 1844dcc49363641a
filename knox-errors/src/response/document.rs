//! Finds the document in the bytes of a body: JSON, or XML or a form converted to JSON.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::{form, xml};

/// The document in a body; `None` if it is neither JSON, XML nor a form.
pub fn of(body: &[u8]) -> Option<Cow<'_, [u8]>> {
    match utf16(body) {
        Some(mut text) => {
            let (start, end) = ends_of(&text);
            text.truncate(end);
            text.drain(..start);
            match text.first()? {
                b'<' => xml::to_json(&text).map(|json| json.into_bytes().into()),
                _ => Some(text.into()),
            }
        }
        None => {
            let (start, end) = ends_of(body);
            let text = &body[start..end];
            match text.first()? {
                b'{' | b'[' => Some(text.into()),
                b'<' => xml::to_json(text).map(|json| json.into_bytes().into()),
                _ => form::to_json(text).map(Cow::Owned),
            }
        }
    }
}

/// The start and end of a text without its byte order mark and surrounding white space.
fn ends_of(text: &[u8]) -> (usize, usize) {
    let unmarked = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let start = text.len() - unmarked.trim_ascii_start().len();
    (start, start.max(text.trim_ascii_end().len()))
}

/// Decodes a body in UTF-16, with or without a byte order mark: without one, the first
/// character of a document is ASCII, so one of its two bytes is zero.
fn utf16(body: &[u8]) -> Option<Vec<u8>> {
    let unit: fn([u8; 2]) -> u16 = match body {
        [0xff, 0xfe, ..] | [b'{' | b'[' | b'<', 0, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] | [0, b'{' | b'[' | b'<', ..] => u16::from_be_bytes,
        _ => return None,
    };
    let units = || body.chunks_exact(2).filter_map(|pair| Some(unit(pair.try_into().ok()?)));
    let characters = || {
        let decoded = char::decode_utf16(units());
        decoded.map(|character| character.unwrap_or(char::REPLACEMENT_CHARACTER))
    };
    // Reserves once, since the text may be long.
    let mut text = Vec::new();
    text.reserve_exact(characters().map(char::len_utf8).sum());
    for character in characters() {
        text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
    }
    Some(text)
}
