//! Converts a form to a JSON object of strings: some token endpoints send
//! `error=invalid_grant&error_description=It+has+expired`.

use alloc::vec::Vec;

use super::xml::LONGEST;
use crate::digits::by_bits;

/// The members of a form as a JSON object; `None` for a body that is not a form, or too large to
/// be an error.
pub fn to_json(body: &[u8]) -> Option<Vec<u8>> {
    // Besides what the standard leaves as it is, what JavaScript's `encodeURIComponent` does.
    let is_of_form = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~*+%=&!'():/".contains(byte);
    let is_short = body.len() <= LONGEST;
    if !is_short || !body.iter().all(is_of_form) {
        return None;
    }
    let mut json = Vec::with_capacity(body.len());
    for pair in body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
        let equals = pair.iter().position(|byte| *byte == b'=')?;
        json.extend(if json.is_empty() { b"{\"" } else { b",\"" });
        push_decoded(&mut json, &pair[..equals]);
        json.extend(b"\":\"");
        push_decoded(&mut json, &pair[equals + 1..]);
        json.push(b'"');
    }
    if json.is_empty() {
        return None;
    }
    json.push(b'}');
    Some(json)
}

/// Writes a key or value as a part of a JSON string.
fn push_decoded(json: &mut Vec<u8>, mut text: &[u8]) {
    while let [first, others @ ..] = text {
        let encoded = others.get(..2).and_then(|digits| u8::try_from(by_bits(digits, 4)?).ok());
        let (byte, rest) = match (first, encoded) {
            (b'%', Some(byte)) => (byte, &others[2..]),
            (b'+', _) => (b' ', others),
            _ => (*first, others),
        };
        match byte {
            b'"' | b'\\' => json.extend([b'\\', byte]),
            0..=31 => json.push(b' '),
            _ => json.push(byte),
        }
        text = rest;
    }
}
