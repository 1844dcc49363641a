//! What of an answer may stand in a line of a log.

use super::answer::{Said, Sent};
use crate::{CodeValue, KnoxCode, KnoxTable, OpenCode};

/// The longest text, in bytes, that is shown.
const LONGEST: usize = 64;

/// The text, if it is one word in ASCII such as a code, a name or an id: what is
/// not may be a sentence with somebody's address in it, or break the line.
pub fn word(text: &str) -> Option<&str> {
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.:".contains(&byte);
    let fits = (1..=LONGEST).contains(&text.len());
    (fits && text.bytes().all(is_word)).then_some(text)
}

/// The code, if it is a number or a single word.
pub fn code(code: CodeValue<'_>) -> Option<CodeValue<'_>> {
    let is_shown = code.as_text().is_none_or(|text| word(text).is_some());
    is_shown.then_some(code)
}

/// The code of a row that is known, else as it was sent.
pub fn code_of<'a, T: KnoxTable>(
    open: Option<&'a OpenCode<T>>,
    said: &'a Said,
) -> Option<CodeValue<'a>> {
    match open {
        Some(open) if open.is_known() => Some(open.code_value()),
        Some(open) => code(open.code_value()),
        None => said.code.as_ref().map(Sent::value).and_then(code),
    }
}

/// The name of a row that is known, else as it was sent.
pub fn name_of<'a, T: KnoxTable>(open: Option<&'a OpenCode<T>>, said: &'a Said) -> Option<&'a str> {
    let own = open.and_then(KnoxCode::code_name);
    own.or_else(|| said.name.as_deref().and_then(word))
}
