//! What of a response may be in a line of a log.

use super::decoded::Fields;
use crate::{CodeValue, KnoxCode, KnoxTable};

/// The longest text, in bytes, that is shown.
const LONGEST: usize = 64;

/// The text, if it is one identifier in ASCII such as a code, a name or an id: anything
/// else may be a sentence with somebody's address in it, or break the line.
pub fn identifier(text: &str) -> Option<&str> {
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.:".contains(&byte);
    let fits = (1..=LONGEST).contains(&text.len());
    (fits && text.bytes().all(is_inner)).then_some(text)
}

/// The code, if it is a number or an identifier.
pub fn code(code: CodeValue<'_>) -> Option<CodeValue<'_>> {
    let is_shown = code.as_text().is_none_or(|text| identifier(text).is_some());
    is_shown.then_some(code)
}

/// The code of a row that is known, else as it was sent.
pub fn code_of<T: KnoxTable>(fields: &Fields<T>) -> Option<CodeValue<'_>> {
    match fields.row() {
        Some(row) => row.code_value(),
        None => fields.code_value().or_else(|| fields.wire_code()).and_then(code),
    }
}

/// The name of a row that is known, else as it was sent.
pub fn name_of<T: KnoxTable>(fields: &Fields<T>) -> Option<&str> {
    let own = fields.row().and_then(KnoxCode::code_name);
    own.or_else(|| fields.name().and_then(identifier))
}
